/** What the words around figures have in common; two characters in a row stand in for word segmentation. */
import { leadingStageOf, newStatementVerb, withoutGeneric } from '../lexicon/figures/figureWords.ts';
import type { Figure } from './figure.ts';

/** The words that name what a figure counts: before it without the verb, and after it. */
export function nounOf({ lead, tail }: Pick<Figure, 'lead' | 'tail'>): string {
  return withoutVerb(lead) + tail;
}

/** The words after the verb or the stage that a statement begins with. */
export function withoutVerb(lead: string): string {
  const verb = leadingStageOf(lead)?.word ?? newStatementVerb(lead);
  return verb === undefined ? lead : lead.slice(lead.indexOf(verb) + verb.length);
}

/** Whether two texts share two Chinese characters in a row that say more than 行政 or 案件. */
export function sharesPair(a: string, b: string): boolean {
  const [one, other] = [withoutGeneric(a), withoutGeneric(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  for (let at = 0; at + 2 <= short.length; at++) {
    if (
      isHan(short.charCodeAt(at)) &&
      isHan(short.charCodeAt(at + 1)) &&
      long.includes(short.slice(at, at + 2))
    ) {
      return true;
    }
  }
  return false;
}

const shortestRun = 3;

/** Whether three characters in a row stand in both texts, as words part them. */
export function sharesRun(one: string, other: string): boolean {
  for (let at = 0; at + shortestRun <= one.length; at++) {
    const run = one.slice(at, at + shortestRun);
    if (!run.includes(' ') && other.includes(run)) return true;
  }
  return false;
}

/** Whether the characters of a name stand in a longer one in their order: «监察机构» in «劳动保障监察机构». */
export function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at++;
  return at === short.length;
}

/** Whether a UTF-16 code unit is a Chinese character of the common block. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** So many characters back a sentence is read: one line may be one sentence, which is not to be read anew at each figure. */
export const longestBefore = 200;

/** The words of the sentence before a place, or the last of them where it is long. */
export function sentenceBefore(at: number, folded: string): string {
  const before = folded.slice(Math.max(0, at - longestBefore), at);
  return before.slice(before.lastIndexOf('。') + 1);
}
