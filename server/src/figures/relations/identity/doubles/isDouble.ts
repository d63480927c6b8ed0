/** Whether two counts of two parts of a report are one by their words. */
import {
  isCommonNoun,
  isKnownBefore,
  isLeft,
  isOfSomeBodies,
  itemTo,
  sinceThisYear,
  withoutLeftWords,
} from '../../../../lexicon/figures/doubleWords.ts';
import { nounAfter } from '../../../../lexicon/figures/retoldWords.ts';
import type { Figure } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import { isOfOneBody } from '../passages/bodies.ts';
import { isOfOneTime } from '../passages/times.ts';
import { isToldIn } from '../retold/covered.ts';
import { isOfYear } from '../retold/sameness.ts';
import { besideOf, commonOf, shareLongRun } from './adjacent.ts';
import {
  contextOf,
  isNarrowedBefore,
  isOfAnotherBody,
  isOfOneDeed,
  isSaidBeside,
  sentenceTo,
} from './narrowings.ts';
import { type PartedCount, startOf } from './parts.ts';
import { isBare, isDefinite, isPlanned, isTakenUp, mayBeTold } from './takenUp.ts';

/** So many digits, zeros at the end not counted, are hardly a slip apart by chance. */
const manyDigits = 4;
/** So few are a slip apart by chance, unless their words say that they are known. */
const fewDigits = 2;
/** Words so long are those of one thing only. */
const longWords = 4;

export function isDouble(one: PartedCount, other: PartedCount, year: number | undefined): boolean {
  const [earlier, later] = startOf(one) < startOf(other) ? [one, other] : [other, one];
  if (!mayBeOne(earlier, later)) return false;
  const digits = digitsIn(one, other);
  const isMany = digits >= manyDigits;
  if (digits < fewDigits || (digits === fewDigits && !areOfOneLength(one, other))) return false;
  if (!isMany && (isPlanned(one) || isPlanned(other))) return false;
  if (!isOfOneTimeAndBody(earlier, later, year)) return false;
  const isKnown = isKnownBefore(one.figure) || isKnownBefore(other.figure);
  if (isKnown && isMany) return true;
  if (isOfAnotherBody(earlier, later)) return false;
  if (!isMany && later.part === 'lacking' && !isDefinite(later) && isNarrowedBefore(earlier, later))
    return false;
  const [mine, theirs] = [besideOf(earlier.figure), besideOf(later.figure)];
  const common = commonOf(mine, theirs);
  const isLong = (common?.run.length ?? 0) >= longWords || shareLongRun(mine.all, theirs.all);
  if (common === undefined && !isLong)
    return isMany
      ? isToldInSentence(earlier, theirs.all) || isToldInSentence(later, mine.all)
      : isOfOneTopic(earlier, later, mine.all, theirs.all);
  if (common !== undefined && !isKnown) {
    const [first, again] = common.narrowings;
    if (!isSaidBeside(again, earlier)) return false;
    if (!isMany && !isTakenUp(later) && !isSaidBeside(first, later)) return false;
  }
  if (isKnown || isLong || isMany) return true;
  if (common !== undefined && isCommonNoun(common.run)) return false;
  return digits > fewDigits || isLeft(one.figure) || isDefinite(one) || isDefinite(other);
}

/** Whether both are of one unit and deed, and none is a change, a target or a part of what the other is all of. */
function mayBeOne(earlier: PartedCount, later: PartedCount): boolean {
  const [first, again] = [earlier.figure, later.figure];
  if (!isOfOneUnit(first, again) || !mayBeTold(earlier) || !mayBeTold(later)) return false;
  return isLeft(first) === isLeft(again) && isOfOneDeed(first, again);
}

/** Whether no year or body that stands before the one contradicts the other. */
function isOfOneTimeAndBody(earlier: PartedCount, later: PartedCount, year: number | undefined): boolean {
  const [said, told] = [sentenceTo(earlier), sentenceTo(later)];
  const [first, again] = [itemTo(said), itemTo(told)];
  if (isOfSomeBodies(first) || isOfSomeBodies(again) || !isOfOneBody(said, told)) return false;
  const [one, other] = [first, again].map(sinceThisYear) as [string, string];
  if (!isOfYear({ ...earlier, sentence: one }, { ...later, sentence: other }, year)) return false;
  return later.part === 'plan' || isOfOneTime(first, again);
}

/**
 * «剩余48处列入督办» and «48处挂账隐患», «68项里头仅17项»: what is left, or all that there are, of what stands beside the one and before
 * the other.
 */
function isOfOneTopic(earlier: PartedCount, later: PartedCount, mine: string, theirs: string): boolean {
  if (earlier.part === 'opening') return false;
  const mayBeDefinite = digitsIn(earlier, later) > fewDigits;
  const isAll = [earlier, later].some((count) => isBare(count) || (mayBeDefinite && isDefinite(count)));
  if (!isLeft(earlier.figure) && !isAll) return false;
  // «涉及农民工工资的还有»: some of what was left.
  if (!isSaidBeside(withoutLeftWords(besideOf(later.figure).before), earlier)) return false;
  return (
    sharesPair(withoutLeftWords(mine), contextOf(later)) ||
    sharesPair(withoutLeftWords(theirs), contextOf(earlier))
  );
}

/** Whether four characters in a row name both, or the noun behind a round number stands with the exact one. */
export function isNamedAlike(exact: PartedCount, round: PartedCount): boolean {
  const [one, other] = [exact.figure, round.figure];
  if (!isOfOneUnit(one, other) || !mayBeTold(exact) || !mayBeTold(round)) return false;
  if (shareLongRun(besideOf(one).all, besideOf(other).all)) return true;
  const noun = nounAfter.exec(other.tail)?.[1];
  return noun !== undefined && noun.length >= longWords && isToldIn(noun, one.lead + one.tail);
}

/** «1372人», «1372名». */
function isOfOneUnit({ quantity: one }: Figure, { quantity: other }: Figure): boolean {
  return one.unit === other.unit || one.dimension === 'persons';
}

/** «技术合同登记数下滑,3915项的规模»: the clauses before say what it is of. */
function isToldInSentence(count: PartedCount, words: string): boolean {
  return shareLongRun(words, sentenceTo(count));
}

/** «26家» of «326家» may well be some of them. */
function areOfOneLength(one: PartedCount, other: PartedCount): boolean {
  return one.read.digits.length === other.read.digits.length;
}

function digitsIn(one: PartedCount, other: PartedCount): number {
  return Math.min(...[one, other].map(({ read }) => read.digits.replace(/0+$/, '').length));
}
