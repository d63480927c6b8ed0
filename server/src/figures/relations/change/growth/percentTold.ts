/** What a change told in percent is of. */
import { type Change, changeBefore } from '../../../../lexicon/figures/changeWords.ts';
import { isPerOne, tellsOrder } from '../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { compare, fromDecimal, subtract } from '../../../arithmetic/rational.ts';
import { type Claim, withTexts } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { amountOverSentences, type Background, growthOverSentences } from '../acrossSentences.ts';
import { agreesInPoints, misusedPercent, pointsOfPairs } from '../amounts/amount.ts';
import { isAbove } from '../multiple.ts';
import { countInOrder } from '../pairing/chosenPairs.ts';
import { currentCount, speaksOf } from '../pairing/currentCount.ts';
import { isAmount, isEarlier, isShare } from '../pairing/kinds.ts';
import { figureChanged, figuresAfter, laterPairs } from '../pairing/laterPairs.ts';
import type { Pair } from '../pairing/pairs.ts';
import { pairBefore } from '../pairing/yearBefore.ts';
import { ofBase, singleRateInPercent } from '../points.ts';
import { amountAfter } from './amountAfter.ts';
import { contraryChange } from './contrary.ts';
import { boundOfDecrease } from './decrease.ts';
import { feasibleGrowth } from './feasible.ts';
import { acceptsGrowth, growthBounds, growthOfAmount, growthOfPairs, rationalOf } from './growth.ts';

/** The claim of a change told in percent, by what it is told of: a pair, a count with its change, a rate, or a count alone. */
export function growthClaim(
  figure: Figure,
  change: Change,
  left: readonly Figure[],
  pairs: readonly Pair[],
  sentence: readonly Figure[],
  background: Background,
): Claim | undefined {
  if (change.direction < 0 && isAbove(figure, 100)) return boundOfDecrease(figure);
  const ofRates = pairs.filter(({ current }) => current.quantity.dimension === 'share');
  const nearest = pairs.at(-1);
  if (nearest !== undefined && nearest.current.quantity.dimension === 'share')
    return changeOfRate(figure, change, ofRates);
  const isAfter = nearest !== undefined && nearest.previous.quantity.start > figure.quantity.start;
  if (nearest !== undefined && (isAfter || speaksOf(change, nearest.current)))
    return growthOfLessened(figure, change, nearest) ?? growthOfPairs(figure, change, pairs, 'stated');
  if (nearest !== undefined) return undefined;
  // «调解率为32.1%,比上年提高4.5%,上年为27.6%»: the earlier rate may follow.
  const ofRate = laterPairs(
    figure,
    figureChanged(figure, left, isShare),
    figuresAfter(figure, sentence, background.later),
  );
  if (ofRate.length > 0) return changeOfRate(figure, change, ofRate);
  const single = singleRateInPercent(figure, change, left);
  if (single !== undefined) return single;
  const amount = left.at(-1);
  const amountChange = amount === undefined ? undefined : changeBefore(amount.lead);
  if (
    amount !== undefined &&
    amountChange?.isLevel === false &&
    isCount(amount) &&
    amountChange.direction === change.direction
  ) {
    const counts = left.slice(0, -1).filter(
      (other) =>
        isComparable(other, amount) &&
        other.segment === figure.segment &&
        // «累计减少材料3440份,平均每个事项减少14份,减幅60.2%»: what each has less is not what all have less.
        isPerOne(other.lead) === isPerOne(amount.lead),
    );
    const beside = counts.at(-1);
    // «受案增加167件,上升…,结案增加34件,上升…»: an amount of change is no base of another.
    if (beside === undefined) return amountOverSentences(figure, change, amount, background);
    if (isAmount(beside)) return undefined;
    const claims = counts
      .toReversed()
      .map((count) => growthOfAmount(figure, change, count, amount, isEarlier(count)));
    // «完成24627万元,完成预算60999万元的40.4%,减收1070万元,下降4.2%»: the plan is not what has changed.
    return claims.find((claim) => claim?.verdict === 'holds') ?? claims[0];
  }
  const following = amountAfter(figure, change, left, sentence);
  if (following !== undefined) return following.claim;
  const contrary = amount && amountChange && contraryChange([amount, amountChange], [figure, change], left);
  if (contrary !== undefined) return contrary;
  const current = tellsOrder(figure.before)
    ? countInOrder(figure, sentence)
    : currentCount(figure, change, left);
  // «是上年的2.3倍,增长130%»: what it says for itself is of no pair told before.
  if (current === undefined)
    return left.some((other) => isCount(other) || isShare(other) || other.quantity.unit === '倍')
      ? undefined
      : growthOfPairs(figure, change, pairBefore(figure, change.subject, background), 'inferred');
  const isAnnual = change.isAnnual || (tellsOrder(figure.before) && figure.before.includes('同比'));
  if (!isAnnual)
    return hasOwnBase(figure, change, left.slice(left.indexOf(current) + 1))
      ? undefined
      : growthOverSentences(figure, change, current, background);
  const later = laterPairs(figure, current, figuresAfter(figure, sentence, background.later));
  if (later.length > 0) return growthOfPairs(figure, change, later, 'stated');
  if (!change.isAnnual || (isOneOfJoined(figure, sentence) && !tellsOrder(figure.before))) return undefined;
  return (
    growthOverSentences(figure, change, current, background) ??
    feasibleOfNearest(figure, change, current, left)
  );
}

