/** Whether two printed numbers may be one, and whether the one is the other mistyped. */
import { intersect } from '../../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../../arithmetic/bounds.ts';
import { add, fromDecimal, subtract } from '../../../arithmetic/rational.ts';
import type { Quantity } from '../../../quantities.ts';
import { digitsOf, isNumeralSlip } from '../../../repairs/slips.ts';

/** A digit or two swapped: what is told again in the same words was copied wrongly. */
export function isSlip(one: Quantity, other: Quantity): boolean {
  return isNumeralSlip(digitsOf(one), digitsOf(other));
}

/** Whether no number can be printed as both, rounded or cut off. */
export function differ(one: Quantity, other: Quantity): boolean {
  return !intersect(printed(one), printed(other));
}

/** What a printed number may stand for: the number rounded or cut off at its last place. */
function printed(quantity: Quantity): Bounds {
  const bounds = boundsOf(quantity);
  if (quantity.isApproximate || quantity.lastPlace === 0) return bounds;
  const value = fromDecimal(quantity.value);
  const unit = fromDecimal({ coefficient: 1, exponent: quantity.lastPlace });
  return { low: subtract(value, unit), high: add(value, unit), lowOpen: true, highOpen: true };
}
