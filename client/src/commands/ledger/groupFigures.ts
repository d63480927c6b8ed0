import type { LedgerGrouping } from '../../views/ledger/listedFigures.ts';
import type { Command } from '../context.ts';

/** Lists the figures by the sections they stand in, or by what was found of them. */
export function groupFigures(grouping: LedgerGrouping): Command {
  return ({ views }) => views.ledger.settings.group(grouping);
}
