/** R29 EQ_COREF of what there is at the end of the year, told twice in one paragraph: «由年初的318名增加到年末的346名…年末持证人员364名». */

import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { sentenceBefore } from '../../../words.ts';
import { nearValue } from '../../rates/readings.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';

/** The claims of each stock at the end of a year and the one of its kind in a sentence before. */
export function stockAgainClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  if (!endOfYear.test(folded)) return [];
  const stocks = figures.filter(
    (figure) => isCount(figure) && endOfYear.test(figure.lead) && !figure.quantity.isApproximate,
  );
  return stocks.flatMap((later, index) => {
    const first = stocks
      .slice(0, index)
      .findLast((figure) => figure.sentence < later.sentence && isComparable(figure, later));
    return first === undefined || !isOfSame(first, later, folded) ? [] : (claimOf(first, later) ?? []);
  });
}

const endOfYear = /年末|年底|期末/;
/** So far back the words may stand that say of what the first stock is. */
const reach = 60;

/** Every character of what the later one counts stands in the words of the first: «持证人员» of «行政执法证持有人员». */
function isOfSame(first: Figure, later: Figure, folded: string): boolean {
  if (first.quantity.unit !== later.quantity.unit || anotherYear.test(first.lead + later.lead)) return false;
  const noun = later.lead.slice(later.lead.search(endOfYear) + 2).replace(/[的,共有达为计实]/g, '');
  const { start, end } = first.quantity;
  const words = sentenceBefore(start, folded).slice(-reach) + folded.slice(start, end) + first.tail;
  return noun.length > 2 && [...noun].every((character) => words.includes(character));
}

const anotherYear = /上年|去年|其中|\d{4}年[末底]/;

/** Equal, or a slip of the pen apart: anything else may be another count. */
function claimOf(first: Figure, later: Figure): Claim | undefined {
  const [one, other] = [first, later].map(({ quantity }) => nearValue(quantity));
  const agrees = one === other;
  if (!agrees && !isNumeralSlip(String(one), String(other))) return undefined;
  return sameIndicatorClaim(first.quantity, later.quantity, { agrees, tie: 'inferred', scope: 'paragraph' });
}
