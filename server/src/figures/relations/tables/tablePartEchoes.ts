/** R29 EQ_COREF of a table's classes: «处罚决定498件,其中简易程序412件» beside a table that divides the 498. */

import { globalExpression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import type { Quantity } from '../../quantities.ts';
import { isNumeralSlip } from '../../repairs/slips.ts';
import { sameIndicatorClaim } from '../identity/sameIndicatorClaim.ts';
import type { TextCount } from './tableEchoes.ts';
import { isCount, isTotal, type Table, type TableRow } from './tableParts.ts';

/** The claims of the counts whose whole, before them in their sentence, a table divides: each is what its class has there. */
export function tablePartClaims(tables: readonly Table[], counts: readonly TextCount[]): readonly Claim[] {
  return counts.flatMap((count, index) => {
    const whole = wholeBefore(counts, index);
    if (whole === undefined || !count.isOfYear) return [];
    const cells = tables.flatMap((table) => cellsOf(table, count, whole));
    const [cell] = cells;
    if (cell === undefined || cells.length > 1) return [];
    const [told, meant] = [amountOf(count.quantity), amountOf(cell.quantity)];
    if (told === meant)
      return [sameIndicatorClaim(cell.quantity, count.quantity, { agrees: true, tie: 'inferred' })];
    // What stands elsewhere in the table may be told under another name; what is far off is another count.
    const isElsewhere = cell.table.rows.some(({ numbers }) =>
      numbers.some((number) => amountOf(number) === told),
    );
    if (isElsewhere || !isNear(told, meant)) return [];
    return [sameIndicatorClaim(cell.quantity, count.quantity, { agrees: false, tie: 'inferred' })];
  });
}

/** The first count of the sentence in the same unit. */
function wholeBefore(counts: readonly TextCount[], index: number): TextCount | undefined {
  const count = counts[index];
  const first = counts.find(({ sentence }) => sentence === count?.sentence);
  return first === count || first?.quantity.unit !== count?.quantity.unit ? undefined : first;
}

interface ClassCell {
  readonly quantity: Quantity;
  readonly table: Table;
}

/** The cells of the class that the words before a count name: in a column that comes to the whole, or in the row of totals. */
function cellsOf(table: Table, count: TextCount, whole: TextCount): readonly ClassCell[] {
  const [totals, ...others] = table.rows.filter(({ name }) => isTotal(name));
  if (totals === undefined || others.length > 0) return [];
  const all = amountOf(whole.quantity);
  const columns = table.head.flatMap((_, column) =>
    amountOf(totals.numbers[column]) === all ? [column] : [],
  );
  const [column] = columns;
  if (column === undefined || columns.length > 1) return [];
  return [
    ...rowCells(table.rows, column, count, whole),
    ...columnCells(table, totals, column, count, whole),
  ].map((quantity) => ({ quantity, table }));
}

function rowCells(
  rows: readonly TableRow[],
  column: number,
  count: TextCount,
  whole: TextCount,
): readonly Quantity[] {
  return rows.flatMap(({ name, numbers }) => {
    const quantity = numbers[column];
    return isCount(quantity) && !isTotal(name) && isNamed(name, count, whole) ? [quantity] : [];
  });
}

/** The columns beside that of the totals, in the row of totals. */
function columnCells(
  { head }: Table,
  { numbers }: TableRow,
  totals: number,
  count: TextCount,
  whole: TextCount,
): readonly Quantity[] {
  if (!isTotal(head[totals] ?? '')) return [];
  return head.flatMap((name, column) => {
    const quantity = numbers[column];
    return column !== totals && isCount(quantity) && isNamed(name, count, whole) ? [quantity] : [];
  });
}

/** Nothing but the class, what the whole names too, and words of every list stand before the count. */
function isNamed(written: string, { lead }: TextCount, whole: TextCount): boolean {
  const name = written.replace(/\([^()]*\)/g, '').replace(/[\s:、]|(?:案件|类|领域|数量|件数|数)$/g, '');
  if (name.length < 2 || !lead.includes(name)) return false;
  const rest = lead.replace(name, ' ').replace(neutral, ' ');
  const known = `${whole.lead}${whole.words}`;
  return [...rest].every((character) => !/\p{Script=Han}/u.test(character) || known.includes(character));
}

const neutral = globalExpression`${'besideTableNames'}|[属归]于|涉及?|系统|部门|机关|程序|的|共|为|有|达|和|及`;

function amountOf(quantity: Quantity | undefined): number | undefined {
  return quantity === undefined || quantity.isApproximate
    ? undefined
    : Number((quantity.value.coefficient * 10 ** quantity.value.exponent).toPrecision(12));
}

function isNear(told: number | undefined, meant: number | undefined): boolean {
  if (told === undefined || meant === undefined) return false;
  const [less, greater] = [Math.min(told, meant), Math.max(told, meant)];
  return isNumeralSlip(String(told), String(meant)) || less >= leastRatio * greater;
}

const leastRatio = 0.8;
