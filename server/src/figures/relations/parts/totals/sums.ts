/** R10 SUM_PARTS: parts that are added up, and the total that they give. */
import { intersect, isAbove, sumOf } from '../../../arithmetic/acceptance.ts';
import { boundsOf } from '../../../arithmetic/bounds.ts';
import {
  add,
  divide,
  formatRational,
  fromDecimal,
  type Rational,
  rational,
} from '../../../arithmetic/rational.ts';
import type { Claim, Operand } from '../../../claim.ts';
import { formatValue } from '../../../describe.ts';
import type { Figure } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { nearValue } from '../../rates/readings.ts';

/** How a sum stands to its total. */
export type SumVerdict = 'equal' | 'over' | 'short';

export function compareSum(parts: readonly Figure[], total: Figure): SumVerdict {
  const exact = wholeNumber(total.quantity);
  const whole = exact === undefined ? undefined : wholeSum(parts);
  // Whole numbers need no intervals, and nearly all counts are.
  if (exact !== undefined && whole !== undefined)
    return whole === exact ? 'equal' : whole > exact ? 'over' : 'short';
  return compareBounds(parts, total);
}

/** Whether two groups of counts may come to the same. */
export function giveTheSame(one: readonly Figure[], other: readonly Figure[]): boolean {
  const [whole, otherWhole] = [wholeSum(one), wholeSum(other)];
  if (whole !== undefined && otherWhole !== undefined) return whole === otherWhole;
  const boundsOfAll = (figures: readonly Figure[]) =>
    sumOf(figures.map(({ quantity }) => boundsOf(quantity)));
  return intersect(boundsOfAll(one), boundsOfAll(other));
}

/** The sum of exact whole numbers, safe as a float; undefined where one is none. */
function wholeSum(parts: readonly Figure[]): number | undefined {
  let sum = 0;
  for (const { quantity } of parts) {
    const value = wholeNumber(quantity);
    if (value === undefined) return undefined;
    sum += value;
  }
  return Number.isSafeInteger(sum) ? sum : undefined;
}

function compareBounds(parts: readonly Figure[], total: Figure): SumVerdict {
  const sum = sumOf(parts.map(({ quantity }) => boundsOf(quantity)));
  const whole = boundsOf(total.quantity);
  if (intersect(sum, whole)) return 'equal';
  return isAbove(sum, whole) ? 'over' : 'short';
}

/** «对23个部门督察,发现问题87个,已整改83个,其余4个»: what is greater than a count is no class of it. */
export function exceeds(run: readonly Figure[], total: Figure): boolean {
  return run.some(({ quantity }) => isAbove(boundsOf(quantity), boundsOf(total.quantity)));
}

/** «村调委会170个,企事业调委会7个,其他调委会4个»: where no word announces a list, its sum must come near the total. */
export function isOfItsSize(run: readonly Figure[], total: Figure): boolean {
  const value = ({ quantity }: Figure): number => quantity.value.coefficient * 10 ** quantity.value.exponent;
  const ratio = run.reduce((sum, part) => sum + value(part), 0) / value(total);
  return ratio > 0.7 && ratio < 1.4;
}

export function toSumClaim(
  parts: readonly Figure[],
  total: Quantity,
  verdict: Claim['verdict'],
  scope: Claim['scope'],
  tie: Claim['tie'],
): Claim {
  // Shares are rounded, and are added up as they are printed.
  const sum = (): string =>
    total.dimension === 'share'
      ? plain(parts.map(({ quantity }) => fromDecimal(quantity.value)).reduce(add))
      : (exactSum(sumOf(parts.map(({ quantity }) => boundsOf(quantity)))) ?? sumOfAmounts(parts, total));
  return {
    relation: 'sum-of-parts',
    verdict,
    operands: [
      { role: 'total', quantity: total },
      ...parts.map(({ quantity }): Operand => ({ role: 'part', quantity })),
    ],
    get stated() {
      return formatValue(total);
    },
    get computed() {
      return sum();
    },
    scope,
    tie,
    get arithmetic() {
      const terms = parts.map(({ quantity }) => formatValue(quantity)).join('+');
      return sum() === '' ? terms : `${terms}=${sum()}`;
    },
  };
}

function exactSum({ low, high }: ReturnType<typeof sumOf>): string | undefined {
  if (low === undefined || high === undefined) return undefined;
  if (low.numerator * high.denominator !== high.numerator * low.denominator) return undefined;
  return plain(low);
}

