/** What a literal stands for, as an exact interval (relations.md 0.1). */
import type { ApproximatorKind } from '../../lexicon/figures/approximators.ts';
import type { Dimension } from '../../lexicon/figures/units.ts';
import type { Approximation, Numeral } from '../../syntax/numerals.ts';
import { type Decimal, decimal } from './decimal.ts';

/** A bound that is undefined is infinite; `open` bounds do not belong to the interval. */
export interface Interval {
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The interval of a numeral with its unit's dimension and the approximating word beside it, if any. */
export function intervalOf(
  numeral: Numeral,
  value: Decimal,
  dimension: Dimension,
  kind: ApproximatorKind | undefined,
): Interval {
  switch (kind) {
    case 'above':
      return { low: value, high: undefined, lowOpen: true, highOpen: true };
    case 'atLeast':
      return numeral.approximation === 'tenths'
        ? overUpToAll(value)
        : { low: value, high: undefined, lowOpen: false, highOpen: true };
    case 'atMost':
      return { low: undefined, high: value, lowOpen: true, highOpen: false };
    case 'under':
      return { low: undefined, high: value, lowOpen: true, highOpen: true };
    case 'below':
      return {
        low: minus(value, isFraction(numeral) ? nearFraction : unitOf(value, numeral.approximation)),
        high: value,
        lowOpen: true,
        highOpen: true,
      };
    case 'about':
      return around(value, aboutHalfWidth(value));
    default:
      return ownInterval(numeral, value, dimension);
  }
}

/** «近三分之一», written in words, is told of 31 % too; its hundredths are made and not printed. */
function isFraction({ isShare, isChinese, exponent }: Numeral): boolean {
  return isShare && isChinese && exponent === -2;
}

const nearFraction = decimal(5);

function ownInterval(numeral: Numeral, value: Decimal, dimension: Dimension): Interval {
  switch (numeral.approximation) {
    case 'more':
      return { low: value, high: plus(value, unitOf(value, 'more')), lowOpen: true, highOpen: true };
    case 'several':
      return {
        low: value,
        high: decimal(value.coefficient * 5, value.exponent),
        lowOpen: false,
        highOpen: true,
      };
    case 'tenths':
      return around(value, decimal(5));
    case 'overHalf':
      return overUpToAll(value);
    default:
      return numeral.decimals > 0 || dimension === 'share'
        ? around(value, decimal(5, value.exponent - 1))
        : { low: value, high: value, lowOpen: false, highOpen: false };
  }
}

/** «过半», «一半以上», «三成以上». */
function overUpToAll(value: Decimal): Interval {
  return { low: value, high: decimal(100), lowOpen: true, highOpen: false };
}

/** The place value of the last non-zero digit: 26000 has 1000, 2000 has 1000, 三成 has ten percent. */
function unitOf(value: Decimal, approximation: Approximation): Decimal {
  if (approximation === 'tenths') return decimal(10);
  let { coefficient, exponent } = value;
  while (coefficient !== 0 && coefficient % 10 === 0) {
    coefficient /= 10;
    exponent++;
  }
  return decimal(1, exponent);
}

/** Half the last non-zero place, and never less than five percent of the value (relations.md 0.1). */
function aboutHalfWidth(value: Decimal): Decimal {
  const unit = unitOf(value, 'exact');
  const half = decimal(5, unit.exponent - 1);
  const floor = decimal(value.coefficient * 5, value.exponent - 2);
  return minus(half, floor).coefficient >= 0 ? half : floor;
}

function around(value: Decimal, halfWidth: Decimal): Interval {
  return { low: minus(value, halfWidth), high: plus(value, halfWidth), lowOpen: false, highOpen: false };
}

function plus(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return decimal(
    a.coefficient * 10 ** (a.exponent - exponent) + b.coefficient * 10 ** (b.exponent - exponent),
    exponent,
  );
}

function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, decimal(-b.coefficient, b.exponent));
}
