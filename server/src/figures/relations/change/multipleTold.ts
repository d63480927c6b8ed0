/** What a multiple is of. */
import type { Change } from '../../../lexicon/figures/changeWords.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable } from '../../figure.ts';
import { eligible } from './chosenPairs.ts';
import { decreaseByMultiple } from './growth.ts';
import { multipleOfPairs } from './multiple.ts';
import { isAbove, type Pair } from './pairs.ts';

/** «是一审行政诉讼收案178件的3.5倍» compares any two counts; «翻一番» those of two years. */
export function multipleClaim(
  figure: Figure,
  change: Change | undefined,
  left: readonly Figure[],
  pairs: readonly Pair[],
): Claim | undefined {
  const before = eligible(figure, pairs);
  if (change?.direction === -1 && !change.isLevel && figure.quantity.unit === '倍' && isAbove(figure, 1))
    return decreaseByMultiple(figure);
  if (before.length > 0)
    return multipleOfPairs(figure, change, before, figure.quantity.unit === '番' ? 'inferred' : 'stated');
  if (change !== undefined || !/(?:是|为|相当于|达)/.test(figure.before)) return undefined;
  const previous = left.at(-1);
  const current =
    previous === undefined
      ? undefined
      : left
          .slice(0, -1)
          .findLast((other) => isComparable(other, previous) && other.segment === figure.segment);
  if (previous === undefined || current === undefined || previous.clause !== figure.clause) return undefined;
  return multipleOfPairs(figure, undefined, [{ previous, current }], 'stated');
}