/** «减少检查1.42万次,比上年的6.35万次下降22.4%»: what opens with the decrease may count what has gone, and not what is left. */
function growthOfLessened(figure: Figure, change: Change, { previous, current }: Pair): Claim | undefined {
  if (change.direction > 0 || !tellsLess.test(current.lead)) return undefined;
  const claim = growthOfAmount(figure, change, previous, current, true);
  return claim?.verdict === 'holds' ? claim : undefined;
}

const tellsLess = expression`(?:${'cutting'})(?![至到为])[^,;。]{0,10}$`;

/** «共查办333件,其中普通程序300件、简易程序33件,同比上升113.0%»: what is told behind the parts may be told of their whole. */
function feasibleOfNearest(
  figure: Figure,
  change: Change,
  current: Figure,
  left: readonly Figure[],
): Claim | undefined {
  const claim = feasibleGrowth(figure, change, current);
  if (claim?.verdict !== 'infeasible') return claim;
  if (isOfOtherDeed(change, current)) return undefined;
  const among = left.findLastIndex(
    ({ lead, segment }) => segment === figure.segment && lead.includes('其中'),
  );
  const whole = left
    .slice(0, Math.max(0, among))
    .findLast(
      (other) => isComparable(other, current) && !isAmount(other) && other.segment === figure.segment,
    );
  if (whole === undefined || whole.quantity.start > current.quantity.start) return claim;
  return feasibleGrowth(figure, change, whole)?.verdict === 'infeasible' ? claim : undefined;
}

/** «合并检查事项6项,入企检查同比下降38%»: what was merged or given up has no year before it, and the change names something of its own. */
function isOfOtherDeed({ subject }: Change, { lead }: Figure): boolean {
  return subject.length > 1 && (merges.test(lead) || tellsLess.test(lead));
}

/** «较2019年下降35%», «培训人次增长35%», «翻一番,增长100%»: of another year, of another thing, or of what was just told. */
function hasOwnBase({ before }: Figure, { subject }: Change, between: readonly Figure[]): boolean {
  return (
    subject.length > 1 ||
    ofBase.test(before) ||
    between.some(({ quantity }) => '倍番'.includes(quantity.unit || ' '))
  );
}

/** «由12.5%降至10.0%,降幅20%»: right as a relative change; where only the difference fits, points are meant. */
function changeOfRate(figure: Figure, change: Change, pairs: readonly Pair[]): Claim | undefined {
  const relative = pairs.findLast((pair) => acceptsGrowth(growthBounds(pair), change, figure.quantity));
  if (relative !== undefined)
    return differsByJustThat(relative, change, figure)
      ? misusedPercent(figure, relative.current)
      : growthOfPairs(figure, change, [relative], 'stated');
  const inPoints = pairs.findLast((pair) => agreesInPoints(pair, change, figure.quantity));
  if (inPoints === undefined) return undefined;
  const claim = pointsOfPairs(figure, change, [inPoints]);
  return claim === undefined ? undefined : { ...withTexts(claim), verdict: 'fails', tie: 'inferred' };
}

/**
 * «由96.2%提高到98.5%,提高2.3%», «98.6%,比上年的97.9%提高0.7%»: of great rates the relative change is nearly the difference; where this is
 * just what is told, points are likely to be meant.
 */
function differsByJustThat(
  { previous, current }: Pair,
  { direction, verb }: Change,
  { quantity }: Figure,
): boolean {
  if (quantity.isApproximate || previous.quantity.isApproximate || current.quantity.isApproximate)
    return false;
  const [later, earlier] = [rationalOf(current), rationalOf(previous)];
  const difference = direction > 0 ? subtract(later, earlier) : subtract(earlier, later);
  return (
    earlier.numerator !== 0n && compare(difference, fromDecimal(quantity.value)) === 0 && !/幅/.test(verb)
  );
}

/** «甲56件、乙34件,同比增长35%、21%»: which count each of them is of, only their order says. */
function isOneOfJoined({ lead }: Figure, sentence: readonly Figure[]): boolean {
  return /^[、和及]$/.test(lead) && sentence.filter(isShare).length > 1;
}

/** «整合为»: made one of several. */
const merges = expression`${'merging'}`;
