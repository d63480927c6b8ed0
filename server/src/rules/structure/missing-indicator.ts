/** A topic of which such a report usually gives a figure is nowhere counted. */
import type { DocumentRule } from '../../linter/types.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { countsTopic } from '../../model/topicCounts.ts';
import { firstLine } from './firstLine.ts';

export const missingIndicator: DocumentRule = {
  meta: {
    id: 'missing-indicator',
    title: '未见常有的指标',
    summary: '这类报告通常写出的数（如行政复议、行政应诉、规范性文件）全文都没有；并非必须，只作提醒。',
    category: 'structure',
    severity: 'information',
    kinds: ['report'],
    since: '0.1.0',
  },
  *checkDocument({ document }) {
    const { profile } = document;
    const { topics } = profile.indicators;
    const expected = hasFigures(document) ? profile.expectedTopics : profile.ownTopics;
    const missing = expected
      .flatMap((wanted) => topics.find(({ id }) => id === wanted) ?? [])
      .filter((topic) => !countsTopic(document, topic));
    const range = missing.length === 0 ? undefined : firstLine(document);
    if (range === undefined) return;
    yield {
      range,
      message: `全文未见这类报告通常写出的数：${missing.map(({ title }) => title).join('、')}`,
      key: missing.map(({ id }) => id).join(),
    };
  },
};

/** A draft with so few figures has not come to them yet. */
const fewFigures = 12;

function hasFigures({ blocks }: ReportDocument): boolean {
  let figures = 0;
  return blocks.some(({ analysis }) => {
    figures += analysis.quantities.filter(({ isLoose }) => !isLoose).length;
    return figures >= fewFigures;
  });
}
