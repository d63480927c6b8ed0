/** Lists that divide what came in and what was left of the year before together. */
import { countsCarriedOver } from '../../../../../lexicon/figures/processWords.ts';
import type { Figure } from '../../../../figure.ts';
import { compareSum } from '../../totals/sums.ts';

/** «申请156件,上年结转4件,…其中予以公开…»: the list divides what came in and what was left together. */
export function isOfTwo(parts: readonly Figure[], wholes: readonly Figure[]): boolean {
  return wholes.some(
    (figure) =>
      countsCarriedOver(figure.lead) &&
      wholes.some(
        (other) =>
          other !== figure && compareSum([...parts], other) === 'over' && makeUp(parts, [figure, other]),
      ),
  );
}

function makeUp(parts: readonly Figure[], wholes: readonly Figure[]): boolean {
  const sum = (figures: readonly Figure[]): number =>
    figures.reduce(
      (all, { quantity }) => all + quantity.value.coefficient * 10 ** quantity.value.exponent,
      0,
    );
  return sum(parts) === sum(wholes);
}
