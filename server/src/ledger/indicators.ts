/** Which indicator a quantity gives, and for which period; read only when someone asks, no check needs it. */
import { type Figure, scanFigures } from '../figures/figure.ts';
import type { Quantity } from '../figures/quantities.ts';
import { rateNameBefore } from '../figures/relations/rates/rateCue.ts';
import { namesPrevious } from '../lexicon/figures/figureWords.ts';
import type { IndicatorCatalogue, TopicMention } from '../lexicon/indicators.ts';
import type { BlockAnalysis } from '../model/blockAnalysis.ts';

/** What a quantity is a value of. */
export interface NamedFigure {
  /** «行政复议受理», «调解成功率»; undefined where the words do not tell. */
  readonly indicator: string | undefined;
  /** The indicator of which it is a part. */
  readonly partOf: string | undefined;
  /** «2024»; «../2024» for what was added up to the end of that year (the open interval of ISO 8601-2). */
  readonly period: string | undefined;
}

const unnamed: NamedFigure = { indicator: undefined, partOf: undefined, period: undefined };

/** By quantity of the block; `year` is the year that the report speaks of. */
export function nameFigures(
  { folded, sentences, quantities }: BlockAnalysis,
  catalogue: IndicatorCatalogue,
  year: number | undefined,
): ReadonlyMap<Quantity, NamedFigure> {
  const names = new Map<Quantity, NamedFigure>();
  if (quantities.length === 0) return names;
  const topics = catalogue.topicsIn(folded);
  // Figures and topics are both in the order of the text, and each list is gone through once.
  let next = 0;
  for (const figure of scanFigures(folded, sentences, quantities)) {
    const { quantity } = figure;
    while ((topics[next]?.start ?? quantity.end) < quantity.end) next++;
    const sentenceStart = sentences[figure.sentence]?.start ?? 0;
    const { indicator, partOf } =
      quantity.dimension === 'share'
        ? rateOf(figure)
        : countOf(figure, neighboursOf(quantity, topics, next), sentenceStart, catalogue, folded);
    names.set(quantity, { indicator, partOf, period: indicator && periodOf(figure, year) });
  }
  return names;
}

type Named = Pick<NamedFigure, 'indicator' | 'partOf'>;

function rateOf({ before }: Figure): Named {
  return { indicator: rateNameBefore(before), partOf: undefined };
}

/** So near behind its number a noun still says what is counted: «297件行政复议案件», «3件涉企行政复议案件». */
function isBehind(between: string): boolean {
  return between.length <= 4 && /^\p{Script=Han}*$/u.test(between);
}

/** The mentions nearest to a figure on both sides. */
interface Neighbours {
  readonly before: TopicMention | undefined;
  readonly after: TopicMention | undefined;
}

/** `next` is the index of the first mention behind the quantity; one that overlaps it, as «12345热线», is no neighbour. */
function neighboursOf({ start }: Quantity, topics: readonly TopicMention[], next: number): Neighbours {
  let last = next - 1;
  while ((topics[last]?.end ?? start) > start) last--;
  return { before: topics[last], after: topics[next] };
}

function countOf(
  figure: Figure,
  { before, after }: Neighbours,
  sentenceStart: number,
  catalogue: IndicatorCatalogue,
  folded: string,
): Named {
  const { quantity, lead } = figure;
  const leadStart = quantity.start - lead.length;
  const isBeside = before !== undefined && before.start >= leadStart;
  const behind = after !== undefined && isBehind(folded.slice(quantity.end, after.start)) ? after : undefined;
  const mention = isBeside ? before : (behind ?? before);
  if (mention === undefined) return unnamed;
  const { topic } = mention;
  if (topic.units !== undefined && !topic.units.has(quantity.population)) return unnamed;
  const found = catalogue.indicatorOf(topic, lead);
  if (found !== undefined) {
    // What an earlier sentence spoke of goes on only where this count follows with the next step.
    const goesOn = mention.start >= sentenceStart || mention === behind || lead.length <= longestStep;
    return goesOn ? { indicator: found.name, partOf: found.partOf } : unnamed;
  }
  return isBeside || mention === behind ? { indicator: topic.title, partOf: undefined } : unnamed;
}

/** «其中受理», «已审结»: what stands before a count that only goes on. */
const longestStep = 8;

/** So far back the period of a figure is looked for in its sentence. */
const longestSentence = 300;

function periodOf({ lead, before: sentence }: Figure, year: number | undefined): string | undefined {
  const before = sentence.slice(-longestSentence);
  const named = /(\d{4})年(?!以来|至今)[^,;]*$/.exec(before)?.[1];
  const last = named === undefined ? year : Number(named);
  if (last === undefined) return undefined;
  if (named === undefined && namesPrevious(lead)) return String(last - 1);
  const isOfTheYear = named !== undefined || /今年|全年|年度|本年/.test(before);
  return !isOfTheYear && /累计|截至|以来/.test(before) ? `../${last}` : String(last);
}
