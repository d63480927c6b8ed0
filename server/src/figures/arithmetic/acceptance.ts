/** Whether a printed percentage may stand for an exact one (relations.md 0.2). */

import type { Quantity } from '../quantities.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import {
  add,
  compare,
  divide,
  fromDecimal,
  multiply,
  type Rational,
  rational,
  subtract,
} from './rational.ts';

/** The way of printing that makes a percentage right; `ceiling` only softens, it never excuses. */
export type Acceptance = 'rounding' | 'truncation' | 'ceiling' | 'none';

const hundred = rational(100);

/** 100 · part ÷ whole as an interval; undefined where the whole may be zero. */
export function percentage(part: Bounds, whole: Bounds): Bounds | undefined {
  const wholeLow = whole.low;
  if (wholeLow === undefined || wholeLow.numerator <= 0n || part.low === undefined) return undefined;
  return {
    low: whole.high === undefined ? rational(0) : multiply(divide(part.low, whole.high), hundred),
    high: part.high === undefined ? undefined : multiply(divide(part.high, wholeLow), hundred),
    lowOpen: part.lowOpen || whole.highOpen,
    highOpen: part.highOpen || whole.lowOpen,
  };
}

/** Whether `rate`, as it is printed, may stand for the true percentage. */
export function acceptRate(truth: Bounds, rate: Quantity): Acceptance {
  const printed = boundsOf(rate);
  if (rate.isApproximate) return intersect(truth, printed) ? 'rounding' : 'none';
  const value = fromDecimal(rate.value);
  const unit = fromDecimal({ coefficient: 1, exponent: rate.lastPlace });
  if (isExactly(truth) && compare(value, hundred) === 0) {
    return truth.low !== undefined && compare(truth.low, hundred) === 0 ? 'rounding' : 'none';
  }
  if (intersect(truth, printed)) return 'rounding';
  if (intersect(truth, { low: value, high: add(value, unit), lowOpen: false, highOpen: true }))
    return 'truncation';
  const ceiling = { low: subtract(value, unit), high: value, lowOpen: true, highOpen: false };
  return intersect(truth, ceiling) ? 'ceiling' : 'none';
}

function isExactly({ low, high }: Bounds): boolean {
  return low !== undefined && high !== undefined && compare(low, high) === 0;
}

/** Whether two intervals share a point. */
export function intersect(a: Bounds, b: Bounds): boolean {
  return isNotAbove(a.low, a.lowOpen, b.high, b.highOpen) && isNotAbove(b.low, b.lowOpen, a.high, a.highOpen);
}

function isNotAbove(
  low: Rational | undefined,
  lowOpen: boolean,
  high: Rational | undefined,
  highOpen: boolean,
): boolean {
  if (low === undefined || high === undefined) return true;
  const order = compare(low, high);
  return order < 0 || (order === 0 && !lowOpen && !highOpen);
}

/** Whether every value of `a` is above every value of `b`. */
export function isAbove(a: Bounds, b: Bounds): boolean {
  if (a.low === undefined || b.high === undefined) return false;
  const order = compare(a.low, b.high);
  return order > 0 || (order === 0 && (a.lowOpen || b.highOpen));
}

/** The sum of intervals. */
export function sumOf(parts: readonly Bounds[]): Bounds {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  let low: Rational | undefined = rational(0);
  let high: Rational | undefined = rational(0);
  let lowOpen = false;
  let highOpen = false;
  for (const part of parts) {
    low = low === undefined || part.low === undefined ? undefined : add(low, part.low);
    high = high === undefined || part.high === undefined ? undefined : add(high, part.high);
    lowOpen ||= part.lowOpen;
    highOpen ||= part.highOpen;
  }
  return { low, high, lowOpen, highOpen };
}

/** One interval less another. */
export function differenceOf(all: Bounds, { low, high, lowOpen, highOpen }: Bounds): Bounds {
  const negated = {
    low: high === undefined ? undefined : subtract(rational(0), high),
    high: low === undefined ? undefined : subtract(rational(0), low),
    lowOpen: highOpen,
    highOpen: lowOpen,
  };
  return sumOf([all, negated]);
}
