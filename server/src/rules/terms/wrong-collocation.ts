/** «健全矛盾纠纷多元化解力度»: a verb with an object that it does not take. */
import { scanCollocations } from '../../lexicon/slips/collocations.ts';
import { type BlockRule, noFindings } from '../../linter/types.ts';

export const wrongCollocation: BlockRule = {
  meta: {
    id: 'wrong-collocation',
    title: '动宾搭配不当',
    summary: '「健全……力度」「开展……机制」「加强……问题」：动词与句末的宾语不搭配。',
    category: 'terms',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block: { folded } }) {
    const found = scanCollocations(folded);
    if (found.length === 0) return noFindings;
    return found.map(({ start, end, verb, object, right }) => ({
      range: { start, end },
      message: `「${verb}」与「${object}」不搭配，「${object}」可用${right.map((one) => `「${one}」`).join('')}`,
    }));
  },
};
