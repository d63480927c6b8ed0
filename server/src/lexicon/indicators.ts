/** Common indicators by topic (seeds/indicators/topics.json), and those that a house adds. */
import data from '../../../seeds/indicators/topics.json' with { type: 'json' };
import type { TextRange } from '../text/range.ts';
import { alternationOf } from './matching/alternation.ts';
import { createCharacterSet, holds } from './matching/characterSet.ts';
import { createPatternMatcher, type PatternMatcher } from './matching/patternMatcher.ts';
import { createAnyWording, type Wording } from './matching/phrase.ts';

/** A count of a topic that a word beside it tells from the others: 受理 of 行政复议. */
export interface Indicator {
  readonly name: string;
  readonly words: readonly string[];
  /** The name of the indicator of which it is a part. */
  readonly partOf?: string;
}

/** The part of a report in which the figures of a topic usually stand. */
export interface TopicSection {
  readonly title: string;
  /** Whether a heading is that of such a part. */
  readonly isHeading: Wording;
}

export interface Topic {
  readonly id: string;
  /** Its name, and that of a count that no word of an indicator tells. */
  readonly title: string;
  /** Where its figures usually stand; undefined where a house has not said so. */
  readonly section: TopicSection | undefined;
  readonly words: readonly string[];
  /** What the topic counts: 行政复议案件. */
  readonly nouns: readonly string[];
  /** Populations in which the nouns can be counted at all; undefined where any will do. */
  readonly units: ReadonlySet<string> | undefined;
  readonly indicators: readonly Indicator[];
}

/** A place of a text that speaks of a topic. */
export interface TopicMention extends TextRange {
  readonly topic: Topic;
}

/** The topics in force, with what finds them in folded text. */
export interface IndicatorCatalogue {
  readonly topics: readonly Topic[];
  /** In order, without overlaps. */
  readonly topicsIn: (folded: string) => readonly TopicMention[];
  /** The topics that a text speaks of. */
  readonly topicsNamedIn: (folded: string) => ReadonlySet<Topic>;
  /** The counted noun that a number beginning at `end` follows: «行政复议案件共», «规范性文件». */
  readonly nounBefore: (folded: string, end: number) => TopicMention | undefined;
  /** Counted nouns with a word in the place of their number: «一批行政复议案件». */
  readonly vagueNounsIn: (folded: string) => readonly TopicMention[];
  /** The indicator of the topic that the words before a count tell. */
  readonly indicatorOf: (topic: Topic, lead: string) => Indicator | undefined;
}

/** The longest noun with the words that may follow it. */
const longestNounPhrase = 24;

/**
 * The catalogue of these topics and, before them, those that a house adds: of a word given twice the house's topic has it, but
 * takes no topic from a text that speaks of both.
 */
export function createIndicatorCatalogue(
  common: readonly Topic[],
  own: readonly Topic[] = [],
): IndicatorCatalogue {
  const topics = [...own, ...common];
  const wordsOf = ({ words, nouns }: Topic) => [...nouns, ...words];
  const commonMatcher = createPatternMatcher(entriesOf(common, wordsOf));
  const topicMatcher = own.length === 0 ? commonMatcher : createPatternMatcher(entriesOf(topics, wordsOf));
  const nounMatcher = createPatternMatcher(entriesOf(topics, ({ nouns }) => nouns));
  const beforeNumber = createCharacterSet(
    [...linkingEnds, ...topics.flatMap(({ nouns }) => nouns.map((noun) => noun.at(-1) ?? ''))].join(''),
  );
  const matchers = new Map<Topic, PatternMatcher<Indicator>>();

  function indicatorMatcher(topic: Topic): PatternMatcher<Indicator> {
    const known = matchers.get(topic);
    if (known !== undefined) return known;
    const entries = topic.indicators.flatMap((indicator) =>
      indicator.words.map((word): [string, Indicator] => [word, indicator]),
    );
    const matcher = createPatternMatcher(entries);
    matchers.set(topic, matcher);
    return matcher;
  }

  return {
    topics,
    topicsIn: (folded) => topicMatcher(folded).map(toMention),
    topicsNamedIn(folded) {
      const named = new Set(commonMatcher(folded).map(({ value }) => value));
      for (const topic of own) if (topic.words.some((word) => folded.includes(word))) named.add(topic);
      return named;
    },
    nounBefore(folded, end) {
      if (!holds(beforeNumber, folded.charCodeAt(end - 1))) return undefined;
      const from = Math.max(0, end - longestNounPhrase);
      const last = nounMatcher(folded.slice(from, end)).at(-1);
      if (last === undefined || !isLinking(folded.slice(from + last.end, end))) return undefined;
      return { start: from + last.start, end: from + last.end, topic: last.value };
    },
    vagueNounsIn(folded) {
      return nounMatcher(folded).flatMap((match) => {
        const before = vagueBefore.exec(folded.slice(Math.max(0, match.start - longestVague), match.start));
        return before === null ? [] : [{ ...toMention(match), start: match.start - before[0].length }];
      });
    },
    indicatorOf(topic, lead) {
      // The noun itself may hold such a word: of «受理行政复议申请» the word is 受理.
      const words = topic.nouns.reduce((rest, noun) => rest.replaceAll(noun, ' '), lead);
      return indicatorMatcher(topic)(words).at(-1)?.value;
    },
  };
}

