/** Counts that explain why a run of classes does not give the one before it. */

import { expression } from '../../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../../figure.ts';
import { nearSum, nearValue } from '../../../rates/readings.ts';
import { compareSum } from '../../totals/sums.ts';
import type { Run } from '../runs.ts';
import { countsAll } from './likeness.ts';

/** What is left over stands in the sentence of the run or right behind it. */
function isBeside({ sentence, quantity }: Figure, parts: readonly Figure[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)] as [Figure, Figure];
  return sentence - last.sentence <= 1 && quantity.start > first.quantity.start;
}

/** Whether other counts explain the numbers: one that the run or some of it gives, or some of the run that give the whole. */
export function isGiven(run: Run, figures: readonly Figure[], whole: Figure): boolean {
  const { parts } = run;
  const sum = nearSum(parts);
  // «…、终止4件,另有1件尚在审理» leaves nothing to be told elsewhere.
  const isEnded = furtherSome.test(parts.at(-1)?.lead ?? '');
  const gap = nearValue(whole.quantity) - sum;
  const isSome = parts.some((_, at) => at > 1 && compareSum(parts.slice(0, at), whole) === 'equal');
  // «处理20件,维持13件,责令重作5件,终结2件»: a class before them, where no word says how many there are.
  const withWhole = (countsAll(run) ? [] : parts).map(
    (_, at) => nearValue(whole.quantity) + nearSum(parts.slice(0, at + 1)),
  );
  return (
    isSome ||
    figures.some((figure) => {
      if (figure === whole || figure.quantity.unit !== whole.quantity.unit || parts.includes(figure))
        return false;
      const value = nearValue(figure.quantity);
      return (
        value === sum || withWhole.includes(value) || (!isEnded && value === gap && isBeside(figure, parts))
      );
    })
  );
}

/** «另有», «还有»: some beside the list. */
const furtherSome = expression`^,?(?:另外?|${'still'})有$`;
