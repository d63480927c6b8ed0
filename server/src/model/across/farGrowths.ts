/** Changes over the year before whose earlier figure stands in a paragraph before. */
import type { Claim } from '../../figures/claim.ts';
import {
  type EarlierFigures,
  farGrowthClaim,
  mayTellYearBefore,
  type OpenGrowth,
} from '../../figures/relations/change/growth/farGrowth.ts';
import type { Block } from '../blocks.ts';
import { rememberedOf } from '../perBlock.ts';
import { placedFigure } from './placed.ts';

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
  const claims: Claim[] = [];
  for (const [index, block] of blocks.entries())
    for (const open of block.analysis.openGrowths) {
      const shifted: OpenGrowth = {
        ...open,
        change: placedFigure(open.change, block),
        current: placedFigure(open.current, block),
      };
      for (let at = index - 1; at >= Math.max(0, index - blocksBack); at--) {
        const earlier = figuresOf(blocks[at]);
        const claim = earlier && farGrowthClaim(shifted, earlier);
        if (claim === undefined) continue;
        claims.push(claim);
        break;
      }
    }
  return claims;
}

function earlierFigures(block: Block): EarlierFigures | undefined {
  const { folded, sentences, figures } = block.analysis;
  if (figures.length === 0 || !tellsYearBefore(block.analysis)) return undefined;
  return {
    figures: figures.map((figure) => placedFigure(figure, block)),
    wordsBefore: ({ sentence, quantity }) =>
      folded.slice(sentences[sentence]?.start ?? 0, quantity.start - block.start),
  };
}

const tellsYearBefore = rememberedOf(({ folded }) => mayTellYearBefore(folded));