/** Amounts are rounded too, and added up as they are printed, in 万 or 亿 as their total is; «» where one is only approximate. */
function sumOfAmounts(parts: readonly Figure[], total: Quantity): string {
  const isAmount = (quantity: Quantity): boolean => quantity.dimension === 'money' && !quantity.isApproximate;
  if (!isAmount(total) || !parts.every(({ quantity }) => isAmount(quantity))) return '';
  const sum = parts.map(({ quantity }) => fromDecimal(quantity.value)).reduce(add);
  const scale = /[万亿]$/.exec(formatValue(total))?.[0] ?? '';
  return `${plain(divide(sum, rational(scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1)))}${scale}`;
}

function plain(value: Rational): string {
  return formatRational(value, 4).replace(/\.?0+$/, '');
}

/** Among smaller numbers nearly any two are one digit apart. */
const leastForSlip = 50;

/** Whether one digit changed in one of the numbers would make the sum right: then a slip is likely. */
export function isOneDigitOff(parts: readonly Figure[], whole: Figure): boolean {
  const [total, ...numbers] = digitsOf([whole, ...parts]);
  if (total === undefined || total < leastForSlip) return false;
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (differsInOneDigit(String(sum), String(total))) return true;
  return numbers.some((value) => differsInOneDigit(String(value), String(value + total - sum)));
}

/** Whether a digit too many or too few in one of the numbers, or 万 after it, would explain why the sum is not the whole. */
export function isOneDigitMissing(parts: readonly Figure[], whole: Figure): boolean {
  const [total, ...values] = [whole, ...parts].map(
    ({ quantity: { value } }) => value.coefficient * 10 ** value.exponent,
  );
  if (total === undefined || total < leastForSlip) return false;
  const sum = values.reduce((a, b) => a + b, 0);
  return [[sum, total] as const, ...values.map((value) => [value, value + total - sum] as const)].some(
    ([one, other]) =>
      other > 0 &&
      (one === other * 1e4 || other === one * 1e4 || differsByOneDigit(String(one), String(other))),
  );
}

/** Whether one slip of the pen in one of the numbers would make the sum right: a digit changed, left out or too many, two swapped. */
export function isOneSlipOff(parts: readonly Figure[], whole: Figure, least = leastForSlip): boolean {
  const [total, ...numbers] = digitsOf([whole, ...parts]);
  if (total === undefined) return isTenThousandTooMany(parts, whole, least);
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (Math.max(sum, total) < least) return false;
  // «审查文件64件,修改4件、废止2件»: a tenth of all numbers have one digit in common.
  const isOneDigit = Math.min(sum, total) < 10 && Math.max(sum, total) >= 10;
  if (!isOneDigit && isNumeralSlip(String(sum), String(total))) return true;
  return numbers.some((value) => {
    const meant = value + total - sum;
    // Nor does one digit say that another is missing beside it: a fifth of all numbers of two have it.
    const isOneOfTwo = value < 10 && meant >= 10;
    return meant > 0 && !isOneOfTwo && isNumeralSlip(String(value), String(meant));
  });
}

/** «12万人» for 12 beside 43 of 55: with 万 left out of one number the sum is right. */
function isTenThousandTooMany(parts: readonly Figure[], whole: Figure, least: number): boolean {
  const all = [whole, ...parts];
  const scaled = all.filter(
    ({ quantity: { value, isApproximate } }) => value.exponent >= 4 && !isApproximate,
  );
  const [only] = scaled;
  if (only === undefined || scaled.length > 1) return false;
  const [total = 0, ...numbers] = all.map(({ quantity }) =>
    quantity === only.quantity ? nearValue(quantity) / 1e4 : (wholeNumber(quantity) ?? Number.NaN),
  );
  return total >= least && numbers.reduce((a, b) => a + b, 0) === total;
}

/** «505» and «5005»: one is the other with a digit more. */
function differsByOneDigit(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1 || short.length < 2) return false;
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

/** The value where it is printed to the last digit of a whole number. */
function wholeNumber({ value, isApproximate, lastPlace }: Quantity): number | undefined {
  return !isApproximate && lastPlace === 0 && value.exponent === 0 ? value.coefficient : undefined;
}

/** The digits as whole numbers: of counts, or of decimals that are printed to the same place; empty where they are neither. */
function digitsOf(figures: readonly Figure[]): readonly number[] {
  const numbers = figures.map(({ quantity }) => wholeNumber(quantity) ?? decimalDigits(quantity));
  const [first] = figures;
  const isAlike = figures.every(({ quantity }) => quantity.lastPlace === first?.quantity.lastPlace);
  return isAlike
    ? numbers.filter((number) => number !== undefined).slice(0, numbers.includes(undefined) ? 0 : undefined)
    : [];
}

function decimalDigits({ value, isApproximate, lastPlace, decimals }: Quantity): number | undefined {
  return isApproximate || decimals === 0 ? undefined : value.coefficient * 10 ** (value.exponent - lastPlace);
}

function differsInOneDigit(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differences = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) differences++;
  return differences === 1;
}
