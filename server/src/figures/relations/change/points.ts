/** R09 PERCENT_POINT: what is told in percentage points. */
import { type Change, changesInPoints } from '../../../lexicon/figures/changeWords.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isCount } from '../../figure.ts';
import { nounOf } from '../../words.ts';
import { type Background, pointsOverSentences } from './acrossSentences.ts';
import { misusedPoints, pointsOfPairs } from './amount.ts';
import { isOnLevelOf, type Pair } from './pairs.ts';

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
  const current = left.findLast(
    (other) => (other.quantity.dimension === 'share' || isCount(other)) && isOnLevelOf(other, figure),
  );
  const isOfCount = current !== undefined && isCount(current) && figure.clause - current.clause <= 1;
  const words = change.subject === '' && current !== undefined ? nounOf(current) : change.subject;
  return isOfCount && !changesInPoints(words) && !changesInPoints(figure.before)
    ? misusedPoints(figure, current)
    : undefined;
}

/** «占25个百分点», «占全部案件的25个百分点», «成功率达91.2个百分点»: a share or a rate itself in points. */
const levelInPoints =
  /(?:占(?:[^,;%]{1,24}的)?|率(?:均|也|都)?(?:为|达|达到|是)?|比例为|比重为)(?:了|约|近|超过)?$/;

/** The claim of a share or a rate that is told in points. */
export function misusedLevel(figure: Figure): Claim | undefined {
  return figure.quantity.population === 'points' && levelInPoints.test(figure.before)
    ? misusedPoints(figure, undefined)
    : undefined;
}
