/** What all sums have in common whose whole and parts stand in paragraphs of their own. */
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isSlipAndNoRest } from '../totals/slipGap.ts';
import { compareSum, isOneSlipOff, toSumClaim } from '../totals/sums.ts';

/** The claim that the parts give the whole: nothing but their words ties them. */
export function farClaim(parts: readonly Figure[], whole: Figure, verdict: 'holds' | 'fails'): Claim {
  return toSumClaim(parts, whole.quantity, verdict, 'document', 'inferred');
}

/** The last of the counts that the parts give. */
export function givenBy(parts: readonly Figure[], told: readonly Figure[]): Figure | undefined {
  return told.findLast((whole) => compareSum(parts, whole) === 'equal');
}

/** A count of the things of another, that no bracket sets apart. */
export function isAlike(figure: Figure, whole: Figure): boolean {
  return (
    isCount(figure) &&
    isComparable(figure, whole) &&
    figure.quantity.unit === whole.quantity.unit &&
    figure.bracket === -1
  );
}

/** Parts that are all there is: one slip of the pen off, and no class that is not told would be what is wanting. */
export function isSlipOfAll(parts: readonly Figure[], whole: Figure): boolean {
  return isSlipAndNoRest(parts, whole) || (compareSum(parts, whole) === 'over' && isOneSlipOff(parts, whole));
}

/** «主要有», «居首位»: only the greatest classes are told. */
export const onlyChief = expression`主要|${'foremost'}`;
