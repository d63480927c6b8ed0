import { l10n, type TextDocument, Uri, window, workspace } from 'vscode';

/** The document a command is about: the one whose URI a menu hands over, else that of the active editor. */
export async function targetDocument(argument: unknown): Promise<TextDocument | undefined> {
  if (argument instanceof Uri) return workspace.openTextDocument(argument);
  return window.activeTextEditor?.document;
}

/** The document that an export is about; where there is none, that is said. */
export async function reportToExport(argument: unknown): Promise<TextDocument | undefined> {
  const document = await targetDocument(argument);
  if (document === undefined) {
    void window.showInformationMessage(l10n.t('Open the report that is to be exported first.'));
  }
  return document;
}
