/** R01 RATE of a list of shares that are all of one number, which one slip of the pen makes the count before them. */
import type { Claim } from '../../../claim.ts';
import type { Quantity } from '../../../quantities.ts';
import { digitsOf, isNumeralSlip } from '../../../repairs/slips.ts';
import type { Echo } from '../../identity/echoes/echoes.ts';
import { nearValue } from '../readings.ts';
import { rangeOfWhole } from '../slipped/slipped.ts';
import { agrees, claimOf, isNamed, leastAgreeing, sumOf, tellsAll } from './listWholes.ts';
import type { ShareItem } from './shareItems.ts';

/** The one count before a list that is the whole of all its shares but for a slip. */
export function slippedTotal(
  list: readonly ShareItem[],
  wholes: readonly Echo[],
  counts: () => readonly number[],
): Claim | undefined {
  const exact = list.filter(({ share }) => share.decimals > 0);
  if (exact.length < 2) return undefined;
  const ranges = exact.map(({ count, share }) => rangeOfWhole(nearValue(count), share));
  const low = Math.max(...ranges.map(([from]) => from));
  const high = Math.min(...ranges.map(([, to]) => to));
  const isMeant = (value: number): boolean => value >= low && value <= high;
  if (low > high || wholes.some(({ quantity }) => isMeant(nearValue(quantity)))) return undefined;
  // What is of their sum too agrees with the whole that was meant.
  const sum = sumOf(list);
  if (!isMeant(sum) && list.some(({ verdict }) => verdict !== undefined)) return undefined;
  const isLeft = (value: number): boolean => (isMeant(sum) ? value === sum : isMeant(value));
  const slipped = wholes.filter(
    (echo) =>
      tellsAll(echo) &&
      list.every(({ count }) => nearValue(count) < nearValue(echo.quantity)) &&
      (exact.length >= leastAgreeing || isNamed(echo, list)) &&
      isSlipOf(echo, isMeant(sum) ? [sum, sum] : [low, high], isNamed(echo, list)),
  );
  const [only] = slipped;
  if (only === undefined || slipped.length > 1) return undefined;
  // «收到1069件,其中重复9件»: the list is of what is left of it, or of it and others.
  const total = nearValue(only.quantity);
  if (counts().some((count) => isLeft(total - count) || isLeft(total + count))) return undefined;
  const wrong = exact.find((item) => !agrees(item, only.quantity));
  return wrong === undefined ? undefined : claimOf(wrong, only.quantity);
}

/** Whether a slip makes a count one of the numbers that may be meant, of which there are few. */
function isSlipOf({ quantity }: Echo, [low, high]: readonly [number, number], isOfName: boolean): boolean {
  const { coefficient, exponent } = quantity.value;
  const written = digitsOf(quantity);
  const meant = wholeNumbers(low / 10 ** exponent - 1e-9, high / 10 ** exponent + 1e-9);
  if (meant.length * slipsOfDigit * written.length > coefficient * (isOfName ? mostLikelyNamed : mostLikely))
    return false;
  return meant.some((one) => isNumeralSlip(digitsOf(scaled(one, quantity)), written));
}

/** The whole numbers from one to the other; none where there are too many to say which was meant. */
function wholeNumbers(low: number, high: number): readonly number[] {
  const from = Math.ceil(low);
  return Array.from(
    { length: Math.min(mostMeant, Math.max(0, Math.floor(high) - from + 1)) },
    (_, at) => from + at,
  );
}

function scaled(coefficient: number, quantity: Quantity): Quantity {
  return { ...quantity, value: { ...quantity.value, coefficient } };
}

const mostMeant = 200;
const slipsOfDigit = 10;
/** That a slip makes one of the numbers that may be meant of another count by chance. */
const mostLikely = 0.03;
const mostLikelyNamed = 0.15;
