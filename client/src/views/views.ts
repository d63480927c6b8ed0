import { Disposable, l10n, type Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Structure, structureRequest } from '../../../server/src/viewProtocol.ts';
import { viewIds } from '../names.ts';
import type { StatusStore } from '../status/statusStore.ts';
import { createActiveReport } from './activeReport.ts';
import { createLedgerView, type LedgerView } from './ledger/ledgerView.ts';
import { followCursor } from './structure/followCursor.ts';
import { createReportView, type ReportView, type Versioned } from './structure/reportView.ts';
import { structureRows } from './structure/structureRows.ts';

/** The views beside the report. */
export interface Views extends Disposable {
  readonly structure: ReportView<Structure>;
  readonly ledger: LedgerView;
  readonly byId: (id: unknown) => ReportView<Versioned> | undefined;
}

export function createViews(client: BaseLanguageClient, statuses: StatusStore, memento: Memento): Views {
  const report = createActiveReport(statuses);
  const structure = createReportView<Structure>({
    id: viewIds.structure,
    client,
    report,
    request: structureRequest,
    toRows: (answer) => structureRows(answer, l10n.t),
  });
  const ledger = createLedgerView(client, report, memento);
  const following = followCursor(structure);
  const all: readonly ReportView<Versioned>[] = [structure, ledger];
  return {
    structure,
    ledger,
    byId: (id) => all.find((view) => view.id === id),
    dispose: () => Disposable.from(following, structure, ledger, report).dispose(),
  };
}
