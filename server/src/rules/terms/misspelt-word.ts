/** Wrong characters in words that stand together, from seeds/lexicon/misspellings.json. */
import { scanMisspellings } from '../../lexicon/slips/misspellings.ts';
import { findBuiltInTerms } from '../../lexicon/terms.ts';
import { type BlockRule, noFindings } from '../../linter/types.ts';

export const misspeltWord: BlockRule = {
  meta: {
    id: 'misspelt-word',
    title: '音近、形近的错字',
    summary: '常用的词语里有一个字写成了音近、形近的字，如「攻坚克南」「提质曾效」。',
    category: 'terms',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block: { folded, text, wrongNumbers } }) {
    const misspellings = scanMisspellings(folded);
    if (misspellings.length === 0) return noFindings;
    const told = [...findBuiltInTerms(folded), ...wrongNumbers];
    return misspellings
      .filter(({ start, end }) => !told.some((other) => other.start < end && other.end > start))
      .map(({ start, end, right }) => ({
        range: { start, end },
        message: `「${text.slice(start, end)}」疑为「${right}」`,
        fixes: [{ title: `改为「${right}」`, safe: false, edits: [{ start, end, newText: right }] }],
      }));
  },
};
