/**
 * R10 and R13 of lists that stand beside each other, a stretch each, without words by which they divide: «转办来电1830件。转交1702件,自办128件;
 * 按期回复2424件、逾期回复71件». Where one of them gives the count before them, the one beside it divides that count too.
 */
import type { Claim } from '../../claim.ts';
import { bySentence, type Figure, isCount } from '../../figure.ts';
import { nearSum, nearValue } from '../rates/readings.ts';
import { goesOnUncounted, saysOverlap } from './lists/complete/leftOut.ts';
import { isLeftOpen, isOfYearBefore } from './lists/partList.ts';
import { compareSum, isOfItsSize, isOneSlipOff, toSumClaim } from './totals/sums.ts';

/** The claims of lists that all but give the count which the list beside them gives. */
export function besideEachOther(
  sums: readonly Claim[],
  figures: readonly Figure[],
  folded: string,
): readonly Claim[] {
  if (!folded.includes(';')) return [];
  return bySentence(figures).flatMap((own) => {
    const lists = listsOf(own);
    const [first] = lists.length < 2 ? [] : (lists[0] ?? []);
    const whole = first === undefined ? undefined : figures[figures.indexOf(first) - 1];
    if (whole === undefined || !mayBeWhole(whole, first)) return [];
    const given = lists.filter((list) => compareSum(list, whole) === 'equal');
    if (given.length === 0) return [];
    return lists
      .filter((list) => isBesideOne(list, given) && !isTold(list, sums))
      .filter((list) => mayDivide(list, whole, figures, folded))
      .map((list) => toSumClaim(list, whole.quantity, 'fails', 'paragraph', 'inferred'));
  });
}

/** The stretches that count nothing but two things or more of one kind. */
function listsOf(own: readonly Figure[]): readonly (readonly Figure[])[] {
  if (own.length < 4 || own.at(-1)?.segment === own[0]?.segment) return [];
  const stretches = new Map<number, Figure[]>();
  for (const figure of own) {
    const told = stretches.get(figure.segment);
    if (told === undefined) stretches.set(figure.segment, [figure]);
    else told.push(figure);
  }
  const unit = own.find(isCount)?.quantity.unit;
  return [...stretches.values()].filter(
    (told) =>
      told.length > 1 &&
      told.every(
        (figure) =>
          isCount(figure) &&
          figure.quantity.unit === unit &&
          figure.bracket === -1 &&
          !isOfYearBefore(figure) &&
          !/其中|主要|同比|[较比]/.test(figure.before),
      ),
  );
}

/** The count right before the lists, in the sentence before or in a stretch of its own. */
function mayBeWhole(whole: Figure, first: Figure | undefined): boolean {
  if (first === undefined || !isCount(whole) || whole.bracket !== -1 || isOfYearBefore(whole)) return false;
  const isApart =
    first.sentence - whole.sentence === 1 ||
    (first.sentence === whole.sentence && first.segment !== whole.segment);
  return isApart && whole.quantity.unit === first.quantity.unit && !whole.quantity.isApproximate;
}

function isBesideOne([first]: readonly Figure[], given: readonly (readonly Figure[])[]): boolean {
  return given.some(([other]) => Math.abs((other?.segment ?? 0) - (first?.segment ?? 0)) === 1);
}

/** What a sum tells already. */
function isTold(list: readonly Figure[], sums: readonly Claim[]): boolean {
  return sums.some(
    ({ relation, operands }) =>
      relation === 'sum-of-parts' &&
      operands.some(({ quantity }) => list.some((part) => part.quantity === quantity)),
  );
}

/** Whether one slip explains why the list does not give the count, and it gives no other. */
function mayDivide(
  list: readonly Figure[],
  whole: Figure,
  figures: readonly Figure[],
  folded: string,
): boolean {
  const end = list.at(-1)?.quantity.end ?? whole.quantity.end;
  const gap = nearValue(whole.quantity) - nearSum(list);
  return (
    // One class that is left out is as great as nearly any slip of the last digit.
    (gap < 0 || gap >= leastGap) &&
    isOfItsSize(list, whole) &&
    isOneSlipOff(list, whole) &&
    !isLeftOpen(list) &&
    !figures.some((one) => !list.includes(one) && nearValue(one.quantity) === nearSum(list)) &&
    !saysOverlap(end, folded) &&
    !goesOnUncounted(end, folded)
  );
}

const leastGap = 10;
