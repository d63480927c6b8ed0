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
  /** Whether it stands before the first heading of a report, or in what is planned. */
  readonly part: 'opening' | 'section' | 'plan';
  /** The heading that it stands under; «» where there is none. */
  readonly topic: string;
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

/**
 * What the paragraph of a count says before it, by which the field is known that it is of; of a long one the last words. A count
 * that is taken up as known («3215件信访投诉里») is of all that was told, so that the rest of the sentence is heard too.
 */
export function fieldOf({ block: { folded }, figure: { quantity } }: InBlock, isTakenUp: boolean): string {
  const from = Math.max(0, quantity.start - reach);
  if (!isTakenUp) return folded.slice(from, quantity.start);
  const after = folded.slice(quantity.end, quantity.end + reach);
  const end = after.indexOf('。');
  return folded.slice(from, quantity.end) + (end === -1 ? after : after.slice(0, end));
}

const reach = 240;

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
