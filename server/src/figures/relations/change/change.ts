/** The claims of every change that a block tells. */
import { type Change, changeBefore } from '../../../lexicon/figures/changeWords.ts';
import { tellsOrder } from '../../../lexicon/figures/figureWords.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { amountOverSentences, type Background, growthOverSentences } from './acrossSentences.ts';
import { agreesInPoints, deltaOfPairs, pointsOfPairs } from './amount.ts';
import { amountAfter } from './amountAfter.ts';
import { countInOrder, isOfNearer, pairsOf } from './chosenPairs.ts';
import { contraryChange } from './contrary.ts';
import { currentCount, speaksOf } from './currentCount.ts';
import { feasibleGrowth } from './feasible.ts';
import { acceptsGrowth, boundOfDecrease, growthBounds, growthOfAmount, growthOfPairs } from './growth.ts';
import { figureChanged, laterPairs } from './laterPairs.ts';
import { levelClaim } from './level.ts';
import { isAbove, multipleClaim } from './multiple.ts';
import { findPairs, isAmount, isEarlier, type Pair } from './pairs.ts';
import { misusedLevel, pointsClaim, singleRateInPercent } from './points.ts';
import { pairsOfYears, withSpan } from './yearLists.ts';

/** The claims of the changes among the figures of one sentence, whose words are given. */
export function changeClaims(
  sentence: readonly Figure[],
  words: string,
  background: Background,
): readonly Claim[] {
  const told = toldChanges(sentence);
  if (!told.some((change) => change !== undefined) && !sentence.some(isOfChange)) return none;
  const claims: Claim[] = [];
  const pairs = [...pairsOfYears(sentence, words), ...findPairs(sentence)];
  for (const [index, figure] of sentence.entries()) {
    const change = told[index];
    const claim = isMultiple(figure)
      ? multipleClaim(figure, change, sentence.slice(0, index), pairs)
      : change === undefined
        ? misusedLevel(figure)
        : change.isLevel
          ? levelClaim(figure, change, pairs)
          : claimOf(figure, change, sentence, withSpan(figure, pairsOf(figure, sentence, pairs)), background);
    if (claim !== undefined && !(claim.verdict === 'fails' && isOfNearer(claim, figure, sentence)))
      claims.push(claim);
  }
  return claims.filter((claim) => claim.relation !== 'comparative' || !isToldByChange(claim, claims));
}

/** «由1260件降至1320件,同比下降4.5%»: the percentage tells it already. */
function isToldByChange({ operands }: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    (other) =>
      other.relation !== 'comparative' &&
      other.verdict === 'fails' &&
      operands.every(({ quantity }) => other.operands.some((operand) => operand.quantity === quantity)),
  );
}

const none: readonly Claim[] = [];

/** The change that each figure is told to be; «分别增长85.7%和55.0%» tells both. */
function toldChanges(sentence: readonly Figure[]): readonly (Change | undefined)[] {
  const told: (Change | undefined)[] = [];
  for (const [index, figure] of sentence.entries()) {
    const isNext =
      /^[、和及]$/.test(figure.lead) && sentence[index - 1]?.quantity.dimension === figure.quantity.dimension;
    told.push(isNext && figure.quantity.dimension === 'share' ? told[index - 1] : changeBefore(figure.lead));
  }
  return told;
}

function isOfChange({ quantity }: Figure): boolean {
  return quantity.dimension === 'change';
}

function isMultiple({ quantity }: Figure): boolean {
  return quantity.population === 'multiple';
}

function claimOf(
  figure: Figure,
  change: Change,
  sentence: readonly Figure[],
  pairs: readonly Pair[],
  background: Background,
): Claim | undefined {
  const left = sentence.slice(0, sentence.indexOf(figure));
  const { dimension } = figure.quantity;
  if (dimension === 'share') return growthClaim(figure, change, left, pairs, sentence, background);
  if (dimension === 'change')
    return pointsClaim(
      figure,
      change,
      left,
      orLater(
        pairs.filter(({ current }) => isShare(current)),
        () => laterPairs(figure, figureChanged(figure, left, isShare), after(figure, sentence, background)),
      ),
      background,
    );
  if (!isCount(figure) && dimension !== 'duration' && dimension !== 'measure') return undefined;
  const isOfKind = (other: Figure): boolean => isComparable(other, figure);
  return deltaOfPairs(
    figure,
    change,
    orLater(
      pairs.filter(({ current }) => isOfKind(current)),
      () => laterPairs(figure, figureChanged(figure, left, isOfKind), after(figure, sentence, background)),
    ),
  );
}

function isShare({ quantity }: Figure): boolean {
  return quantity.dimension === 'share';
}

/** What stands after a figure: in its sentence and in the next ones. */
function after(figure: Figure, sentence: readonly Figure[], { later }: Background): readonly Figure[] {
  return [...sentence.slice(sentence.indexOf(figure) + 1), ...later];
}

function orLater(pairs: readonly Pair[], later: () => readonly Pair[]): readonly Pair[] {
  return pairs.length > 0 ? pairs : later();
}

function growthClaim(
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
    return growthOfPairs(figure, change, pairs, 'stated');
  if (nearest !== undefined) return undefined;
  // «调解率为32.1%,比上年提高4.5%,上年为27.6%»: the earlier rate may follow.
  const ofRate = laterPairs(
    figure,
    figureChanged(figure, left, isShare),
    after(figure, sentence, background),
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
    const counts = left
      .slice(0, -1)
      .filter((other) => isComparable(other, amount) && other.segment === figure.segment);
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
  if (following !== undefined) return following;
  const contrary = amount && amountChange && contraryChange([amount, amountChange], [figure, change], left);
  if (contrary !== undefined) return contrary;
  const current = tellsOrder(figure.before)
    ? countInOrder(figure, sentence)
    : currentCount(figure, change, left);
  const isAnnual = change.isAnnual || (tellsOrder(figure.before) && figure.before.includes('同比'));
  if (current === undefined || !isAnnual) return undefined;
  const later = laterPairs(figure, current, after(figure, sentence, background));
  if (later.length > 0) return growthOfPairs(figure, change, later, 'stated');
  if (!change.isAnnual) return undefined;
  return growthOverSentences(figure, change, current, background) ?? feasibleGrowth(figure, change, current);
}

/** «由12.5%降至10.0%,降幅20%»: right as a relative change; where only the difference fits, points are meant. */
function changeOfRate(figure: Figure, change: Change, pairs: readonly Pair[]): Claim | undefined {
  const relative = pairs.findLast((pair) => acceptsGrowth(growthBounds(pair), change, figure.quantity));
  if (relative !== undefined) return growthOfPairs(figure, change, [relative], 'stated');
  const inPoints = pairs.findLast((pair) => agreesInPoints(pair, change, figure.quantity));
  if (inPoints === undefined) return undefined;
  const claim = pointsOfPairs(figure, change, [inPoints]);
  return claim === undefined ? undefined : { ...withTexts(claim), verdict: 'fails', tie: 'inferred' };
}

/** A copy of a claim keeps its texts, which are made when read. */
function withTexts(claim: Claim): Claim {
  return { ...claim, stated: claim.stated, computed: claim.computed, arithmetic: claim.arithmetic };
}
