import { type Uri, workspace } from 'vscode';
import { decodeText } from '../text/decode.ts';

/** A text of the workspace; what stands in the editor counts before what stands on the disk. */
export async function readText(file: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
  return open?.getText() ?? decodeText(await workspace.fs.readFile(file))?.text;
}
