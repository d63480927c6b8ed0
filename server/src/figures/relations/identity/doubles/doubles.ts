/**
 * R29 and R32 where what a report opens with, what it finds lacking or what it plans tells a count of a section again. A number that
 * stands nowhere else is held against the one count of another part that is a slip of the pen away and has the same words beside it.
 */
import type { Claim } from '../../../claim.ts';
import { isComparable } from '../../../figure.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { placedIn, type ToldBlock } from '../retold/toldBlock.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';
import { approximateDoubles } from './approximate.ts';
import { isDouble } from './isDouble.ts';
import { type PartedCount, partedCounts, startOf } from './parts.ts';
import { doubleRateClaims } from './rates.ts';
import { isDifferenceOfTwo, isSumBeside } from './sums.ts';

/** A text with more counts than this is not searched. */
const mostSearched = 3000;
/** Digits that more counts have say nothing of one. */
const mostOfOneKey = 40;

export function doubleClaims(blocks: readonly ToldBlock[], year: number | undefined): readonly Claim[] {
  if (blocks.every(({ part, from }) => part === 'section' && from === undefined)) return [];
  const all = partedCounts(blocks);
  const counts = all.filter(({ figure }) => !figure.quantity.isApproximate);
  if (counts.length > mostSearched) return [];
  const byNumber = groupsOf(counts, (count) => [count.read.number]);
  const isTold = (count: PartedCount, of: PartedCount): boolean =>
    (byNumber.get(count.read.number) ?? []).some(
      (other) => other !== of && other.part === of.part && isComparable(other.figure, count.figure),
    );
  const isAlone = (one: PartedCount): boolean =>
    (byNumber.get(one.read.number) ?? []).every(
      (other) => other === one || !isComparable(other.figure, one.figure),
    );
  const claims = new Map<string, Claim>();
  for (const [one, others] of nearOfOtherParts(counts)) {
    if (!isAlone(one)) continue;
    const doubles = [...others].filter(
      (other) =>
        mayBeMeant(one, other, year) &&
        !isTold(other, one) &&
        ![one, other].some((count) => count.part === 'lacking' && isBehindUntold(count, counts, byNumber)),
    );
    const [double] = doubles;
    if (double === undefined || doubles.some(({ read }) => read.number !== double.read.number)) continue;
    if (isExplained(one, double, blocks)) continue;
    const [first, second] = [one, double].sort((a, b) => startOf(a) - startOf(b));
    if (first === undefined || second === undefined) continue;
    claims.set(
      `${startOf(first)},${startOf(second)}`,
      sameIndicatorClaim(placedIn(first), placedIn(second), { agrees: false, tie: 'inferred' }),
    );
  }
  return [...claims.values(), ...approximateDoubles(all), ...doubleRateClaims(blocks)];
}

/** «第三方评估检查单位226家,发现问题68个»: behind a count that stands nowhere else, and of that other thing too. */
function isBehindUntold(
  { block, figure }: PartedCount,
  counts: readonly PartedCount[],
  byNumber: ReadonlyMap<string, readonly PartedCount[]>,
): boolean {
  return counts.some(
    (before) =>
      before.block === block &&
      before.figure.sentence === figure.sentence &&
      before.figure.segment === figure.segment &&
      before.figure.quantity.end <= figure.quantity.start &&
      !isKnownElsewhere(before, byNumber),
  );
}

function isKnownElsewhere(
  count: PartedCount,
  byNumber: ReadonlyMap<string, readonly PartedCount[]>,
): boolean {
  return (byNumber.get(count.read.number) ?? []).some(
    (other) => other.block !== count.block && isComparable(other.figure, count.figure),
  );
}

/** Whether the numbers beside the one come to the other, or one of them is what is left elsewhere. */
function isExplained(one: PartedCount, double: PartedCount, blocks: readonly ToldBlock[]): boolean {
  if (isSumBeside(one, double) || isSumBeside(double, one)) return true;
  return isDifferenceOfTwo(one, blocks) || isDifferenceOfTwo(double, blocks);
}

function mayBeMeant(one: PartedCount, other: PartedCount, year: number | undefined): boolean {
  const [digits, others] = [one.read.digits, other.read.digits];
  // Ten times as much is another unit or another thing.
  if (`${digits}0` === others || `${others}0` === digits) return false;
  return isNumeralSlip(digits, others) && isDouble(one, other, year);
}

/** The counts of other parts that may be a slip away from each; most have none. */
function nearOfOtherParts(
  counts: readonly PartedCount[],
): ReadonlyMap<PartedCount, ReadonlySet<PartedCount>> {
  const found = new Map<PartedCount, Set<PartedCount>>();
  const near = groupsOf(counts, ({ read }) => (read.digits.length < 2 ? [] : read.slipKeys));
  for (const group of near.values()) {
    if (group.length < 2 || group.length > mostOfOneKey) continue;
    for (const one of group)
      for (const other of group) {
        if (other.part === one.part || !isComparable(one.figure, other.figure)) continue;
        const known = found.get(one);
        if (known === undefined) found.set(one, new Set([other]));
        else known.add(other);
      }
  }
  return found;
}

function groupsOf(
  counts: readonly PartedCount[],
  keysOf: (count: PartedCount) => readonly string[],
): ReadonlyMap<string, readonly PartedCount[]> {
  const groups = new Map<string, PartedCount[]>();
  for (const count of counts)
    for (const key of keysOf(count)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [count]);
      else known.push(count);
    }
  return groups;
}
