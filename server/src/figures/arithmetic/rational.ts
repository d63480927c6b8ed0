/**
 * Exact rational arithmetic for verdicts: a float has no place in one. Numerators and denominators are
 * BigInt; the denominator is positive.
 */
import type { Decimal } from './decimal.ts';

export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  return d < 0n ? { numerator: -n, denominator: -d } : { numerator: n, denominator: d };
}

export function fromDecimal({ coefficient, exponent }: Decimal): Rational {
  if (exponent === 0) return { numerator: BigInt(coefficient), denominator: 1n };
  return exponent > 0
    ? { numerator: BigInt(coefficient) * powerOfTen(exponent), denominator: 1n }
    : { numerator: BigInt(coefficient), denominator: powerOfTen(-exponent) };
}

const powers: bigint[] = [];

function powerOfTen(exponent: number): bigint {
  let power = powers[exponent];
  if (power === undefined) {
    power = 10n ** BigInt(exponent);
    powers[exponent] = power;
  }
  return power;
}

export function add(a: Rational, b: Rational): Rational {
  return a.denominator === b.denominator
    ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
    : {
        numerator: a.numerator * b.denominator + b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** @throws RangeError where `b` is zero; callers test first. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.numerator === 0n) throw new RangeError('division by zero');
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  // Nearly all are counts, and a product of two BigInts makes a third.
  if (a.denominator === b.denominator)
    return a.numerator < b.numerator ? -1 : a.numerator > b.numerator ? 1 : 0;
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The value rounded half up to `decimals` places, in plain digits: «91.25». */
export function formatRational(value: Rational, decimals: number): string {
  if (value.numerator < 0n) {
    return `-${formatRational({ numerator: -value.numerator, denominator: value.denominator }, decimals)}`;
  }
  const power = 10n ** BigInt(decimals);
  const rounded = (value.numerator * power * 2n + value.denominator) / (value.denominator * 2n);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
