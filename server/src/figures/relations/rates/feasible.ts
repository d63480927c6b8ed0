/** R03 RATE_FEASIBLE: the part of a rate is not stated; some whole number must give it over a stated whole. */

import type { NamedRate } from '../../../lexicon/figures/figureWords.ts';
import type { Claim } from '../../claim.ts';
import { formatPrinted, formatValue } from '../../describe.ts';
import type { Figure } from '../../figure.ts';
import type { RateContext } from './context.ts';
import { accept, mayGive, nearValue, type Term, termOf } from './readings.ts';
import { says } from './tied/says.ts';

/** Below this share of rates that it would reject, the test says nothing (relations.md R03). */
const leastPower = 0.3;

/** The claim over the counts of the sentence; undefined where one is vague, or where nearly every rate would fit. */
export function feasibleClaim(context: RateContext, known: NamedRate): Claim | undefined {
  const { rate } = context;
  const { quantity } = rate;
  const same = countsNear(context, known);
  if (quantity.isApproximate || same.length === 0 || same.some(isVague)) return undefined;
  // A stated part makes it another relation; and some count must be one that the rate can be over.
  if (same.some((figure) => says(figure, known.part)) || !same.some((figure) => isBase(figure, known)))
    return undefined;
  const wholes = same
    .filter(({ quantity: { dimension } }) => dimension !== 'money')
    .map((figure) => termOf(figure));
  // Counts of one list («建议60件、提案40件») may be the base together; those of two stages may not.
  const isList =
    same.every(({ stage }) => stage?.word === same[0]?.stage?.word) ||
    same.slice(0, -1).every(({ lead }) => lead.startsWith('、'));
  if (wholes.length > 1 && isList) wholes.push(termOf(...same.toReversed()));
  const greatest = Math.max(...wholes.map(({ near }) => near));
  const places = Math.max(0, -quantity.lastPlace);
  if (1 - Math.min(1, (greatest + 1) / (100 * 10 ** places + 1)) < leastPower) return undefined;
  if (wholes.some((whole) => fits(whole, rate))) return undefined;
  // «代表建议93件。…交由65家单位承办,满意率92.47%»: what was counted before may be the base of so exact a rate.
  const isOfEarlier = [...context.earlier, ...context.same].some(
    (figure) => !isVague(figure) && isBase(figure, known) && fits(termOf(figure), rate),
  );
  if (isOfEarlier) return undefined;
  const bases = same.map((figure) => formatValue(figure.quantity)).toReversed();
  return {
    relation: 'rate-feasible',
    verdict: 'infeasible',
    operands: [
      { role: 'rate', quantity },
      ...same.toReversed().map((figure) => ({ role: 'whole', quantity: figure.quantity }) as const),
    ],
    scope: 'sentence',
    tie: 'weak',
    stated: formatPrinted(quantity),
    computed: '',
    arithmetic: `以${bases.join('、')}为总数，没有整数能得出${formatPrinted(quantity)}`,
  };
}

/** The counts of the sentence; where its last stretch has one that the rate can be over, only that stretch. */
function countsNear({ rate, same }: RateContext, known: NamedRate): readonly Figure[] {
  const near = same.filter(({ segment }) => segment === rate.segment);
  return near.some((figure) => isBase(figure, known)) ? near : same;
}

/** A count that such a rate is taken over. */
function isBase(figure: Figure, { whole, base = [] }: NamedRate): boolean {
  const { population } = figure.quantity;
  // «这些建议交由65家单位承办,满意率92.47%»: who handles them is not what the rate is of.
  return (population !== 'objects' && says(figure, whole)) || (population === 'cases' && says(figure, base));
}

function isVague({ quantity }: Figure): boolean {
  return quantity.isApproximate || quantity.value.exponent !== 0;
}

/** Whether a whole number of the whole rounds to the rate; cutting off does not count, the finding is a hint at most. */
function fits(whole: Term, rate: Figure): boolean {
  const guess = Math.round((whole.near * nearValue(rate.quantity)) / 100);
  for (const part of [guess - 1, guess, guess + 1]) {
    if (part < 0 || part > whole.near || !mayGive(part, whole.near, rate.quantity)) continue;
    const value = { numerator: BigInt(part), denominator: 1n };
    const term: Term = {
      figures: [],
      near: part,
      bounds: () => ({ low: value, high: value, lowOpen: false, highOpen: false }),
    };
    if (accept({ part: term, whole }, rate.quantity) === 'rounding') return true;
  }
  return false;
}
