/** Whether a report gives a figure of a topic anywhere. */
import type { IndicatorCatalogue, Topic } from '../../lexicon/indicators.ts';
import type { BlockAnalysis } from '../blockAnalysis.ts';
import { createBlockMemo } from '../perBlock.ts';
import type { ReportDocument } from '../reportDocument.ts';

/**
 * True where a paragraph or table row that speaks of the topic counts something. The figure may be one of another thing: whoever
 * wrote it has thought of numbers there, and a right report must not be told otherwise.
 */
export function countsTopic({ blocks, profile }: ReportDocument, topic: Topic): boolean {
  return blocks.some(
    ({ kind, analysis }) => kind !== 'blank' && countedIn(analysis, profile.indicators).has(topic),
  );
}

/** Remembered with the paragraph: with each key stroke only one of them changes. */
const remembered = createBlockMemo<{
  readonly catalogue: IndicatorCatalogue;
  readonly topics: ReadonlySet<Topic>;
}>();
const noTopics: ReadonlySet<Topic> = new Set();

function countedIn(analysis: BlockAnalysis, catalogue: IndicatorCatalogue): ReadonlySet<Topic> {
  const { quantities, folded } = analysis;
  if (!quantities.some(({ isLoose, dimension }) => !isLoose && dimension !== 'duration')) return noTopics;
  const known = remembered.get(analysis);
  if (known?.catalogue === catalogue) return known.topics;
  const topics = catalogue.topicsNamedIn(folded);
  remembered.set(analysis, { catalogue, topics });
  return topics;
}
