/** Whether a report gives a figure of a topic anywhere. */
import type { IndicatorCatalogue, Topic } from '../../lexicon/indicators.ts';
import type { BlockAnalysis } from '../blockAnalysis.ts';
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
const remembered = new WeakMap<IndicatorCatalogue, WeakMap<BlockAnalysis, ReadonlySet<Topic>>>();
const noTopics: ReadonlySet<Topic> = new Set();

function countedIn(analysis: BlockAnalysis, catalogue: IndicatorCatalogue): ReadonlySet<Topic> {
  const { quantities, folded } = analysis;
  if (!quantities.some(({ isLoose, dimension }) => !isLoose && dimension !== 'duration')) return noTopics;
  const ofCatalogue = remembered.get(catalogue) ?? new WeakMap<BlockAnalysis, ReadonlySet<Topic>>();
  remembered.set(catalogue, ofCatalogue);
  const known = ofCatalogue.get(analysis);
  if (known !== undefined) return known;
  const topics = catalogue.topicsNamedIn(folded);
  ofCatalogue.set(analysis, topics);
  return topics;
}
