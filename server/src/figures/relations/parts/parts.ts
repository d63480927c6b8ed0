/** R10 SUM_PARTS and R11 PART_LE_WHOLE: what the lists of a block assert of their wholes. */
import { isRest, mayOverlap } from '../../../lexicon/figures/figureWords.ts';
import { areExclusive, matchPartition, mayNest } from '../../../lexicon/figures/partitions.ts';
import { isAbove } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim } from '../../claim.ts';
import type { Figure } from '../../figure.ts';
import { nearSum, nearValue } from '../rates/readings.ts';
import { sumsAcrossSentences } from './acrossSentences.ts';
import { besideEachOther } from './besideEachOther.ts';
import { crossTabClaims } from './crossTabs.ts';
import { divisionClaims } from './divisions.ts';
import { isExcused } from './excused.ts';
import { isExplainedByBracket } from './lists/bracketed.ts';
import { areAllResults } from './lists/complete/allResults.ts';
import { tieOfExcess } from './lists/complete/apart.ts';
import { deniesOthers } from './lists/complete/leftOut.ts';
import { pairedListClaims } from './lists/pairedLists.ts';
import { isLeftOpen, ownWords, type PartList, wordsOf } from './lists/partList.ts';
import { findPartLists } from './lists/partLists.ts';
import { partClaim } from './partClaim.ts';
import { contraryClaims } from './rest/deedAndContrary.ts';
import { dueClaims } from './rest/due.ts';
import { remainderClaims } from './rest/remainders.ts';
import { restClaims } from './rest/restOfSentences.ts';
import { sharedListClaims } from './sharedLists.ts';
import { slipDivisionClaims } from './slipDivisions.ts';
import { carriedTotalClaims } from './totals/carriedTotals.ts';
import { namedSumClaims } from './totals/namedSums.ts';
import { pairSumClaims } from './totals/pairSums.ts';
import { periodSums } from './totals/periodSums.ts';
import { isSlipAndNoRest } from './totals/slipGap.ts';
import {
  compareSum,
  isOfItsSize,
  isOneDigitMissing,
  isOneDigitOff,
  isOneSlipOff,
  toSumClaim,
} from './totals/sums.ts';
import { tieOfUsual } from './totals/tieOfUsual.ts';
import { totalClaims } from './totals/totals.ts';
import { yearTotalClaims } from './totals/yearTotals.ts';

/** Every claim that the lists of a block make, each once. */
export function partClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  const nested = new Map<Figure, Figure>();
  for (const list of findPartLists(figures, folded)) {
    for (const part of list.parts) nested.set(part, list.whole);
    for (const claim of listClaims(list, folded)) claims.push(claim);
  }
  const sums = [
    ...totalClaims(figures, folded),
    ...divisionClaims(figures, folded, nested),
    ...sharedListClaims(figures),
    ...pairedListClaims(figures),
    ...sumsAcrossSentences(figures, nested),
    ...remainderClaims(figures, folded),
    ...restClaims(figures, folded),
    ...contraryClaims(figures, folded),
    ...periodSums(figures, folded),
    ...carriedTotalClaims(figures, folded),
    ...yearTotalClaims(figures, folded),
    ...namedSumClaims(figures),
    ...pairSumClaims(figures, folded),
    ...(folded.includes('应') ? dueClaims(figures) : []),
  ];
  const known = sums.length === 0 ? claims : withoutRepeated([...claims, ...sums]);
  const all = [...known, ...slipDivisionClaims(figures, folded, known)];
  const told = all.filter(
    (claim) => !isExplainedByBracket(claim, figures) && !isExcused(claim, all, figures, folded),
  );
  const tables = [...besideEachOther(told, figures, folded), ...crossTabClaims(told, figures, folded)];
  return tables.length === 0 ? told : [...told, ...tables];
}

