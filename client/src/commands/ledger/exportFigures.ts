import { l10n, window } from 'vscode';
import { figuresOfRow } from '../../views/ledger/figuresOfRow.ts';
import { figureTable, toCsv } from '../../views/ledger/figureTable.ts';
import { offerToOpen } from '../../workspace/offerToOpen.ts';
import { isGivenTarget, nameOf, saveNew } from '../../workspace/saveNew.ts';
import type { Command } from '../context.ts';

/** Writes the figures that are listed as a table for a spreadsheet. Answers where, or `undefined` if nothing was written. */
export const exportFigures: Command = async ({ views: { ledger }, log }, argument) => {
  await ledger.catchUp();
  const shown = ledger.shown();
  if (shown === undefined) {
    void window.showInformationMessage(l10n.t('Open the report whose figures are wanted first.'));
    return undefined;
  }
  const { answer, document } = shown;
  const figures = figuresOfRow(answer, ledger.settings.get(), undefined);
  const file = {
    content: () => new TextEncoder().encode(toCsv(figureTable(answer, figures, l10n.t))),
    source: document.uri,
    fileName: `${nameOf(document.uri).replace(/(?:\.hegao)?\.\w+$/, '')}-${l10n.t('figures')}.csv`,
    title: l10n.t('Export the Figures'),
    kinds: [[l10n.t('Table'), 'csv']],
  } as const;
  const target = await saveNew(file, isGivenTarget(argument) ? argument : undefined, log);
  if (target !== undefined) {
    const message = l10n.t('{0} figures were exported to “{1}”.', figures.length, nameOf(target));
    void offerToOpen(message, target);
  }
  return target;
};
