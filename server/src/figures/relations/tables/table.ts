/** Pipe tables, and rows with tabs as they are pasted from a sheet: cells with their numbers. */
import { isDigit } from '../../../syntax/characters.ts';
import { parseArabicNumeral } from '../../../syntax/numerals.ts';
import { shiftRange } from '../../../text/range.ts';
import { intervalOf } from '../../arithmetic/interval.ts';
import type { Quantity } from '../../quantities.ts';
import type { SignedNumber } from './tableParts.ts';

/** A cell of a table; its place counts from the start of its row. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly quantity: Quantity | undefined;
  /** The number, if it has a sign before it or none. */
  readonly signed: SignedNumber | undefined;
}

/** «| --- | :---: |»: the row between head and body. */
const separatorRow = /^[|:\- ]+$/;

export function isSeparatorRow(folded: string): boolean {
  return folded.includes('-') && separatorRow.test(folded);
}

/** The cells of one row. */
export function parseRow(folded: string): readonly Cell[] {
  const cells: Cell[] = [];
  let start = folded.indexOf('|') + 1;
  while (start > 0 && start < folded.length) {
    const bar = folded.indexOf('|', start);
    const end = bar === -1 ? folded.length : bar;
    const written = folded.slice(start, end);
    const text = written.trim();
    const at = start + written.indexOf(text);
    if (bar !== -1 || text !== '') cells.push(toCell(folded, at, text));
    start = end + 1;
  }
  return cells;
}

/** The cells of a row whose columns tabs divide; `text` has the tabs, which are spaces in `folded`. */
export function parseTabbedRow(folded: string, text: string): readonly Cell[] {
  let start = 0;
  return text.split('\t').map(({ length }) => {
    const from = start;
    start += length + 1;
    const written = folded.slice(from, from + length);
    const cell = written.trim();
    // By itself: «42 228» would be one number.
    const { quantity, signed, ...place } = toCell(cell, 0, cell);
    const at = from + written.indexOf(cell);
    return {
      ...place,
      start: at,
      quantity: quantity && { ...quantity, ...shiftRange(quantity, at) },
      signed: signed && { ...signed, quantity: { ...signed.quantity, ...shiftRange(signed.quantity, at) } },
    };
  });
}

function toCell(folded: string, start: number, text: string): Cell {
  const end = start + text.length;
  const quantity = quantityAt(folded, start, end);
  if (quantity !== undefined) return { text, start, quantity, signed: { direction: 0, quantity } };
  const direction = signs.get(text.charAt(0));
  // By itself: a number that a sign touches is a code in prose («1+6»).
  const alone = direction === undefined ? undefined : quantityAt(text.slice(1), 0, text.length - 1);
  if (direction === undefined || alone === undefined) return { text, start, quantity, signed: undefined };
  return {
    text,
    start,
    quantity,
    signed: { direction, quantity: { ...alone, ...shiftRange(alone, start + 1) } },
  };
}

const signs: ReadonlyMap<string, -1 | 1> = new Map([
  ['-', -1],
  ['−', -1],
  ['–', -1],
  ['↓', -1],
  ['+', 1],
  ['↑', 1],
]);

/** The number that fills the cell, with % or a unit after it at most. */
function quantityAt(folded: string, start: number, end: number): Quantity | undefined {
  if (!isDigit(folded.charCodeAt(start))) return undefined;
  const numeral = parseArabicNumeral(folded, start);
  if (numeral === undefined || numeral.end > end || end - numeral.end > 3) return undefined;
  const unit = folded.slice(numeral.end, end).trim();
  if (/\d/.test(unit)) return undefined;
  const isShare = unit === '%';
  const value = { coefficient: numeral.coefficient, exponent: numeral.exponent };
  return {
    start,
    end,
    value,
    interval: intervalOf(numeral, value, isShare ? 'share' : 'count', undefined),
    unit,
    population: isShare ? 'share' : 'cell',
    dimension: isShare ? 'share' : 'count',
    isApproximate: numeral.approximation !== 'exact',
    isLoose: false,
    decimals: numeral.decimals,
    lastPlace: value.exponent,
  };
}
