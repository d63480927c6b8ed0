/** Two headings of one level with the same words: one was copied and not changed. */
import type { DocumentRule } from '../../linter/types.ts';
import { flatten } from '../../model/requiredContents.ts';
import type { Section } from '../../model/sections.ts';

export const repeatedHeading: DocumentRule = {
  meta: {
    id: 'repeated-heading',
    title: '标题重复',
    summary: '同一部分里的两个同级标题，文字不应完全相同。',
    category: 'structure',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  *checkDocument({ document: { sections } }) {
    for (const siblings of [sections, ...flatten(sections).map(({ children }) => children)]) {
      if (siblings.length < 2) continue;
      const seen = new Map<string, Section>();
      for (const section of siblings) {
        const { title, titleRange, label } = section;
        if (title.length < shortestTitle || label === undefined) continue;
        const before = seen.get(title);
        if (before === undefined) seen.set(title, section);
        // The same number too: the text holds a table of contents, or two reports.
        else if (before.label?.number !== label.number)
          yield {
            range: titleRange,
            message: `标题「${title}」与前面的同级标题相同`,
            related: [{ range: before.titleRange, message: '相同的标题' }],
          };
      }
    }
  },
};

/** «1.行政处罚» may well be said twice. */
const shortestTitle = 6;
