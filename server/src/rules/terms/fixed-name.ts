/** R49 FIXED_NAME of the relation catalogue: numbers inside names, from seeds/lexicon/fixedNames.json. */
import { type BlockRule, type Finding, noFindings } from '../../linter/types.ts';

export const fixedName: BlockRule = {
  meta: {
    id: 'fixed-name',
    title: '名称中的数字有误',
    summary: '「三重一大」「双随机、一公开」等名称里的数字是固定的。',
    category: 'terms',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block }) {
    if (block.wrongNumbers.length === 0) return noFindings;
    return block.wrongNumbers.map(({ start, end, number, name }): Finding => {
      const written = block.text.slice(start, end);
      return {
        range: { start, end },
        message: `名称是「${name}」，此处数字写作「${written}」`,
        fixes: [{ title: `改为「${number}」`, safe: true, edits: [{ start, end, newText: number }] }],
      };
    });
  },
};
