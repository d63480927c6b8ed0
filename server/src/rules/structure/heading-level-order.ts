/** GB/T 9704-2012, 7.3.3: levels may be left out, but none comes before the one above it. */
import type { DocumentRule } from '../../linter/types.ts';
import { flatten } from '../../model/requiredContents.ts';

export const headingLevelOrder: DocumentRule = {
  meta: {
    id: 'heading-level-order',
    title: '标题层次颠倒',
    summary: '层次可以跳过，但同一部分里先用了「1.」，后面不宜再用「（一）」。',
    category: 'structure',
    severity: 'hint',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  *checkDocument({ document: { sections } }) {
    for (const { children } of flatten(sections)) {
      const numbered = children.filter(({ label }) => label !== undefined);
      const index = numbered.findIndex(({ level }, at) => (numbered[at - 1]?.level ?? level) > level);
      const [section, before] = [numbered[index], numbered[index - 1]];
      // Two headings of the deeper level show that it is one; a single «1.» may be an item of the text.
      if (section === undefined || before === undefined || index < 2) continue;
      yield {
        range: section.titleRange,
        message: '同一部分里，这一标题的序号比前面的高一层，层次不易看清',
        related: [{ range: before.titleRange, message: '前面的标题序号低一层' }],
      };
    }
  },
};
