/** R35 UNIT_MONEY and R30 APPROX_EXACT where the text gives an amount again at once: «123.5万元(1235000元)», «120余件(118件)». */
import { intersect } from '../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../arithmetic/bounds.ts';
import { add, fromDecimal } from '../../arithmetic/rational.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isCount } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import { convertedClaim } from './converted.ts';
import { areNear, digitsOf, twiceClaim } from './twice.ts';

/** The claim of a count or an amount and the one right after it that gives it again. */
export function restatedClaim(first: Figure, second: Figure, folded: string): Claim | undefined {
  const [one, other] = [first.quantity, second.quantity];
  if (one.dimension === 'measure') return convertedClaim(one, other, folded);
  if (!isCount(first) || !isCount(second) || !restates(first, second, folded)) return undefined;
  const isMoney = one.dimension === 'money';
  if (!isMoney && (one.isApproximate === other.isApproximate || !areNear(one, other))) return undefined;
  const agrees = intersect(printed(one), printed(other));
  if (!agrees && isMoney && folded.charAt(one.end) === '(' && !isRewritten(one, other)) return undefined;
  return twiceClaim(one, other, agrees, 'clause', isMoney ? 'inferred' : 'weak');
}

/** Nothing else stands in the bracket, or a word for it between the two. */
function restates(first: Figure, second: Figure, folded: string): boolean {
  if (second.quantity.unit !== first.quantity.unit) return false;
  const between = folded.slice(first.quantity.end, second.quantity.start);
  return between === '('
    ? folded.charAt(second.quantity.end) === ')'
    : /^[,(](?:即|折合|合|约合|折合人民币|合人民币)$/.test(between);
}

/** In a bare bracket may stand another amount: it is the same one in another unit where the digits say so. */
function isRewritten(one: Quantity, other: Quantity): boolean {
  if (Math.abs(one.lastPlace - other.lastPlace) < 2) return false;
  // «3.2亿元(32000元)»: short of just 万 or 亿.
  const isScaled = [4, 8].includes(Math.abs(sizeOf(one) - sizeOf(other)));
  return (
    areNear(one, other) || (digitsOf(one) === digitsOf(other) && (digitsOf(one).length >= 3 || isScaled))
  );
}

/** The number of figures before the point. */
function sizeOf({ value }: Quantity): number {
  return String(value.coefficient).length + value.exponent;
}

/** What a printed amount may be: rounded to its last place, or cut off there. */
function printed(quantity: Quantity): Bounds {
  const bounds = boundsOf(quantity);
  if (quantity.isApproximate || quantity.lastPlace <= 0) return bounds;
  const unit = fromDecimal({ coefficient: 1, exponent: quantity.lastPlace });
  return { ...bounds, high: add(fromDecimal(quantity.value), unit), highOpen: true };
}
