/**
 * All readings of a rate that the sentence admits (relations.md 0.5): other parts over the same whole, other wholes
 * under the same part, sums of neighbouring counts. A rate is wrong only if none of them gives it.
 */
import { type Acceptance, acceptRate, percentage, sumOf } from '../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../arithmetic/bounds.ts';
import { type Figure, isComparable } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';

const order: readonly Acceptance[] = ['rounding', 'truncation', 'ceiling', 'none'];

/** The better of two acceptances. */
function better(a: Acceptance, b: Acceptance): Acceptance {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

/** How the rate stands to the part and whole that the wording ties. */
export function acceptStated(part: Figure, whole: Figure, rate: Quantity): Acceptance {
  return accept(boundsOf(part.quantity), boundsOf(whole.quantity), rate);
}

/** The best acceptance over every reading other than the stated one. */
export function acceptOtherwise(
  part: Figure,
  whole: Figure,
  rate: Quantity,
  candidates: readonly Figure[],
): Acceptance {
  const comparable = candidates.filter((figure) => isComparable(figure, part) && figure.quantity !== rate);
  const partBounds = boundsOf(part.quantity);
  const wholeBounds = boundsOf(whole.quantity);
  let best: Acceptance = 'none';
  const sums = sumsOfNeighbours(comparable);
  for (const { quantity } of comparable) {
    const other = boundsOf(quantity);
    if (quantity !== part.quantity) best = better(best, accept(partBounds, other, rate));
    if (quantity !== whole.quantity) best = better(best, accept(other, wholeBounds, rate));
  }
  for (const sum of sums)
    best = better(better(best, accept(partBounds, sum, rate)), accept(sum, wholeBounds, rate));
  return best;
}

function accept(part: Bounds, whole: Bounds, rate: Quantity): Acceptance {
  const truth = percentage(part, whole);
  return truth === undefined ? 'none' : acceptRate(truth, rate);
}

/** More figures than this in one sentence are a list, of which only neighbours are added up. */
const longestRun = 6;

/** Sums of two to six counts that follow each other. */
function sumsOfNeighbours(figures: readonly Figure[]): readonly Bounds[] {
  const sums: Bounds[] = [];
  for (let from = 0; from < figures.length; from++) {
    for (let to = from + 2; to <= Math.min(figures.length, from + longestRun); to++) {
      sums.push(sumOf(figures.slice(from, to).map(({ quantity }) => boundsOf(quantity))));
    }
  }
  return sums;
}
