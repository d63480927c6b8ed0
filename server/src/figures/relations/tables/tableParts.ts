/** What a table is to those who compare its numbers. */

import { expression } from '../../../lexicon/wordClasses.ts';
import type { Quantity } from '../../quantities.ts';

/** A table as its head and its rows of numbers; places count from the start of the text. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The first words of a row, and its numbers, one for each cell. */
export interface TableRow {
  readonly name: string;
  readonly numbers: readonly (Quantity | undefined)[];
  /** The numbers with what stands for their sign, one for each cell. */
  readonly signed: readonly (SignedNumber | undefined)[];
}

/** «-12.5%», «↑3»: a number without its sign, and the way that the sign points; 0 without one. */
export interface SignedNumber {
  readonly direction: -1 | 0 | 1;
  readonly quantity: Quantity;
}

const totalName = expression`${'sums'}|总数|小计`;

/** Whether a row or a column is called a total. */
export function isTotal(name: string): boolean {
  return totalName.test(name);
}

/** «全镇», «全系统», «汇总»: a row that is the total where it adds up those before it, and may be a wider place's where not. */
const placeName = expression`^(?:全(?:[省市州县区旗镇乡街局院校]|系统|街道|域|部)|${'wholePlaceRows'})$`;

/** Whether the last row is named like the whole that the rows before it are the parts of. */
export function isNamedAsWhole(name: string): boolean {
  return placeName.test(name);
}

/** Whether a cell's number counts something. */
export function isCount(quantity: Quantity | undefined): quantity is Quantity {
  return quantity !== undefined && quantity.dimension === 'count';
}
