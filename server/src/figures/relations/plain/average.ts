/** R27 AVERAGE: 人均, 户均, 平均每场 beside the total and the number. */
import { acceptRate } from '../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../arithmetic/bounds.ts';
import { divide, formatRational, fromDecimal } from '../../arithmetic/rational.ts';
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';

/** The populations that an average is per; all the words hold 均. */
const per: readonly (readonly [RegExp, readonly string[]])[] = [
  [/人均|平均每人|每人平均|每名/, ['persons']],
  [/户均|平均每户|每户平均|家均|平均每家/, ['bodies']],
  [/场均|平均每场|每场平均|每期平均|平均每期|次均|平均每次/, ['sessions']],
  [/件均|平均每件|案均|每件平均/, ['cases']],
];

/** The claim of the figure at `index` as an average over the counts before it in its sentence. */
export function averageClaim(average: Figure, sentence: readonly Figure[], index: number): Claim | undefined {
  if (!average.before.includes('均')) return undefined;
  const populations = per.find(([words]) => words.test(average.before))?.[1];
  if (populations === undefined) return undefined;
  const counts = sentence.slice(0, index).filter(isCount);
  const numbers = counts.filter(({ quantity }) => populations.includes(quantity.population));
  const totals = counts.filter((figure) => isComparable(figure, average) && !numbers.includes(figure));
  const pairs = totals.flatMap((total) => numbers.map((number) => ({ total, number })));
  const agreeing = pairs.findLast(({ total, number }) => agrees(total, number, average));
  const pair = agreeing ?? pairs.at(-1);
  if (pair === undefined) return undefined;
  const { total, number } = pair;
  if (number.quantity.value.coefficient === 0) return undefined;
  return {
    relation: 'average',
    verdict: agreeing === undefined ? 'fails' : 'holds',
    operands: [
      { role: 'average', quantity: average.quantity },
      { role: 'total', quantity: total.quantity },
      { role: 'count', quantity: number.quantity },
    ],
    scope: 'sentence',
    tie: 'stated',
    get stated() {
      return formatValue(average.quantity);
    },
    get computed() {
      const exact = divide(fromDecimal(total.quantity.value), fromDecimal(number.quantity.value));
      return formatRational(exact, Math.max(1, average.quantity.decimals + 1));
    },
    get arithmetic() {
      return `${formatValue(total.quantity)}÷${formatValue(number.quantity)}=${this.computed}`;
    },
  };
}

function agrees(total: Figure, number: Figure, average: Figure): boolean {
  const all = boundsOf(total.quantity);
  const by = boundsOf(number.quantity);
  if (all.low === undefined || by.low === undefined || by.low.numerator <= 0n || by.high === undefined)
    return true;
  const truth: Bounds = {
    low: divide(all.low, by.high),
    high: all.high === undefined ? undefined : divide(all.high, by.low),
    lowOpen: all.lowOpen || by.highOpen,
    highOpen: all.highOpen || by.lowOpen,
  };
  // An average is printed rounded or cut off, like a rate.
  const acceptance = acceptRate(truth, asPrinted(average));
  return acceptance === 'rounding' || acceptance === 'truncation';
}

/** An average was rounded to its last printed place that is not zero: «140万元» to ten 万. */
function asPrinted({ quantity }: Figure): Quantity {
  if (quantity.isApproximate) return quantity;
  let { coefficient, exponent } = quantity.value;
  while (quantity.decimals === 0 && coefficient !== 0 && coefficient % 10 === 0) {
    coefficient /= 10;
    exponent++;
  }
  const bound = (half: number) => ({ coefficient: coefficient * 10 + half, exponent: exponent - 1 });
  return {
    ...quantity,
    value: { coefficient, exponent },
    lastPlace: exponent,
    dimension: 'share',
    interval: { low: bound(-5), high: bound(5), lowOpen: false, highOpen: false },
  };
}
