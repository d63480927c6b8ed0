/**
 * R14 STOCK_FLOW with a flow in words of its own: «年初有效的规范性文件为23件,年内出台8件、废止5件,年末实有26件». What the words do not
 * name may have come in, gone out, or be neither.
 */
import { stockRoleOf } from '../../../../lexicon/figures/processWords.ts';
import { globalExpression } from '../../../../lexicon/wordClasses.ts';
import { add, compare, subtract } from '../../../arithmetic/rational.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import { rationalOf } from '../../change/growth/growth.ts';
import { isClosing } from './netChange.ts';
import { toFlowClaim } from './stockFlow.ts';

/** The claim of a sentence with a stock at both ends of the year and two flows between, of which one at least is named. */
export function twoFlowsClaim(sentence: readonly Figure[]): Claim | undefined {
  const at = sentence.findIndex((figure) => roleOf(figure) === 'opening');
  const opening = at === -1 ? undefined : sentence[at];
  if (opening === undefined) return undefined;
  const [one, two, closing, ...others] = sentence
    .slice(at + 1)
    .filter((figure) => isComparable(figure, opening) && isCount(figure));
  if (one === undefined || two === undefined || closing === undefined || others.length > 0) return undefined;
  const known = [opening, one, two, closing];
  if (known.some(isVagueOrPart) || !isClosing(closing.lead) || two.clause - opening.clause > 2)
    return undefined;
  // «应办案件共77件»: what was there is in it already.
  if ([one, two].some((figure) => roleOf(figure) === undefined && ofAll.test(figure.lead))) return undefined;
  if (planned.test(opening.lead) || !isOfSame(opening, closing)) return undefined;
  const [first, second] = [roleOf(one), roleOf(two)];
  const [inflow, outflow] = first === 'outflow' || second === 'inflow' ? [two, one] : [one, two];
  const roles = [roleOf(inflow), roleOf(outflow)];
  if (!(roles[0] === 'inflow' || roles[1] === 'outflow') || roles.some(isOfStock)) return undefined;
  const named = { opening, inflow, outflow, closing };
  return toFlowClaim(named, balances(named, roles) ? 'holds' : 'fails', 'inferred');
}

const ofAll = /共|总|应[办审]|办理|待[办审]|需[办审]/;
const planned = /计划|拟|目标|应/;

/** «年末实有26件», «年末持证人员306人»: no other noun than the stock at the beginning. */
function isOfSame({ lead, tail }: Figure, closing: Figure): boolean {
  const noun = (closing.lead + closing.tail).replace(standing, '');
  return noun.length < 2 || sharesPair(noun, lead + tail);
}

const standing = globalExpression`年[末底]|期末|目前|${'existing'}|在册|${'totalNouns'}|[共达为有的,、到至增减]`;

function roleOf({ lead }: Figure): ReturnType<typeof stockRoleOf> {
  return stockRoleOf(lead);
}

function isOfStock(role: ReturnType<typeof stockRoleOf>): boolean {
  return role === 'opening' || role === 'closing';
}

function isVagueOrPart({ quantity, lead }: Figure): boolean {
  return quantity.isApproximate || lead.includes('其中');
}

/** Whether the stocks differ by the flows, one that no word names on either side or on none. */
function balances(
  {
    opening,
    inflow,
    outflow,
    closing,
  }: Readonly<Record<'opening' | 'inflow' | 'outflow' | 'closing', Figure>>,
  [ofIn, ofOut]: readonly ReturnType<typeof stockRoleOf>[],
): boolean {
  const [start, plus, minus, end] = [opening, inflow, outflow, closing].map(rationalOf);
  if (start === undefined || plus === undefined || minus === undefined || end === undefined) return true;
  const ends = [subtract(add(start, plus), minus)];
  if (ofIn === undefined) ends.push(subtract(start, minus), subtract(subtract(start, minus), plus));
  if (ofOut === undefined) ends.push(add(start, plus), add(add(start, plus), minus));
  return ends.some((one) => compare(one, end) === 0);
}
