/** The parts of a report that tell again what its sections count: what it opens with, what is lacking, the plan. */
import { type BlockCount, countsOf } from '../retold/blockCounts.ts';
import { isOfLacking, type ToldBlock } from '../retold/toldBlock.ts';

export type Part = 'opening' | 'section' | 'lacking' | 'plan';

/** A count with the part of the report that it stands in. */
export interface PartedCount {
  readonly block: ToldBlock;
  readonly figure: BlockCount['figure'];
  readonly read: BlockCount;
  readonly part: Part;
}

/** The counts outside brackets, each with its part. */
export function partedCounts(blocks: readonly ToldBlock[]): readonly PartedCount[] {
  return blocks.flatMap((block) =>
    countsOf(block.figures)
      .filter(({ figure }) => figure.bracket === -1)
      .map((read) => ({ block, figure: read.figure, read, part: partOf(block, read) })),
  );
}

function partOf(block: ToldBlock, { figure }: BlockCount): Part {
  if (block.part !== 'section') return block.part;
  return isOfLacking({ block, figure }) ? 'lacking' : 'section';
}

export function startOf({ block, figure }: PartedCount): number {
  return block.start + figure.quantity.start;
}
