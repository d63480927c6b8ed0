import type { ExtensionContext } from 'vscode';
import { workspace } from 'vscode';

/** What is ignored where no project file can be written, as the text of one. */
export interface StoredIgnores {
  readonly text: () => string;
  readonly write: (text: string) => Thenable<void>;
}

const key = 'hegao.ignored';

/** Kept with the workspace, where one is open; else for all windows, since a window without one forgets. */
export function createStoredIgnores({ workspaceState, globalState }: ExtensionContext): StoredIgnores {
  const state = () => (workspace.workspaceFolders === undefined ? globalState : workspaceState);
  return {
    text: () => state().get<string>(key, ''),
    write: (text) => state().update(key, text),
  };
}
