/** A small language client for tests of the protocol, over any pair of reader and writer. */
import {
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  LogMessageNotification,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import {
  type FindProjectFileParams,
  findProjectFileRequest,
  type ReadReportsParams,
  readReportsRequest,
} from '../../server/src/projectProtocol.ts';
import {
  type InitializationOptions,
  type StatusParams,
  statusNotification,
} from '../../server/src/protocol.ts';
import { ruleHref } from './analyse.ts';

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Everything that was published and said, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  readonly statuses: readonly StatusParams[];
  readonly log: readonly string[];
  readonly registered: readonly string[];
  /** The options that came with each of them. */
  readonly registeredFor: readonly unknown[];
  /** How often the server asked for the inlay hints to be asked for again. */
  readonly hintRefreshes: () => number;
  readonly open: (uri: string, text: string, languageId?: string, version?: number) => void;
  readonly change: (uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]) => void;
  readonly close: (uri: string) => void;
  readonly configure: (settings: unknown) => void;
  /** The diagnostics of a version of a document, once they are published. */
  readonly diagnostics: (uri: string, version: number | undefined) => Promise<readonly Diagnostic[]>;
  readonly status: (uri: string, version: number) => Promise<StatusParams>;
  /** Waits until what was seen so far satisfies `condition`. */
  readonly until: <T>(condition: () => T | undefined) => Promise<T>;
  readonly fixes: (uri: string, diagnostic: Diagnostic) => Promise<readonly CodeAction[]>;
  readonly shutdown: () => Promise<void>;
  readonly exit: () => Promise<void>;
}

export interface TestClientOptions {
  /** What the client answers when asked for settings; absent where it cannot be asked. */
  readonly settings?: () => unknown;
  readonly initializationOptions?: unknown;
  /** Whether documents that are formatted can be registered. */
  readonly selectsFormatted?: boolean;
  /** What the client answers when asked for the project file of a document. */
  readonly findProjectFile?: (uri: string) => unknown;
  /** What it answers when asked for the texts of a folder. */
  readonly readReports?: (folder: string) => unknown;
}

export async function startTestClient(
  reader: MessageReader,
  writer: MessageWriter,
  options: TestClientOptions = {},
): Promise<TestClient> {
  const connection = createProtocolConnection(reader, writer);
  const published: PublishDiagnosticsParams[] = [];
  const statuses: StatusParams[] = [];
  const log: string[] = [];
  const registered: string[] = [];
  const registeredFor: unknown[] = [];
  let hintRefreshes = 0;
  const waiting = new Set<() => void>();
  const happened = () => {
    for (const probe of waiting) probe();
  };

  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    happened();
  });
  connection.onNotification(statusNotification, (params: StatusParams) => {
    statuses.push(params);
    happened();
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    log.push(message);
    happened();
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    Promise.all(items.map(() => options.settings?.())),
  );
  connection.onRequest(findProjectFileRequest, ({ uri }: FindProjectFileParams) =>
    options.findProjectFile?.(uri),
  );
  connection.onRequest(readReportsRequest, ({ folder }: ReadReportsParams) => options.readReports?.(folder));
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    registered.push(...registrations.map(({ method }) => method));
    for (const { registerOptions } of registrations) registeredFor.push(registerOptions);
    happened();
  });
  connection.onRequest(InlayHintRefreshRequest.type, () => {
    hintRefreshes++;
    happened();
  });
  connection.listen();

  const projectFiles = options.findProjectFile !== undefined;
  const defaults: InitializationOptions = { ruleHref, projectFiles };
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {
      workspace: {
        configuration: options.settings !== undefined,
        didChangeConfiguration: { dynamicRegistration: options.settings !== undefined },
        inlayHint: { refreshSupport: true },
      },
      textDocument: {
        formatting: { dynamicRegistration: options.selectsFormatted === true },
        rangeFormatting: { dynamicRegistration: options.selectsFormatted === true },
      },
    },
    initializationOptions: 'initializationOptions' in options ? options.initializationOptions : defaults,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  function until<T>(condition: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const probe = () => {
        const found = condition();
        if (found === undefined) return;
        waiting.delete(probe);
        resolve(found);
      };
      waiting.add(probe);
      probe();
    });
  }

  return {
    connection,
    initialized,
    published,
    statuses,
    log,
    registered,
    registeredFor,
    hintRefreshes: () => hintRefreshes,
    open(uri, text, languageId = 'gov-report', version = 1) {
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version, text },
      });
    },
    change(uri, version, changes) {
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [...changes],
      });
    },
    close(uri) {
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
    configure(settings) {
      void connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    },
    diagnostics: (uri, version) =>
      until(() => published.find((params) => params.uri === uri && params.version === version)?.diagnostics),
    status: (uri, version) =>
      until(() => statuses.find((params) => params.uri === uri && params.version === version)),
    until,
    async fixes(uri, diagnostic) {
      const actions = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: diagnostic.range,
        context: { diagnostics: [diagnostic] },
      });
      return (actions ?? []).filter((action) => 'edit' in action) as CodeAction[];
    },
    shutdown: () => connection.sendRequest(ShutdownRequest.type),
    exit: () => connection.sendNotification(ExitNotification.type),
  };
}

/** The change that puts `text` in the place of the first `old`, as an editor sends it. */
export function changeOf(document: string, old: string, text: string): TextDocumentContentChangeEvent {
  const at = document.indexOf(old);
  if (at === -1) throw new Error(`not in the document: ${old}`);
  const before = document.slice(0, at).split('\n');
  const line = before.length - 1;
  const character = before.at(-1)?.length ?? 0;
  return {
    range: { start: { line, character }, end: { line, character: character + old.length } },
    text,
  };
}
