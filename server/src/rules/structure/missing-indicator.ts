/** A topic of which such a report usually gives a figure is nowhere counted. */
import type { Topic, TopicSection } from '../../lexicon/indicators.ts';
import type { DocumentRule } from '../../linter/types.ts';
import { countsTopic } from '../../model/across/topicCounts.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { flatten } from '../../model/requiredContents.ts';
import { firstLine, shorten } from './firstLine.ts';

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
    const expected =
      hasFigures(document) && !isExcepted(document) ? profile.expectedTopics : profile.ownTopics;
    const missing = expected
      .flatMap((wanted) => profile.indicators.topics.find(({ id }) => id === wanted) ?? [])
      .filter((topic) => !countsTopic(document, topic));
    const whole = missing.length === 0 ? undefined : firstLine(document);
    if (whole === undefined) return;
    const sections = flatten(document.sections);
    for (const [section, topics] of bySection(missing)) {
      const heading = section && sections.find(({ title }) => section.isHeading(title));
      const names = topics.map(({ title }) => title).join('、');
      const usual = section === undefined ? '' : `，通常写在「${section.title}」一类的部分`;
      yield {
        range: heading === undefined ? whole : shorten(heading.titleRange),
        message:
          heading === undefined
            ? `全文未见这类报告通常写出的数：${names}${usual}`
            : `这一部分通常写出的数，全文未见：${names}`,
        key: topics.map(({ id }) => id).join(),
      };
    }
  },
};

function bySection(topics: readonly Topic[]): ReadonlyMap<TopicSection | undefined, readonly Topic[]> {
  const groups = new Map<TopicSection | undefined, Topic[]>();
  for (const topic of topics) groups.set(topic.section, [...(groups.get(topic.section) ?? []), topic]);
  return groups;
}

/** «某经济开发区管委会»: a reporter that has no such cases of its own, by its title or its signature. */
function isExcepted({ blocks, profile }: ReportDocument): boolean {
  return blocks.some(
    ({ kind, analysis }) =>
      (kind === 'title' || kind === 'signature') &&
      profile.expectedExcept.some((word) => analysis.folded.includes(word)),
  );
}

/** A draft with so few figures has not come to them yet. */
const fewFigures = 12;

function hasFigures({ blocks }: ReportDocument): boolean {
  let figures = 0;
  return blocks.some(({ analysis }) => {
    figures += analysis.quantities.filter(({ isLoose }) => !isLoose).length;
    return figures >= fewFigures;
  });
}
