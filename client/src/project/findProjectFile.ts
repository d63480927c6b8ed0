import { Uri, workspace } from 'vscode';
import { projectFileNames } from '../names.ts';
import { decodeText } from '../text/decode.ts';

export interface ProjectPlace {
  /** The nearest project file above the document. */
  readonly project: { readonly uri: Uri; readonly text: string } | undefined;
  /** Its folder, or the root of the workspace where one would be made; undefined outside of all workspaces. */
  readonly folder: Uri | undefined;
}

/** Looks from the document's folder up to the root of its workspace, and no further. */
export async function findProjectFile(document: Uri): Promise<ProjectPlace> {
  const root = workspace.getWorkspaceFolder(document)?.uri;
  if (root === undefined) return { project: undefined, folder: undefined };
  for (let folder = parentOf(document); ; folder = parentOf(folder)) {
    for (const name of projectFileNames) {
      const uri = Uri.joinPath(folder, name);
      const text = await readText(uri);
      if (text !== undefined) return { project: { uri, text }, folder };
    }
    if (folder.path.length <= root.path.length) return { project: undefined, folder: root };
  }
}

function parentOf(uri: Uri): Uri {
  return Uri.joinPath(uri, '..');
}

/** Undefined where there is none that can be read: file systems differ in how they say which. */
async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return decodeText(await workspace.fs.readFile(uri))?.text;
  } catch {
    return undefined;
  }
}
