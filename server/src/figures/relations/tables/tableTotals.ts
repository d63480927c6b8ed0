/** R10 SUM_PARTS in tables: rows and columns that are called totals. */
import { matchPartition } from '../../../lexicon/figures/partitions.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import { intersect, isAbove, sumOf } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import { formatRational } from '../../arithmetic/rational.ts';
import type { Claim, Operand } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { Quantity } from '../../quantities.ts';
import { isCount, isNamedAsWhole, isTotal, type Table, type TableRow } from './tableParts.ts';

/** Columns that are not added up. */
const notAdded = expression`${'notAdded'}`;
/** Rows that are not added up, or only some of them, with those before: where there is one, no sum is surely wrong. */
const notAddedRow = expression`其中|累计|${'shareNouns'}|${'comparingNames'}|平均`;

export function rowTotals({ head, rows }: Table): readonly Claim[] {
  const column = head.findIndex((name, index) => index > 0 && isTotal(name));
  if (column === -1) return unnamedTotals({ head, rows });
  return rows.flatMap(({ numbers }) => {
    const total = numbers[column];
    const parts = numbers
      .filter((_, index) => index !== column && !notAdded.test(head[index] ?? ''))
      .filter(isCount);
    return isCount(total) && parts.length >= 2 ? [sumClaim(total, parts)] : [];
  });
}

/** «| 评查数 | 优秀 | 合格 | 不合格 |»: the first column is the total where it is that in every row, or in all but one. */
function unnamedTotals({ head, rows }: Table): readonly Claim[] {
  const claims = rows.flatMap(({ numbers }) => {
    const [total, ...parts] = numbers.filter(
      (quantity, index) => !notAdded.test(head[index] ?? '') && quantity !== undefined,
    );
    const isList = isCount(total) && parts.length >= 2 && parts.every(isCount);
    return isList ? [sumClaim(total, parts)] : [];
  });
  const holding = claims.filter(({ verdict }) => verdict === 'holds').length;
  // «| 评查数 | 优秀 | 合格 | 不合格 |»: the head names classes that leave nothing out.
  const classes = head
    .filter((name, index) => isCount(rows[0]?.numbers[index]) && !notAdded.test(name))
    .slice(1);
  const isKnown = matchPartition(classes)?.isStrict === true;
  const isTold = holding > (isKnown ? 0 : 1) && claims.length === rows.length && rows.length - holding <= 1;
  const size = claims[0]?.operands.length;
  return isTold && claims.every(({ operands }) => operands.length === size) ? claims : [];
}

export function columnTotals({ head, rows }: Table): readonly Claim[] {
  const last = rows.findLast(({ name }) => isTotal(name)) ?? wholeAtEnd(rows);
  if (last === undefined) return [];
  const isClear = !rows.some(({ name }) => notAddedRow.test(name));
  return last.numbers.flatMap((total, column) => {
    if (notAdded.test(head[column] ?? '') || !isCount(total)) return [];
    const claims = readings(rows, last).flatMap((parts) => {
      const counts = parts.map(({ numbers }) => numbers[column]);
      return counts.length >= 2 && counts.every(isCount) ? [sumClaim(total, counts)] : [];
    });
    const [first] = claims;
    const claim = claims.find(({ verdict }) => verdict === 'holds') ?? (isClear ? first : undefined);
    return claim === undefined ? [] : [claim];
  });
}

/** «| 全镇 | 404 | 385 |» behind the rows of its villages. */
function wholeAtEnd(rows: readonly TableRow[]): TableRow | undefined {
  const last = rows.at(-1);
  return last !== undefined && rows.length > 2 && isNamedAsWhole(last.name) ? last : undefined;
}

/** The rows that a total may add up: all that are no totals themselves, without 其中, or the subtotals before it. */
function readings(rows: readonly TableRow[], total: TableRow): readonly (readonly TableRow[])[] {
  const plain = rows.filter((row) => row !== total && !isTotal(row.name));
  const own = plain.filter(({ name }) => !notAddedRow.test(name));
  const subtotals = rows.filter((row) => row !== total && isTotal(row.name));
  if (subtotals.length === 0) return [plain, own];
  const lastSubtotal = Math.max(...subtotals.map((row) => rows.indexOf(row)));
  const after = own.filter((row) => rows.indexOf(row) > lastSubtotal);
  return [own, [...subtotals, ...after]];
}

function sumClaim(total: Quantity, parts: readonly Quantity[]): Claim {
  const sum = sumOf(parts.map(boundsOf));
  const whole = boundsOf(total);
  return {
    relation: 'sum-of-parts',
    verdict: intersect(sum, whole) ? 'holds' : 'fails',
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
