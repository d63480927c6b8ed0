/** Whether the words beside a count say something. */

import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../figure.ts';

/** Whether the words beside a count hold one of the words, and not its contrary («不合格», «未办结»). */
export function says(figure: Figure, words: readonly string[]): boolean {
  const own = beginsNext.test(figure.tail) ? '' : figure.tail;
  const ahead = wordsAhead(figure);
  return words.some((word) => affirms(ahead, word) || affirms(own, word));
}

/** The words before a count; of «90分以上57人» with the score, which is a figure of its own. */
export function wordsAhead({ lead, before }: Figure): string {
  return lead.startsWith('以上') || lead.startsWith('及以上') ? before : lead;
}

/** «维持58件、撤销13件»: what follows the mark is said of the next count. */
const beginsNext = /^(?:[、和及与]|以及)/;

/** Whether the text holds the word, and not its contrary. */
export function affirms(text: string, word: string): boolean {
  let at = text.lastIndexOf(word);
  while (at !== -1 && namesBody.test(text.slice(at + word.length, at + word.length + longestEnding)))
    at = at === 0 ? -1 : text.lastIndexOf(word, at - 1);
  return at !== -1 && !denied.test(text.slice(Math.max(0, at - 2), at));
}

/** «人民调解组织», «调解员», «办案中心»: who does something, which does not say that it is done. */
const namesBody = expression`^(?:${'bodiesBehind'})`;
const longestEnding = 3;

/** «未办结», «没有达成», «不予许可», «不可网办». */
const denied = /(?:[不未没]|没有|[没未]能|[不未]予|不[能够可宜应得]|无法)$/;
