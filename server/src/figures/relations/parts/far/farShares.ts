/**
 * R10 SUM_PARTS of a list whose shares make up all and whose whole a paragraph before tells: «收到来信139件。» and then «从来信类型看,
 * 咨询类16件(11.5%);投诉类67件(48.2%);…».
 */
import type { Claim } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import { nearSum, nearValue } from '../../rates/readings.ts';
import type { SharePair } from '../../rates/shares/shareLists.ts';
import { areMostOf, hidesClass } from '../lists/complete/allShares.ts';
import { wholeByShares } from '../lists/complete/sharedWholes.ts';
import { isOfYearBefore } from '../lists/partList.ts';
import { farClaim, givenBy } from './farClaim.ts';

/** The claim of one list over the counts told before it; undefined where its shares are of none of them. */
export function farShareClaim(pairs: readonly SharePair[], told: readonly Figure[]): Claim | undefined {
  const counts = pairs.map(({ count }) => count);
  const given = givenBy(counts, told);
  if (given !== undefined) return farClaim(counts, given, 'holds');
  const wholes = told.filter((figure) => !isOfYearBefore(figure));
  const whole = wholeByShares(pairs, wholes);
  if (whole === undefined || hidesClass(pairs, whole, counts)) return undefined;
  // «收到1069件,其中重复9件»: the list is of what is left.
  const gap = Math.abs(nearValue(whole.quantity) - nearSum(counts));
  if (told.some(({ quantity }) => nearValue(quantity) === gap)) return undefined;
  // «办结1206件» stands beside the total; what the shares are of it is not.
  const isOwn = areMostOf(pairs, [whole]) || isHead(whole, wholes);
  return isOwn ? farClaim(counts, whole, 'fails') : undefined;
}

/** The first count of its unit in its sentence. */
function isHead(whole: Figure, wholes: readonly Figure[]): boolean {
  return wholes.find(({ sentence }) => sentence === whole.sentence) === whole;
}
