import { l10n, Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ChangeProjectFileParams,
  type ChangeProjectFileResult,
  changeProjectFileRequest,
  type ProjectChange,
} from '../../../server/src/projectProtocol.ts';
import { projectFileNames } from '../names.ts';
import { writeWhole } from '../workspace/writeWhole.ts';
import { findProjectFile } from './findProjectFile.ts';
import { tellProjectFilesChanged } from './projectFiles.ts';
import type { StoredIgnores } from './storedIgnores.ts';

export interface ProjectWriter {
  readonly client: BaseLanguageClient;
  readonly stored: StoredIgnores;
}

/** Where a change was written, or why it was not. */
export type Written = { readonly to: Uri | 'stored' } | { readonly to: undefined; readonly broken: Uri };

/**
 * Makes a change in the project file of a document, which is made if there is none. Where there cannot be one, since
 * the document belongs to no workspace or its folder is read-only, the change is stored for this writer alone.
 */
export async function changeProject(
  writer: ProjectWriter,
  document: Uri,
  change: ProjectChange,
): Promise<Written> {
  const { project, folder } = await findProjectFile(document);
  if (folder === undefined) return changeStored(writer, change);
  const uri = project?.uri ?? Uri.joinPath(folder, projectFileNames[0]);
  const unsaved = unsavedDocument(uri);
  const text = await changed(writer, unsaved?.getText() ?? project?.text ?? '', change);
  if (text === undefined) return { to: undefined, broken: uri };
  try {
    if (unsaved === undefined) await writeWhole(uri, new TextEncoder().encode(text));
    else await replaceAll(unsaved, text);
  } catch {
    return changeStored(writer, change);
  }
  await tellProjectFilesChanged(writer.client);
  return { to: uri };
}

/** Makes a change in what is stored for this writer. */
export async function changeStored(writer: ProjectWriter, change: ProjectChange): Promise<Written> {
  // What is stored was written here; were it broken, nothing would be lost by beginning anew.
  const text =
    (await changed(writer, writer.stored.text(), change)) ?? (await changed(writer, '', change)) ?? '';
  await writer.stored.write(text);
  await tellProjectFilesChanged(writer.client);
  return { to: 'stored' };
}

/** Says that a project file must be mended before it can be changed, and offers to open it. */
export async function sayBroken(uri: Uri): Promise<void> {
  const open = l10n.t('Open');
  const message = l10n.t('{0} has mistakes and was not changed.', workspace.asRelativePath(uri));
  if ((await window.showWarningMessage(message, open)) === open) await window.showTextDocument(uri);
}

async function changed(
  { client }: ProjectWriter,
  text: string,
  change: ProjectChange,
): Promise<string | undefined> {
  const params: ChangeProjectFileParams = { text, change };
  const answer = await client.sendRequest<ChangeProjectFileResult>(changeProjectFileRequest, params);
  return answer.text ?? undefined;
}

/** The project file with changes that are only in the editor, which must neither be lost nor saved unasked. */
function unsavedDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find(
    (document) => document.isDirty && document.uri.toString() === uri.toString(),
  );
}

async function replaceAll(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(document.uri, whole, text);
  if (!(await workspace.applyEdit(edit))) throw new Error(l10n.t('The project file cannot be changed.'));
}
