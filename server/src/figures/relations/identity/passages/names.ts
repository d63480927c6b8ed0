/** What a figure is called by the words before it, and whether two are called the same. */
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import type { Figure } from '../../../figure.ts';
import { isToldIn } from '../retold/covered.ts';

/** Fewer characters name too little to be known again. */
export const shortestName = 2;
const shortestPhrase = 6;

/** The words of a figure by themselves: «微信举报» of «,其中微信举报». */
export function nameOf({ lead }: Figure): string {
  return withoutScope(lead).replace(notNaming, '');
}

const notNaming = /[^\u4e00-\u9fff]|按[期时]|其中|[约已仅均的了]|(?:人?数|数?量)?(?:达到?|为|有)?$/g;

export function isOneName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (one === other || (short.length > shortestName && long.endsWith(short))) return true;
  // «为消费者挽回经济损失», «挽回消费者经济损失».
  return short.length >= shortestPhrase && isToldIn(short, long) && isToldIn(long, short);
}
