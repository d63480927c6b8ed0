/** Where a report speaks of what is lacking, and so tells again what it counted before. */
import type { ToldBlock } from '../figures/relations/identity/retold/toldBlock.ts';
import { headsShortcomings, shortcomingsAt } from '../lexicon/figures/retoldWords.ts';
import { basicContents } from '../profile/profile.ts';
import { levelOfForm } from '../syntax/labels.ts';
import type { BlockAnalysis } from './blockAnalysis.ts';
import type { Block } from './blocks.ts';
import { rememberedOf } from './perBlock.ts';

/** The blocks with figures, and where in each what is lacking begins. */
export function toldBlocks(blocks: readonly Block[]): readonly ToldBlock[] {
  let level = 0;
  let part: ToldBlock['part'] = 'opening';
  let topic = '';
  const told: ToldBlock[] = [];
  for (const { kind, start, analysis } of blocks) {
    const { title, label, folded, figures } = analysis;
    if (kind === 'heading' && title !== undefined) {
      const own = label === undefined ? 1 : levelOfForm[label.form];
      topic = folded.slice(title.start, title.end);
      if (level === 0 || own <= level) level = headsShortcomings(topic) ? own : 0;
      if (own === 1) part = plan?.isHeading(topic) === true ? 'plan' : 'section';
    }
    if (figures.length === 0) continue;
    told.push({ figures, folded, start, from: level > 0 ? 0 : lackingFrom(analysis), part, topic });
  }
  return told;
}

const plan = basicContents.find(({ id }) => id === 'plan');

/** Where in a block the text begins to speak of what is lacking. */
function lackingFrom(analysis: BlockAnalysis): number | undefined {
  const at = placeOfLacking(analysis);
  return at === -1 ? undefined : at;
}

const placeOfLacking = rememberedOf(({ folded }) => shortcomingsAt(folded));
