/**
 * R01 RATE of a list of shares whose whole stands paragraphs before. No words need to tie it: the shares that agree with one
 * count tell that it is their whole, and one of the list that does not is wrong; or all are of one number, which one slip of
 * the pen makes the count before them.
 */
import { stageOf } from '../../../../lexicon/figures/figureWords.ts';
import type { Claim } from '../../../claim.ts';
import type { Echo } from '../../identity/echoes/echoes.ts';
import { nearValue } from '../readings.ts';
import { isRateSlip } from '../slipped/rateSlips.ts';
import { holdsInOrder } from '../tied/ofShare/ofNoun.ts';
import { agrees, claimOf, tellsAll } from './listWholes.ts';
import { oddShares } from './oddShares.ts';
import type { ShareItem } from './shareItems.ts';
import { slippedTotal } from './slippedTotal.ts';

/** The claims of a list of shares over the counts before it, which most lists need not; `counts` are all of its unit there, the small ones too; `peers` are shares of totals, each told by itself. */
export function farShareClaims(
  list: readonly ShareItem[],
  before: () => readonly Echo[],
  counts: () => readonly number[],
  peers: readonly ShareItem[],
): readonly Claim[] {
  if (list.every(({ verdict }) => verdict === 'holds') || list.some(isAccused)) return none;
  const [first] = list;
  if (first === undefined) return none;
  const wholes = before().filter(
    ({ quantity }) =>
      quantity.unit === first.count.unit &&
      quantity.population === first.count.population &&
      list.every(({ count }) => count.start !== quantity.start),
  );
  if (list.length === 1) return ofNamedTotal(first, wholes) ?? ofTotalOfPeers(first, wholes, peers) ?? none;
  const odd = oddShares(list, wholes);
  if (odd.length > 0) return odd;
  const slipped = slippedTotal(list, wholes, counts);
  return slipped === undefined ? none : [slipped];
}

function isAccused({ verdict }: ShareItem): boolean {
  return verdict !== undefined && verdict !== 'holds';
}

/**
 * «三县共登记诉求8459件。…自助登记的4784件,占三县诉求总量的56.55%»: the one count before whose words hold the noun, character by
 * character; a noun that is a stage of the work is looked for elsewhere (farRates.ts).
 */
function ofNamedTotal(item: ShareItem, wholes: readonly Echo[]): readonly Claim[] | undefined {
  const { noun, isOfTotal, verdict } = item;
  if (!isOfTotal || verdict !== undefined || noun.length < leastNoun || stageOf(noun) !== undefined)
    return undefined;
  if (wholes.some(({ quantity }) => agrees(item, quantity))) return none;
  const named = wholes.filter((echo) => tellsAll(echo) && holdsInOrder(echo.lead + echo.words, noun));
  const [only] = named;
  if (only === undefined || named.length > 1) return undefined;
  return isRateSlip(item.count, only.quantity, item.share) ? [claimOf(item, only.quantity)] : none;
}

const leastNoun = 3;

/**
 * «3312件,占药品案件总数的99.34%。» and in another paragraph «2516件,占案件总数的75.46%。»: of the total that the other such shares are of, if
 * a slip explains why not.
 */
function ofTotalOfPeers(
  item: ShareItem,
  wholes: readonly Echo[],
  peers: readonly ShareItem[],
): readonly Claim[] | undefined {
  if (!item.isOfTotal || item.verdict !== undefined) return undefined;
  if (wholes.some(({ quantity }) => agrees(item, quantity))) return undefined;
  const totals = wholes.filter(
    (echo) =>
      nearValue(echo.quantity) >= nearValue(item.count) / mostTimes &&
      peers.some((peer) => peer.share.decimals > 1 && isOfWhole(peer, item, echo)),
  );
  const whole = totals.at(-1)?.quantity;
  if (whole === undefined || totals.some(({ quantity }) => nearValue(quantity) !== nearValue(whole)))
    return undefined;
  return isRateSlip(item.count, whole, item.share) ? [claimOf(item, whole)] : undefined;
}

/** No slip makes a part so many times its whole. */
const mostTimes = 20;

function isOfWhole(peer: ShareItem, item: ShareItem, { quantity }: Echo): boolean {
  const isOther = peer.count.start !== item.count.start && peer.count.population === quantity.population;
  const isOfSame = peer.noun === '' || item.noun === '' || peer.noun === item.noun;
  return isOther && isOfSame && peer.isOfTotal && peer.verdict !== 'fails' && agrees(peer, quantity);
}

const none: readonly Claim[] = [];
