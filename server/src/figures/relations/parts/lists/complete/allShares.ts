/** Shares that come to 100 %, and the whole that they are of. */
import { isRest } from '../../../../../lexicon/figures/figureWords.ts';
import {
  add,
  compare,
  fromDecimal,
  type Rational,
  rational,
  subtract,
} from '../../../../arithmetic/rational.ts';
import { type Figure, isComparable } from '../../../../figure.ts';
import { agrees, nearSum, nearValue, termOf } from '../../../rates/readings.ts';
import type { SharePair } from '../../../rates/shares/shareLists.ts';

/** Whether the shares of counts say that there are no others: two whole percentages give 100 by chance. */
export function leaveNothingOut(pairs: readonly SharePair[]): boolean {
  return (
    (pairs.length > 2 || (pairs.length === 2 && pairs.every(({ share }) => share.quantity.decimals > 0))) &&
    makeAll(pairs.map(({ share }) => share))
  );
}

/** Whether the shares give 100 %, each as rounded as it is printed. */
export function makeAll(shares: readonly Figure[]): boolean {
  // «约占60.5%» is as exact as it is printed, «约占六成» is not.
  if (shares.some(({ quantity: { isApproximate, decimals } }) => isApproximate && decimals === 0))
    return false;
  return isWithin(shares, rational(100), shares);
}

/** Whether shares give a value, up to half the last place of each of the rounded ones. */
export function isWithin(shares: readonly Figure[], value: Rational, rounded: readonly Figure[]): boolean {
  const sum = shares.map(({ quantity }) => fromDecimal(quantity.value)).reduce(add);
  const slack = rounded
    .map(({ quantity }) => fromDecimal({ coefficient: 5, exponent: quantity.lastPlace - 1 }))
    .reduce(add);
  const off = subtract(sum, value);
  return compare(off, slack) <= 0 && compare({ ...off, numerator: -off.numerator }, slack) <= 0;
}

/**
 * Whether more than half of the counts, and two at least, are such shares of some counts together as they are said to be; of two
 * counts one with a share of two places.
 */
export function areMostOf(pairs: readonly SharePair[], wholes: readonly Figure[]): boolean {
  const agreeing = sharesOf(pairs, wholes);
  if (pairs.length === 2 && agreeing.some(({ share }) => share.quantity.decimals > 1)) return true;
  return agreeing.length > 1 && agreeing.length * 2 > pairs.length;
}

/** Those of the pairs whose count is such a share of some counts together. */
export function sharesOf(pairs: readonly SharePair[], wholes: readonly Figure[]): readonly SharePair[] {
  const whole = termOf(...wholes);
  return pairs.filter(
    ({ count, share }) =>
      share.quantity.lastPlace < 0 &&
      agrees({ part: termOf(count), whole }, { ...share.quantity, isApproximate: false }),
  );
}

/**
 * «来信235件、占55%;…;网络100件、占23%;其他1件»: a class so small that its share is none may stand without one; where the shares are whole
 * percentages it may be left out.
 */
export function hidesClass(pairs: readonly SharePair[], whole: Figure, sentence: readonly Figure[]): boolean {
  const counts = pairs.map(({ count }) => count);
  const left = nearValue(whole.quantity) - nearSum(counts);
  if (left <= 0) return false;
  const coarsest = Math.max(...pairs.map(({ share }) => share.quantity.lastPlace));
  if ((100 * left) / nearValue(whole.quantity) >= 0.5 * 10 ** coarsest) return false;
  // 其他 has room for the smallest class.
  if (coarsest >= 0) return !isRest(pairs.at(-1)?.count.lead ?? '');
  return sentence.some(
    (figure) =>
      isComparable(figure, whole) && !counts.includes(figure) && nearValue(figure.quantity) === left,
  );
}
