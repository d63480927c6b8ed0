/** R16 FUNNEL: what becomes of some only, and is no stage that all of them go through. */
import { isBranchStage } from '../../../../lexicon/figures/figureWords.ts';
import { isAbove } from '../../../arithmetic/acceptance.ts';
import { boundsOf } from '../../../arithmetic/bounds.ts';
import { type Figure, isComparable } from '../../../figure.ts';

/** So many counts before may tell what came in. */
const lookBack = 6;

/**
 * «受理咨询320件,转办286件,办结320件»: what was not passed on was dealt with at once, so that more may be finished, of the greater
 * count before; without one («转办工单286件,办结320件») what is passed on is all that came in.
 */
export function isBranch(figures: readonly Figure[], at: number, later: Figure): boolean {
  const figure = figures[at];
  if (figure?.stage === undefined || !isBranchStage(figure.stage)) return false;
  if (!isAbove(boundsOf(later.quantity), boundsOf(figure.quantity))) return false;
  return figures
    .slice(Math.max(0, at - lookBack), at)
    .some(
      (whole) =>
        whole.sentence >= figure.sentence - 1 &&
        whole.bracket === figure.bracket &&
        isComparable(whole, figure) &&
        isAbove(boundsOf(whole.quantity), boundsOf(figure.quantity)) &&
        !isAbove(boundsOf(later.quantity), boundsOf(whole.quantity)),
    );
}
