/** The numbers that one slip of the pen turns into a written one. */

import type { Quantity } from '../quantities.ts';

/** The digits of a number as they would be written without a point, by which slips of it are told. */
export function digitsOf({ value }: Quantity): string {
  return String(value.coefficient) + '0'.repeat(Math.max(0, value.exponent));
}

/** More digits than these are typed by nobody, and their slips too many to try. */
const mostDigits = 9;

/**
 * The numerals that differ from a numeral by one digit changed, two neighbours swapped, one left out or one too many;
 * without those that begin with a needless zero. «271» gives «272», «217», «27» and «2711» among others.
 */
export function slipsOf(numeral: string): readonly string[] {
  const places = [...numeral].map((_, at) => at).filter((at) => numeral[at] !== '.');
  if (places.length > mostDigits || !/^\d+(?:\.\d+)?$/.test(numeral)) return [];
  const slips = new Set<string>();
  for (const at of places) {
    for (const digit of digits) {
      slips.add(numeral.slice(0, at) + digit + numeral.slice(at + 1));
      slips.add(numeral.slice(0, at) + digit + numeral.slice(at));
      slips.add(numeral + digit);
    }
    slips.add(numeral.slice(0, at) + numeral.slice(at + 1));
  }
  for (const swap of swapsOf(numeral)) slips.add(swap);
  slips.delete(numeral);
  return [...slips].filter((slip) => isWritten(slip) && placesAfterPoint(slip) === placesAfterPoint(numeral));
}

/** The numerals that two neighbouring digits swapped make of a numeral: «217» and «721» of «271»; not over a point. */
export function swapsOf(numeral: string): readonly string[] {
  const swaps: string[] = [];
  for (let at = 0; at + 1 < numeral.length; at++) {
    const [one, next] = [numeral.charAt(at), numeral.charAt(at + 1)];
    if (one !== next && one !== '.' && next !== '.')
      swaps.push(numeral.slice(0, at) + next + one + numeral.slice(at + 2));
  }
  return swaps.filter(isWritten);
}

const digits = '0123456789';

function isWritten(numeral: string): boolean {
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(numeral);
}

function placesAfterPoint(numeral: string): number {
  const point = numeral.indexOf('.');
  return point === -1 ? 0 : numeral.length - point - 1;
}

/** Whether one slip of the pen turns one row of digits into the other: a digit changed, left out or too many, two swapped. */
export function isNumeralSlip(one: string, other: string): boolean {
  if (one.length > other.length) return isNumeralSlip(other, one);
  const more = other.length - one.length;
  if (more > 1 || one === other) return false;
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  if (other.slice(at + 1) === one.slice(at + 1 - more)) return true;
  const isSwapped =
    more === 0 && one.charAt(at) === other.charAt(at + 1) && one.charAt(at + 1) === other.charAt(at);
  return isSwapped && one.slice(at + 2) === other.slice(at + 2);
}

/** How many digits must be changed, added or left out to make one numeral of another; two swapped neighbours count once. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let j = 0; j <= b.length; j++) (rows[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const isEqual = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (rows[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (isEqual ? 0 : 1),
        isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}
