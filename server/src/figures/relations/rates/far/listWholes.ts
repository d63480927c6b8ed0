/** What a list of shares and a count before it have to do with each other. */

import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import type { Quantity } from '../../../quantities.ts';
import { sharesPair } from '../../../words.ts';
import type { Echo } from '../../identity/echoes/echoes.ts';
import { plainRateClaim, plainReading } from '../plainRate.ts';
import { accept, nearValue } from '../readings.ts';
import type { ShareItem } from './shareItems.ts';

/** Whether the count gives the share by rounding or cutting off. */
export function agrees({ count, share }: ShareItem, whole: Quantity): boolean {
  const off = Math.abs((100 * nearValue(count)) / nearValue(whole) - nearValue(share));
  const isVague = whole.lastPlace > 0 || whole.decimals > 0 || count.decimals > 0;
  if (!isVague && off > 1.01 * 10 ** share.lastPlace) return false;
  const acceptance = accept(plainReading({ part: count, whole, rate: share }), share);
  return acceptance === 'rounding' || acceptance === 'truncation';
}

export function sumOf(items: readonly ShareItem[]): number {
  return items.reduce((sum, { count }) => sum + nearValue(count), 0);
}

/** Whether the shares are said to be of what the count is a number of. */
export function isNamed({ words, lead }: Echo, [first]: readonly ShareItem[]): boolean {
  return first !== undefined && first.noun.length > 1 && sharesPair(first.noun, words + lead);
}

/** Whether the words before a count say that it is of all that came. */
export function tellsAll({ lead }: Echo): boolean {
  return all.test(lead);
}

const all = expression`共|总|各类|全部|${'takingIn'}|办理|${'complaining'}`;

/** Without three that speak together, a list says little of its whole. */
export const leastAgreeing = 3;

/** That the share is not of the whole. */
export function claimOf({ share, count }: ShareItem, whole: Quantity): Claim {
  return plainRateClaim(
    { rate: share, part: count, whole },
    { holds: false, scope: 'document', tie: 'inferred' },
  );
}