/** Each word with its topic, told when a matcher asks with its first text. */
function* entriesOf(
  topics: readonly Topic[],
  wordsOf: (topic: Topic) => readonly string[],
): Generator<readonly [word: string, topic: Topic]> {
  for (const topic of topics) for (const word of wordsOf(topic)) yield [word, topic];
}

function toMention({ start, end, value }: TextRange & { readonly value: Topic }): TopicMention {
  return { start, end, topic: value };
}

const linkingMarks = ':约近超';
const linking = new RegExp(`^(?:${alternationOf(data.linking).source}|[${linkingMarks}])*$`);
const linkingEnds = [...linkingMarks, ...data.linking.map((word) => word.at(-1) ?? '')];

function isLinking(words: string): boolean {
  return linking.test(words);
}

const hasVagueWord = alternationOf(data.vague);
/** Whether a text has a word in the place of a number, whatever it counts. */
export const namesVaguely = (folded: string): boolean => hasVagueWord.test(folded);
/** «一批», «一批涉企»: a vague word with a few characters between it and the noun. */
const vagueBefore = new RegExp(`(?:${hasVagueWord.source})\\p{Script=Han}{0,4}$`, 'u');
const longestVague = 8;

const perHead = new RegExp(
  `(?:${alternationOf(data.eventRates).source})率|[百千万亿](?:人|名|居民|户|元|辆|车)|每`,
);

/** Whether a rate is no share but so many for each so many heads: «万人成讼率», «死亡率», «每千户调解率». */
export function isPerHead(words: string): boolean {
  return perHead.test(words);
}

type TopicData = Omit<Topic, 'units' | 'section'> & {
  readonly units: readonly string[];
  readonly section: string;
};

const sections = new Map(
  data.sections.map(({ id, title, headings }): [string, TopicSection] => [
    id,
    { title, isHeading: createAnyWording(headings) },
  ]),
);

const builtInTopics: readonly Topic[] = (data.topics as readonly TopicData[]).map((topic) => ({
  ...topic,
  units: new Set(topic.units),
  section: sections.get(topic.section),
}));

const countedNouns = createPatternMatcher(
  data.counted.flatMap(({ nouns, units }) =>
    nouns.map((noun): [string, ReadonlySet<string>] => [noun, new Set(units)]),
  ),
);
/** What the words before a number end with where they name what is counted. */
const countedEnds = createCharacterSet(
  ['”"', ...linkingEnds, ...data.counted.flatMap(({ nouns }) => nouns.map((noun) => noun.at(-1) ?? ''))].join(
    '',
  ),
);
const countedBefore = new RegExp(
  `(?:${alternationOf(data.counted.flatMap(({ nouns }) => nouns)).source})[”"]?(?:${alternationOf(data.linking).source}|[${linkingMarks}])*$`,
);

/** A noun that is no indicator and that a number beginning at `end` follows, with the populations in which it is counted. */
export function countedNounBefore(
  folded: string,
  end: number,
): { readonly noun: string; readonly units: ReadonlySet<string> } | undefined {
  if (!holds(countedEnds, folded.charCodeAt(end - 1))) return undefined;
  const words = countedBefore.exec(folded.slice(Math.max(0, end - longestNounPhrase), end))?.[0] ?? '';
  const [first] = words === '' ? [] : countedNouns(words);
  return first === undefined ? undefined : { noun: words.slice(first.start, first.end), units: first.value };
}

const peopleEnds = createCharacterSet(
  [...data.people.nouns, ...data.linking].map((word) => word.at(-1) ?? '').join(''),
);
const peopleBefore = new RegExp(
  `(?:${alternationOf(data.people.verbs).source})[^,;:。\\d]*?(?<noun>${alternationOf(data.people.nouns).source})(?:${alternationOf(data.linking).source}|[${linkingMarks}])*$`,
);
const countsCases = alternationOf(data.people.unless);
/** So far back the words of the clause are looked for. */
const longestClause = 40;

/** «培训乡镇执法人员» before a number that begins at `end`: people, who are not counted in cases. */
export function peopleCountedBefore(folded: string, end: number): string | undefined {
  if (!holds(peopleEnds, folded.charCodeAt(end - 1))) return undefined;
  const clause = /[^,;:。]*$/.exec(folded.slice(Math.max(0, end - longestClause), end))?.[0] ?? '';
  const { noun } = peopleBefore.exec(clause)?.groups ?? {};
  return countsCases.test(clause) ? undefined : noun;
}

/** Those of the seeds. */
export const builtInIndicators = createIndicatorCatalogue(builtInTopics);
