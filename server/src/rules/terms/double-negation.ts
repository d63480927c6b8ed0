/** «防止类似问题不再发生»: a negation that says the opposite of what is meant. */
import { scanDoubleNegations } from '../../lexicon/slips/doubleNegations.ts';
import { type BlockRule, noFindings } from '../../linter/types.ts';

export const doubleNegation: BlockRule = {
  meta: {
    id: 'double-negation',
    title: '否定多了一层',
    summary: '「防止……不再发生」「严禁……不得」：多了一层否定，意思正好相反。',
    category: 'terms',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block: { folded } }) {
    const found = scanDoubleNegations(folded);
    if (found.length === 0) return noFindings;
    return found.map(({ start, end, verb, negation, right }) => ({
      range: { start, end },
      message: `「${verb}」之后又说「${negation}」，多了一层否定，意思正好相反`,
      fixes: [
        {
          title: right === '' ? `删去「${negation}」` : `改为「${right}」`,
          safe: false,
          edits: [{ start, end, newText: right }],
        },
      ],
    }));
  },
};
