/** The numerator of a rate whose name stands for several results: «其中撤销31件、变更2件…,直接纠错率». */
import type { NamedRate } from '../../../../../lexicon/figures/figureWords.ts';
import type { Figure } from '../../../../figure.ts';
import { comparableTo, type RateContext } from '../../context.ts';
import { agrees, termOf } from '../../readings.ts';
import { isRateSlip } from '../../slipped/rateSlips.ts';
import { says } from '../says.ts';
import type { TiedOperands } from '../tie.ts';

/** «审结528件,其中撤销31件、变更2件…,直接纠错率»: the results are added up. */
export function summedResults(known: NamedRate, context: RateContext): TiedOperands | undefined {
  const { same } = context;
  const { sumOf } = known;
  if (sumOf === undefined) return undefined;
  const results = same.filter((figure) => says(figure, sumOf)).toReversed();
  const whole = same.find((figure) => says(figure, known.whole) && !results.includes(figure));
  // «撤销和确认违法13件» is two of them in one count.
  const named = results.flatMap(({ lead }) => sumOf.filter((word) => lead.includes(word)));
  const different = named.filter((word) => !named.some((other) => other !== word && other.includes(word)));
  const [first] = results;
  if (first !== undefined && results.length === 1 && different.length === 1)
    return onlyResult(first, context);
  if (different.length < 2 || whole === undefined) return undefined;
  return { part: termOf(...results), whole, tie: 'stated' };
}

/** «案件11件,均已审结,其中维持7件,撤销1件,终止3件,直接纠错率9.1%»: the one result there is, over a count before it, by a slip. */
function onlyResult(part: Figure, { rate, same }: RateContext): TiedOperands | undefined {
  const wholes = comparableTo(part, same).filter((figure) => isBefore(figure, part));
  if (wholes.some((one) => agrees({ part: termOf(part), whole: termOf(one) }, rate.quantity)))
    return undefined;
  const whole = wholes.find((one) => isRateSlip(part.quantity, one.quantity, rate.quantity));
  return whole === undefined ? undefined : { part: termOf(part), whole, tie: 'inferred' };
}

export function isBefore(a: Figure, b: Figure): boolean {
  return a.quantity.start < b.quantity.start;
}
