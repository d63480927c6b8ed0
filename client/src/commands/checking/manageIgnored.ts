import { l10n, type QuickPickItem, type Uri, window } from 'vscode';
import { type IgnoredEntry, ignoredRequest } from '../../../../server/src/projectProtocol.ts';
import { changeProject, changeStored, sayBroken } from '../../project/changeProject.ts';
import type { Command, CommandContext } from '../context.ts';
import { targetDocument } from '../target.ts';

interface Item extends QuickPickItem {
  readonly entry: IgnoredEntry;
}

/** Lists what is ignored for the document, and heeds again what is chosen, until nothing more is. */
export const manageIgnored: Command = async (context, argument) => {
  const document = await targetDocument(argument);
  if (document === undefined) return;
  for (;;) {
    const entries = await ask(context, document.uri);
    if (entries.length === 0) {
      window.setStatusBarMessage(l10n.t('Nothing is ignored for this document'), 5000);
      return;
    }
    const chosen = await window.showQuickPick(entries.map(toItem), {
      title: l10n.t('Ignored Findings'),
      placeHolder: l10n.t('Choose what is to be reported again'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (chosen === undefined) return;
    const { change, isStored } = chosen.entry;
    const written = isStored
      ? await changeStored(context, change)
      : await changeProject(context, document.uri, change);
    if (written.to === undefined) {
      void sayBroken(written.broken);
      return;
    }
  }
};

function ask({ client }: CommandContext, uri: Uri): Promise<readonly IgnoredEntry[]> {
  return client.sendRequest(ignoredRequest, { uri: client.code2ProtocolConverter.asUri(uri) });
}

function toItem(entry: IgnoredEntry): Item {
  const { ruleTitle, places, isStored } = entry;
  return {
    entry,
    label: ruleTitle,
    description: [scopeOf(entry), ...(isStored ? [l10n.t('kept by VS Code')] : [])].join(' · '),
    detail: places.map(({ line, message }) => l10n.t('line {0}: {1}', line, message)).join('; '),
  };
}

function scopeOf({ scope, file, places }: IgnoredEntry): string {
  switch (scope) {
    case 'finding':
      return places.length > 0 ? l10n.t('this finding') : l10n.t('a finding that is not in this document');
    case 'file':
      return l10n.t('in {0}', file ?? '');
    case 'workspace':
      return l10n.t('in the whole workspace');
  }
}
