/** What is read of a report where counts that are told again are sought. */
import { shiftRange } from '../../../../text/range.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';

/** The figures of a block, the text that they stand in, and where what is told again begins. */
export interface ToldBlock {
  readonly figures: readonly Figure[];
  readonly folded: string;
  /** Where the block begins in the text. */
  readonly start: number;
  /** Where in the block it begins to speak of what is lacking; undefined where it does not. */
  readonly from: number | undefined;
}

/** A count with the block that it stands in. */
export interface InBlock {
  readonly figure: Figure;
  readonly block: ToldBlock;
}

/** The quantity with its place counted from the start of the text. */
export function placedIn({ block, figure: { quantity } }: InBlock): Quantity {
  return { ...quantity, ...shiftRange(quantity, block.start) };
}

/** Whether a count stands where the report speaks of what is lacking. */
export function isOfLacking({ block: { from }, figure }: InBlock): boolean {
  return from !== undefined && figure.quantity.start >= from;
}

export function isSameCount(one: Figure, other: Figure): boolean {
  return isComparable(one, other) && numberOf(one.quantity) === numberOf(other.quantity);
}

export function numberOf({ value }: Quantity): string {
  return `${value.coefficient}e${value.exponent}`;
}
