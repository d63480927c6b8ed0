/** Whether the words before a count narrow it to some of what was counted before: «外资企业走访不足,走访企业286家». */
import { withoutLacking } from '../../../../lexicon/figures/retoldWords.ts';
import { isSaidIn } from './covered.ts';
import { clausesBefore } from './sameness.ts';
import type { Telling } from './telling.ts';

/**
 * Whether the clauses without counts before the later one, or what stands before its own verb, name something that the first
 * sentence does not.
 */
export function isNarrowed(again: Telling, first: Telling): boolean {
  const own = again.deed === '' ? '' : again.own.slice(0, Math.max(0, again.own.indexOf(again.deed)));
  return [...clausesBefore(again), own].some((words) => !isSaidIn(withoutLacking(words), first));
}
