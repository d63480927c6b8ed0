/**
 * R01 RATE of a list of shares whose whole stands paragraphs before. No words need to tie it: the shares that agree with one
 * count tell that it is their whole, and one of the list that does not is wrong; or all are of one number, which one slip of
 * the pen makes the count before them.
 */

import { stageOf } from '../../../../lexicon/figures/figureWords.ts';
import type { Claim } from '../../../claim.ts';
import type { Quantity } from '../../../quantities.ts';
import { digitsOf, isNumeralSlip } from '../../../repairs/slips.ts';
import { sharesPair } from '../../../words.ts';
import type { Echo } from '../../identity/echoes/echoes.ts';
import { plainRateClaim, plainReading } from '../plainRate.ts';
import { accept, nearValue } from '../readings.ts';
import { isRateSlip } from '../slipped/rateSlips.ts';
import { rangeOfWhole } from '../slipped/slipped.ts';
import { holdsInOrder } from '../tied/ofShare/ofNoun.ts';
import type { ShareItem } from './shareItems.ts';

/** The claims of a list of shares over the counts before it. */
export function farShareClaims(list: readonly ShareItem[], before: readonly Echo[]): readonly Claim[] {
  if (list.every(({ verdict }) => verdict === 'holds') || list.some(isAccused)) return none;
  const [first] = list;
  if (first === undefined) return none;
  const wholes = before.filter(
    ({ quantity }) =>
      quantity.unit === first.count.unit &&
      quantity.population === first.count.population &&
      list.every(({ count }) => count.start !== quantity.start),
  );
  if (list.length === 1) return ofNamedTotal(first, wholes);
  const odd = oddShares(list, wholes);
  return odd.length > 0 ? odd : slippedWhole(list, wholes);
}

function isAccused({ verdict }: ShareItem): boolean {
  return verdict !== undefined && verdict !== 'holds';
}

/**
 * «三县共登记诉求8459件。…自助登记的4784件,占三县诉求总量的56.55%»: the one count before whose words hold the noun, character by
 * character; a noun that is a stage of the work is looked for elsewhere (farRates.ts).
 */
function ofNamedTotal(item: ShareItem, wholes: readonly Echo[]): readonly Claim[] {
  const { noun, isOfTotal, verdict } = item;
  if (!isOfTotal || verdict !== undefined || noun.length < leastNoun || stageOf(noun) !== undefined)
    return none;
  if (wholes.some(({ quantity }) => agrees(item, quantity))) return none;
  const named = wholes.filter(({ lead, words }) => tellsAll.test(lead) && holdsInOrder(lead + words, noun));
  const [only] = named;
  if (only === undefined || named.length > 1) return none;
  return isRateSlip(item.count, only.quantity, item.share) ? [claimOf(item, only.quantity)] : none;
}

const leastNoun = 3;

/** The shares that are not of the whole that all the others are of. */
function oddShares(list: readonly ShareItem[], wholes: readonly Echo[]): readonly Claim[] {
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
  if (best === undefined) return none;
  const { agreeing } = best;
  const whole = best.echo.quantity;
  if (isComplete(agreeing, whole)) return none;
  const others = list
    .filter((item) => !agreeing.includes(item))
    .map((item) => ({ item, off: placesOff(item, whole) }))
    .sort((a, b) => b.off - a.off);
  const odd = others.filter(({ off }) => off > sloppy);
  if (odd.length === 0) odd.push(...others.slice(0, 1));
  const isCareless = odd.length < others.length || agreeing.length < leastOfExact || isMadeToFit(list);
  if (
    others.length - odd.length > agreeing.length ||
    odd.length > Math.max(1, agreeing.length / agreeingForOne)
  )
    return none;
  return odd
    .filter(({ off }) => off > (odd.length < others.length ? sloppy : isCareless ? 1 : 0))
    .flatMap(({ item }) => (isWrong(item, list, agreeing, best.echo, wholes) ? [claimOf(item, whole)] : []));
}

/** Whether an item that does not agree is told wrongly: not held already, nor of another count, and explained by a slip or held by many. */
function isWrong(
  odd: ShareItem,
  list: readonly ShareItem[],
  agreeing: readonly ShareItem[],
  { quantity: whole }: Echo,
  wholes: readonly Echo[],
): boolean {
  if (
    odd.verdict !== undefined ||
    accept(plainReading({ part: odd.count, whole, rate: odd.share }), odd.share) !== 'none'
  )
    return false;
  const isSure = isRateSlip(odd.count, whole, odd.share) || sumOf(list) === nearValue(whole);
  if (!isSure && (agreeing.length < leastAgreeing || odd.opensList)) return false;
  if (agreeing.length < 2 && (odd.noun === '' || agreeing[0]?.noun !== odd.noun)) return false;
  return !wholes.some(({ quantity }) => quantity !== whole && agrees(odd, quantity));
}

/** Shares that come to 100 % to the last place are often made to. */
function isMadeToFit(list: readonly ShareItem[]): boolean {
  const sum = list.reduce((all, { share }) => all + nearValue(share), 0);
  return Math.abs(sum - 100) < 1e-6;
}

const none: readonly Claim[] = [];
/** Where so many are exact, the last place of one tells. */
const leastOfExact = 4;
/** One wrong share in so many that agree is a slip, and more are of other wholes. */
const agreeingForOne = 3;

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
  return sumOf(items) >= nearValue(whole);
}

function sumOf(items: readonly ShareItem[]): number {
  return items.reduce((sum, { count }) => sum + nearValue(count), 0);
}

/** The one count before a list that is the whole of all its shares but for a slip. */
function slippedWhole(list: readonly ShareItem[], wholes: readonly Echo[]): readonly Claim[] {
  const exact = list.filter(({ share }) => share.decimals > 0);
  const [first] = exact;
  if (first === undefined || exact.length < 2) return none;
  const ranges = exact.map(({ count, share }) => rangeOfWhole(nearValue(count), share));
  const low = Math.max(...ranges.map(([from]) => from));
  const high = Math.min(...ranges.map(([, to]) => to));
  const isMeant = (value: number): boolean => value >= low && value <= high;
  if (low > high || wholes.some(({ quantity }) => isMeant(nearValue(quantity)))) return none;
  // What is of their sum too agrees with the whole that was meant.
  const sum = sumOf(list);
  if (!isMeant(sum) && list.some(({ verdict }) => verdict !== undefined)) return none;
  const slipped = wholes.filter(
    (echo) =>
      tellsAll.test(echo.lead) &&
      list.every(({ count }) => nearValue(count) < nearValue(echo.quantity)) &&
      (exact.length >= leastAgreeing || isNamed(echo, list)) &&
      isSlipOf(echo, isMeant(sum) ? [sum, sum] : [low, high], isNamed(echo, list)),
  );
  const [only] = slipped;
  return only === undefined || slipped.length > 1 ? none : [claimOf(first, only.quantity)];
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
const tellsAll = /共|总|各类|全部|[收接]到|接收|受理|办理|登记|投诉|举报/;

function claimOf({ share, count }: ShareItem, whole: Quantity): Claim {
  return plainRateClaim(
    { rate: share, part: count, whole },
    { holds: false, scope: 'document', tie: 'inferred' },
  );
}
