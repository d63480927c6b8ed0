/** A quantity's interval in exact rationals. */

import type { Quantity } from '../quantities.ts';
import { fromDecimal, type Rational } from './rational.ts';

/** An undefined bound is infinite. */
export interface Bounds {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A figure in whole 万 or 亿 was rounded to them, although its words do not say so. */
const roundedScale = 4;

/** What the quantity may truly be. */
export function boundsOf({ interval, value, lastPlace, isApproximate, dimension }: Quantity): Bounds {
  if (!isApproximate && lastPlace >= roundedScale && dimension !== 'share') {
    const half = fromDecimal({ coefficient: 5, exponent: lastPlace - 1 });
    const middle = fromDecimal(value);
    return {
      low: { numerator: middle.numerator - half.numerator, denominator: 1n },
      high: { numerator: middle.numerator + half.numerator, denominator: 1n },
      lowOpen: false,
      highOpen: false,
    };
  }
  const low = interval.low === undefined ? undefined : fromDecimal(interval.low);
  return {
    low,
    high:
      interval.high === interval.low
        ? low
        : interval.high === undefined
          ? undefined
          : fromDecimal(interval.high),
    lowOpen: interval.lowOpen,
    highOpen: interval.highOpen,
  };
}
