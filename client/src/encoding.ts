import { type TextDocument, window, workspace } from 'vscode';

/** An encoding as VS Code calls it and as people do. */
export interface Encoding {
  readonly id: string;
  readonly label: string;
}

/** The encoding to try instead: GB18030 reads every GBK and GB2312 file; what was read as one may be UTF-8. */
export function otherEncoding(current: string): Encoding {
  return current === 'gb18030' || current === 'gbk' || current === 'gb2312'
    ? { id: 'utf8', label: 'UTF-8' }
    : { id: 'gb18030', label: 'GB18030' };
}

/** Reads the file again with the other encoding. VS Code refuses where that would lose unsaved changes. */
export async function reopenWithEncoding(document: TextDocument): Promise<TextDocument> {
  const { id } = otherEncoding(document.encoding);
  const reopened = await workspace.openTextDocument(document.uri, { encoding: id });
  await window.showTextDocument(reopened);
  return reopened;
}
