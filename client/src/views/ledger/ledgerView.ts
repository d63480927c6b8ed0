import { commands, Disposable, l10n, type Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { figuresRequest } from '../../../../server/src/protocol.ts';
import type { FiguresResult } from '../../../../server/src/viewProtocol.ts';
import { contextKeys, viewIds } from '../../names.ts';
import type { ActiveReport } from '../activeReport.ts';
import type { Row } from '../row.ts';
import { createReportView, type ReportView } from '../structure/reportView.ts';
import { stateWords } from './figureWords.ts';
import { ledgerRows } from './ledgerRows.ts';
import { type KeptLedgerSettings, keepLedgerSettings } from './ledgerSettings.ts';
import type { LedgerFilter } from './listedFigures.ts';

/** The figures of the active report, listed as the writer wants them. */
export interface LedgerView extends ReportView<FiguresResult> {
  readonly settings: KeptLedgerSettings;
}

export function createLedgerView(
  client: BaseLanguageClient,
  report: ActiveReport,
  memento: Memento,
): LedgerView {
  const settings = keepLedgerSettings(memento, () => view.arrange());
  const view = createReportView<FiguresResult>({
    id: viewIds.ledger,
    client,
    report,
    request: figuresRequest,
    toRows: (answer) => ledgerRows(answer, settings.get(), l10n.t),
    toMessage: (_, rows) => messageOf(settings.get().filter, rows),
  });
  let isShown = false;
  const listener = view.onDidShow(() => {
    if (isShown === (view.shown() !== undefined)) return;
    isShown = !isShown;
    void commands.executeCommand('setContext', contextKeys.figuresShown, isShown);
  });
  return { ...view, settings, dispose: () => Disposable.from(listener, view).dispose() };
}

/** Says that some are left out, and why there are none. */
function messageOf(filter: LedgerFilter, rows: readonly Row[]): string {
  if (filter === 'all') return rows.length === 0 ? l10n.t('The report has no figures.') : '';
  const words = stateWords(filter, l10n.t);
  return rows.length === 0
    ? l10n.t('No figures of this kind: {0}.', words)
    : l10n.t('Only these are listed: {0}.', words);
}
