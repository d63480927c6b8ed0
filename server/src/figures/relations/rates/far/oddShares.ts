/** R01 RATE of the shares of a list of which nearly all are of one count before it. */
import type { Claim } from '../../../claim.ts';
import type { Quantity } from '../../../quantities.ts';
import type { Echo } from '../../identity/echoes/echoes.ts';
import { plainReading } from '../plainRate.ts';
import { accept, nearValue } from '../readings.ts';
import { isRateSlip } from '../slipped/rateSlips.ts';
import { agrees, claimOf, isNamed, leastAgreeing, sumOf } from './listWholes.ts';
import type { ShareItem } from './shareItems.ts';

/** The shares that are not of the whole that all the others are of. */
export function oddShares(list: readonly ShareItem[], wholes: readonly Echo[]): readonly Claim[] {
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

const none: readonly Claim[] = [];
/** Where so many are exact, the last place of one tells. */
const leastOfExact = 4;
/** One wrong share in so many that agree is a slip, and more are of other wholes. */
const agreeingForOne = 3;

/** So probable may it be that the shares fit a count by chance. */
const mostByChance = 1e-4;
const mostByName = 2e-3;
/** In a list that was computed carelessly, what is off by so many last places says nothing. */
const sloppy = 2.5;

/** How often a share fits a whole that it is not of. */
function chanceOf(share: Quantity): number {
  return Math.min(1, (2 * 10 ** share.lastPlace) / nearValue(share));
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
  // «A占32.0%;B占25.0%;C占13.0%;涉企案件占涉企申请的85.7%»: a share that names its whole may be of that.
  if (!isSure && (agreeing.length < leastAgreeing || odd.opensList || odd.noun !== agreeing[0]?.noun))
    return false;
  if (agreeing.length < 2 && (odd.noun === '' || agreeing[0]?.noun !== odd.noun)) return false;
  return !wholes.some(({ quantity }) => quantity !== whole && agrees(odd, quantity));
}

/** Shares that come to 100 % to the last place are often made to. */
function isMadeToFit(list: readonly ShareItem[]): boolean {
  const sum = list.reduce((all, { share }) => all + nearValue(share), 0);
  return Math.abs(sum - 100) < 1e-6;
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
