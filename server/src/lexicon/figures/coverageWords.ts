/** Words of groups and what each of them has (seeds/lexicon/coverageWords.json). */
import data from '../../../../seeds/lexicon/coverageWords.json' with { type: 'json' };
import { createWordList } from '../matching/wordList.ts';

const lists = {
  inTurn: createWordList(data.inTurn),
  together: createWordList(data.together),
  events: createWordList(data.events),
  lists: createWordList(data.lists),
  visits: createWordList(data.visits),
  prosecution: createWordList(data.prosecution),
  policing: createWordList(data.policing),
  consulting: createWordList(data.consulting),
  staff: createWordList(data.staff),
  training: createWordList(data.training),
  passing: createWordList(data.passing),
  checking: createWordList(data.checking),
  selective: createWordList(data.selective),
  eachOf: createWordList(data.eachOf),
};

/** The lists that are only asked whether one of their words is there. */
export type CoverageWords = keyof typeof lists;

/** Whether one of the words of a list is in the text. */
export function hasCoverageWord(list: CoverageWords, text: string): boolean {
  return lists[list].isIn(text);
}

/** Whether the text begins with one of the words of a list. */
export function beginsWithCoverageWord(list: CoverageWords, text: string): boolean {
  return lists[list].at(text, 0) !== undefined;
}

/** «共涉及»: the words before groups that the things counted next are spread over. */
export function spreadsOver(lead: string): boolean {
  return data.spread.some((verb) => lead.endsWith(verb));
}

/** «领域», «方面» after 个, nothing after 类: groups of which each thing has one. */
export function isKindNoun(words: string, unit: string): boolean {
  return words === '' ? unit === '类' || unit === '种' : data.kindNouns.includes(words);
}

/** «梳理公布» before batches of lists. */
export function makesKnown(lead: string): boolean {
  return data.listVerbs.some((verb) => lead.endsWith(verb));
}

/** The words before a sum without the word for it: «配备» of «共配备»; undefined where there is none. */
export function afterSum(lead: string): string | undefined {
  const word = data.sums.find((sum) => lead.startsWith(sum));
  return word === undefined ? undefined : lead.slice(word.length);
}

/** «累计培训执法人员», «参训群众达»: nothing but that people came to the sessions just counted. */
export function tellsAttendance(lead: string): boolean {
  return attending.isIn(lead) && attendance.test(lead);
}

/** «总受援人数达»: nothing but that the aid just counted went to people. */
export function tellsAided(lead: string): boolean {
  return aided.isIn(lead) && aid.test(lead);
}

/** The words without those for people, who may be named with one of two counts and not with the other. */
export function withoutPublic(words: string): string {
  return words.replace(people, '');
}

const people = new RegExp([...data.public].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Asked before the expressions, which are dear to build. */
const attending = createWordList(data.attending);
const aided = createWordList(data.aided);
const anyOf = (words: readonly string[]): string => `(?:${[...words].join('|')})`;
const reaching = `${anyOf(data.reaching)}{0,3}`;
const attendance = new RegExp(`^${reaching}${anyOf(data.attending)}${anyOf(data.public)}?${reaching}$`);
const aid = new RegExp(`^${reaching}${anyOf(data.aided)}${reaching}$`);
