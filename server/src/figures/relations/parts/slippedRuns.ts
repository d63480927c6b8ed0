/** Whether one slip of the pen keeps a run of counts from giving a whole, and whether it may be all of it. */
import { isRest } from '../../../lexicon/figures/figureWords.ts';
import type { Figure } from '../../figure.ts';
import { isNumeralSlip } from '../../repairs/slips.ts';
import { nearSum, nearValue } from '../rates/readings.ts';
import { type Likeness, nameOf } from './lists/complete/likeness.ts';
import type { Run } from './lists/runs.ts';
import { exceeds, isOfItsSize, isOneSlipOff } from './totals/sums.ts';

/**
 * Whether one slip explains the sum: in a number that stays of its size, or where the numbers are so far apart that hardly any
 * others would be one slip from agreeing.
 */
export function isSlip(
  run: Run,
  whole: Figure,
  figures: readonly Figure[],
  least: number,
  isSure: boolean,
): boolean {
  const { parts } = run;
  const isNear = isOfItsSize(parts, whole) && !exceeds(parts, whole);
  const [first] = parts as [Figure];
  // «修订文件26件,全年清理涉企文件,保留163件、…»: what is counted now has been named anew.
  const told = figures[figures.indexOf(first) - 1];
  const isRightAfter = run.isAnnounced || (told !== undefined && first.clause - told.clause <= 1);
  return (isNear || (isSure && isRightAfter && isFarSlip(run, whole))) && isOneSlipOff(parts, whole, least);
}

/**
 * «重点企业48家,工业2310家、商业410家»: more than the whole by a digit; «4412条,许可158条、…、其他90条»: a digit more in the whole than in the
 * sum. A list that is far short of its whole for another reason names some of the classes, unless its last is the rest.
 */
function isFarSlip({ parts, isClosed }: Run, whole: Figure): boolean {
  const sum = nearSum(parts);
  const total = nearValue(whole.quantity);
  if (sum > total) return total >= leastExceeded;
  return (
    lacksDigit(parts, whole) ||
    ((isClosed || isRest(nameOf(parts.at(-1) as Figure))) && total >= leastForDigit)
  );
}

/** So much of the whole is told by its digits, whatever the list. */
function lacksDigit(parts: readonly Figure[], whole: Figure): boolean {
  const [sum, total] = [nearSum(parts), nearValue(whole.quantity)].map(String) as [string, string];
  return sum.length !== total.length && Number(sum) >= leastForDigit && isNumeralSlip(sum, total);
}

/** Smaller numbers are exceeded by what they are no whole of. */
const leastExceeded = 10;
/** So great a sum is seen to lack a digit in its whole. */
const leastForDigit = 20;

/** A list of some of the classes leaves more untold than a tenth, or tells that it is all. */
export function mayBeAll({ parts, isClosed }: Run, whole: Figure, likeness: Likeness): boolean {
  const gap = nearValue(whole.quantity) - nearSum(parts);
  if (likeness === 'sure' || isClosed || gap * leastUntold <= nearValue(whole.quantity)) return true;
  return lacksDigit(parts, whole) && !isOfItsSize(parts, whole);
}

const leastUntold = 10;
