/** R22 GROWTH and R25 DELTA in tables: «| 指标 | 2023年 | 2024年 | 同比 |», of the two years' columns in each row. */

import { expression } from '../../../lexicon/wordClasses.ts';
import { acceptRate } from '../../arithmetic/acceptance.ts';
import {
  compare,
  divide,
  formatRational,
  fromDecimal,
  multiply,
  type Rational,
  rational,
  subtract,
} from '../../arithmetic/rational.ts';
import type { Claim } from '../../claim.ts';
import { formatPrinted, formatValue } from '../../describe.ts';
import type { Quantity } from '../../quantities.ts';
import { isCount, type SignedNumber, type Table } from './tableParts.ts';

/** Columns of changes; their numbers are signed, or the name says which way they go. */
const changeName = expression`${'changeColumns'}`;
const fall = expression`${'falling'}|降幅`;
const rise = expression`${'rising'}|增幅`;
const onlyRise = /增长率/;
const anyFall = /减|降/;
const previousName = expression`^(?:${'yearBefore'}|上期)`;
const currentName = expression`^(?:${'thisYear'}|本期)`;
const yearName = /^(20\d\d)年度?/;

/** The change of each row; told only where the columns are changes in most of the rows. */
export function changeColumns(table: Table): readonly Claim[] {
  const years = yearColumns(table.head);
  if (years === undefined) return [];
  return table.head.flatMap((name, column) => {
    if (!changeName.test(name) || column === years.previous || column === years.current) return [];
    const claims = claimsOfColumn(table, column, years);
    const holding = claims.filter(({ verdict }) => verdict === 'holds').length;
    return holding > 0 && holding * 2 >= claims.length ? claims : [];
  });
}

interface YearColumns {
  readonly previous: number;
  readonly current: number;
}

/** The one column of the year before and the one of the year itself; undefined where several might be meant. */
function yearColumns(head: readonly string[]): YearColumns | undefined {
  const plain = head.map((name) => (changeName.test(name) ? '' : name));
  const numbered = plain.flatMap((name, column) => {
    const year = yearName.exec(name)?.[1];
    return year === undefined ? [] : [{ column, year: Number(year) }];
  });
  if (numbered.length === 2) {
    const [first, second] = [...numbered].sort((a, b) => a.year - b.year);
    return first === undefined || second === undefined || second.year - first.year !== 1
      ? undefined
      : { previous: first.column, current: second.column };
  }
  const [previous, ...otherPrevious] = columnsOf(plain, previousName);
  const [current, ...otherCurrent] = columnsOf(plain, currentName);
  const isOne = otherPrevious.length + otherCurrent.length + numbered.length === 0;
  return isOne && previous !== undefined && current !== undefined ? { previous, current } : undefined;
}

function columnsOf(head: readonly string[], form: RegExp): readonly number[] {
  return head.flatMap((name, column) => (form.test(name) ? [column] : []));
}

function claimsOfColumn({ head, rows }: Table, column: number, years: YearColumns): readonly Claim[] {
  const name = head[column] ?? '';
  // Where falls have their sign, a number without one has risen.
  const hasFalls = rows.some(({ signed }) => signed[column]?.direction === -1);
  return rows.flatMap(({ numbers, signed }) => {
    const [previous, current, told] = [numbers[years.previous], numbers[years.current], signed[column]];
    if (!isCount(previous) || !isCount(current) || told === undefined) return [];
    if ([previous, current, told.quantity].some(({ isApproximate }) => isApproximate)) return [];
    if (previous.value.coefficient === 0) return [];
    const isShare = told.quantity.dimension === 'share' || inPercent.test(name);
    return [changeClaim(previous, current, withDirection(told, name, hasFalls), isShare)];
  });
}

/** Without a sign the name tells the direction; «增减» without one leaves it open, but for a column that has signs. */
function withDirection(told: SignedNumber, name: string, hasFalls: boolean): SignedNumber {
  if (told.direction !== 0) return told;
  if (hasFalls) return { ...told, direction: 1 };
  if (fall.test(name) && !rise.test(name)) return { ...told, direction: -1 };
  // «增长率»: a fall would have its sign. «增减», «同比增长或下降» leave it open.
  return onlyRise.test(name) && !anyFall.test(name) ? { ...told, direction: 1 } : told;
}

/** «增长率», «增幅(%)»: the numbers below are percentages, though no sign stands beside them. */
const inPercent = /%|率/;

function changeClaim(previous: Quantity, current: Quantity, told: SignedNumber, isShare: boolean): Claim {
  const { quantity, direction } = told;
  const base = fromDecimal(previous.value);
  const difference = subtract(fromDecimal(current.value), base);
  const truth = isShare ? multiply(divide(difference, base), rational(100)) : difference;
  const isRight =
    (direction === 0 || quantity.value.coefficient === 0 || direction === signOf(truth)) &&
    agrees(absolute(truth), quantity, isShare);
  const sign = direction < 0 ? '-' : '';
  return {
    relation: isShare ? 'growth' : 'delta',
    verdict: isRight ? 'holds' : 'fails',
    operands: [
      { role: 'change', quantity },
      { role: 'current', quantity: current },
      { role: 'previous', quantity: previous },
    ],
    scope: 'section',
    tie: 'stated',
    get stated() {
      return `${sign}${isShare ? formatPrinted(quantity) : formatValue(quantity)}`;
    },
    get computed() {
      const decimals = isShare ? quantity.decimals + 1 : Math.max(previous.decimals, current.decimals);
      return `${formatRational(truth, decimals)}${isShare ? '%' : ''}`;
    },
    get arithmetic() {
      const [now, before] = [formatValue(current), formatValue(previous)];
      return isShare ? `(${now}−${before})÷${before}=${this.computed}` : `${now}−${before}=${this.computed}`;
    },
  };
}

/** A difference is exact, but for figures that are rounded to a place; a rate is printed rounded or cut off. */
function agrees(truth: Rational, quantity: Quantity, isShare: boolean): boolean {
  if (!isShare) return compare(truth, fromDecimal(quantity.value)) === 0;
  const acceptance = acceptRate({ low: truth, high: truth, lowOpen: false, highOpen: false }, quantity);
  return acceptance === 'rounding' || acceptance === 'truncation';
}

function signOf({ numerator }: Rational): number {
  return numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
}

function absolute(value: Rational): Rational {
  return value.numerator < 0n ? { ...value, numerator: -value.numerator } : value;
}
