/** Words by which a report tells how much was left undone (seeds/lexicon/remainingWords.json). */
import data from '../../../../seeds/lexicon/remainingWords.json' with { type: 'json' };
import { alternationOf } from '../matching/alternation.ts';
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
