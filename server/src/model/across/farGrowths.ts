/** Changes over the year before whose earlier figure stands in a paragraph before. */
import type { Claim } from '../../figures/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import {
  type EarlierFigures,
  farGrowthClaim,
  mayTellYearBefore,
  type OpenGrowth,
} from '../../figures/relations/change/farGrowth.ts';
import { shiftRange } from '../../text/range.ts';
import type { BlockAnalysis } from '../blockAnalysis.ts';
import type { Block } from '../blocks.ts';

/** So many paragraphs back the earlier figure may stand. */
const blocksBack = 6;

/** The claims of them; the figures of a paragraph before are looked at again only where it names a year. */
export function farGrowths(blocks: readonly Block[]): readonly Claim[] {
  // Several changes may ask for one paragraph.
  const known = new Map<Block, EarlierFigures | undefined>();
  const figuresOf = (block: Block | undefined): EarlierFigures | undefined => {
    if (block === undefined) return undefined;
    if (!known.has(block)) known.set(block, earlierFigures(block));
    return known.get(block);
  };
  return blocks.flatMap(({ start, analysis }, index) =>
    analysis.openGrowths.flatMap((open) => {
      const shifted: OpenGrowth = {
        ...open,
        change: placed(open.change, start),
        current: placed(open.current, start),
      };
      for (let at = index - 1; at >= Math.max(0, index - blocksBack); at--) {
        const earlier = figuresOf(blocks[at]);
        const claim = earlier && farGrowthClaim(shifted, earlier);
        if (claim !== undefined) return [claim];
      }
      return [];
    }),
  );
}

function earlierFigures(block: Block): EarlierFigures | undefined {
  const { folded, sentences, figures } = block.analysis;
  if (figures.length === 0 || !tellsYearBefore(block.analysis)) return undefined;
  return {
    figures: figures.map((figure) => placed(figure, block.start)),
    wordsBefore: ({ sentence, quantity }) =>
      folded.slice(sentences[sentence]?.start ?? 0, quantity.start - block.start),
  };
}

/** Read once, as an untouched block keeps its analysis. */
function tellsYearBefore(analysis: BlockAnalysis): boolean {
  const known = readBefore.get(analysis) ?? mayTellYearBefore(analysis.folded);
  readBefore.set(analysis, known);
  return known;
}

const readBefore = new WeakMap<BlockAnalysis, boolean>();

/** The figure with its place counted from the start of the text. */
function placed(figure: Figure, start: number): Figure {
  return { ...figure, quantity: { ...figure.quantity, ...shiftRange(figure.quantity, start) } };
}
