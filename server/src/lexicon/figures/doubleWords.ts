/** Words by which a plan or a summary tells a count again, or sets a new one (seeds/lexicon/doubleWords.json). */
import data from '../../../../seeds/lexicon/doubleWords.json' with { type: 'json' };
import remaining from '../../../../seeds/lexicon/remainingWords.json' with { type: 'json' };
import { alternationOf } from '../matching/alternation.ts';

/** The words beside a count. */
interface Around {
  readonly lead: string;
  readonly tail: string;
}

/** The words without those at their end that only lead to the number: «持证人员由». */
export function withoutEnd(words: string): string {
  return words.replace(atEnd, '');
}

const atEnd = new RegExp(`(?:${alternationOf(data.leadsTo).source})+$`);

/** The words without verbs that say nothing but that there are so many. */
export function withoutDeeds(words: string): string {
  return words.replace(deeds, ' ');
}

const deeds = alternationOf(data.deeds, 'g');

/** Whether the words make a count one of others, a change, a share or an average. */
export function isOfOthers(lead: string): boolean {
  return others.test(lead);
}

const others = alternationOf(data.others);

/** Whether the number is aimed at: «力争达到», «不少于»; «以上». */
export function aimsAt({ lead, tail }: Around): boolean {
  return (aims.test(lead) && !isBase(lead)) || aimsBehind.test(tail);
}

/** «力争把使用率由»: what there is now, from which a plan sets out. */
export function isBase(lead: string): boolean {
  return base.test(lead);
}

const base = new RegExp(`(?:${alternationOf(data.base).source})$`);
const aims = alternationOf(data.aims);
const aimsBehind = new RegExp(`^(?:${alternationOf(data.aimsBehind).source})`);

/** Whether so many are left: «仍有», «未结»; «件正在办理». */
export function isLeft({ lead, tail }: Around): boolean {
  return left.test(lead) || left.test(tail.slice(0, nearBy));
}

/** The words without those that say that it is left, or how it would be done. */
export function withoutLeftWords(words: string): string {
  return words.replace(leftWords, ' ');
}

const leftWords = alternationOf([...data.left, ...remaining.done, ...remaining.undone], 'g');
const left = alternationOf(data.left);
const nearBy = 8;

/** Whether the words say that the number was told before: «前述», «开头提到的». */
export function isKnownBefore({ lead }: Around): boolean {
  return known.test(lead);
}

const known = new RegExp(
  `^[,、;]?(?:${alternationOf(data.known).source})|(?:${alternationOf(data.known).source})$`,
);

/** The words without those that take up a number told before. */
export function withoutKnown(words: string): string {
  return words.replace(known, '');
}

/** Whether a plan sets the number anew; it takes up what there is where the number opens the clause or stands behind such a word. */
export function isSetAnew({ lead }: Around): boolean {
  return !takesUp.test(lead);
}

const takesUp = new RegExp(
  `(?:^[,、;:]?(?:[一二三四五六七八九十]+是)?|${alternationOf(data.takesUp).source})$`,
);

/** Whether the words say that so many are there already: «由», «现有», «继续服务». */
export function isStanding({ lead }: Around): boolean {
  return isBase(lead) || known.test(lead) || standing.test(lead);
}

const standing = new RegExp(`(?:${alternationOf(data.standing).source})$`);

/** What a sentence says of one thing: its words behind the last semicolon or label of a clause. */
export function itemTo(sentence: string): string {
  return sentence.slice(Math.max(0, sentence.search(lastItem)));
}

const lastItem = /(?:;|[一二三四五六七八九十]是)(?:(?!;|[一二三四五六七八九十]是).)*$/;

/** «2023年底持证1327人,年内新增86人,年底持证»: what is said behind the words that come back to the year of the report. */
export function sinceThisYear(item: string): string {
  return item.replace(ofThisYear, '');
}

const ofThisYear = /^.*(?<!\d)(?:年内|年底|年末|今年|本年)/;

/** Whether it speaks of some of the bodies only: «个别乡镇». */
export function isOfSomeBodies(item: string): boolean {
  return someBodies.test(item);
}

const someBodies = alternationOf(data.someBodies);

/** Whether a noun is that of many counts: «企业», «问题». */
export function isCommonNoun(noun: string): boolean {
  return data.commonNouns.includes(noun);
}

/** The words without those by which a count is taken up: «继续服务». */
export function withoutTakenUp(words: string): string {
  return words.replace(takenUp, '');
}

const takenUp = alternationOf(
  [...data.takesUp, ...data.standing].filter((word) => word.length > 1),
  'g',
);
