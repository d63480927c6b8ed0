/** What makes a rate one of some only (seeds/lexicon/figureWords.json, `narrowing`). */
import data from '../../../../seeds/lexicon/figureWords.json' with { type: 'json' };
import { createWordList } from '../matching/wordList.ts';

const lists = data.narrowing.map((words) => createWordList(words));
const any = createWordList(data.narrowing.flat());

/** Whether the name says «重点», «一次性» or the like, and the words told of the counts do not. */
export function isNarrower(name: string, told: string): boolean {
  return any.isIn(name) && lists.some((list) => list.isIn(name) && !list.isIn(told));
}
