/** Whether the results of cases are told down to the smallest, so that none is left out. */
import { areExclusive } from '../../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../../figure.ts';
import { nearValue } from '../../../rates/readings.ts';
import { ownWords } from '../partList.ts';

/**
 * «均已审结,其中维持7件,撤销1件,撤回而终止3件» of 21: who tells a decision and a case that ended without one, and even a single
 * case of a kind, would tell the ten that are wanting.
 */
export function areAllResults(parts: readonly Figure[], whole: Figure, folded: string): boolean {
  const [first] = parts;
  if (first === undefined || parts.length < leastKinds) return false;
  const told = folded.slice(whole.quantity.start - whole.lead.length, first.quantity.start);
  if (!finished.test(told)) return false;
  const words = parts.map(ownWords);
  // «其中经委员会审议的维持12件,…»: some of them only.
  if ((words[0]?.length ?? 0) > longestResult || !areExclusive(words)) return false;
  if (!words.some((word) => decided.test(word)) || !words.some((word) => ended.test(word))) return false;
  const values = parts.map(({ quantity }) => nearValue(quantity));
  const gap = nearValue(whole.quantity) - values.reduce((sum, value) => sum + value, 0);
  return gap > Math.max(leastGap, Math.min(...values));
}

const longestResult = 4;
const leastKinds = 3;
const leastGap = 2;
const finished = expression`${'finished'}`;
const decided = expression`${'decidedOn'}`;
const ended = expression`${'endedEarly'}`;
