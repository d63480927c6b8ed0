/** R09 PERCENT_POINT: what is told in percentage points. */
import { type Change, changesInPoints, comparisonIn } from '../../../lexicon/figures/changeWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isCount } from '../../figure.ts';
import { nounOf } from '../../words.ts';
import { type Background, differenceSaidBefore, pointsOverSentences } from './acrossSentences.ts';
import { misusedPercent, misusedPoints, pointsOfPairs } from './amounts/amount.ts';
import { isOnLevelOf, isShare } from './pairing/kinds.ts';
import { figureChanged } from './pairing/laterPairs.ts';
import type { Pair } from './pairing/pairs.ts';
import { pairBefore, pairsOverSentences } from './pairing/yearBefore.ts';

/** The claim of a change in points: of two rates, or that points are told of a count. */
export function pointsClaim(
  figure: Figure,
  change: Change,
  left: readonly Figure[],
  pairs: readonly Pair[],
  background: Background,
): Claim | undefined {
  if (pairs.length > 0) return pointsOfPairs(figure, change, pairs);
  const across = pointsOverSentences(figure, change, left, background);
  if (across !== undefined) return across;
  const before = differenceSaidBefore(figure, change, left, background);
  if (before !== undefined) return before;
  const ofYears = pairsOfYearBefore(figure, change, left, background);
  if (ofYears.length > 0) return pointsOfPairs(figure, change, ofYears, 'inferred');
  const current = left.findLast(
    (other) => (other.quantity.dimension === 'share' || isCount(other)) && isOnLevelOf(other, figure),
  );
  const isOfCount =
    current !== undefined &&
    isCount(current) &&
    figure.clause - current.clause <= 1 &&
    !(change.subject === '' && hasRateBeside(current, left));
  const words = change.subject === '' && current !== undefined ? nounOf(current) : change.subject;
  return isOfCount && !changesInPoints(words) && !changesInPoints(figure.before)
    ? misusedPoints(figure, current)
    : undefined;
}

/** The rate that changes, or the only pair of the sentence before, with the rates of the year before. */
function pairsOfYearBefore(
  figure: Figure,
  change: Change,
  left: readonly Figure[],
  background: Background,
): readonly Pair[] {
  // «较年初提高1.2个百分点», «两年累计提高3.2个百分点».
  if (!change.isAnnual && ofBase.test(figure.before)) return [];
  const current = figureChanged(figure, left, isShare);
  if (current !== undefined) return pairsOverSentences(current, background);
  return left.length > 0
    ? []
    : pairBefore(figure, change.subject, background).filter((pair) => isShare(pair.current));
}

/** Words that a change is told from somewhere else than the year before, where none say that it is. */
export const ofBase = /[较比与自从]|累计|年来|以来/;

/** «调解率35.8%,调解结案86件,较上年提高3.2个百分点»: the rate of the clause before the count has changed. */
function hasRateBeside(count: Figure, left: readonly Figure[]): boolean {
  return left.some(
    ({ quantity, clause, segment }) =>
      quantity.dimension === 'share' && segment === count.segment && count.clause - clause === 1,
  );
}

/** «占25个百分点», «占全部案件的25个百分点», «成功率达91.2个百分点»: a share or a rate itself in points. */
const levelInPoints =
  /(?:占(?:[^,;%]{1,24}的)?|率(?:均|也|都)?(?:为|达|达到|是)?|比例为|比重为)(?:了|约|近|超过)?$/;

/** The claim of a share or a rate that is told in points; «低于总体知晓率18个百分点» tells by how many. */
export function misusedLevel(figure: Figure): Claim | undefined {
  return figure.quantity.population === 'points' &&
    levelInPoints.test(figure.before) &&
    comparisonIn(figure.before) === undefined
    ? misusedPoints(figure, undefined)
    : undefined;
}

/**
 * «满意率98%,同比上升3%»: by how much a single rate has changed is told in points, as a rule. That the relative change is meant
 * cannot be ruled out, so that it is only a hint, and none where points would lead below 0 % or above 100 %, or the words say that it
 * is relative (增幅, 降幅).
 */
export function singleRateInPercent(
  figure: Figure,
  { direction, verb, subject }: Change,
  left: readonly Figure[],
): Claim | undefined {
  const current = left.at(-1);
  if (current === undefined || figure.quantity.isApproximate || current.quantity.isApproximate)
    return undefined;
  if (current.quantity.dimension !== 'share' || figure.clause - current.clause > 1) return undefined;
  if (current.bracket !== figure.bracket || figure.segment !== current.segment) return undefined;
  // The rate itself changes: nothing else is named beside the change.
  if (subject !== '' || /幅/.test(verb) || !isLevelOfRate.test(current.before) || current.tail !== '')
    return undefined;
  const [rate, points] = [current, figure].map(
    ({ quantity }) => quantity.value.coefficient * 10 ** quantity.value.exponent,
  );
  if (rate === undefined || points === undefined || points === 0) return undefined;
  // «纠错率2%,下降60%»: so great a change of so small a rate is a relative one.
  if (direction < 0 && points > rate) return undefined;
  const previous = rate - direction * points;
  return previous >= 0 && previous <= 100 ? misusedPercent(figure, current) : undefined;
}

/** «满意率达», «调解成功率为», «占比»: not 增长率, which may change by so many percent of itself. */
const isLevelOfRate = expression`(?:(?<!${'otherRates'})率|满意度|知晓度|${'shareNouns'})(?:分别|均|也|都|已|稳定在|保持在)*(?:达到|达|${'changedTo'}|为|是)?(?:了|约)?$`;
