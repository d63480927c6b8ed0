/** R10 SUM_PARTS of classes that nothing announces but that one slip keeps from giving the count before them. */
import { isRest } from '../../../lexicon/figures/figureWords.ts';
import { areSomeExclusive, haveOneClassEnding, nameSiblings } from '../../../lexicon/figures/partitions.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import type { Figure } from '../../figure.ts';
import { sharesPair } from '../../words.ts';
import { nearSum, nearValue } from '../rates/readings.ts';
import { boundWhole } from './lists/complete/boundLists.ts';
import { namesRest } from './lists/complete/completeLists.ts';
import { isGiven } from './lists/complete/givenOtherwise.ts';
import { leavesOut, mayBeUnsettled } from './lists/complete/leftOut.ts';
import {
  areContrary,
  areNamedAlike,
  areNouns,
  areOfOneKind,
  countsAll,
  endAlike,
  isDoneAndLeft,
  likenessOf,
  nameOf,
  namesOf,
  tellsKinds,
} from './lists/complete/likeness.ts';
import { among, isAmong, isLeftOpen, resultRank } from './lists/partList.ts';
import { isOfOneList, isPeerOf } from './lists/peers.ts';
import { type Run, runsIn } from './lists/runs.ts';
import { mayBeOfOtherYears } from './rest/remainders.ts';
import { isSlip, mayBeAll } from './slippedRuns.ts';
import { compareSum, exceeds, isOfItsSize, isOneDigitMissing, toSumClaim } from './totals/sums.ts';

/** The claims of the runs that no sum among the `known` ones has added up. */
export function slipDivisionClaims(
  figures: readonly Figure[],
  folded: string,
  known: readonly Claim[],
): readonly Claim[] {
  if (figures.length < 3) return [];
  const used = new Set(
    known.filter(isDivision).flatMap(({ operands }) => operands.slice(1).map(({ quantity }) => quantity)),
  );
  const claims: Claim[] = [];
  for (const run of runsIn(figures, folded)) {
    if (run.parts.some(({ quantity }) => used.has(quantity))) continue;
    const whole = wholeOf(run, figures, folded) ?? boundWhole(run, namesOf(run), figures, folded);
    if (whole === undefined) continue;
    for (const { quantity } of run.parts) used.add(quantity);
    const scope = run.parts[0]?.sentence === whole.sentence ? 'sentence' : 'paragraph';
    claims.push(toSumClaim(run.parts, whole.quantity, 'fails', scope, 'inferred'));
  }
  return claims;
}

/** Whether a sum tells what a count before it is made up of; «前两类共459件» says more of a list. */
function isDivision({ relation, operands: [total, first] }: Claim): boolean {
  return (
    relation === 'sum-of-parts' &&
    total !== undefined &&
    first !== undefined &&
    total.quantity.start < first.quantity.start
  );
}

/** The count that one slip keeps the run from giving, if there is one, the names are classes and no other reading gives it. */
function wholeOf(run: Run, figures: readonly Figure[], folded: string): Figure | undefined {
  const { parts, wholes } = run;
  const names = namesOf(run);
  const likeness = likenessOf(run, names);
  if (likeness === 'none') return undefined;
  const least = likeness === 'sure' || run.isAnnounced ? leastKnown : leastTotal;
  if (wholes.some((one) => compareSum(parts, one) === 'equal')) return undefined;
  const isSure = likeness === 'sure' || run.isAnnounced;
  const near = wholes.filter((one) =>
    isSlip(run, one, figures, least, isSure || areItsClasses(parts, names, one)),
  );
  // Results are of what was finished, whatever came in.
  const isOfResults = parts.every(({ stage }) => stage?.rank === resultRank);
  const whole =
    (isOfResults ? near.findLast(({ stage }) => stage?.rank === resultRank - 1) : undefined) ??
    near.findLast((one) => !isAmong(one, folded)) ??
    dividedWhole(run, folded) ??
    near.at(-1);
  if (whole === undefined || isOfOneList(whole, parts)) return undefined;
  if (!mayBeClasses(run, names, whole, folded) || !mayBeAll(run, whole, likeness)) return undefined;
  // «已作决定的当中,准予许可121件,不予许可16件» leaves none out, «审结案件中,胜诉70件,败诉4件» does.
  const areAll = run.isClosed || (run.isAnnounced && areContrary(names));
  if (!areAll && compareSum(parts, whole) === 'short' && areSomeExclusive(names)) return undefined;
  if (isGiven(run, figures, whole) || leavesOut(whole, parts, figures, folded)) return undefined;
  const first = parts[0] as Figure;
  return mayBeUnsettled(whole, parts, folded.slice(whole.quantity.end, first.quantity.start))
    ? undefined
    : whole;
}

/**
 * «受理的纠纷里,邻里246件,…,其他65件», «若按领域划分,…其他类15宗»: what words divide up to the rest is all of it, whether or not one slip
 * explains the sum; of several counts it is the last that is no class itself.
 */
