import { l10n, type QuickPickItem, window } from 'vscode';
import { stateWords } from '../../views/ledger/figureWords.ts';
import type { LedgerFilter } from '../../views/ledger/listedFigures.ts';
import type { Command } from '../context.ts';

const filters = ['all', 'fails', 'unchecked'] as const satisfies readonly LedgerFilter[];

/** Lists only the figures that the caller or the user chooses; answers which. */
export const filterFigures: Command = async ({ views }, argument) => {
  const { settings } = views.ledger;
  const filter = filters.find((each) => each === argument) ?? (await askFilter(settings.get().filter));
  if (filter !== undefined) settings.filter(filter);
  return filter;
};

async function askFilter(current: LedgerFilter): Promise<LedgerFilter | undefined> {
  const items = filters.map((filter): QuickPickItem & { readonly filter: LedgerFilter } => ({
    filter,
    label: filter === 'all' ? l10n.t('all figures') : stateWords(filter, l10n.t),
    ...(filter === current ? { description: l10n.t('in force') } : {}),
  }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Figures to List'),
    placeHolder: l10n.t('Choose which figures are listed'),
  });
  return chosen?.filter;
}
