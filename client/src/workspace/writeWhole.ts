import { FileSystemError, FileType, l10n, type Uri, workspace } from 'vscode';

/**
 * Writes a file so that at each moment either the old one or the new one is there whole: under another name
 * beside it first, then renamed. A disk that fills up half-way costs nothing but the new text.
 */
export async function writeWhole(target: Uri, content: Uint8Array): Promise<void> {
  await refuseFolder(target);
  const partial = target.with({ path: `${target.path}.${Date.now().toString(36)}.tmp` });
  try {
    await workspace.fs.writeFile(partial, content);
    await workspace.fs.rename(partial, target, { overwrite: true });
  } catch (error) {
    await removeQuietly(partial);
    throw error;
  }
}

/** Whether there is a file. Anything but a clear «not found» counts as one: it must not be overwritten. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return !(error instanceof FileSystemError && error.code === 'FileNotFound');
  }
}

/** Renaming onto a folder would delete the folder with all it holds. */
async function refuseFolder(target: Uri): Promise<void> {
  const type = await typeOf(target);
  if (type !== undefined && (type & FileType.Directory) !== 0) throw new Error(l10n.t('It is a folder.'));
}

async function typeOf(uri: Uri): Promise<FileType | undefined> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

async function removeQuietly(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri);
  } catch {
    // It was never written, or the disk is gone; the error that matters is the first one.
  }
}
