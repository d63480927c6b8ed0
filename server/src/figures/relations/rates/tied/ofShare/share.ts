/** Operands of a share: the part before it, over the whole that the words put around the part or that stands right before it. */
import { withoutGeneric } from '../../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../../figure.ts';
import { sharesPair } from '../../../../words.ts';
import { wholeOfPart } from '../../../parts/lists/amongLists.ts';
import { isWhole } from '../../../parts/lists/wholes/withinLists.ts';
import { comparableTo, type RateContext } from '../../context.ts';
import { nearValue, termOf } from '../../readings.ts';
import { ofSentence, sharePairs } from '../../shares/shareLists.ts';
import { isRateSlip } from '../../slipped/rateSlips.ts';
import { wholeNamedBefore } from '../amongNamed.ts';
import { partNoun } from '../byName/subject.ts';
import type { TiedOperands } from '../tie.ts';
import { tieToNoun } from './ofNoun.ts';
import { nearestPart, partsTogether } from './partOfShare.ts';

/** «其中农民工405人,占30.7%», «进入诉讼的47件案件中,…43件,占…»: the whole that the part is among. */
export function tieShare(context: RateContext, folded: string): TiedOperands | undefined {
  const nearest = nearestPart(context);
  const part = nearest !== undefined && namesOther(context, nearest) ? partNamed(context) : nearest;
  if (part === undefined) return undefined;
  const ofList = tieSubtotal(part, context);
  if (ofList !== undefined) return ofList;
  const amongAll = allOfNoun(folded, part);
  if (amongAll !== undefined) return tieToNoun(amongAll, context);
  const whole =
    wholeAround(part, context, folded) ??
    wholeOfPart(part, [...context.earlier.toReversed(), ...context.same.toReversed()], folded) ??
    wholeNamedBefore(part, context, folded);
  if (whole === undefined) return tieToOnly(part, context);
  // «…,三类案件占比86.4%»: the share is of the parts together.
  const together = partsTogether(context, whole) ?? termOf(part);
  return { part: together, whole, tie: whole.sentence === part.sentence ? 'stated' : 'inferred' };
}

/**
 * «168件,继续有效121件、修改14件、废止33件,后两类共47件,占28.0%»: a subtotal of a list is of what all of the list comes to.
 */
function tieSubtotal(part: Figure, { same, earlier }: RateContext): TiedOperands | undefined {
  if (!subtotal.test(part.before)) return undefined;
  const before = comparableTo(part, [...same, ...earlier]).filter(
    ({ quantity }) => quantity.end <= part.quantity.start,
  );
  let sum = 0;
  for (const [at, figure] of before.entries()) {
    const value = nearValue(figure.quantity);
    if (at > 1 && value === sum) return { part: termOf(part), whole: figure, tie: 'inferred' };
    sum += value;
  }
  return undefined;
}

const subtotal = expression`[前后]?[两二三四五](?:${'classCounters'}|级|档|方面)[^,;]{0,6}(?:共|${'sums'})[计有为]?$`;

/** «进入诉讼的47件案件中,…维持43件,占被诉案件的94.1%»: the noun says in other words what the count before 中 is of. */
export function tieToWholeAround(
  noun: string,
  context: RateContext,
  folded: string,
): TiedOperands | undefined {
  const part = nearestPart(context);
  const whole = part === undefined ? undefined : wholeAround(part, context, folded);
  if (part === undefined || whole === undefined || whole.segment !== part.segment) return undefined;
  const words = withoutGeneric(noun).replace(/[被的数件总全 ]/g, '');
  const isNamed = words !== '' && [...words].every((character) => whole.lead.includes(character));
  return isNamed ? { part: termOf(part), whole, tie: 'inferred' } : undefined;
}

/** «在全部公证事项中,网上办结2519件,占87.65%»: the whole is named before the part. */
function allOfNoun(folded: string, part: Figure): string | undefined {
  const before = folded.slice(Math.max(0, part.quantity.start - 40), part.quantity.start);
  return namesAll.exec(before)?.[1];
}

/** «刑事案件2000件,…,诉讼案件占比98.3%»: the share names a part of its own, which is not the nearest count. */
function namesOther(context: RateContext, part: Figure): boolean {
  const noun = partNoun(context.rate);
  if (!/[一-龥]{2}/.test(noun)) return false;
  const words = part.lead + part.tail;
  return !sharesPair(noun, words) || (!words.includes(noun) && partNamed(context) !== undefined);
}

/** «简易程序8973件,普通程序3873件,简易程序案件占69.85%»: the one count before that has the words of the share's part. */
function partNamed({ rate, same }: RateContext): Figure | undefined {
  const noun = partNoun(rate);
  const named = same.filter(({ lead, tail }) => (lead + tail).includes(noun));
  return named.length === 1 ? named[0] : undefined;
}

/** «在办结的720件案件中,维持318件»: a count whose clause ends with 中 is the whole of what follows. */
export function wholeAround(part: Figure, { same }: RateContext, folded: string): Figure | undefined {
  return same.find(
    (figure) =>
      figure.quantity.start < part.quantity.start && isComparable(figure, part) && isWhole(figure, folded),
  );
}

/**
 * «检查单位5237家次,责令整改418家次,占7.98%»: the count of its kind before the part, in the same unit, no other between; where the
 * sentences around have others, only if one slip explains the rate.
 */
function tieToOnly(
  part: Figure,
  { rate, same, earlier, shares, figures }: RateContext,
): TiedOperands | undefined {
  const [whole, ...others] = comparableTo(part, [...same, ...earlier]);
  if (whole === undefined || shares.length > 1) return undefined;
  // «18个乡镇仅有11个配齐,占61.1%»: the part in the clause of the whole.
  const isAmong = whole.clause === part.clause && /^[^,、]*(?:有|中|仅)$/.test(part.lead);
  const isBeside =
    whole.sentence === part.sentence &&
    whole.segment === part.segment &&
    (part.clause > whole.clause || isAmong) &&
    part.clause - whole.clause <= mostBetween &&
    rate.clause - part.clause === 1 &&
    whole.bracket === part.bracket &&
    whole.quantity.unit === part.quantity.unit;
  if (!isBeside || sharePairs(ofSentence(rate, figures)).length !== 1) return undefined;
  const isLone = others.length === 0 && !isAmong && nearValue(whole.quantity) > nearValue(part.quantity);
  return isLone || isRateSlip(part.quantity, whole.quantity, rate.quantity)
    ? { part: termOf(part), whole, tie: 'inferred' }
    : undefined;
}

/** So many clauses on, at most, stands the part of a whole that nothing names. */
const mostBetween = 2;

/** «全部案件中,»: the whole of the share. */
const namesAll = expression`(?:^|[,。;])在?((?:${'all'}|各类)[^,。;\d]{2,12})中,[^,。;]*$`;