/** Two ways of reading may find the same sum; the surer one tells it. */
function withoutRepeated(claims: readonly Claim[]): readonly Claim[] {
  const surest = new Map<string, Claim>();
  const keyOf = ({ operands }: Claim): string => operands.map(({ quantity }) => quantity.start).join();
  for (const claim of claims) {
    if (claim.relation !== 'sum-of-parts') continue;
    const known = surest.get(keyOf(claim));
    if (known === undefined || (known.tie === 'weak' && claim.tie !== 'weak'))
      surest.set(keyOf(claim), claim);
  }
  return claims.filter((claim) => claim.relation !== 'sum-of-parts' || surest.get(keyOf(claim)) === claim);
}

function listClaims(list: PartList, folded: string): readonly Claim[] {
  const { whole, parts } = list;
  const tooLarge = assertedParts(list).filter((part) =>
    isAbove(boundsOf(part.quantity), boundsOf(whole.quantity)),
  );
  const claims = list.isAsserted
    ? assertedParts(list).map((part) => partClaim(part.quantity, whole.quantity, list.scope, list.tie))
    : [];
  // Where no word says that each is a part, one that exceeds the whole is told with the sum, if a slip explains it.
  const isWholeBracket = list.isClosed === 'yes' && list.tie === 'stated';
  const isTold =
    tooLarge.length === 0 || (!list.isAsserted && (isWholeBracket || isOneSlipOff(parts, whole)));
  const sum = isTold && list.isDivision ? sumClaim(list, folded) : undefined;
  return sum === undefined ? claims : [...claims, sum];
}

/** «取消86项,其中国家层面36项、省级22项、市级28项,保留112项»: what goes on after a list that gives its whole is no part of it. */
function assertedParts({ whole, parts }: PartList): readonly Figure[] {
  if (parts.length < 3) return parts;
  const runs = parts.slice(1, -1).map((_, last) => parts.slice(0, last + 2));
  return runs.find((run) => compareSum(run, whole) === 'equal') ?? parts;
}

/** What 、 joins is one list; what else goes on after a list that gives its whole already is something else. */
function endsBefore(next: Figure | undefined): boolean {
  return next === undefined || !/^[、和及]/.test(next.lead) || mayOverlap(ownWords(next));
}

/** «优秀31卷,合格10卷»: where the best are the most, no other class has them in it. */
function mayHoldOthers(parts: readonly Figure[]): boolean {
  const most = Math.max(...parts.map(({ quantity }) => nearValue(quantity)));
  return !parts.some((part) => nearValue(part.quantity) === most && best.test(ownWords(part)));
}

const best = /优秀|^国家|^全国/;

/** «现场述法12人,书面述法55人»: who speaks may hand it in too. */
function inWriting(part: Figure): boolean {
  return ownWords(part).includes('书面');
}

/** Three classes or more that 、 joins, or that stand a clause each, none of which may have others in it. */
function isListOfAll(parts: readonly Figure[], whole: Figure): boolean {
  const [first, ...others] = parts;
  return (
    first !== undefined &&
    others.length > 1 &&
    !isLeftOpen(parts) &&
    !/^涉及/.test(ownWords(first)) &&
    !parts.some((part) => mayOverlap(ownWords(part))) &&
    parts.every(({ quantity }) => quantity.unit === whole.quantity.unit)
  );
}

/**
 * A small gap may be what goes untold, and a list after 其中 that is far from its whole names some; a great gap that a slip explains is a slip.
 */
function tieOfList(parts: readonly Figure[], whole: Figure): 'inferred' | 'weak' {
  const total = nearValue(whole.quantity);
  const gap = Math.abs(total - nearSum(parts));
  const isDivided = /^[^,]{0,8}[中里]$/.test(whole.tail);
  const isNear = total >= leastTotal && (nearSum(parts) > total || isOfItsSize(parts, whole));
  return gap > leastGap && gap * 10 >= total && (isDivided || isNear) ? 'inferred' : 'weak';
}

/** Two digits are a slip from too many others. */
const leastTotal = 100;
const leastGap = 9;

