/** The documents that a client has open, and their checks. */
import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../features/analysis.ts';
import { withoutProject } from '../features/check.ts';
import { failureNotice } from '../features/diagnostics.ts';
import type { ProjectFileAnalysis } from '../features/projectFile.ts';
import type { CheckOptions, LanguageService } from '../languageService.ts';
import type { FoundProjectFile, IgnoredEntry, ReadReportsResult } from '../projectProtocol.ts';
import { defaultServerSettings, type ServerSettings, type StatusParams } from '../protocol.ts';
import { describeError } from './fence.ts';
import { createProjectFiles, isProjectFile } from './projectFiles.ts';
import { type AskedClient, createQuestions } from './questions.ts';
import { type Clock, createScheduler } from './scheduler.ts';

/** What a session needs of its client. */
export interface ClientPort extends AskedClient {
  readonly publish: (params: PublishDiagnosticsParams) => void;
  readonly sendStatus: (params: StatusParams) => void;
  /** Asks for the texts of a folder; `undefined` where the client cannot be asked. */
  readonly readReports: ((folder: string) => Promise<ReadReportsResult>) | undefined;
  /** Asks the client to ask again for inlay hints; `undefined` where it cannot. */
  readonly refreshHints: (() => void) | undefined;
}

export interface Session {
  readonly open: (params: DidOpenTextDocumentParams) => void;
  readonly change: (params: DidChangeTextDocumentParams) => void;
  readonly close: (uri: string) => void;
  /** Checks the document now, whatever it is; false where it is not open. */
  readonly checkAnyway: (uri: string) => boolean;
  /** The settings have changed: to these, or to what the client answers when asked. */
  readonly changeSettings: (settings: ServerSettings) => void;
  /** A project file was made, changed or deleted outside of the editor. */
  readonly changeProjectFiles: () => void;
  /** By what a text that need not be open is checked. */
  readonly optionsOf: (uri: string) => Promise<CheckOptions>;
  /** A project file that is open. */
  readonly projectFileOf: (uri: string) => ProjectFileAnalysis | undefined;
  /** What is ignored for an open document. */
  readonly ignoredEntries: (uri: string) => readonly IgnoredEntry[];
  readonly documentOf: (uri: string) => OpenDocument | undefined;
  /** The document as it is now, checked; undefined where it is not open or none of ours. */
  readonly analysisOf: (uri: string) => Analysis | undefined;
}

export interface OpenDocument {
  readonly source: TextDocument;
  readonly options: CheckOptions;
  /** What the client found of a project file. */
  readonly found: FoundProjectFile | undefined;
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
  const projects = createProjectFiles(
    service,
    {
      publish: client.publish,
      readReports: client.readReports,
      changed(projectUri) {
        for (const [uri, { found, options }] of documents)
          if (found?.project?.uri === projectUri) apply(uri, options.settings, found);
      },
      log: client.log,
    },
    clock,
  );
  const questions = createQuestions(client);
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

  function load(uri: string): void {
    if (!questions.canAsk) {
      apply(uri, toldSettings, undefined);
      return;
    }
    const giveUp = clock.defer(settingsPatience, () => {
      if (documents.get(uri)?.isReady === false) apply(uri, toldSettings, undefined);
    });
    void questions
      .askLast(uri, toldSettings)
      .then((answers) => {
        giveUp();
        if (answers !== undefined) apply(uri, answers.settings, answers.found);
      })
      .catch((error: unknown) => client.log(`settings for ${uri}: ${describeError(error)}`));
  }

  function contextOf(uri: string, settings: ServerSettings, found: FoundProjectFile | undefined) {
    return found === undefined ? withoutProject(settings) : projects.contextOf(uri, found, settings);
  }

  function apply(uri: string, settings: ServerSettings, found: FoundProjectFile | undefined): void {
    const open = documents.get(uri);
    if (open === undefined) return;
    const project = contextOf(uri, settings, found);
    documents.set(uri, { ...open, options: { ...open.options, settings, project }, found, isReady: true });
    scheduler.request(uri);
    if (settings.inlayHints !== open.options.settings.inlayHints) client.refreshHints?.();
  }

  return {
    open({ textDocument: { uri, languageId, version, text } }) {
      if (isProjectFile(uri)) {
        projects.open(uri, version, text);
        return;
      }
      const source = TextDocument.create(uri, languageId, version, text);
      const options = { settings: toldSettings, asked: false };
      documents.set(uri, { source, options, found: undefined, isReady: false });
      load(uri);
    },
    change({ textDocument: { uri, version }, contentChanges }) {
      projects.change(uri, (document) => void TextDocument.update(document, contentChanges, version));
      const open = documents.get(uri);
      if (open === undefined) return;
      TextDocument.update(open.source, contentChanges, version);
      if (open.isReady) scheduler.request(uri);
    },
    close(uri) {
      projects.close(uri);
      documents.delete(uri);
      questions.forget(uri);
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
      for (const uri of documents.keys()) load(uri);
    },
    changeProjectFiles() {
      for (const uri of documents.keys()) load(uri);
      projects.lookAgain();
    },
    projectFileOf: projects.analysisOf,
    async optionsOf(uri) {
      const { settings, found } = await questions.ask(uri, toldSettings);
      return { settings, asked: false, project: contextOf(uri, settings, found) };
    },
    ignoredEntries(uri) {
      const open = documents.get(uri);
      if (open?.found === undefined) return [];
      const { analysis } = service.check(open.source, open.options);
      const { project, stored } = projects.filesOf(open.found);
      return [
        ...service.ignoredEntries(project, false, analysis),
        ...service.ignoredEntries(stored, true, analysis),
      ];
    },
    documentOf: (uri) => documents.get(uri),
    analysisOf(uri) {
      const open = documents.get(uri);
      return open === undefined ? undefined : service.check(open.source, open.options).analysis;
    },
  };
}
