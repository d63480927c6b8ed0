/** R30 and R32 where what is lacking or planned tells a count of a section in round words: «入库3157家», «3100余家». */
import { intersect } from '../../../arithmetic/acceptance.ts';
import { boundsOf } from '../../../arithmetic/bounds.ts';
import type { Claim } from '../../../claim.ts';
import { isComparable } from '../../../figure.ts';
import { digitsOf, isNumeralSlip } from '../../../repairs/slips.ts';
import { placedIn } from '../retold/toldBlock.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';
import { isNamedAlike } from './isDouble.ts';
import type { PartedCount } from './parts.ts';

/** The claims of round numbers that no exact one of the report agrees with and that are a slip of the pen away from one of their name. */
export function approximateDoubles(counts: readonly PartedCount[]): readonly Claim[] {
  const exact = counts.filter(({ figure }) => !figure.quantity.isApproximate);
  return counts.flatMap((round) => {
    const { figure, part } = round;
    if (!figure.quantity.isApproximate || part === 'section') return [];
    const alike = exact.filter((one) => isComparable(one.figure, figure));
    if (alike.some((one) => agrees(one, round))) return [];
    const doubles = alike.filter(
      (one) => one.part !== part && isNamedAlike(one, round) && isSlip(one, round),
    );
    const [double] = doubles;
    if (double === undefined || doubles.some(({ read }) => read.number !== double.read.number)) return [];
    return [sameIndicatorClaim(placedIn(double), placedIn(round), { agrees: false, tie: 'inferred' })];
  });
}

function agrees(one: PartedCount, round: PartedCount): boolean {
  return intersect(boundsOf(one.figure.quantity), boundsOf(round.figure.quantity));
}

/** Whether the digits that the round number keeps are a slip away from those of the exact one; ten times as many is another number. */
function isSlip(one: PartedCount, { figure }: PartedCount): boolean {
  const [round, full] = [digitsOf(figure.quantity), digitsOf(one.figure.quantity)];
  const kept = round.replace(/0+$/, '');
  if (kept.length < fewestKept || full.length < fewestDigits || full.length !== round.length) return false;
  const zeros = round.length - kept.length;
  return isNumeralSlip(full.slice(0, full.length - zeros), kept);
}

const fewestKept = 2;
const fewestDigits = 3;
