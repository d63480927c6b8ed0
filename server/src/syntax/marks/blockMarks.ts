/** What the marks of one block say, read once with the rest of it while its characters are at hand (see text/codes.ts). */
import { Char, classOf } from '../characters.ts';
import { type Doubled, scanDoubled } from './doubledWords.ts';
import type { MarkedText } from './markedText.ts';
import { countMarks, type WidthCounts } from './markWidths.ts';
import { type Neighbours, scanNeighbours } from './neighbours.ts';
import { scanUnpaired, type Unpaired } from './pairs.ts';
import { scanUnits, type Unit } from './repeatedUnits.ts';

export interface BlockMarks {
  readonly unpaired: Unpaired;
  readonly widths: WidthCounts;
  readonly units: readonly Unit[];
  readonly neighbours: readonly Neighbours[];
  /** Words and short stretches that stand twice in a row. */
  readonly doubled: readonly Doubled[];
  /** Whether two stops, commas or 、 stand side by side anywhere. */
  readonly hasDoubled: boolean;
}

export function scanMarks(block: MarkedText): BlockMarks {
  const { hasDoubled, hasNeighbours } = scanBeside(block);
  return {
    unpaired: scanUnpaired(block),
    units: scanUnits(block),
    widths: countMarks(block),
    neighbours: hasNeighbours ? scanNeighbours(block) : none,
    doubled: scanDoubled(block),
    hasDoubled,
  };
}

const none: readonly Neighbours[] = [];

/** What marks right beside each other may be, so that most blocks need no closer look. */
function scanBeside({ folded, places: { marks } }: MarkedText): {
  readonly hasDoubled: boolean;
  readonly hasNeighbours: boolean;
} {
  let hasDoubled = false;
  let hasNeighbours = false;
  let last = -2;
  let lastClass: number = Char.other;
  for (const at of marks) {
    const charClass = classOf(folded.charCodeAt(at));
    if (at === last + 1) {
      if (separates(charClass) && separates(lastClass)) hasDoubled = true;
      // «》《» and «》、《» both have their opening mark right after one of these.
      if (charClass === Char.openQuote && (lastClass === Char.closeQuote || lastClass === Char.listComma))
        hasNeighbours = true;
    }
    last = at;
    lastClass = charClass;
  }
  return { hasDoubled, hasNeighbours };
}

function separates(charClass: number): boolean {
  return charClass === Char.stop || charClass === Char.comma || charClass === Char.listComma;
}
