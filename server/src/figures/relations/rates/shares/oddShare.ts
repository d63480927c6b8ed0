/** R01 RATE over a whole that is not told: the other shares of the list give it, and one of them does not fit. */
import {
  compare,
  divide,
  formatRational,
  fromDecimal,
  multiply,
  type Rational,
  rational,
  subtract,
} from '../../../arithmetic/rational.ts';
import type { Claim } from '../../../claim.ts';
import { formatPrinted, formatValue } from '../../../describe.ts';
import { isComparable } from '../../../figure.ts';
import type { RateContext } from '../context.ts';
import { ofSentence, type SharePair, sharePairs } from './shareLists.ts';

/** «A 1108件,占比28.07%;B 946件,占比21.42%;C 540件,占比13.68%;D 331件,占比8.39%»: all but the second are of one whole. */
export function oddShareClaim({ rate, figures }: RateContext): Claim | undefined {
  const pairs = sharePairs(ofSentence(rate, figures));
  const own = pairs.find(({ share }) => share === rate);
  if (own === undefined || pairs.length <= leastAgreeing || !pairs.every(isExact) || !areOfOne(pairs))
    return undefined;
  const others = pairs.filter((pair) => pair !== own);
  // «A占32.0%;B占25.0%;C占13.0%;涉企案件占涉企申请的85.7%»: the first may name what all are of, a later one only what it is of.
  if (own !== pairs[0] && wholeNamedBy(own) !== undefined && !others.some(wholeNamedBy)) return undefined;
  const ranges = others.map(wholesOf);
  const [first] = ranges;
  if (first === undefined) return undefined;
  const low = ranges.map((range) => range.low).reduce((a, b) => (compare(a, b) > 0 ? a : b));
  const high = ranges.map((range) => range.high).reduce((a, b) => (compare(a, b) < 0 ? a : b));
  if (compare(low, high) > 0 || compare(high, multiply(low, widest)) > 0) return undefined;
  const meant = wholesOf(own);
  const isOdd =
    compare(meant.low, multiply(high, leastApart)) > 0 || compare(multiply(meant.high, leastApart), low) < 0;
  return isOdd ? claimOf(own, largestOf(others)) : undefined;
}

/** Three shares of one whole by chance are as good as none. */
const leastAgreeing = 3;
/** A whole that is left open by more than so much is not known. */
const widest: Rational = { numerator: 101n, denominator: 100n };
/** A last place that was made to fit is no other whole. */
const leastApart: Rational = { numerator: 101n, denominator: 100n };

function isExact({ count, share }: SharePair): boolean {
  return (
    !count.quantity.isApproximate &&
    !share.quantity.isApproximate &&
    share.quantity.decimals > 0 &&
    share.quantity.value.coefficient > 0 &&
    count.quantity.value.coefficient > 0
  );
}

/** Counts of one kind, whose shares name one whole or none. */
function areOfOne(pairs: readonly SharePair[]): boolean {
  const [first] = pairs;
  const wholes = new Set(pairs.map(wholeNamedBy).filter((noun) => noun !== undefined));
  return (
    first !== undefined && wholes.size <= 1 && pairs.every(({ count }) => isComparable(count, first.count))
  );
}

/** «受理申请» of «占受理申请的». */
function wholeNamedBy({ share }: SharePair): string | undefined {
  return /占(?!比)([^占]{2,}?)的?$/.exec(share.lead)?.[1];
}

/** The wholes over which the count gives the share, rounded or cut off. */
function wholesOf({ count, share }: SharePair): { readonly low: Rational; readonly high: Rational } {
  const { value, lastPlace } = share.quantity;
  const part = multiply(fromDecimal(count.quantity.value), rational(100));
  const least = subtract(fromDecimal(value), fromDecimal({ coefficient: 5, exponent: lastPlace - 1 }));
  const below = fromDecimal({ coefficient: -1, exponent: lastPlace });
  return { low: divide(part, subtract(fromDecimal(value), below)), high: divide(part, least) };
}

function largestOf(pairs: readonly SharePair[]): SharePair {
  return pairs.reduce((a, b) =>
    compare(fromDecimal(a.count.quantity.value), fromDecimal(b.count.quantity.value)) < 0 ? b : a,
  );
}

function claimOf({ count, share }: SharePair, beside: SharePair): Claim {
  const given = divide(
    multiply(fromDecimal(count.quantity.value), fromDecimal(beside.share.quantity.value)),
    fromDecimal(beside.count.quantity.value),
  );
  const computed = `${formatRational(given, share.quantity.decimals)}%`;
  return {
    relation: 'rate',
    verdict: 'fails',
    operands: [
      { role: 'rate', quantity: share.quantity },
      { role: 'part', quantity: count.quantity },
    ],
    scope: 'sentence',
    tie: 'inferred',
    stated: formatPrinted(share.quantity),
    computed,
    arithmetic: `${formatValue(count.quantity)}÷(${formatValue(beside.count.quantity)}÷${formatPrinted(beside.share.quantity)})=${computed}`,
  };
}
