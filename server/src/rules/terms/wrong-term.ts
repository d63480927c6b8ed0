/** Fixed terms, from seeds/terms/. */
import type { BlockRule, Finding } from '../../linter/types.ts';

export const wrongTerm: BlockRule = {
  meta: {
    id: 'wrong-term',
    title: '固定用语有误',
    summary: '固定用语、专名应使用规范表述。',
    category: 'terms',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock: ({ block, terms }) =>
    terms(block.folded).map(({ start, end, term }): Finding => {
      const written = block.text.slice(start, end);
      return {
        range: { start, end },
        message: `「${written}」${term.severity === 'hint' ? '宜作' : '应为'}「${term.right}」：${term.why}`,
        severity: term.severity,
        fixes: [
          { title: `改为「${term.right}」`, safe: term.safe, edits: [{ start, end, newText: term.right }] },
        ],
      };
    }),
};
