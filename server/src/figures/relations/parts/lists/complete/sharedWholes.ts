/** The whole of counts whose shares make up all, told by those shares. */
import type { Figure } from '../../../../figure.ts';
import { digitsOf, isNumeralSlip } from '../../../../repairs/slips.ts';
import { nearSum, nearValue } from '../../../rates/readings.ts';
import type { SharePair } from '../../../rates/shares/shareLists.ts';
import { isMyriadOff } from '../../totals/grossSlips.ts';
import { isOneSlipOff } from '../../totals/sums.ts';
import { areMostOf, leaveNothingOut, sharesOf } from './allShares.ts';

/** The lists of a row of counts whose shares make up all: all of its shares, or one list after another. */
export function listsOf(pairs: readonly SharePair[]): readonly (readonly SharePair[])[] {
  if (leaveNothingOut(pairs)) return [pairs];
  const lists: (readonly SharePair[])[] = [];
  for (let from = 0, to = 2; to <= pairs.length; to++) {
    const list = pairs.slice(from, to);
    if (list.length < 2 || !leaveNothingOut(list)) continue;
    lists.push(list);
    from = to;
  }
  return lists;
}

/**
 * The whole that most of the shares are of; or, where they are of what the counts come to, the last that a slip, or a neighbour's
 * number in its place, keeps from being that.
 */
export function wholeByShares(pairs: readonly SharePair[], wholes: readonly Figure[]): Figure | undefined {
  return (
    wholes.findLast((whole) => areOfIt(pairs, whole)) ??
    wholes.findLast((whole) => isSlipOfIt(pairs, whole)) ??
    wholes.findLast((whole) => isOfHalf(pairs, whole))
  );
}

/** «126.8亿元;技术输出73.9亿元,占58.3%,技术吸纳52.5亿元,占41.7%»: of two the one is of it, and one slip explains the other. */
function isOfHalf(pairs: readonly SharePair[], whole: Figure): boolean {
  return (
    pairs.length === 2 &&
    pairs.every(({ share }) => share.quantity.decimals > 0) &&
    sharesOf(pairs, [whole]).length === 1 &&
    isOneSlipOff(countsOf(pairs), whole)
  );
}

/** Whether the shares say that a whole is theirs, whatever its size. */
export function isTold(pairs: readonly SharePair[], whole: Figure): boolean {
  return areOfIt(pairs, whole) || isSlipOfIt(pairs, whole);
}

/** More of them must be of the whole than of what the counts come to, or as many. */
function areOfIt(pairs: readonly SharePair[], whole: Figure): boolean {
  return (
    areMostOf(pairs, [whole]) && sharesOf(pairs, [whole]).length >= sharesOf(pairs, countsOf(pairs)).length
  );
}

function isSlipOfIt(pairs: readonly SharePair[], whole: Figure): boolean {
  const counts = countsOf(pairs);
  const isAnother =
    isMyriadOff(counts, whole) ||
    counts.some((count) => nearValue(count.quantity) === nearValue(whole.quantity));
  // The counts are right by their shares, so that the slip is in the whole.
  if (areMostOf(pairs, counts))
    return isAnother || isNumeralSlip(String(nearSum(counts)), digitsOf(whole.quantity));
  return areNearlyOf(pairs, whole) && (isAnother || isOneSlipOff(counts, whole));
}

function countsOf(pairs: readonly SharePair[]): readonly Figure[] {
  return pairs.map(({ count }) => count);
}

/** «139件;…43件(30.2%);17件(12.3%);…»: shares that are reckoned badly are of it all the same, if hardly one is far off. */
function areNearlyOf(pairs: readonly SharePair[], whole: Figure): boolean {
  const all = nearValue(whole.quantity);
  const near = pairs.filter(
    ({ count, share }) =>
      Math.abs((100 * nearValue(count.quantity)) / all - nearValue(share.quantity)) < nearBy,
  );
  return pairs.length >= leastNear && near.length >= pairs.length - 2;
}

/** In percentage points. */
const nearBy = 1;
const leastNear = 5;
