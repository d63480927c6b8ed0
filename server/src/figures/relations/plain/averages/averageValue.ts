/** The value of a total over a number, and whether an average is printed as it. */
import { intersect } from '../../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../../arithmetic/bounds.ts';
import {
  add,
  divide,
  formatRational,
  fromDecimal,
  type Rational,
  rational,
} from '../../../arithmetic/rational.ts';
import type { Figure } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';
import { isVague, nearValue, type Term } from '../../rates/readings.ts';

export interface Pair {
  readonly total: Term;
  readonly number: Term;
}

export function printedSum({ figures }: Term): Rational {
  return figures.map(({ quantity }) => fromDecimal(quantity.value)).reduce(add);
}

/** In 万 where the average is printed so, with one more digit than it. */
export function formatInScale(exact: Rational, { value, decimals }: Quantity): string {
  const isScaled = value.exponent > 0 && value.coefficient * 10 ** value.exponent >= 1e4;
  const shown = isScaled ? divide(exact, rational(10_000)) : exact;
  const places = isScaled ? Math.max(1, 5 - value.exponent) : Math.max(1, decimals + 1);
  return `${formatRational(shown, places)}${isScaled ? '万' : ''}`;
}

/** Sifts with floats, generously: exact arithmetic is dear, and nearly every pair is far off. */
export function mayAgree({ total, number }: Pair, average: Quantity): boolean {
  if (average.isApproximate || total.figures.some(isVague) || number.figures.some(isVague)) return true;
  const stated = nearValue(average);
  const most = Math.max(2 * 10 ** average.lastPlace, roughly * Math.abs(stated));
  return Math.abs(total.near / number.near - stated) <= most;
}

export function agrees({ total, number }: Pair, average: Quantity): boolean {
  const [all, by] = [total.bounds(), number.bounds()];
  if (all.low === undefined || by.low === undefined || by.low.numerator <= 0n || by.high === undefined)
    return true;
  const truth: Bounds = {
    low: divide(all.low, by.high),
    high: all.high === undefined ? undefined : divide(all.high, by.low),
    lowOpen: all.lowOpen || by.highOpen,
    highOpen: all.highOpen || by.lowOpen,
  };
  // An average is printed rounded or cut off, like a rate.
  if (intersect(truth, boundsOf(average))) return true;
  const value = fromDecimal(average.value);
  const unit = fromDecimal({ coefficient: 1, exponent: average.lastPlace });
  const cutOff = { low: value, high: add(value, unit), lowOpen: false, highOpen: true };
  return !average.isApproximate && intersect(truth, cutOff);
}

/** More than this no rounding to one digit takes off that may be meant. */
const roughly = 0.11;
/** Two digits at least of an average are kept. */
const leastKept = 100;

/**
 * An average was rounded to its last printed place that is not zero: «140万元» to ten 万. To one digit, as «300万元», it may be a
 * tenth off.
 */
export function asPrinted({ quantity }: Figure): Quantity {
  if (quantity.isApproximate) return quantity;
  let { coefficient, exponent } = quantity.value;
  while (quantity.decimals === 0 && coefficient >= leastKept && coefficient % 10 === 0) {
    coefficient /= 10;
    exponent++;
  }
  const half = coefficient % 10 === 0 && coefficient !== 0 ? Math.max(5, Math.min(50, coefficient)) : 5;
  const bound = (by: number) => ({ coefficient: coefficient * 10 + by, exponent: exponent - 1 });
  return {
    ...quantity,
    value: { coefficient, exponent },
    lastPlace: exponent,
    dimension: 'share',
    interval: { low: bound(-half), high: bound(half), lowOpen: false, highOpen: false },
  };
}
