/** The documents that a client has open, and their checks. */
import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../features/analysis.ts';
import { failureNotice } from '../features/diagnostics.ts';
import type { CheckOptions, LanguageService } from '../languageService.ts';
import { defaultServerSettings, type ServerSettings, type StatusParams } from '../protocol.ts';
import { describeError, type Log } from './fence.ts';
import { type Clock, createScheduler } from './scheduler.ts';
import { decodeSettings } from './settings.ts';

/** What a session needs of its client. */
export interface ClientPort {
  readonly publish: (params: PublishDiagnosticsParams) => void;
  readonly sendStatus: (params: StatusParams) => void;
  /** Asks for the settings in force for a document; `undefined` where the client cannot be asked. */
  readonly askSettings: ((uri: string) => Promise<unknown>) | undefined;
  /** Asks the client to ask again for inlay hints; `undefined` where it cannot. */
  readonly refreshHints: (() => void) | undefined;
  readonly log: Log;
}

export interface Session {
  readonly open: (params: DidOpenTextDocumentParams) => void;
  readonly change: (params: DidChangeTextDocumentParams) => void;
  readonly close: (uri: string) => void;
  /** Checks the document now, whatever it is; false where it is not open. */
  readonly checkAnyway: (uri: string) => boolean;
  /** The settings have changed: to these, or to what the client answers when asked. */
  readonly changeSettings: (settings: ServerSettings) => void;
  readonly settingsOf: (uri: string) => Promise<ServerSettings>;
  readonly documentOf: (uri: string) => OpenDocument | undefined;
  /** The document as it is now, checked; undefined where it is not open or none of ours. */
  readonly analysisOf: (uri: string) => Analysis | undefined;
}

export interface OpenDocument {
  readonly source: TextDocument;
  readonly options: CheckOptions;
  /** False until the client has told the settings: a check by other ones would flash. */
  readonly isReady: boolean;
}

/** A client that promised to answer and does not must not leave the writer without a check. */
const settingsPatience = 1000;

export function createSession(service: LanguageService, client: ClientPort, clock: Clock): Session {
  const documents = new Map<string, OpenDocument>();
  /** Documents that the client shows diagnostics for. */
  const marked = new Set<string>();
  const scheduler = createScheduler(clock, check);
  let toldSettings = defaultServerSettings;

  function check(uri: string): void {
    const open = documents.get(uri);
    if (open === undefined) return;
    const { version } = open.source;
    try {
      const { summary, analysis } = service.check(open.source, open.options);
      if (analysis !== undefined) publish({ uri, version, diagnostics: service.diagnostics(analysis) });
      else if (marked.has(uri)) publish({ uri, version, diagnostics: [] });
      client.sendStatus({ ...summary, uri, version });
    } catch (error) {
      client.log(`check of ${uri}: ${describeError(error)}`);
      publish({ uri, version, diagnostics: [failureNotice] });
    }
  }

  function publish(params: PublishDiagnosticsParams): void {
    if (params.diagnostics.length > 0) marked.add(params.uri);
    else marked.delete(params.uri);
    client.publish(params);
  }

  async function settingsOf(uri: string): Promise<ServerSettings> {
    if (client.askSettings === undefined) return toldSettings;
    try {
      return decodeSettings(await client.askSettings(uri));
    } catch (error) {
      client.log(`settings for ${uri}: ${describeError(error)}`);
      return toldSettings;
    }
  }

  function loadSettings(uri: string): void {
    if (client.askSettings === undefined) {
      applySettings(uri, toldSettings);
      return;
    }
    const giveUp = clock.defer(settingsPatience, () => {
      if (documents.get(uri)?.isReady === false) applySettings(uri, toldSettings);
    });
    void settingsOf(uri).then((settings) => {
      giveUp();
      applySettings(uri, settings);
    });
  }

  function applySettings(uri: string, settings: ServerSettings): void {
    const open = documents.get(uri);
    if (open === undefined) return;
    documents.set(uri, { ...open, options: { ...open.options, settings }, isReady: true });
    scheduler.request(uri);
    if (settings.inlayHints !== open.options.settings.inlayHints) client.refreshHints?.();
  }

  return {
    open({ textDocument: { uri, languageId, version, text } }) {
      const source = TextDocument.create(uri, languageId, version, text);
      const options = { settings: toldSettings, asked: false };
      documents.set(uri, { source, options, isReady: false });
      loadSettings(uri);
    },
    change({ textDocument: { uri, version }, contentChanges }) {
      const open = documents.get(uri);
      if (open === undefined) return;
      TextDocument.update(open.source, contentChanges, version);
      if (open.isReady) scheduler.request(uri);
    },
    close(uri) {
      documents.delete(uri);
      scheduler.forget(uri);
      service.forget(uri);
      if (marked.has(uri)) publish({ uri, diagnostics: [] });
    },
    checkAnyway(uri) {
      const open = documents.get(uri);
      if (open === undefined) return false;
      documents.set(uri, { ...open, options: { ...open.options, asked: true }, isReady: true });
      check(uri);
      return true;
    },
    changeSettings(settings) {
      toldSettings = settings;
      for (const uri of documents.keys()) loadSettings(uri);
    },
    settingsOf,
    documentOf: (uri) => documents.get(uri),
    analysisOf(uri) {
      const open = documents.get(uri);
      return open === undefined ? undefined : service.check(open.source, open.options).analysis;
    },
  };
}
