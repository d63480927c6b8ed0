import { type TextDocument, Uri, window, workspace } from 'vscode';

/** The document a command is about: the one whose URI a menu hands over, else that of the active editor. */
export async function targetDocument(argument: unknown): Promise<TextDocument | undefined> {
  if (argument instanceof Uri) return workspace.openTextDocument(argument);
  return window.activeTextEditor?.document;
}
