/** A heading with nothing under it. */
import type { DocumentRule } from '../../linter/types.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { flatten } from '../../model/requiredContents.ts';
import type { Section } from '../../model/sections.ts';

export const emptySection: DocumentRule = {
  meta: {
    id: 'empty-section',
    title: '标题下没有内容',
    summary: '标题之下应有正文或者下一级标题。',
    category: 'structure',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
  },
  *checkDocument({ document }) {
    for (const siblings of [
      document.sections,
      ...flatten(document.sections).map(({ children }) => children),
    ]) {
      const empty = siblings.filter((section) => isEmpty(section, document));
      // Items of a list have no text of their own, and a table of contents or a sketch has none at all.
      if (empty.length * 2 >= siblings.length) continue;
      for (const { title, titleRange } of empty)
        yield { range: titleRange, message: `标题「${title}」之下没有内容` };
    }
  },
};

function isEmpty({ firstBlock, endBlock, title, titleRange }: Section, { blocks }: ReportDocument): boolean {
  const heading = blocks[firstBlock];
  if (heading === undefined || heading.analysis.label === undefined || title === '') return false;
  const { analysis, start } = heading;
  const isAlone = titleRange.end - start >= analysis.content.end && !analysis.endsWithStop;
  return isAlone && blocks.slice(firstBlock + 1, endBlock).every(({ kind }) => kind === 'blank');
}
