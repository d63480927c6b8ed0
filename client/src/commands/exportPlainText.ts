import { commands, l10n, Uri, window, workspace } from 'vscode';
import { type ExportParams, type ExportResult, exportRequest } from '../../../server/src/protocol.ts';
import { proposePath } from '../text/proposePath.ts';
import { exists, writeWhole } from '../workspace/writeWhole.ts';
import type { Command } from './context.ts';
import { targetDocument } from './target.ts';

/** Given by a caller that asks its user itself. */
interface ExportArguments {
  readonly target: Uri;
  /** Whether an existing file may be replaced without asking. */
  readonly overwrite?: boolean;
}

/** Writes the report as the plain text that is delivered. Answers where, or `undefined` if nothing was written. */
export const exportPlainText: Command = async ({ client, log }, argument) => {
  const document = await targetDocument(argument);
  if (document === undefined) {
    void window.showInformationMessage(l10n.t('Open the report that is to be exported first.'));
    return undefined;
  }
  const params: ExportParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const result = await client.sendRequest<ExportResult>(exportRequest, params);

  const given = isExportArguments(argument) ? argument : undefined;
  const target = given?.target ?? (await askTarget(document.uri, result.fileName));
  if (target === undefined || !(await mayWrite(target, given))) return undefined;

  try {
    await writeWhole(target, new TextEncoder().encode(result.text));
  } catch (error) {
    log.error(`export to ${target.toString()}: ${String(error)}`);
    void window.showErrorMessage(
      l10n.t(
        '“{0}” could not be written: {1}',
        nameOf(target),
        error instanceof Error ? error.message : String(error),
      ),
    );
    return undefined;
  }
  void sayWritten(target);
  return target;
};

function isExportArguments(argument: unknown): argument is ExportArguments {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'target' in argument &&
    argument.target instanceof Uri
  );
}

function askTarget(source: Uri, fileName: string): Thenable<Uri | undefined> {
  const folder =
    source.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(source, '..');
  const defaultUri = folder?.with({ path: proposePath(folder.path, fileName, source.path) });
  return window.showSaveDialog({
    title: l10n.t('Export to Plain Text'),
    saveLabel: l10n.t('Export'),
    filters: { [l10n.t('Plain text')]: ['txt'] },
    ...(defaultUri === undefined ? {} : { defaultUri }),
  });
}

async function mayWrite(target: Uri, given: ExportArguments | undefined): Promise<boolean> {
  if (given?.overwrite === true || !(await exists(target))) return true;
  if (given === undefined) return mayReplace(target);
  void window.showWarningMessage(l10n.t('“{0}” exists already and was left as it is.', nameOf(target)));
  return false;
}

/** Asked here although save dialogs ask too: not all of them do, and the name may have got its `.txt` since. */
async function mayReplace(target: Uri): Promise<boolean> {
  const replace = l10n.t('Replace');
  const message = l10n.t('“{0}” exists already. Replace it?', nameOf(target));
  return (await window.showWarningMessage(message, { modal: true }, replace)) === replace;
}

async function sayWritten(target: Uri): Promise<void> {
  const open = l10n.t('Open');
  const message = l10n.t('The report was exported to “{0}”.', nameOf(target));
  if ((await window.showInformationMessage(message, open)) === open) {
    await commands.executeCommand('vscode.open', target);
  }
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
