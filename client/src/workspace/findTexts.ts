import { type CancellationToken, FileType, Uri, workspace } from 'vscode';

const include = '**/*.{txt,md}';
const skippedFolders = ['node_modules', 'bower_components', '.git', '.svn', '.vscode', '.vscode-test'];
const exclude = `**/{${skippedFolders.join(',')}}/**`;

/**
 * Text and Markdown files of the workspace, at most `limit`. VS Code's search is quick and knows what the
 * writer excludes, but it fails or finds nothing in file systems without one; there the folders are read.
 */
export async function findTexts(limit: number, token: CancellationToken): Promise<readonly Uri[]> {
  try {
    const found = await workspace.findFiles(include, exclude, limit, token);
    if (found.length > 0 || token.isCancellationRequested) return found;
  } catch {
    // No search here.
  }
  return walk(limit, token);
}

async function walk(limit: number, token: CancellationToken): Promise<readonly Uri[]> {
  const files: Uri[] = [];
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (const folder of folders) {
    for (const [name, type] of await readFolder(folder)) {
      if (token.isCancellationRequested || files.length >= limit) return files;
      const uri = Uri.joinPath(folder, name);
      // A linked folder may lead back to where it is linked from.
      if (type === FileType.Directory && !skippedFolders.includes(name)) folders.push(uri);
      if ((type & FileType.File) !== 0 && /\.(?:txt|md)$/i.test(name)) files.push(uri);
    }
  }
  return files;
}

async function readFolder(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    // One folder that may not be read does not hide the others.
    return [];
  }
}
