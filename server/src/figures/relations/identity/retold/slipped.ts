/**
 * R29 where a count is told again anywhere in a report and one of the two is a slip of the pen: the number stands nowhere else,
 * and the words are those of one that differs from it by a digit.
 */

import { hasGrown } from '../../../../lexicon/figures/mentionWords.ts';
import type { Claim } from '../../../claim.ts';
import { isComparable } from '../../../figure.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { ofMonth } from '../mentions.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';
import { countsOf, type ToldCount, tellingOf } from './blockCounts.ts';
import { coverEachOther, isCoveredBy } from './covered.ts';
import { isNarrowed } from './narrowed.ts';
import { isOfOneBody, isOfReporter, isOfSame, isOfYear } from './sameness.ts';
import type { Telling } from './telling.ts';
import { fieldOf, isOfLacking, placedIn, type ToldBlock } from './toldBlock.ts';

/**
 * The claims of the counts that stand once and are a digit away from another of the same words; those that are said of others
 * than were told before are none.
 */
export function slippedClaims(
  blocks: readonly ToldBlock[],
  year: number | undefined,
  ofOthers: ReadonlySet<number>,
): readonly Claim[] {
  const placed: ToldCount[] = [];
  for (const block of blocks)
    for (const read of countsOf(block.figures))
      if (read.isTelling) placed.push({ figure: read.figure, block, read });
  if (placed.length > mostSearched) return [];
  const { byNumber, near } = indexOf(placed);
  const seen = new Set<ToldCount>();
  const claims: Claim[] = [];
  for (const one of placed) {
    if ((byNumber.get(one.read.number) ?? 0) > 1 || seen.has(one) || ofOthers.has(startOf(one))) continue;
    const others = nearTo(one, near);
    const twins = others.filter((other) => !ofOthers.has(startOf(other)) && isTwin(one, other, year));
    const [twin] = twins;
    // Of several numbers that are told in the same words each is of something else.
    if (twin === undefined || twins.some((other) => other.read.number !== twin.read.number)) continue;
    for (const other of [one, ...twins]) seen.add(other);
    const [first, second] = [one, twin].sort((a, b) => startOf(a) - startOf(b)).map(placedIn);
    if (first !== undefined && second !== undefined)
      claims.push(sameIndicatorClaim(first, second, { agrees: false, tie: 'inferred' }));
  }
  return claims;
}

/** How often each number stands, and the counts of each slip key. */
function indexOf(placed: readonly ToldCount[]) {
  const byNumber = new Map<string, number>();
  const near = new Map<string, ToldCount[]>();
  for (const one of placed) {
    byNumber.set(one.read.number, (byNumber.get(one.read.number) ?? 0) + 1);
    for (const key of one.read.slipKeys) {
      const known = near.get(key);
      if (known === undefined) near.set(key, [one]);
      else known.push(one);
    }
  }
  return { byNumber, near };
}

/** The others that share a key with a count; most have a key each to themselves. */
function nearTo(one: ToldCount, near: ReadonlyMap<string, readonly ToldCount[]>): readonly ToldCount[] {
  let others: Set<ToldCount> | undefined;
  for (const key of one.read.slipKeys) {
    const known = near.get(key) ?? [];
    if (known.length === 1) continue;
    others ??= new Set();
    for (const other of few(known)) others.add(other);
  }
  return others === undefined ? [] : [...others];
}

/** Digits that many counts have say nothing of one. */
function few(placed: readonly ToldCount[]): readonly ToldCount[] {
  return placed.length > mostOfOneKey ? [] : placed;
}

const mostOfOneKey = 60;

/** A text with more counts than this is not searched. */
const mostSearched = 3000;

function isTwin(one: ToldCount, other: ToldCount, year: number | undefined): boolean {
  if (one === other || (one.block === other.block && one.figure.sentence === other.figure.sentence))
    return false;
  if (one.figure.quantity.unit !== other.figure.quantity.unit || !isComparable(one.figure, other.figure))
    return false;
  if (!isNumeralSlip(one.read.digits, other.read.digits)) return false;
  const [early, late] = startOf(one) < startOf(other) ? [one, other] : [other, one];
  const [first, again] = [tellingOf(early), tellingOf(late)];
  if (first === undefined || again === undefined) return false;
  if (
    !isOfOneBody(first, again) ||
    !isOfYear(first, again, year) ||
    !isOfReporter(again, first, fieldOf(early, again.isTakenUp))
  )
    return false;
  const isSame = isOfSame(first, again) ? first.words !== '' : coverEachOther(first, again);
  if (isOfLacking(late))
    return (
      !isNarrowed(again, first, late.block.folded, fieldOf(early, again.isTakenUp)) &&
      (isSame || isTakenUpFrom(first, again))
    );
  if (ofMonth.test(first.sentence) || ofMonth.test(again.sentence) || hasGrown.test(again.figure.lead))
    return false;
  return isSame ? isOfOneNamed(first, again) : isNamedAgain(first, again);
}

/** Whether both say whose they are, in the same words: elsewhere each paragraph may have its own field. */
function isOfOneNamed(first: Telling, again: Telling): boolean {
  return first.level + first.owner !== '' && first.level === again.level && first.owner === again.owner;
}

/** «对1245件重大执法决定开展回头看»: what the words take up as known, by a noun that says enough. */
function isNamedAgain(first: Telling, again: Telling): boolean {
  const isKnown = again.isTakenUp && again.words.length >= longestCommon && takesUp.test(again.figure.lead);
  return isKnown && first.words.endsWith(again.words) && !first.isPart;
}

/** Shorter nouns are those of several counts. */
const longestCommon = 4;
const takesUp = /^[,、;]?(?:对|就|针对|将|在)?(?:全部|上述|以上|前述|这|该)?$/;

/** Whether the later noun stands with the first count, and nothing else is said of it or to be done. */
function isTakenUpFrom(first: Telling, again: Telling): boolean {
  if (first.deed !== again.deed && first.deed !== '' && again.deed !== '') return false;
  return again.isTakenUp && again.words.length >= longestCommon && isCoveredBy(first, again);
}

function startOf({ block, figure }: ToldCount): number {
  return block.start + figure.quantity.start;
}
