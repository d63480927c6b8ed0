import { Uri, window, workspace } from 'vscode';
import { reportLanguage } from '../../names.ts';
import { decodeText } from '../../text/decode.ts';
import type { Command } from '../context.ts';

/** A short invented report with mistakes of several kinds, some on its first screen; the package holds it. */
const sample = 'walkthrough/sample.hegao.txt';

/** Opens a copy of the sample report that is no file yet, so that the sample stays as it is; answers its URI. */
export const openSample: Command = async ({ extensionUri }) => {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, sample));
  const content = decodeText(bytes)?.text ?? '';
  const document = await workspace.openTextDocument({ language: reportLanguage, content });
  await window.showTextDocument(document);
  return document.uri;
};
