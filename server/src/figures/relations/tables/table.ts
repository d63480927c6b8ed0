/** Pipe tables: cells with their numbers. */
import { isDigit } from '../../../syntax/characters.ts';
import { parseArabicNumeral } from '../../../syntax/numerals.ts';
import { intervalOf } from '../../arithmetic/interval.ts';
import type { Quantity } from '../../quantities.ts';

/** A cell of a table; its place counts from the start of its row. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly quantity: Quantity | undefined;
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
    if (bar !== -1 || text !== '')
      cells.push({ text, start: at, quantity: quantityAt(folded, at, at + text.length) });
    start = end + 1;
  }
  return cells;
}

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