function dividedWhole(run: Run, folded: string): Figure | undefined {
  const { parts, wholes, isNamed, isClosed } = run;
  const first = parts[0] as Figure;
  // «共排查7起,涉及用水、移民、建设三类,分别为33起、24起、19起»: whatever the numbers are.
  const counted = countsAll(run) && tellsKinds.test(run.opening) ? wholes.at(-1) : undefined;
  if (counted?.segment === first.segment && first.clause - counted.clause <= 2) return counted;
  if (!(isNamed || isClosed) || !isRest(nameOf(parts.at(-1) as Figure))) return undefined;
  const whole = wholes.findLast((one) => !isAmong(one, folded));
  if (whole === undefined || nearValue(whole.quantity) < leastTotal) return undefined;
  const isMeant =
    isOfItsSize(parts, whole) || isOneTooGreat(parts, whole, isNamed) || isOneDigitMissing(parts, whole);
  return isMeant ? whole : undefined;
}

/** One number alone is as great as the whole, or, where this is named, greater: the others would have room in it. */
function isOneTooGreat(parts: readonly Figure[], whole: Figure, isNamed: boolean): boolean {
  const [greatest, total] = [
    Math.max(...parts.map(({ quantity }) => nearValue(quantity))),
    nearValue(whole.quantity),
  ];
  return nearSum(parts) - greatest < total && (isNamed ? greatest >= total : greatest === total);
}

/**
 * Whether the names say that the counts are of one before them: «减免83万元,退税522万元、补贴30万元» may be told beside it, as things that have
 * nothing in common with it are («记录仪126台,车辆82台,对讲机188台»).
 */
function areItsClasses(parts: readonly Figure[], names: readonly string[], { lead }: Figure): boolean {
  if (areNamedAlike(names) || areClassesOf(names, lead)) return true;
  if (parts.length < 3) return false;
  return (
    areOfOneKind(parts, names) ||
    (areNouns(parts, names) && names.some((name) => lead.includes(name.slice(-2))))
  );
}

/** Fewer than this are a digit from nearly any other number. */
const leastTotal = 20;
const leastKnown = 8;

/** What goes on is told of what came in only if that has what was carried over in it. */
const goesOn = expression`^(?:${'still'}|正?在[办建审]|${'goingOn'}|年末未)`;
const ofAll = expression`应办|待[处办]|${'totalNouns'}|一起|需要|${'sums'}`;

/** Nobody tells so many of one class beside two others and calls it a division. */
function isEven(parts: readonly Figure[], whole: Figure): boolean {
  return parts.every(({ quantity }) => nearValue(quantity) * 20 <= nearValue(whole.quantity) * 17);
}

function mayBeClasses(
  { parts, isAnnounced }: Run,
  names: readonly string[],
  whole: Figure,
  folded: string,
): boolean {
  const [first, last] = [parts[0], parts.at(-1)] as [Figure, Figure];
  if (isLeftOpen(parts) || parts.some(({ tail }) => /^及?以[上下内外]/.test(tail))) return false;
  if (isAnnounced) return true;
  const name = nameOf(whole);
  const isPeer = !areContrary(names) && parts.some((part) => isPeerOf(whole, part));
  if (whole.lead.includes(among) || isPeer) return false;
  const isLeft = isDoneAndLeft(names);
  // «合同86份,年内到期40份,续签38份»: of what was due.
  if (!isLeft && parts.some(({ lead }) => due.test(lead))) return false;
  // Some may have been withdrawn, but more than came in are only with those of the year before.
  const isTooMany = compareSum(parts, whole) === 'over' && !mayBeOfOtherYears(whole, last, folded);
  if (isLeft && goesOn.test(names[1] ?? '') && !isTooMany && !ofAll.test(whole.lead)) return false;
  // «公证员参与56件,调解员参与87件,其他人员参与39件», «,为120名,中年105名,其他75名».
  if (/^,?[为计有]?$/.test(whole.lead)) return false;
  if (!areClassesOf(names, name) && names.some((one) => !isRest(one) && endAlike([name, one]))) return false;
  if (!isLeft && !areOfOneKind(parts, names) && !exceeds(parts, whole) && !isEven(parts, whole)) return false;
  const isRightBehind =
    (isLeft || areContrary(names) || first.segment === whole.segment) && first.clause - whole.clause <= 2;
  if (first.sentence === whole.sentence) return isRightBehind;
  if (first.sentence - whole.sentence !== 1) return false;
  // «处分3218人。处分县处级干部46人,…,农村、企业等其他人员2373人»: the same done to whom, and the others.
  if (namesRest(last) && sharesPair(whole.lead, first.lead)) return true;
  if (!isLeft && compareSum(parts, whole) === 'short') return false;
  return isLeft || haveOneClassEnding(names) || endAlike(names);
}

/** «审核案件2987件,行政案件2241件,刑事案件746件»: classes of one kind, of which the whole is none. */
function areClassesOf([first = '', ...others]: readonly string[], whole: string): boolean {
  return (
    others.length > 0 &&
    others.every((other) => nameSiblings(first, other)) &&
    ![first, ...others].some((name) => nameSiblings(whole, name))
  );
}

const due = /到期|期满|届满|应(?![用急届诉])/;
