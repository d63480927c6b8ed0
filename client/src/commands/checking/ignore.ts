import { l10n, Uri, window, workspace } from 'vscode';
import type { ProjectChange } from '../../../../server/src/projectProtocol.ts';
import { changeProject, sayBroken } from '../../project/changeProject.ts';
import type { Command } from '../context.ts';

/** Makes the change that the light bulb offered for a document; answers whether it was made. */
export const ignore: Command = async (context, uri, change) => {
  if (typeof uri !== 'string' || !isChange(change)) return false;
  const written = await changeProject(context, Uri.parse(uri), change);
  if (written.to === undefined) {
    void sayBroken(written.broken);
    return false;
  }
  if (written.to === 'stored') {
    void window.showInformationMessage(
      l10n.t('Ignored. No project file can be written here, so VS Code on this computer keeps it.'),
    );
  } else {
    const place = workspace.asRelativePath(written.to);
    window.setStatusBarMessage(l10n.t('Ignored, kept in {0}', place), 5000);
  }
  return true;
};

/** The server made it; whoever else calls the command gets no further than its own refusal. */
function isChange(value: unknown): value is ProjectChange {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
