import {
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  type Uri,
  version,
  window,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type StatusParams, statusNotification } from '../../server/src/protocol.ts';
import { createClientOptions } from './client.ts';
import { registerCommands } from './commands/registerCommands.ts';
import { watchLanguages } from './detection/detection.ts';
import { watchGarbled } from './detection/garbled.ts';
import { contextKeys } from './names.ts';
import { serveProjectFiles } from './project/projectFiles.ts';
import { createStoredIgnores } from './project/storedIgnores.ts';
import { registerRuleUris } from './rulePages.ts';
import { watchSettling } from './settling/watchSettling.ts';
import { createServerItem } from './status/serverItem.ts';
import { createStatusItems } from './status/statusItems.ts';
import { createStatusStore, type StatusStore } from './status/statusStore.ts';
import type { Row } from './views/row.ts';
import { createViews } from './views/views.ts';
import { createWordBundles, type LoadBundle } from './word.ts';
import { createWorkspaceFindings } from './workspace/workspaceFindings.ts';

/** What other extensions and the tests may ask. */
export interface HegaoApi {
  /** Settles when the language server answers; rejects where it cannot be started. */
  readonly ready: Promise<void>;
  /** The last check of an open document; `undefined` where it was not checked. */
  readonly status: (uri: Uri) => StatusParams | undefined;
  /** The rows that a view shows, and which of them is selected. */
  readonly view: (id: string) => ShownView | undefined;
}

export interface ShownView {
  readonly rows: readonly Row[];
  readonly selection: readonly string[];
}

/** All in which the hosts differ. */
export interface HostParts {
  readonly createClient: (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;
  readonly loadBundle: LoadBundle;
  /** In what the extension host runs, for a description of a fault. */
  readonly runtime: string;
}

let running: BaseLanguageClient | undefined;

/** Activates the extension in any host. Does not wait for the server: the editor is never held up. */
export function activateExtension(
  context: ExtensionContext,
  { createClient, loadBundle, runtime }: HostParts,
): HegaoApi {
  const word = createWordBundles(loadBundle);
  const log = window.createOutputChannel(l10n.t('Hegao'), { log: true });
  const statuses = createStatusStore();
  const settling = watchSettling();
  const options = createClientOptions(
    log,
    context.extension.id,
    () => sayServerIsDown(statuses),
    settling.handle,
  );
  // The client's id is also where it looks for the setting `hegao.trace.server`.
  const client = createClient('hegao', l10n.t('Hegao'), options);
  const findings = createWorkspaceFindings();
  const stored = createStoredIgnores(context);
  const views = createViews(client, statuses, context.workspaceState);
  running = client;

  context.subscriptions.push(
    log,
    statuses,
    settling,
    findings,
    views,
    client.onNotification(statusNotification, (status: StatusParams) => {
      log.debug(`${status.uri} v${status.version}: ${status.kind}, ${JSON.stringify(status.counts)}`);
      const uri = client.protocol2CodeConverter.asUri(status.uri);
      settling.whenShown(uri, () => statuses.set(uri.toString(), status));
    }),
    serveProjectFiles(client, stored),
    createStatusItems(statuses),
    createServerItem(client),
    watchLanguages(context.workspaceState, statuses),
    watchGarbled(client, statuses, log),
    registerRuleUris(context.extensionUri),
    ...registerCommands({
      extensionId: context.extension.id,
      runtime,
      extensionUri: context.extensionUri,
      client,
      statuses,
      stored,
      findings,
      views,
      word,
      log,
    }),
  );
  void commands.executeCommand('setContext', contextKeys.active, true);

  log.info(`Hegao ${String(context.extension.packageJSON.version)}, VS Code ${version}`);

  const ready = start(client, log);
  return {
    ready,
    status: (uri) => statuses.get(uri.toString()),
    view(id) {
      const view = views.byId(id);
      return view && { rows: view.rows(), selection: view.tree.selection };
    },
  };
}

/** Ends the server; VS Code waits for it. */
export async function deactivateExtension(): Promise<void> {
  if (running?.needsStop() === true) await running.stop();
  running = undefined;
}

async function start(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  const ready = client.start();
  ready.catch((error: unknown) => {
    log.error(`the language server did not start: ${String(error)}`);
    void offerRestart(l10n.t('The language server of Hegao did not start. Reports are not checked.'));
  });
  return ready;
}

function sayServerIsDown(statuses: StatusStore): void {
  statuses.clear();
  void offerRestart(l10n.t('The language server of Hegao has ended several times. Reports are not checked.'));
}

async function offerRestart(message: string): Promise<void> {
  const restart = l10n.t('Restart');
  const showLog = l10n.t('Show Log');
  const answer = await window.showErrorMessage(message, restart, showLog);
  if (answer === restart) await commands.executeCommand('hegao.restartServer');
  if (answer === showLog) await commands.executeCommand('hegao.showLog');
}
