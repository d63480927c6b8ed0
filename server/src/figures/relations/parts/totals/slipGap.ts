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
  return (
    Math.max(total, sum) >= leastTotal && Math.abs(total - sum) >= leastGap && isOneSlipOff(parts, whole)
  );
}

const leastTotal = 1000;
const leastGap = 100;
