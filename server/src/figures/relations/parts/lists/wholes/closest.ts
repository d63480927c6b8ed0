/** Which of several counts a list divides where its parts give none of them. */
import { isAbove } from '../../../../arithmetic/acceptance.ts';
import { boundsOf } from '../../../../arithmetic/bounds.ts';
import { type Figure, isComparable, isCount } from '../../../../figure.ts';
import { sharesPair } from '../../../../words.ts';
import { nearValue } from '../../../rates/readings.ts';
import { isOneSlipOff } from '../../totals/sums.ts';

/** «案件9327件,成功8516件,其中公安5842件、…»: where the parts give no count, the one that they all but give is meant. */
export function closest(parts: readonly Figure[], nearest: Figure, wholes: readonly Figure[]): Figure {
  const sum = parts.reduce((all, { quantity }) => all + nearValue(quantity), 0);
  const off = ({ quantity }: Figure): number => Math.abs(sum / nearValue(quantity) - 1);
  const fit = wholes.filter(
    (whole) => whole.segment === nearest.segment && !parts.some((part) => exceeds(part, whole)),
  );
  // «申请108件,审结100件,其中…» that give 98: the words tie them to the nearest, and it is nearly what they give.
  if (isOneSlipOff(parts, nearest) || off(nearest) < nearlyGiven) return nearest;
  const slip = fit.find((whole) => isOneSlipOff(parts, whole));
  if (slip !== undefined) return nearValue(slip.quantity) === nearValue(nearest.quantity) ? nearest : slip;
  const best = fit.filter((whole) => off(whole) < slightlyOff).toSorted((a, b) => off(a) - off(b))[0];
  return best !== undefined && off(best) * 2 < off(nearest) ? best : nearest;
}

const nearlyGiven = 0.05;
const slightlyOff = 0.03;

/** Whether one count is greater than another, whatever they are rounded from. */
export function exceeds({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return isAbove(boundsOf(a), boundsOf(b));
}

/** «普法活动8场,宣讲50次。其中,校园宣讲22场»: too many for the count in their unit, and named as one in another unit is. */
export function isOfOtherUnit(parts: readonly Figure[], whole: Figure, left: readonly Figure[]): boolean {
  const part = parts.find((one) => exceeds(one, whole));
  if (part === undefined || sharesPair(whole.lead, part.lead)) return false;
  return left.some(
    (figure) =>
      figure.sentence === whole.sentence &&
      isCount(figure) &&
      figure.quantity.unit !== part.quantity.unit &&
      sharesPair(figure.lead, part.lead),
  );
}

/** «抽检16641批次,…。检出不合格347批次。其中,市局完成的4068批次抽检中,…»: too large for the last sentence, but not for one before. */
export function isOfEarlier(parts: readonly Figure[], whole: Figure, left: readonly Figure[]): boolean {
  const tooLarge = parts.filter((part) => exceeds(part, whole));
  return (
    tooLarge.length > 0 &&
    left.some(
      (figure) =>
        figure.sentence < whole.sentence &&
        isComparable(figure, whole) &&
        !tooLarge.some((part) => exceeds(part, figure)),
    )
  );
}
