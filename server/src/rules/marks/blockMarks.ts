/** What the rules on marks read in a block, all at once while its characters are at hand (see text/codes.ts). */
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { type Doubled, scanDoubled } from './doubledWords.ts';
import { countMarks, type WidthCounts } from './markWidths.ts';
import { type Neighbours, scanNeighbours } from './neighbours.ts';
import { scanUnpaired, type Unpaired } from './pairs.ts';
import { scanUnits, type Unit } from './repeatedUnits.ts';

export interface BlockMarks {
  readonly unpaired: Unpaired;
  readonly widths: WidthCounts;
  readonly units: readonly Unit[];
  readonly neighbours: readonly Neighbours[];
  readonly doubled: readonly Doubled[];
}

/** What was read of blocks, as long as they stay as they are: with each key stroke only one of them changes. */
const remembered = new WeakMap<BlockAnalysis, BlockMarks>();

export function marksOf(block: BlockAnalysis): BlockMarks {
  const known = remembered.get(block);
  if (known !== undefined) return known;
  const marks = {
    unpaired: scanUnpaired(block),
    units: scanUnits(block),
    widths: countMarks(block),
    neighbours: scanNeighbours(block),
    doubled: scanDoubled(block),
  };
  remembered.set(block, marks);
  return marks;
}
