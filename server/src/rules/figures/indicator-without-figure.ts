/** A common indicator told with «一批» in the place of its number, and nowhere with one. */
import { namesVaguely, type Topic, type TopicMention } from '../../lexicon/indicators.ts';
import type { DocumentRule } from '../../linter/types.ts';
import { countsTopic } from '../../model/across/topicCounts.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { shiftRange } from '../../text/range.ts';

export const indicatorWithoutFigure: DocumentRule = {
  meta: {
    id: 'indicator-without-figure',
    title: '指标没有写出数',
    summary: '「办理了一批行政复议案件」一类的话，全文别处也没有写出件数的。',
    category: 'figures',
    severity: 'hint',
    kinds: ['report'],
    since: '0.1.0',
  },
  looksAt: ({ folded }) => namesVaguely(folded),
  *checkDocument({ document, blocks }) {
    const plan = planOf(document);
    const settled = new Set<Topic>();
    for (const { start, kind, analysis } of blocks) {
      if (kind !== 'paragraph' && kind !== 'heading') continue;
      if (plan !== undefined && plan.start <= start && start < plan.end) continue;
      const { folded, sentences } = analysis;
      for (const mention of document.profile.indicators.vagueNounsIn(folded)) {
        const { topic } = mention;
        if (settled.has(topic)) continue;
        const sentence = sentences.find(({ end }) => mention.start < end);
        if (sentence === undefined || isIntended(folded.slice(sentence.start, mention.start))) continue;
        settled.add(topic);
        if (countsTopic(document, topic)) continue;
        yield {
          range: shiftRange(mention, start),
          message: `「${wordsOf(folded, mention)}」没有写出数，全文也没有「${topic.title}」的数`,
        };
      }
    }
  },
};

function wordsOf(folded: string, { start, end }: TopicMention): string {
  return folded.slice(start, end);
}

/** What is still to be done has no number yet. */
function isIntended(words: string): boolean {
  return /将|拟|计划|力争|争取|下一步|继续/.test(words);
}

function planOf({ requiredContents, sections }: ReportDocument) {
  const place = requiredContents.find(({ id, state }) => id === 'plan' && state === 'heading')?.place;
  return place && sections.find(({ start, end }) => start <= place.start && place.start < end);
}
