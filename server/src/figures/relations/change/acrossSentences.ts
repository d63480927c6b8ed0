/** Changes told of figures that stand in the sentences before. */
import type { Change } from '../../../lexicon/figures/changeWords.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { sharesPair } from '../../words.ts';
import { agreesInPoints, deltaOfPairs, pointsOfPairs } from './amounts/amount.ts';
import { growthOfAmount, growthOfPairs } from './growth/growth.ts';
import type { Pair } from './pairing/pairs.ts';
import { isNearlyTold, pairsSaidBefore } from './pairing/saidBefore.ts';
import { pairsOverSentences } from './pairing/yearBefore.ts';

/** The figures of the sentences before and after, and the words of a sentence up to a figure. */
export interface Background {
  readonly earlier: readonly Figure[];
  readonly later: readonly Figure[];
  readonly wordsBefore: (figure: Figure) => string;
}

/** The growth over the year before, told in a sentence before; one of any other count of the kind explains it too. */
export function growthOverSentences(
  change: Figure,
  told: Change,
  current: Figure,
  background: Background,
): Claim | undefined {
  return growthOfPairs(change, told, pairsOverSentences(current, background), 'inferred');
}

/** «处罚186起…。与上年相比,处罚起数减少29起,降幅13.5%»: this year's count stands before; it can only agree. */
export function amountOverSentences(
  change: Figure,
  told: Change,
  amount: Figure,
  { earlier }: Background,
): Claim | undefined {
  for (const figure of earlier.toReversed()) {
    if (!isCount(figure) || !isComparable(figure, amount) || !sharesPair(amount.lead, figure.lead)) continue;
    const claim = growthOfAmount(change, told, figure, amount, false);
    if (claim?.verdict === 'holds') return claim;
  }
  return undefined;
}

/**
 * «作出处罚428件。处罚案件数比上年的465件减少37件»: the earlier figure stands beside the change, the later one in a sentence before. It
 * fails only where one slip explains it.
 */
export function differenceSaidBefore(
  change: Figure,
  told: Change,
  left: readonly Figure[],
  background: Background,
): Claim | undefined {
  const pairs = pairsSaidBefore(change, left, background);
  const meant = pairs.at(-1);
  if (meant === undefined) return undefined;
  const compare = change.quantity.population === 'points' ? pointsOfPairs : deltaOfPairs;
  const claim = compare(change, told, pairs, 'inferred');
  const mayFail = meant.isNamed === true && isNearlyTold(meant, told, change);
  return claim?.verdict === 'fails' && !mayFail ? undefined : claim;
}

/** «即办件占66.2%。上年即办件占比61.8%。即办件占比提高4.4个百分点»: two rates of one name; they can only agree. */
export function pointsOverSentences(
  change: Figure,
  told: Change,
  left: readonly Figure[],
  { earlier }: Background,
): Claim | undefined {
  const all = [...earlier, ...left];
  const rates = all.filter(({ quantity }) => quantity.dimension === 'share').slice(-mostRates);
  const nameOf = (rate: Figure): string => `${all[all.indexOf(rate) - 1]?.lead ?? ''}${rate.before}`;
  const pairs = rates.flatMap((one, index) =>
    rates
      .slice(index + 1)
      .filter((other) => isOneRate(nameOf(one), nameOf(other), told.subject))
      .flatMap((other): Pair[] => [
        { previous: one, current: other },
        { previous: other, current: one },
      ]),
  );
  const agreeing = pairs.filter((pair) => agreesInPoints(pair, told, change.quantity));
  return agreeing.length === 0 ? undefined : pointsOfPairs(change, told, agreeing);
}

const mostRates = 6;

/** Both have the words of what changes, or end with one name of a rate. */
function isOneRate(one: string, other: string, subject: string): boolean {
  if (/[一-龥]{2}/.test(subject) && subject.length > 2)
    return sharesPair(subject, one) && sharesPair(subject, other);
  const [name, otherName] = [one, other].map((words) =>
    /([一-龥]{2,6}率)[达为]*$/.exec(words)?.[1]?.slice(-4),
  );
  return name !== undefined && name === otherName;
}
