import type { LogOutputChannel, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StoredIgnores } from '../project/storedIgnores.ts';
import type { StatusStore } from '../status/statusStore.ts';
import type { Views } from '../views/views.ts';
import type { WordBundles } from '../word.ts';
import type { WorkspaceFindings } from '../workspace/workspaceFindings.ts';

/** What commands work with. */
export interface CommandContext {
  readonly extensionId: string;
  /** In what the extension host runs, for a description of a fault. */
  readonly runtime: string;
  readonly extensionUri: Uri;
  readonly client: BaseLanguageClient;
  readonly statuses: StatusStore;
  readonly stored: StoredIgnores;
  readonly findings: WorkspaceFindings;
  readonly views: Views;
  readonly word: WordBundles;
  readonly log: LogOutputChannel;
}

/** A command: what it answers is for other extensions and tests. */
export type Command = (context: CommandContext, ...args: readonly unknown[]) => unknown;
