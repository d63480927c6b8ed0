/** Words by which a count is told again (seeds/lexicon/retoldWords.json). */
import data from '../../../../seeds/lexicon/retoldWords.json' with { type: 'json' };
import { alternationOf } from '../matching/alternation.ts';
import { createWordList } from '../matching/wordList.ts';

const lacks = createWordList(data.lacks);
const lacksExcept = createWordList(data.lacksExcept);
const notWhole = createWordList(data.notWhole);

/** Whether a heading begins the part on what is lacking: «存在的主要问题及原因». */
export function headsShortcomings(title: string): boolean {
  return lacks.isIn(title) && !lacksExcept.isIn(title);
}

/** Whether words name what is lacking: «三个短板». */
export function namesLack(words: string): boolean {
  return lacks.isIn(words);
}

/** Where a paragraph begins to speak of what is lacking: «但仍存在一些差距和不足»; −1 where it does not. */
export function shortcomingsAt(folded: string): number {
  return folded.search(lacking);
}

const lacking = new RegExp(
  `(?:${alternationOf(data.thereAre).source})[^。;,]{0,12}(?:${alternationOf(data.lacks).source})`,
);

/** Whether the words before a count make it a part, a rest, a change or a plan. */
export function isNotWhole(words: string): boolean {
  return notWhole.isIn(words);
}

/** The words without those at their end that only say that there are so few or so many: «持证执法人员只有». */
export function withoutOnly(words: string): string {
  return words.replace(onlyAtEnd, '');
}

const onlyAtEnd = new RegExp(
  `(?:${alternationOf(data.only).source}|共计?|总数|人数|[多高]达|[增升]至|达到?|为|有|了|的)+$`,
);

/** The words before a count, parted where they say that there are so many: «执法队现有|队员». */
export function partStanding(words: string): { readonly owner: string; readonly noun: string } {
  const match = standing.exec(words);
  return match === null
    ? { owner: '', noun: words }
    : { owner: words.slice(0, match.index), noun: words.slice(match.index + match[0].length) };
}

const standing = new RegExp(`(?:${alternationOf(data.standing).source})+`);

/** The words without verbs and prepositions at their start that add nothing to what is counted. */
export function withoutPlainDeed(words: string): string {
  return words.replace(plainDeed, '');
}

const plainDeed = new RegExp(`^(?:${alternationOf(data.plainDeeds).source})+`);

/** The words without those that may be left out where a count is told again. */
export function withoutVague(words: string): string {
  return words.replace(vague, ' ');
}

const vague = alternationOf(data.vague, 'g');

/** The words without those that only say that something is lacking, and without what every such report finds lacking. */
export function withoutLacking(words: string): string {
  return words.replace(lackingWords, ' ');
}

const lackingWords = alternationOf([...data.lacks, ...data.thereAre, ...data.lackingWords], 'g');
