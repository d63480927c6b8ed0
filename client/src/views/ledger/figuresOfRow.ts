import type { FiguresResult, LedgerRow } from '../../../../server/src/viewProtocol.ts';
import { figureRowId, groupRowId } from './ledgerRows.ts';
import { type LedgerSettings, listFigures } from './listedFigures.ts';

/** The figures that a row of the ledger stands for: itself, or all of its group; without a row, all that are listed. */
export function figuresOfRow(
  answer: FiguresResult,
  settings: LedgerSettings,
  row: string | undefined,
): readonly LedgerRow[] {
  return listFigures(answer, settings).flatMap((group) =>
    row === undefined || groupRowId(group) === row
      ? group.figures
      : group.figures.filter((figure) => figureRowId(figure) === row),
  );
}
