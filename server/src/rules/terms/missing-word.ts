/** «有效了依法行政意识», «得到增强和。»: a word is gone. */
import { type MissingWord, scanMissingWords } from '../../lexicon/slips/missingWords.ts';
import { type BlockRule, noFindings } from '../../linter/types.ts';

export const missingWord: BlockRule = {
  meta: {
    id: 'missing-word',
    title: '缺字缺词',
    summary: '「有效了……」缺动词，「得到增强和。」的「和」后面没有词，「提升不断，」的「不断」应在前面。',
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
      message: `「${folded.slice(start, end)}」${reasons[kind]}`,
    }));
  },
};

const reasons: Readonly<Record<MissingWord['kind'], string>> = {
  verb: '缺动词：「了」跟在动词后面',
  joined: '后面缺词：「和」没有连着什么',
  unfollowed: '语序不当，或者后面缺词：副词应在动词前面',
  deed: '中间缺动词，如「开展」',
};
