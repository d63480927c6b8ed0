/** R19 COVER where the text says how many each group has: «为11个街道各配备1名以上,共配备9名». */
import { afterSum, hasCoverageWord } from '../../../lexicon/figures/coverageWords.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import { multiply } from '../../arithmetic/rational.ts';
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { atLeastClaim, type Product } from '../atLeast.ts';

/** The claim of three counts in a row: the groups, what each has, and the sum. */
export function eachOfClaim(groups: Figure, each: Figure, sum: Figure): Claim | undefined {
  if (each.quantity.unit !== sum.quantity.unit || groups.clause !== each.clause) return undefined;
  if (sum.clause - each.clause !== 1 || sum.segment !== each.segment) return undefined;
  if (![groups, each, sum].every(isCount) || !hasCoverageWord('eachOf', each.lead)) return undefined;
  if (!isComparable(each, sum) || !isOfSame(each, sum)) return undefined;
  const product = productOf(groups, each);
  return (
    product &&
    atLeastClaim({
      relation: 'cover',
      greater: ['units', sum.quantity],
      less: ['groups', groups.quantity],
      scope: 'sentence',
      tie: 'weak',
      product,
    })
  );
}

/** The sum says that it is one, with the verb of what each has or none, and names the same things or none. */
function isOfSame(each: Figure, sum: Figure): boolean {
  const verb = afterSum(sum.lead);
  if (verb === undefined || sum.lead.length - verb.length === 0) return false;
  const saysSame = verb === '' || each.lead.endsWith(verb);
  return saysSame && (sum.tail === '' || each.tail.includes(sum.tail));
}

function productOf(groups: Figure, each: Figure): Product | undefined {
  const [number, size] = [boundsOf(groups.quantity), boundsOf(each.quantity)];
  if (number.low === undefined || size.low === undefined) return undefined;
  return {
    bounds: {
      low: multiply(number.low, size.low),
      high: undefined,
      lowOpen: number.lowOpen || size.lowOpen,
      highOpen: true,
    },
    shown: `${formatValue(groups.quantity)}×${formatValue(each.quantity)}`,
    factors: [{ role: 'value', quantity: each.quantity }],
  };
}
