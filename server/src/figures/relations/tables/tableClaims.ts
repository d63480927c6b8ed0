/** R10, R01, R22 and R25 in tables: totals of rows and columns, shares beside counts, changes beside two years. */
import type { Claim } from '../../claim.ts';
import { changeColumns } from './tableChanges.ts';
import { isTotal, type Table } from './tableParts.ts';
import { rateColumns } from './tableRates.ts';
import { shareColumns } from './tableShares.ts';
import { columnTotals, rowTotals } from './tableTotals.ts';

/** The claims of a table: each total of a row or a column, each share beside its count, each change beside its two years. */
export function tableClaims(table: Table): readonly Claim[] {
  const rows = rowTotals(table);
  const holding = rows.filter(({ verdict }) => verdict === 'holds').length;
  // Columns may be called totals that add up nothing; a relation that holds in few rows is none of the table.
  const believed = holding * 2 >= rows.length ? rows : [];
  if (isFolded(table)) return believed;
  const columns = columnTotals(table);
  // A row that is only named like the whole is held to be it where a column bears that out.
  const isSaid = table.rows.some(({ name }) => isTotal(name));
  const isBelieved = (isSaid && columns.length === 1) || columns.some(({ verdict }) => verdict === 'holds');
  return [
    ...believed,
    ...(isBelieved ? columns : []),
    ...shareColumns(table),
    ...changeColumns(table),
    ...rateColumns(table),
  ];
}

/** «| 单位 | 件数 | 单位 | 件数 |»: a long list in two halves beside each other, with one total for both. */
function isFolded({ head, rows: [first] }: Table): boolean {
  const names = head.filter((name, column) => name !== '' && first?.numbers[column] === undefined);
  return new Set(names).size < names.length;
}
