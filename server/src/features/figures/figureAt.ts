/** The figure at a place with everything that is asserted of it. */
import type { Claim, Role } from '../../figures/claim.ts';
import type { Quantity } from '../../figures/quantities.ts';
import type { Block } from '../../model/blocks.ts';
import { blockIndexAt } from '../../model/blocks.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';
import { rangeAt } from '../places.ts';

/** A claim with the places of its operands in the whole text, in the order of the claim: what is stated comes first. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly operands: readonly PlacedOperand[];
}

export interface PlacedOperand {
  readonly role: Role;
  readonly range: TextRange;
}

export interface FigureAt {
  readonly block: Block;
  readonly quantity: Quantity;
  /** In the whole text. */
  readonly range: TextRange;
  /** Those of its paragraph, then those between paragraphs. */
  readonly claims: readonly PlacedClaim[];
}

/** The figure around an offset, or right before it, as before a cursor. */
export function findFigureAt(document: ReportDocument, offset: number): FigureAt | undefined {
  const block = document.blocks[blockIndexAt(document.blocks, offset)];
  if (block === undefined) return undefined;
  const quantity = rangeAt(block.analysis.quantities, offset - block.start);
  if (quantity === undefined) return undefined;
  const range = shiftRange(quantity, block.start);
  const claims = [
    ...block.analysis.claims.map((claim) => placeClaim(claim, block.start)),
    ...document.claims.map((claim) => placeClaim(claim, 0)),
  ];
  return { block, quantity, range, claims: claims.filter((claim) => isOf(claim, range)) };
}

/** A claim of a block that begins at `start`; claims between blocks have their places in the whole text already. */
export function placeClaim(claim: Claim, start: number): PlacedClaim {
  return {
    claim,
    operands: claim.operands.map(({ role, quantity }) => ({ role, range: shiftRange(quantity, start) })),
  };
}

function isOf({ operands }: PlacedClaim, range: TextRange): boolean {
  return operands.some((operand) => isSame(operand.range, range));
}

export function isSame(a: TextRange, b: TextRange): boolean {
  return a.start === b.start && a.end === b.end;
}
