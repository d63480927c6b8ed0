/** R10 and R01 in tables: totals of rows and columns, and shares beside counts. */

import { intersect, isAbove, sumOf } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import { formatRational } from '../../arithmetic/rational.ts';
import type { Claim, Operand } from '../../claim.ts';
import { formatPercentage, formatPrinted, formatValue } from '../../describe.ts';
import type { Quantity } from '../../quantities.ts';
import { accept as acceptReading, type Term } from '../rates/readings.ts';

/** A table as its head and its rows of numbers; places count from the start of the text. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly numbers: readonly (Quantity | undefined)[] }[];
}

const totalName = /合计|总计|总数|小计|共计/;
/** Columns of shares of the total; a 办结率 is over another column of its own row. */
const shareName = /占比|比重|比例|构成/;
/** Columns that are not added up. */
const notAdded = /均|率|占|比|用时|时长|增长|下降|增减|序号|年份|排名/;

/** The claims of a table: each total of a row or a column, each share beside its count. */
export function* tableClaims(table: Table): Generator<Claim> {
  yield* believable([...rowTotals(table)]);
  yield* believable([...columnTotals(table)]);
  yield* shareColumns(table);
}

/** Columns may be called totals that add up nothing; a relation that holds nowhere in a table is none of it. */
function believable(claims: readonly Claim[]): readonly Claim[] {
  return claims.length === 1 || claims.some(({ verdict }) => verdict === 'holds') ? claims : [];
}

function* rowTotals({ head, rows }: Table): Generator<Claim> {
  const column = head.findIndex((name, index) => index > 0 && totalName.test(name));
  if (column === -1) return yield* unnamedTotals(rows, head);
  for (const { numbers } of rows) {
    const total = numbers[column];
    const parts = numbers.filter(
      (quantity, index) => index !== column && !notAdded.test(head[index] ?? '') && isCount(quantity),
    ) as readonly Quantity[];
    if (total !== undefined && isCount(total) && parts.length >= 2) yield sumClaim(total, parts);
  }
}

/** «| 评查数 | 优秀 | 合格 | 不合格 |»: the first column is the total where it is that in every row, or in all but one. */
function* unnamedTotals(rows: Table['rows'], head: Table['head']): Generator<Claim> {
  const claims = rows.flatMap(({ numbers }) => {
    const [total, ...parts] = numbers.filter(
      (quantity, index) => !notAdded.test(head[index] ?? '') && quantity !== undefined,
    ) as readonly Quantity[];
    const isList = total !== undefined && parts.length >= 2 && [total, ...parts].every(isCount);
    return isList ? [sumClaim(total, parts)] : [];
  });
  const holding = claims.filter(({ verdict }) => verdict === 'holds').length;
  const isTotal = holding > 1 && claims.length === rows.length && rows.length - holding <= 1;
  const size = claims[0]?.operands.length;
  if (isTotal && claims.every(({ operands }) => operands.length === size)) yield* claims;
}

function* columnTotals({ head, rows }: Table): Generator<Claim> {
  const last = rows.findIndex(({ name }) => totalName.test(name));
  const totals = rows[last];
  if (totals === undefined) return;
  for (const [column, total] of totals.numbers.entries()) {
    const parts = rows
      .filter((_, index) => index !== last)
      .map(({ numbers }) => numbers[column])
      .filter((quantity) => quantity !== undefined);
    if (notAdded.test(head[column] ?? '')) continue;
    if (total === undefined || parts.length < 2 || parts.length < rows.length - 1) continue;
    if (parts.every(isCount) && isCount(total)) yield sumClaim(total, parts);
  }
}

function isCount(quantity: Quantity | undefined): boolean {
  return quantity !== undefined && quantity.dimension === 'count';
}

function sumClaim(total: Quantity, parts: readonly Quantity[]): Claim {
  const sum = sumOf(parts.map(boundsOf));
  const whole = boundsOf(total);
  const verdict = intersect(sum, whole) ? 'holds' : 'fails';
  return {
    relation: 'sum-of-parts',
    verdict,
    operands: [
      { role: 'total', quantity: total },
      ...parts.map((quantity): Operand => ({ role: 'part', quantity })),
    ],
    scope: 'section',
    tie: isAbove(sum, whole) ? 'stated' : 'inferred',
    get stated() {
      return formatValue(total);
    },
    get computed() {
      return sum.low === undefined ? '' : formatRational(sum.low, 2).replace(/\.?0+$/, '');
    },
    get arithmetic() {
      return `${parts.map(formatValue).join('+')}=${this.computed}`;
    },
  };
}

/** «| 维持 | 187 | 46.4% |» over the total of the counts' column. */
function* shareColumns({ head, rows }: Table): Generator<Claim> {
  const totals = rows.find(({ name }) => totalName.test(name));
  if (totals === undefined) return;
  for (const { numbers, name } of rows) {
    if (totalName.test(name)) continue;
    for (const [column, share] of numbers.entries()) {
      const part = numbers[column - 1];
      const whole = totals.numbers[column - 1];
      if (
        !shareName.test(head[column] ?? '') ||
        share?.dimension !== 'share' ||
        part === undefined ||
        whole === undefined
      )
        continue;
      if (isCount(part) && isCount(whole) && whole.value.coefficient > 0) yield rateClaim(share, part, whole);
    }
  }
}

function rateClaim(rate: Quantity, part: Quantity, whole: Quantity): Claim {
  const acceptance = acceptReading({ part: termOf(part), whole: termOf(whole) }, rate);
  return {
    relation: 'rate',
    verdict: acceptance === 'rounding' || acceptance === 'truncation' ? 'holds' : 'fails',
    operands: [
      { role: 'rate', quantity: rate },
      { role: 'part', quantity: part },
      { role: 'whole', quantity: whole },
    ],
    scope: 'section',
    tie: acceptance === 'ceiling' ? 'inferred' : 'stated',
    get stated() {
      return formatPrinted(rate);
    },
    get computed() {
      return formatPercentage(boundsOf(part), boundsOf(whole), rate.decimals);
    },
    get arithmetic() {
      return `${formatValue(part)}÷${formatValue(whole)}=${this.computed}`;
    },
  };
}

function termOf(quantity: Quantity): Term {
  return { figures: [], near: 0, bounds: () => boundsOf(quantity) };
}
