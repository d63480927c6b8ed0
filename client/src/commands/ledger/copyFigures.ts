import { env, l10n, window } from 'vscode';
import { figuresOfRow } from '../../views/ledger/figuresOfRow.ts';
import { figureTable, toTsv } from '../../views/ledger/figureTable.ts';
import type { Command } from '../context.ts';

/**
 * Copies the figures that are listed, or those of the row it is called on, as a table. Answers how many they were.
 */
export const copyFigures: Command = async ({ views: { ledger } }, row) => {
  await ledger.catchUp();
  const shown = ledger.shown();
  if (shown === undefined) {
    void window.showInformationMessage(l10n.t('Open the report whose figures are wanted first.'));
    return 0;
  }
  const wanted = typeof row === 'string' ? row : undefined;
  const figures = figuresOfRow(shown.answer, ledger.settings.get(), wanted);
  await env.clipboard.writeText(toTsv(figureTable(shown.answer, figures, l10n.t)));
  window.setStatusBarMessage(l10n.t('{0} figures were copied.', figures.length), 5000);
  return figures.length;
};
