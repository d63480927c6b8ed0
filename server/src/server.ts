/** The language server: wires a connection to the language service. */
import {
  type Connection,
  ConnectionError,
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
  type DidCloseTextDocumentParams,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { createLanguageService } from './languageService.ts';
import { findProjectFileRequest, type ReadReportsResult, readReportsRequest } from './projectProtocol.ts';
import { statusNotification } from './protocol.ts';
import { rules } from './rules/index.ts';
import { createFence, describeError, type Log } from './server/fence.ts';
import { maySelectFormatted, registerFormatting, withoutFormatting } from './server/formatting.ts';
import { createResponder, handlers } from './server/handlers.ts';
import { registerOwnRequests } from './server/ownRequests.ts';
import type { Clock } from './server/scheduler.ts';
import { createSession } from './server/session.ts';
import { decodeAllSettings, settingsSection } from './server/settings.ts';
import { createGb18030Encoder, type DecodeGb18030 } from './text/gb18030.ts';
import { version } from './version.ts';

export interface ServerOptions {
  readonly clock: Clock;
  /** Every platform has a decoder for it, and none an encoder. */
  readonly decodeGb18030: DecodeGb18030;
  /** Another service than the own one, for tests of the rim. */
  readonly createService?: typeof createLanguageService;
}

/** Serves a connection until it ends. */
export function startServer(connection: Connection, options: ServerOptions): void {
  connection.onInitialize((params) => initialize(connection, options, params));
  connection.listen();
}

/** A check may end after the client has gone; then nobody is left to be told, not even of that. */
function ifConnected(send: () => void): void {
  try {
    send();
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
  }
}

function initialize(
  connection: Connection,
  { clock, decodeGb18030, createService = createLanguageService }: ServerOptions,
  { capabilities, initializationOptions }: InitializeParams,
): InitializeResult {
  const log = (message: string) => ifConnected(() => connection.console.error(message));
  const fence = createFence(log);
  const service = createService({ rules, ruleHref: decodeRuleHref(initializationOptions) });
  const canBeAsked = capabilities.workspace?.configuration === true;
  const canFind = decodeProjectFiles(initializationOptions);
  const session = createSession(
    service,
    {
      publish: (params) => ifConnected(() => void connection.sendDiagnostics(params)),
      sendStatus: (params) => ifConnected(() => void connection.sendNotification(statusNotification, params)),
      askSettings: canBeAsked
        ? (scopeUri) => connection.workspace.getConfiguration({ scopeUri, section: settingsSection })
        : undefined,
      findProjectFile: canFind
        ? (uri) => connection.sendRequest<unknown>(findProjectFileRequest, { uri })
        : undefined,
      readReports: canFind
        ? (folder) => connection.sendRequest<ReadReportsResult>(readReportsRequest, { folder })
        : undefined,
      refreshHints:
        capabilities.workspace?.inlayHint?.refreshSupport === true
          ? () => ifConnected(() => void connection.languages.inlayHint.refresh())
          : undefined,
      log,
    },
    clock,
  );

  connection.onDidOpenTextDocument(fence('didOpen', nothing, session.open));
  connection.onDidChangeTextDocument(fence('didChange', nothing, session.change));
  connection.onDidCloseTextDocument(
    fence('didClose', nothing, ({ textDocument }: DidCloseTextDocumentParams) =>
      session.close(textDocument.uri),
    ),
  );
  connection.onDidChangeConfiguration(
    fence('didChangeConfiguration', nothing, ({ settings }: DidChangeConfigurationParams) =>
      session.changeSettings(decodeAllSettings(settings)),
    ),
  );
  const respond = createResponder(fence, service, session);
  for (const handler of handlers) handler.register(connection, respond);
  registerOwnRequests(connection, fence, log, service, session, createGb18030Encoder(decodeGb18030));
  const watches = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
  const selects = maySelectFormatted(capabilities);
  connection.onInitialized(() => {
    if (watches) watchSettings(connection, log);
    if (selects) registerFormatting(connection, log);
  });

  const sync = { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } };
  const offered: ServerCapabilities = Object.assign(sync, ...handlers.map((handler) => handler.capabilities));
  return {
    capabilities: selects ? withoutFormatting(offered) : offered,
    serverInfo: { name: 'hegao', version },
  };
}

function nothing(): void {}

/** Only a client that was told which section matters tells when it changes. */
function watchSettings(connection: Connection, log: Log): void {
  connection.client
    .register(DidChangeConfigurationNotification.type, { section: settingsSection })
    .catch((error: unknown) => log(`didChangeConfiguration: ${describeError(error)}`));
}

/** Whether the client says that it looks for project files. */
function decodeProjectFiles(options: unknown): boolean {
  return (
    typeof options === 'object' &&
    options !== null &&
    'projectFiles' in options &&
    options.projectFiles === true
  );
}

/** The address that the client appends rules to, where it is one. */
function decodeRuleHref(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || !('ruleHref' in options)) return undefined;
  return typeof options.ruleHref === 'string' ? options.ruleHref : undefined;
}