/** A closed list must reach the whole; an open one must not exceed it. */
function sumClaim(list: PartList, folded: string): Claim | undefined {
  const { whole, parts, scope, tie } = list;
  const isClosed = deniesOthers(parts.at(-1)?.quantity.end ?? 0, folded) ? 'yes' : list.isClosed;
  // A list that ends with the rest, or fills a known partition, is added up as a whole; one that goes on with something else, so far as it gives the whole.
  const mayEnd = (run: readonly Figure[]): boolean => endsBefore(parts[run.length]);
  const endsWithRest = isRest(ownWords(parts.at(-1) ?? whole));
  const isEnded =
    isClosed === 'yes' && (endsWithRest || matchPartition(parts.map(wordsOf))?.isStrict === true);
  const runs = isEnded ? [parts] : parts.slice(1).map((_, last) => parts.slice(0, last + 2));
  // «64件,有效48件、修改9件、废止7件,…,其余16件为以前年度制发»: the rest may be of what lies outside the whole.
  if (endsWithRest && parts.length > 2) runs.push(parts.slice(0, -1));
  const equal = runs.findLast((run) => mayEnd(run) && compareSum(run, whole) === 'equal');
  if (equal !== undefined) return toSumClaim(equal, whole.quantity, 'holds', scope, tie);
  // «61个(全市共有14个法院,下辖58个派出法庭,3个直属法庭)»: whose they are is told first.
  const [owner, ...owned] = parts;
  const isOwned = owner !== undefined && owned.length > 1 && /[共现设下][有辖设]$/.test(owner.lead);
  if (isOwned && compareSum(owned, whole) === 'equal')
    return toSumClaim(owned, whole.quantity, 'holds', scope, tie);
  // «评查120卷,优秀47卷,合格118卷»: who is excellent has passed too.
  const isNested =
    isClosed !== 'yes' &&
    mayNest(parts.map(wordsOf)) &&
    mayHoldOthers(parts) &&
    parts.every((part) => compareSum([part], whole) !== 'over');
  if (isNested && compareSum(parts, whole) === 'over') return undefined;
  // «司法所22个,其中星级所16个,标准化所22个»: what all of them are is no class beside others.
  const isAll =
    isClosed !== 'yes' &&
    !areExclusive(parts.map(wordsOf)) &&
    (matchPartition(parts.map(wordsOf)) === undefined || parts.some(inWriting)) &&
    !whole.quantity.isApproximate &&
    parts.some((part) => compareSum([part], whole) === 'equal');
  if (isAll && compareSum(parts, whole) === 'over') return undefined;
  // All parts are shown, though the first few are too much already: each may be the wrong one.
  if (compareSum(parts, whole) === 'over')
    return toSumClaim(parts, whole.quantity, 'fails', scope, tieOfExcess(list));
  // «区政府被告112件,部门被告89件» of 685: far from the total, the usual classes are not all of them.
  if (isClosed === 'yes') return toSumClaim(parts, whole.quantity, 'fails', scope, 'inferred');
  if (areAllResults(parts, whole, folded))
    return toSumClaim(parts, whole.quantity, 'fails', scope, 'inferred');
  const isLikely =
    (isClosed === 'usually' && isOfItsSize(parts, whole)) ||
    ((isClosed === 'usually' || isClosed === 'perhaps') && isOneSlipOff(parts, whole));
  if (isLikely) return toSumClaim(parts, whole.quantity, 'fails', scope, tieOfUsual(parts, whole));
  if (!isLeftOpen(parts) && isSlipAndNoRest(parts, whole))
    return toSumClaim(parts, whole.quantity, 'fails', scope, 'inferred');
  if (isListOfAll(parts, whole) && isOneSlipOff(parts, whole))
    return toSumClaim(parts, whole.quantity, 'fails', scope, tieOfList(parts, whole));
  const isSlip = isOneDigitOff(parts, whole) || (isClosed === 'usually' && isOneDigitMissing(parts, whole));
  return isSlip ? toSumClaim(parts, whole.quantity, 'fails', scope, 'weak') : undefined;
}
