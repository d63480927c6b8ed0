/** R10 SUM_PARTS: parts that are added up, and the total that they give. */
import { intersect, isAbove, sumOf } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import { formatRational } from '../../arithmetic/rational.ts';
import type { Claim, Operand } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { Figure } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';

/** How a sum stands to its total. */
export type SumVerdict = 'equal' | 'over' | 'short';

export function compareSum(parts: readonly Figure[], total: Figure): SumVerdict {
  const sum = sumOf(parts.map(({ quantity }) => boundsOf(quantity)));
  const whole = boundsOf(total.quantity);
  if (intersect(sum, whole)) return 'equal';
  return isAbove(sum, whole) ? 'over' : 'short';
}

export function toSumClaim(
  parts: readonly Figure[],
  total: Quantity,
  verdict: Claim['verdict'],
  scope: Claim['scope'],
  tie: Claim['tie'],
): Claim {
  const sum = (): string => exactSum(sumOf(parts.map(({ quantity }) => boundsOf(quantity)))) ?? '';
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
  const text = formatRational(low, 4);
  return text.replace(/\.?0+$/, '');
}

/** Whether one digit changed in one of the numbers would make the sum right: then a slip is likely. */
export function isOneDigitOff(parts: readonly Figure[], whole: Figure): boolean {
  const values = parts.map(({ quantity }) => wholeNumber(quantity));
  const total = wholeNumber(whole.quantity);
  if (total === undefined || values.includes(undefined)) return false;
  const numbers = values as number[];
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (differsInOneDigit(String(sum), String(total))) return true;
  return numbers.some((value) => differsInOneDigit(String(value), String(value + total - sum)));
}

function wholeNumber({ value, isApproximate }: Quantity): number | undefined {
  const number = value.coefficient * 10 ** value.exponent;
  return !isApproximate && Number.isInteger(number) ? number : undefined;
}

function differsInOneDigit(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differences = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) differences++;
  return differences === 1;
}
