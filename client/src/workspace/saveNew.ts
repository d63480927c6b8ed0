import { type LogOutputChannel, l10n, Uri, window, workspace } from 'vscode';
import { proposePath } from '../text/proposePath.ts';
import { exists, writeWhole } from './writeWhole.ts';

/** Given by a caller that asks its user itself. */
export interface GivenTarget {
  readonly target: Uri;
  /** Whether an existing file may be replaced without asking. */
  readonly overwrite?: boolean;
}

export function isGivenTarget(argument: unknown): argument is GivenTarget {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'target' in argument &&
    argument.target instanceof Uri
  );
}

/** What is to be written, and how it is asked where. */
export interface NewFile {
  /** Asked for once there is a place for it. */
  readonly content: (target: Uri) => Uint8Array | Promise<Uint8Array>;
  /** The document that it is made from; the file is proposed to lie beside it. */
  readonly source: Uri;
  readonly fileName: string;
  readonly title: string;
  /** The names of the kinds of file that it may become, with their extensions; the first is proposed. */
  readonly kinds: readonly (readonly [name: string, extension: string])[];
}

/** Writes a file where the user or the caller wants it, and nothing over another unasked. Answers where. */
export async function saveNew(
  file: NewFile,
  given: GivenTarget | undefined,
  log: LogOutputChannel,
): Promise<Uri | undefined> {
  const target = given?.target ?? (await askTarget(file));
  if (target === undefined || !(await mayWrite(target, given))) return undefined;
  try {
    await writeWhole(target, await file.content(target));
  } catch (error) {
    log.error(`export to ${target.toString()}: ${String(error)}`);
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('“{0}” could not be written: {1}', nameOf(target), reason));
    return undefined;
  }
  return target;
}

/** The last part of a path. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function askTarget({ source, fileName, title, kinds }: NewFile): Thenable<Uri | undefined> {
  const folder =
    source.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(source, '..');
  const defaultUri = folder?.with({ path: proposePath(folder.path, fileName, source.path) });
  return window.showSaveDialog({
    title,
    saveLabel: l10n.t('Export'),
    filters: Object.fromEntries(kinds.map(([name, extension]) => [name, [extension]])),
    ...(defaultUri === undefined ? {} : { defaultUri }),
  });
}

async function mayWrite(target: Uri, given: GivenTarget | undefined): Promise<boolean> {
  if (given?.overwrite === true || !(await exists(target))) return true;
  if (given === undefined) return mayReplace(target);
  void window.showWarningMessage(l10n.t('“{0}” exists already and was left as it is.', nameOf(target)));
  return false;
}

/** Asked here although save dialogs ask too: not all of them do, and the name may have got its ending since. */
async function mayReplace(target: Uri): Promise<boolean> {
  const replace = l10n.t('Replace');
  const message = l10n.t('“{0}” exists already. Replace it?', nameOf(target));
  return (await window.showWarningMessage(message, { modal: true }, replace)) === replace;
}
