/** «有效了依法行政意识», «得到增强和。»: a word is gone. */
import { scanMissingWords } from '../../lexicon/missingWords.ts';
import { type BlockRule, noFindings } from '../../linter/types.ts';

export const missingWord: BlockRule = {
  meta: {
    id: 'missing-word',
    title: '缺字缺词',
    summary: '「有效了……」缺动词，「得到增强和。」的「和」后面没有词。',
    category: 'terms',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block: { folded } }) {
    const found = scanMissingWords(folded);
    if (found.length === 0) return noFindings;
    return found.map(({ start, end, kind }) => ({
      range: { start, end },
      message:
        kind === 'verb'
          ? `「${folded.slice(start, end)}」缺动词：「了」跟在动词后面`
          : `「${folded.slice(start, end)}」后面缺词：「和」没有连着什么`,
    }));
  },
};
