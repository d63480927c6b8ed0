/** R35 for measures: «30公顷(合450亩)», one area, weight or length in two units. */
import { sizeOfUnit } from '../../../lexicon/figures/units.ts';
import { intersect } from '../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../arithmetic/bounds.ts';
import {
  add,
  formatRational,
  fromDecimal,
  multiply,
  type Rational,
  rational,
} from '../../arithmetic/rational.ts';
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { Quantity } from '../../quantities.ts';

/** The claim of a measure and the one right after it that gives it again in another unit. */
export function convertedClaim(one: Quantity, other: Quantity, folded: string): Claim | undefined {
  if (one.population !== other.population || one.unit === other.unit) return undefined;
  if (!gives.test(folded.slice(one.end, other.start))) return undefined;
  const [first, second] = [one, other].map((quantity) => sizeOf(quantity));
  if (first === undefined || second === undefined) return undefined;
  const agrees = intersect(inSmallest(one, first), inSmallest(other, second));
  return {
    relation: 'unit-money',
    verdict: agrees ? 'holds' : 'fails',
    operands: [
      { role: 'second', quantity: other },
      { role: 'first', quantity: one },
    ],
    scope: 'clause',
    tie: 'inferred',
    stated: `${formatValue(other)}${other.unit}`,
    computed: converted(one, first, second),
    get arithmetic() {
      return `${formatValue(one)}${one.unit}=${this.computed}${other.unit}`;
    },
  };
}

/** «(合», «,折合约»: nothing but that the same is given again; in a bare bracket may stand another measure. */
const gives = /^(?:[,(]?(?:约?折?合|即|相当于)[为约成]?|\(约)$/;

function sizeOf({ population, unit }: Quantity): Rational | undefined {
  const size = sizeOfUnit(population, unit);
  return size === undefined ? undefined : rational(...size);
}

/** What was printed may be rounded or cut off, and what is called 约 or 合 more roughly told than its digits say. */
function inSmallest(quantity: Quantity, size: Rational): Bounds {
  const { low, high, lowOpen, highOpen } = boundsOf(quantity);
  const unit = fromDecimal({ coefficient: 1, exponent: quantity.lastPlace });
  return {
    low: low && multiply(low, size),
    high: high && multiply(add(high, unit), size),
    lowOpen,
    highOpen,
  };
}

function converted(one: Quantity, first: Rational, second: Rational): string {
  const value = multiply(multiply(fromDecimal(one.value), first), {
    numerator: second.denominator,
    denominator: second.numerator,
  });
  return formatRational(value, value.numerator % value.denominator === 0n ? 0 : 2);
}
