/** Words by which a count is told again (seeds/lexicon/retoldWords.json). */
import data from '../../../../seeds/lexicon/retoldWords.json' with { type: 'json' };
import { alternationOf, anyOf } from '../matching/alternation.ts';
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

/** What stands before the words that name a count: when it is. */
export const atStart = new RegExp(
  `^(?:[,、;:]|到?年[末底]|经${anyOf(data.verified)}后?|${anyOf(data.when)})+`,
);
/** «上年未结46件,当年立案892件»: whatever the clauses before are of. */
export const ofThisYear = new RegExp(`^[,;]?(?:${anyOf(data.thisYear)}|年[末底])`);
/** «县政府复议机构|新收复议申请»: a body and what is told of it. */
export const bodyBefore = new RegExp(`^([^,]{0,12}${anyOf(data.bodies)})([^,]{2,})$`);
/** «执法队|44名队员»: the body that persons are of. */
export const staffedBody = new RegExp(`${anyOf(data.staffed)}$`);
/** The noun behind a count that is taken up, with what is told of it left out. */
export const nounAfter = new RegExp(
  `^的?(?![中里均都已未并的和及与左右以]|[当之]中|全部|分别)([\\u4e00-\\u9fff]{2,16}?)(?=[中里均都的已未仅尚要需]|和上?(?:[百千万]|$)|${anyOf(data.behindNoun)}|$)`,
);
/** «的执法队伍要监管155家持证企业»: what they have to do with them. */
export const leadsTo = new RegExp(`(?:要|需|须|需要|人均|平均)${anyOf(data.dealing)}$`);
/** «领取执法证的», «已考取执法资格证的»: those that the later words call 持证人员. */
export const licensed = new RegExp(`已?${anyOf(data.licensing)}(?:执法)?(?:资格)?证[件书]?`);
