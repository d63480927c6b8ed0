/** What tells that a list of classes names only some: an uncounted rest, or shares that are far from all. */
import type { Figure } from '../../../figure.ts';
import { nearValue } from '../../rates/readings.ts';
import { sharePairs } from '../../rates/shareLists.ts';

/** Whether the classes of a run leave others out, by the words after them or by their shares. */
export function leavesOut(run: readonly Figure[], figures: readonly Figure[], folded: string): boolean {
  const last = run.at(-1);
  if (last === undefined) return false;
  if (goesOnUncounted(last.quantity.end, folded)) return true;
  const from = figures.indexOf(run[0] ?? last);
  const pairs = sharePairs(figures.slice(from, figures.indexOf(last) + 2)).filter(({ count }) =>
    run.includes(count),
  );
  const sum = pairs.reduce((all, { share }) => all + nearValue(share.quantity), 0);
  return pairs.length === run.length && sum < leastOfAll;
}

/** Whether what follows a list names a rest without counting it. */
export function goesOnUncounted(at: number, folded: string): boolean {
  const end = folded.indexOf('。', at);
  return uncountedRest.test(folded.slice(at, end === -1 ? folded.length : end));
}

/** «,其余为咨询类»: not counted. */
const uncountedRest =
  /[,;、](?:其余|余下|剩余|其[他它](?=[为是均都由系属]))[^\d,;。]*(?=[,;]|$)|[,;、]其[他它][^\d,;。]*$/;

/** Percent; a slip in one of the shares may leave some, hardly a twentieth. */
const leastOfAll = 80;
