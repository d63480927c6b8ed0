/** R10 SUM_PARTS of a list that need not be complete: what tells a slip of the pen from a class that is left out. */
import type { Figure } from '../../../figure.ts';
import { nearSum, nearValue } from '../../rates/readings.ts';
import { isOneSlipOff } from './sums.ts';

/**
 * «51724件。其中热线28998件,微信20227件,网上6499件»: whether one slip explains a gap so great that hardly any class left out would be
 * just that; every small gap is one digit.
 */
export function isSlipAndNoRest(parts: readonly Figure[], whole: Figure): boolean {
  const [total, sum] = [nearValue(whole.quantity), nearSum(parts)];
  // «1308件。撤销41件、变更9件、…» that come to 108: few of them are one digit short by chance.
  if (sum * 2 < total && sum < leastTotal) return false;
  return Math.abs(total - sum) >= leastGap && isSlipOfMany(parts, whole);
}

/** Whether one slip explains the sum of numbers so great that few others are one slip away; «18.6亿» has three digits only. */
export function isSlipOfMany(parts: readonly Figure[], whole: Figure): boolean {
  const digits = [whole, ...parts].map(({ quantity }) => quantity.value.coefficient);
  return (
    Math.max(nearValue(whole.quantity), nearSum(parts)) >= leastTotal &&
    Math.max(...digits) >= leastTotal / 2 &&
    isOneSlipOff(parts, whole)
  );
}

const leastTotal = 1000;
const leastGap = 100;
