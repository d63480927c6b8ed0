/** The required contents of 《法治政府建设与责任落实督察工作规定》. */
import type { DocumentRule } from '../../linter/types.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { basicContents, type ContentId } from '../../profile/profile.ts';
import type { TextRange } from '../../text/range.ts';
import { firstLine, shorten } from './firstLine.ts';
import { insertSection } from './insertSection.ts';

export const missingSection: DocumentRule = {
  meta: {
    id: 'missing-section',
    title: '缺少应有内容',
    summary: '年度报告应包括主要举措和成效、不足和原因、第一责任人履职情况、下一步安排;标题或正文写到即可。',
    category: 'structure',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
    options: {
      notRequired: {
        title: '不要求的内容，如另文报送的',
        choices: basicContents.map(({ id, title }) => ({ value: id, title })),
      },
    },
  },
  *checkDocument({ document, options: { notRequired = [] } }) {
    for (const { id, title, state } of document.requiredContents) {
      if (state !== 'missing' || notRequired.includes(id)) continue;
      const range = placeFor(id, document);
      if (range === undefined) continue;
      const content = document.profile.required.find((required) => required.id === id);
      yield {
        range,
        message: `未见「${title}」：标题和正文都没有写到`,
        key: id,
        ...(content === undefined ? {} : { fixes: [insertSection(document, content)] }),
      };
    }
  },
};

/** Where the missing content would stand: before the plan, or at the heading it belongs to, else the first line. */
function placeFor(id: ContentId, document: ReportDocument): TextRange | undefined {
  const place = (other: ContentId) =>
    document.requiredContents.find((content) => content.id === other)?.place;
  const neighbour =
    id === 'shortcomings' ? place('plan') : id === 'firstResponsible' ? place('achievements') : undefined;
  // A heading that is only «一、» has no words to mark.
  const hasWords = neighbour !== undefined && neighbour.end > neighbour.start;
  return hasWords ? shorten(neighbour) : firstLine(document);
}
