/** The number after 第, which counts nothing by itself and is no figure of the text. */
import { isDigit } from '../../syntax/characters.ts';
import { type Numeral, parseArabicNumeral, parseChineseNumeral } from '../../syntax/numerals.ts';
import type { Quantity } from '../quantities.ts';

/** The whole number right after the 第 at a place. */
export function ordinalAt(folded: string, at: number): Numeral | undefined {
  const numeral = isDigit(folded.charCodeAt(at + 1))
    ? parseArabicNumeral(folded, at + 1)
    : parseChineseNumeral(folded, at + 1);
  return numeral === undefined || numeral.isShare || numeral.exponent !== 0 ? undefined : numeral;
}

/** A place in a series as an operand. */
export function ordinalQuantity(
  start: number,
  end: number,
  coefficient: number,
  unit: string,
  population: string,
): Quantity {
  const value = { coefficient, exponent: 0 };
  return {
    start,
    end,
    value,
    interval: { low: value, high: value, lowOpen: false, highOpen: false },
    unit,
    population,
    dimension: 'count',
    isApproximate: false,
    isLoose: true,
    decimals: 0,
    lastPlace: 0,
  };
}
