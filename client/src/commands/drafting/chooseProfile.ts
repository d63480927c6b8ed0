import { ConfigurationTarget, l10n, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import { type ProfileId, profileIds } from '../../../../server/src/protocol.ts';
import { changeProject, sayBroken } from '../../project/changeProject.ts';
import { findProjectFile } from '../../project/findProjectFile.ts';
import { profileName } from '../../status/describe.ts';
import type { Command, CommandContext } from '../context.ts';
import { targetDocument } from '../target.ts';

type Choice = ProfileId | 'auto';

interface Item extends QuickPickItem {
  readonly choice: Choice;
}

/** Lets the writer say which kind of reporter it is; answers what was chosen. */
export const chooseProfile: Command = async (context, argument) => {
  const document = await targetDocument(argument);
  if (document === undefined) return undefined;
  const status = context.statuses.get(document.uri.toString());
  const items: readonly Item[] = [
    { choice: 'auto', label: l10n.t('Automatic'), description: l10n.t('from title, organ and signature') },
    ...profileIds.map((choice) => ({
      choice,
      label: profileName(choice, l10n.t),
      ...(status?.profile === choice ? { description: l10n.t('in force') } : {}),
    })),
  ];
  const chosen = await window.showQuickPick(items, { title: l10n.t('Kind of Reporter') });
  if (chosen !== undefined) await keep(context, document.uri, chosen.choice);
  return chosen?.choice;
};

/** Where it counts: in the project file if there is one, since that counts before the settings. */
async function keep(context: CommandContext, uri: Uri, profile: Choice): Promise<void> {
  const { project, folder } = await findProjectFile(uri);
  if (project !== undefined) {
    const written = await changeProject(context, uri, { kind: 'profile', profile });
    if (written.to === undefined) void sayBroken(written.broken);
    return;
  }
  const target = folder === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await workspace.getConfiguration('hegao', uri).update('profile', profile, target);
}
