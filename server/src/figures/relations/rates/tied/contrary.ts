/** A rate of what is right where only the wrong is counted: «抽检2480批次,不合格57批次,合格率97.7%». */

import type { NamedRate } from '../../../../lexicon/figures/figureWords.ts';
import { acceptRate, intersect, percentage, sumOf } from '../../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../../arithmetic/bounds.ts';
import { subtract } from '../../../arithmetic/rational.ts';
import type { Claim } from '../../../claim.ts';
import { formatPercentage, formatPrinted, formatValue } from '../../../describe.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import type { RateContext } from '../context.ts';
import { says } from './says.ts';

/** The claim, where one count before the contrary is its whole, or several together give the rate. */
export function contraryClaim(
  { contrary, whole: words }: NamedRate,
  context: RateContext,
): Claim | undefined {
  if (contrary === undefined) return undefined;
  const { rate, same } = context;
  const bad = same.find((figure) => says(figure, contrary));
  if (bad === undefined || rate.clause - bad.clause > 1) return undefined;
  const wholes = same.filter(
    (figure) => figure.quantity.end <= bad.quantity.start && isComparable(figure, bad),
  );
  const [nearest] = wholes;
  if (nearest === undefined || !says(nearest, words)) return undefined;
  if (gives(bad, [nearest], rate)) return toClaim(bad, [nearest], rate, 'holds');
  if (wholes.length > 1) return gives(bad, wholes, rate) ? toClaim(bad, wholes, rate, 'holds') : undefined;
  return toClaim(bad, [nearest], rate, 'fails');
}

function gives(bad: Figure, wholes: readonly Figure[], { quantity }: Figure): boolean {
  const truth = percentage(rest(bad, wholes), total(wholes));
  const isCounted = truth !== undefined && acceptRate(truth, quantity) !== 'none';
  return isCounted || (truth !== undefined && quantity.isApproximate && intersect(truth, boundsOf(quantity)));
}

function total(wholes: readonly Figure[]): Bounds {
  return sumOf(wholes.map(({ quantity }) => boundsOf(quantity)));
}

function rest(bad: Figure, wholes: readonly Figure[]): Bounds {
  const all = total(wholes);
  const less = boundsOf(bad.quantity);
  return {
    low: all.low === undefined || less.high === undefined ? undefined : subtract(all.low, less.high),
    high: all.high === undefined || less.low === undefined ? undefined : subtract(all.high, less.low),
    lowOpen: all.lowOpen || less.highOpen,
    highOpen: all.highOpen || less.lowOpen,
  };
}

function toClaim(
  bad: Figure,
  wholes: readonly Figure[],
  { quantity }: Figure,
  verdict: Claim['verdict'],
): Claim {
  const sum = wholes.map((whole) => formatValue(whole.quantity)).join('+');
  const computed = () => formatPercentage(rest(bad, wholes), total(wholes), quantity.decimals);
  return {
    relation: 'rate',
    verdict,
    operands: [
      { role: 'rate', quantity },
      { role: 'contrary', quantity: bad.quantity },
      ...wholes.map((whole) => ({ role: 'whole' as const, quantity: whole.quantity })),
    ],
    get stated() {
      return formatPrinted(quantity);
    },
    get computed() {
      return computed();
    },
    scope: 'sentence',
    tie: 'inferred',
    get arithmetic() {
      return `(${sum}-${formatValue(bad.quantity)})÷${wholes.length > 1 ? `(${sum})` : sum}=${computed()}`;
    },
  };
}
