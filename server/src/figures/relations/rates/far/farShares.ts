/**
 * R01 RATE of a list of shares whose whole stands paragraphs before. No words need to tie it: the shares that agree with one
 * count tell that it is their whole, and one of the list that does not is wrong; or all are of one number, which one slip of
 * the pen makes the count before them.
 */
import type { Claim } from '../../../claim.ts';
import type { Quantity } from '../../../quantities.ts';
import { digitsOf, isNumeralSlip } from '../../../repairs/slips.ts';
import { sharesPair } from '../../../words.ts';
import type { Echo } from '../../identity/echoes/echoes.ts';
import { plainRateClaim, plainReading } from '../plainRate.ts';
import { accept, nearValue } from '../readings.ts';
import { isRateSlip } from '../slipped/rateSlips.ts';
import { rangeOfWhole } from '../slipped/slipped.ts';
import type { ShareItem } from './shareItems.ts';

/** The claim of a list of shares over the counts before it. */
export function farShareClaim(list: readonly ShareItem[], before: readonly Echo[]): Claim | undefined {
  if (list.every(({ verdict }) => verdict === 'holds') || list.some(isAccused)) return undefined;
  const [first] = list;
  if (first === undefined) return undefined;
  const wholes = before.filter(
    ({ quantity }) =>
      quantity.unit === first.count.unit &&
      quantity.population === first.count.population &&
      list.every(({ count }) => count.start !== quantity.start),
  );
  return oddOne(list, wholes) ?? slippedWhole(list, wholes);
}

function isAccused({ verdict }: ShareItem): boolean {
  return verdict !== undefined && verdict !== 'holds';
}

/** The one share that is of another whole than all the others. */
function oddOne(list: readonly ShareItem[], wholes: readonly Echo[]): Claim | undefined {
  let best: { readonly echo: Echo; readonly agreeing: readonly ShareItem[] } | undefined;
  let least = mostByChance;
  for (const echo of wholes) {
    const agreeing = list.filter((item) => agrees(item, echo.quantity));
    const chance = agreeing.reduce((all, { share }) => all * chanceOf(share), 1);
    if (chance >= (isNamed(echo, list) ? mostByName : least)) continue;
    if (best !== undefined && agreeing.length < best.agreeing.length) continue;
    best = { echo, agreeing };
    least = Math.min(least, chance);
  }
  if (best === undefined) return undefined;
  const { agreeing } = best;
  const whole = best.echo.quantity;
  const others = list.filter((item) => !agreeing.includes(item));
  const isSloppy = others.some((item) => placesOff(item, whole) <= sloppy);
  const far = others.filter((item) => placesOff(item, whole) > (isSloppy ? sloppy : 1));
  const [odd] = far;
  if (odd === undefined || far.length > 1 || odd.verdict !== undefined) return undefined;
  if (agreeing.length * 2 < list.length || isComplete(agreeing, whole)) return undefined;
  const isSlip = isRateSlip(odd.count, whole, odd.share);
  if (!isSlip && (agreeing.length < leastAgreeing || odd.opensList)) return undefined;
  if (agreeing.length < 2 && (odd.noun === '' || agreeing[0]?.noun !== odd.noun)) return undefined;
  if (wholes.some(({ quantity }) => quantity !== whole && agrees(odd, quantity))) return undefined;
  return claimOf(odd, whole);
}

/** Whether the shares are said to be of what the count is a number of. */
function isNamed({ words, lead }: Echo, [first]: readonly ShareItem[]): boolean {
  return first !== undefined && first.noun.length > 1 && sharesPair(first.noun, words + lead);
}

/** So probable may it be that the shares fit a count by chance. */
const mostByChance = 1e-4;
const mostByName = 2e-3;
/** Without a slip that explains it, only so many speak against one. */
const leastAgreeing = 3;
/** In a list that was computed carelessly, what is off by so many last places says nothing. */
const sloppy = 2.5;

/** How often a share fits a whole that it is not of. */
function chanceOf(share: Quantity): number {
  return Math.min(1, (2 * 10 ** share.lastPlace) / nearValue(share));
}

function agrees({ count, share }: ShareItem, whole: Quantity): boolean {
  const off = Math.abs((100 * nearValue(count)) / nearValue(whole) - nearValue(share));
  const isVague = whole.lastPlace > 0 || whole.decimals > 0 || count.decimals > 0;
  if (!isVague && off > 1.01 * 10 ** share.lastPlace) return false;
  const acceptance = accept(plainReading({ part: count, whole, rate: share }), share);
  return acceptance === 'rounding' || acceptance === 'truncation';
}

function placesOff({ count, share }: ShareItem, whole: Quantity): number {
  return (
    Math.abs((100 * nearValue(count)) / nearValue(whole) - nearValue(share)) / 10 ** share.lastPlace - 1e-9
  );
}

/** Whether the counts are all that there is, so that one more is none of theirs. */
function isComplete(items: readonly ShareItem[], whole: Quantity): boolean {
  return items.reduce((sum, { count }) => sum + nearValue(count), 0) >= nearValue(whole);
}

/** The count before a list that is the whole of all its shares but for a slip. */
function slippedWhole(list: readonly ShareItem[], wholes: readonly Echo[]): Claim | undefined {
  const exact = list.filter(({ share }) => share.decimals > 0);
  const [first] = exact;
  if (first === undefined || exact.length < leastAgreeing || list.some(({ verdict }) => verdict))
    return undefined;
  const ranges = exact.map(({ count, share }) => rangeOfWhole(nearValue(count), share));
  const from = Math.ceil(Math.max(...ranges.map(([low]) => low)));
  const to = Math.floor(Math.min(...ranges.map(([, high]) => high)));
  if (from > to) return undefined;
  const sum = list.reduce((all, { count }) => all + nearValue(count), 0);
  if (wholes.some(({ quantity }) => nearValue(quantity) >= from && nearValue(quantity) <= to))
    return undefined;
  const meant =
    sum >= from && sum <= to
      ? [sum]
      : Array.from({ length: Math.min(to - from, mostMeant) + 1 }, (_, at) => from + at);
  const whole = wholes.findLast(({ lead, quantity }) => tellsAll.test(lead) && quantity.value.exponent === 0);
  if (whole === undefined || meant.length > mostMeant) return undefined;
  const written = digitsOf(whole.quantity);
  if (meant.length * slipsOfDigit * written.length > mostLikely * nearValue(whole.quantity)) return undefined;
  return meant.some((one) => isNumeralSlip(String(one), written))
    ? claimOf(first, whole.quantity)
    : undefined;
}

const mostMeant = 30;
const slipsOfDigit = 10;
/** That a slip makes one of the numbers that may be meant of another count by chance. */
const mostLikely = 0.05;
const tellsAll = /共|总|各类|全部|[收接]到|接收|受理|办理|登记/;

function claimOf({ share, count }: ShareItem, whole: Quantity): Claim {
  return plainRateClaim(
    { rate: share, part: count, whole },
    { holds: false, scope: 'document', tie: 'inferred' },
  );
}
