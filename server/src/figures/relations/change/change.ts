/** The claims of every change that a block tells. */
import { type Change, changeBefore } from '../../../lexicon/figures/changeWords.ts';
import { stockRoleOf } from '../../../lexicon/figures/processWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { nearValue } from '../rates/readings.ts';
import { type Background, differenceSaidBefore } from './acrossSentences.ts';
import { isOfPart } from './amongParts.ts';
import { deltaOfPairs } from './amounts/amount.ts';
import { inflowClaim } from './amounts/inflow.ts';
import { levelClaim } from './amounts/level.ts';
import { takenAwayClaim } from './amounts/takenAway.ts';
import { oppositeChange } from './growth/contrary.ts';
import { decreaseBelowNone } from './growth/decrease.ts';
import { growthClaim } from './growth/percentTold.ts';
import { multipleClaim, multipleOverSentences } from './multiple.ts';
import { isOfNearer, pairsOf } from './pairing/chosenPairs.ts';
import { isShare } from './pairing/kinds.ts';
import { figureChanged, figuresAfter, laterPairs } from './pairing/laterPairs.ts';
import { findPairs, type Pair } from './pairing/pairs.ts';
import { pairsOverSentences } from './pairing/yearBefore.ts';
import { pairsOfYears, withSpan } from './pairing/yearLists.ts';
import { misusedLevel, pointsClaim } from './points.ts';

/** The claims of the changes among the figures of one sentence, whose words are given. */
export function changeClaims(
  sentence: readonly Figure[],
  words: string,
  background: Background,
): readonly Claim[] {
  const told = toldChanges(sentence);
  if (!told.some((change) => change !== undefined) && !sentence.some(isOfChange) && !words.includes('-'))
    return none;
  const claims: Claim[] = [];
  const pairs = [...pairsOfYears(sentence, words), ...findPairs(sentence)];
  const isOverYears = overYears.test(words);
  for (const [index, figure] of sentence.entries()) {
    const change = told[index];
    const before = sentence[index - 1];
    const beside = told[index - 1];
    const opposite = before && beside && change && oppositeChange([before, beside], [figure, change]);
    if (opposite !== undefined) {
      claims.push(opposite);
      continue;
    }
    const claim = isMultiple(figure)
      ? (multipleClaim(figure, change, sentence, pairs) ??
        multipleOverSentences(figure, sentence.slice(0, index), background))
      : change === undefined
        ? (twiceDown(figure) ?? misusedLevel(figure) ?? takenAwayClaim(figure, pairs, words))
        : change.isLevel
          ? levelClaim(figure, change, pairs)
          : claimOf(
              figure,
              change,
              sentence,
              isOverYears && ofOneYear.test(figure.lead)
                ? none
                : withSpan(figure, pairsOf(figure, sentence, pairs)),
              background,
            );
    if (claim === undefined) continue;
    const isOfOther = isOfNearer(claim, figure, sentence) || isOfPart(claim, index, sentence, told);
    if (claim.verdict !== 'fails' || !isOfOther) claims.push(claim);
  }
  const inflow = inflowClaim(sentence, pairs);
  if (inflow !== undefined) claims.push(inflow);
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

/** «三年来,败诉率由11.3%下降到7.8%,2024年同比下降1.4个百分点»: what one year changed is not what three have. */
const overYears = /[两三四五六七八九十几]年(?:来(?![信访电])|间|内)|近年来/;
const ofOneYear = /^[,;、]?(?:其中)?(?:(?:20\d\d|今|本|去)年|当年|上?年度|同比|环比)/;

const none: readonly never[] = [];

/** The change that each figure is told to be; «分别增长85.7%和55.0%» tells both. */
function toldChanges(sentence: readonly Figure[]): readonly (Change | undefined)[] {
  const told: (Change | undefined)[] = [];
  for (const [index, figure] of sentence.entries()) {
    const isNext =
      /^[、和及]$/.test(figure.lead) && sentence[index - 1]?.quantity.dimension === figure.quantity.dimension;
    told.push(isNext && figure.quantity.dimension === 'share' ? told[index - 1] : changeTold(figure));
  }
  return told;
}

/** «精简32%»: a percentage is no number of items that is left, as «精简18项» may be. */
function changeTold({ lead, quantity }: Figure): Change | undefined {
  const change = changeBefore(lead);
  return change?.isLevel === true &&
    quantity.dimension === 'share' &&
    lead.endsWith(change.verb) &&
    change.verb.endsWith('简')
    ? { ...change, isLevel: false }
    : change;
}

/** «较上一版的342项新增54项,取消10项»: what came in and what went out are both told, and neither is the difference. */
function isOneOfTwoWays(figure: Figure, { direction }: Change, sentence: readonly Figure[]): boolean {
  const next = sentence[sentence.indexOf(figure) + 1];
  if (next === undefined || !isComparable(next, figure) || next.clause - figure.clause > 1) return false;
  // «比上年的63件增加25件;法院审结72件» goes on to something else.
  if (next.segment !== figure.segment) return false;
  const other = changeBefore(next.lead);
  return direction > 0
    ? stockRoleOf(next.lead) === 'outflow' || (other?.direction === -1 && !other.isLevel)
    : /^[,、]?新增/.test(next.lead);
}

/** «同比下降-12.5%»: down by less than nothing. */
function twiceDown(figure: Figure): Claim | undefined {
  const { lead, quantity } = figure;
  if (quantity.dimension !== 'share' || !lead.endsWith('-')) return undefined;
  const change = changeBefore(lead.slice(0, -1));
  return change !== undefined && change.direction < 0 && !change.isLevel
    ? decreaseBelowNone(figure, change)
    : undefined;
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
        () =>
          laterPairs(
            figure,
            figureChanged(figure, left, isShare),
            figuresAfter(figure, sentence, background.later),
          ),
      ),
      background,
    );
  if (!isCount(figure) && dimension !== 'duration' && dimension !== 'measure') return undefined;
  const isOfKind = (other: Figure): boolean => isComparable(other, figure);
  if (isOneOfTwoWays(figure, change, sentence)) return undefined;
  const current = figureChanged(figure, left, isOfKind);
  const own = orLater(
    pairs.filter((pair) => isOfKind(pair.current)),
    () => laterPairs(figure, current, figuresAfter(figure, sentence, background.later)),
  );
  // «由46件降至19件,其间新增32件、化解59件»: what came in is not by how much it fell.
  if (change.verb.startsWith('新') && own.some(hasFallen)) return undefined;
  // «由12辆增到15辆,另减少2辆报废车»: besides, and the other way.
  if (tellsAnother.test(figure.lead) && own.every((pair) => hasFallen(pair) !== change.direction < 0))
    return undefined;
  const claim = deltaOfPairs(figure, change, own);
  if (claim?.verdict === 'holds') return claim;
  const before = differenceSaidBefore(figure, change, left, background);
  if (claim !== undefined) return before?.verdict === 'holds' ? before : claim;
  if (before !== undefined) return before;
  return own.length > 0 || current === undefined || !change.isAnnual
    ? undefined
    : deltaOfPairs(figure, change, pairsOverSentences(current, background), 'inferred');
}

function hasFallen({ previous, current }: Pair): boolean {
  return nearValue(current.quantity) < nearValue(previous.quantity);
}

function orLater(pairs: readonly Pair[], later: () => readonly Pair[]): readonly Pair[] {
  return pairs.length > 0 ? pairs : later();
}

/** «,另», «,此外»: of another thing. */
const tellsAnother = expression`^[,、]?(?:${'furtherOnes'}|同时)`;
