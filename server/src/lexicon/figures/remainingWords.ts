/** Words by which a report tells how much was left undone (seeds/lexicon/remainingWords.json). */
import data from '../../../../seeds/lexicon/remainingWords.json' with { type: 'json' };
import { alternationOf, anyOf } from '../matching/alternation.ts';
import { createWordList } from '../matching/wordList.ts';

const undone = createWordList(data.undone);
const goingOn = createWordList(data.goingOn);
const unclear = createWordList(data.unclear);
const ofBefore = createWordList(data.ofBefore);

/** Whether the words around a count say that so much was left undone at the end of the year. */
export function isOfUndone(lead: string, tail: string): boolean {
  return (undone.isIn(lead) || undone.isIn(tail)) && !ofBefore.isIn(lead) && !ofBefore.isIn(tail);
}

/** Whether they say that it is still being done: what a first telling of the rest says of it. */
export function isOfGoingOn(lead: string, tail: string): boolean {
  return (goingOn.isIn(lead) || goingOn.isIn(tail)) && !ofBefore.isIn(lead);
}

/** Whether a sentence speaks of what was left at another time: «上年结转的8件案件中». */
export function isOfLeftBefore(sentence: string): boolean {
  return leftBefore.test(sentence);
}

const leftBefore = new RegExp(
  `(?:${alternationOf(data.ofBefore).source})[^,。;\\d]{0,3}(?:结转|遗留|未|转入|接转)|半年|季度`,
);

/** Whether a noun may be that of many kinds. */
export function isUnclear(noun: string): boolean {
  return unclear.isIn(noun);
}

/** The words around a count without those that say that it is left, and without all that is said after those. */
export function withoutLeft(words: string): string {
  const at = words.search(undoneAt);
  return (at === -1 ? words : words.slice(0, at)).replace(left, ' ');
}

const undoneAt = alternationOf([...data.undone, ...data.goingOn]);
const left = alternationOf(data.left, 'g');

/** The kinds of matters that a text names, of which each has its own rest. */
export function fieldsIn(text: string): readonly string[] {
  return data.fields.filter((field) => text.includes(field));
}

/** «其中4件», «其余9项», «尚有1个»; «仍有» and the like only right before the count. */
export const hasRemainder = new RegExp(`其中|其余|剩余|${anyOf(data.thereRemain, data.thereAre)}`);
/** «第二批仍有», with what is left of. */
export const remainderAtEnd = new RegExp(`([一-龥]{2,})${anyOf(data.thereRemain, data.thereAre)}$`);
/** «仍有2个镇街未完成划界», in a sentence of its own. */
export const stillLeft = new RegExp(`${anyOf(data.thereRemain)}$`);
export const whenLeft = new RegExp(`^(?:${anyOf(data.when)}|截至[^,]*)+`);
export const ofSome = new RegExp(`${anyOf(data.some)}|第[一二三四五六]批`);

/** All of them, in words that leave none out: not «到期的», «其余», nor «重点». */
export const allOfThem = new RegExp(
  `^(?:(?:全年|今年|本年|年内)(?:共)?${anyOf(data.takenIn)}的|所有|全部)([^,。;]{2,14}?)(?:已全部|均已|全部|均|全数|悉数)`,
);
/** «督察反馈的», which leaves none out. */
export const whoGave = new RegExp(`${anyOf(data.given)}的$`);
/** «12件阶段性办结仍在推进后续工作», «2件已整改,仍在巩固»: finished, and something else goes on. */
export const goesOnAfterDone = new RegExp(`${anyOf(data.done)}[,，后]?(?:仍|还|正)在`);
