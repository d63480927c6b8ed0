/** «两类合计占», «三个方面占»: so many classes named before are taken together in a share. */
import { expression } from '../../lexicon/wordClasses.ts';

const together = expression`([两二三四五六])(?:${'classCounters'}|个[^,;。]{0,4})[^,;。]{0,8}占`;
const numerals = '〇一两三四五六';

/** How many classes the words before a share take together; undefined where they name no number of them. */
export function countedClasses(before: string): number | undefined {
  const number = together.exec(before)?.[1];
  return number === undefined ? undefined : numerals.indexOf(number === '二' ? '两' : number);
}
