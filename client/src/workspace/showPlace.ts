import { Range, Selection, type TextDocument, TextEditorRevealType, window } from 'vscode';

/** Selects a place of a document (UTF-16 offsets), in the editor where it is in sight already. */
export async function showPlace(document: TextDocument, start: number, end: number): Promise<void> {
  const viewColumn = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  const editor = await window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
  const range = new Range(document.positionAt(start), document.positionAt(end));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
