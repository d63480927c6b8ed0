/** The whole of counts whose shares make up all, told by those shares. */
import type { Figure } from '../../../../figure.ts';
import { nearValue } from '../../../rates/readings.ts';
import type { SharePair } from '../../../rates/shares/shareLists.ts';
import { isMyriadOff } from '../../totals/grossSlips.ts';
import { isOneSlipOff } from '../../totals/sums.ts';
import { areMostOf, leaveNothingOut } from './allShares.ts';

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
  const counts = pairs.map(({ count }) => count);
  const own = wholes.findLast((whole) => areMostOf(pairs, [whole]));
  if (own !== undefined) return own;
  const areOfSum = areMostOf(pairs, counts);
  return wholes.findLast((whole) => (areOfSum || areNearlyOf(pairs, whole)) && isSlipOfSum(counts, whole));
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

function isSlipOfSum(counts: readonly Figure[], whole: Figure): boolean {
  return (
    isOneSlipOff(counts, whole) ||
    isMyriadOff(counts, whole) ||
    counts.some((count) => nearValue(count.quantity) === nearValue(whole.quantity))
  );
}

/** Whether the shares say that a whole is theirs, whatever its size. */
export function isTold(pairs: readonly SharePair[], whole: Figure): boolean {
  const counts = pairs.map(({ count }) => count);
  return (
    areMostOf(pairs, [whole]) ||
    ((areMostOf(pairs, counts) || areNearlyOf(pairs, whole)) && isSlipOfSum(counts, whole))
  );
}
