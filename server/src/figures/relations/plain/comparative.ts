/** R28 COMPARATIVE: «94.1%,高于全市平均水平(96.8%)»: two stated values and the words that say which is greater. */
import { comparisonIn } from '../../../lexicon/figures/changeWords.ts';
import { isAbove } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim } from '../../claim.ts';
import { formatShown } from '../../describe.ts';
import { type Figure, isComparable } from '../../figure.ts';

/** The claim of a figure and the one right before it in its sentence. */
export function comparativeClaim(one: Figure, other: Figure, folded: string): Claim | undefined {
  if (other.clause - one.clause > 1 || one.segment !== other.segment || !isComparable(one, other))
    return undefined;
  const order = comparisonIn(folded.slice(one.quantity.end, other.quantity.start));
  if (order === undefined) return undefined;
  const [greater, less] = order === 'first' ? [one, other] : [other, one];
  const isReversed = isAbove(boundsOf(less.quantity), boundsOf(greater.quantity));
  if (isReversed && mayBeDifference(other, order)) return undefined;
  return {
    relation: 'comparative',
    verdict: isReversed ? 'fails' : 'holds',
    operands: [
      { role: 'greater', quantity: greater.quantity },
      { role: 'less', quantity: less.quantity },
    ],
    scope: 'sentence',
    tie: 'inferred',
    get stated() {
      return `${formatShown(one.quantity)}${order === 'first' ? '>' : '<'}${formatShown(other.quantity)}`;
    },
    get computed() {
      return this.arithmetic;
    },
    get arithmetic() {
      return `${formatShown(one.quantity)}${isReversed === (order === 'first') ? '<' : '>'}${formatShown(other.quantity)}`;
    },
  };
}

/** «低于全市平均2.1%» may say by how much; no difference of rates is greater than this. */
const greatestDifference = 50;

/**
 * A count that is said to be more than another is no less than what it is more by, and «上年的231份» is no difference;
 * «少于上年的31份» is one count, «少于上年31份» may be the difference.
 */
function mayBeDifference({ quantity, bracket, lead }: Figure, order: 'first' | 'second'): boolean {
  if (bracket !== -1) return false;
  // «较上年提升0.37个百分点,高于全省平均0.52个百分点»: each says by how many.
  if (quantity.dimension === 'change') return true;
  if (quantity.dimension === 'share')
    return quantity.value.coefficient * 10 ** quantity.value.exponent <= greatestDifference;
  return order === 'second' && !namesItself.test(lead);
}

/** «高于上年的231份», «低于上年同期的98件», «少于2023年(为)312件». */
const namesItself = /[的为是]$/;
