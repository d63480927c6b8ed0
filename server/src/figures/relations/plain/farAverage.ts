/**
 * R27 AVERAGE where the total or the number stands in the sentence before: «立案58起。…罚款187.6万元,平均每起罚款3.23万元». Told as
 * wrong only where one slip of the pen explains it, since what it is of is not sure.
 */
import type { Claim } from '../../claim.ts';
import { type Figure, isCount } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import { slipsOf } from '../../repairs/slips.ts';
import { nearValue, termOf } from '../rates/readings.ts';
import { isOfSameThings, isOfTheYear, mayBeTotalOf, numbersOf, perTime } from './average.ts';
import { toAverageClaim } from './averageClaim.ts';
import { agrees, asPrinted, type Pair } from './averageValue.ts';

export function farAverageClaim(
  average: Figure,
  sentence: readonly Figure[],
  index: number,
  earlier: readonly Figure[],
): Claim | undefined {
  if (!average.lead.includes('均') || perTime.test(average.before)) return undefined;
  const own = sentence.slice(0, index).filter(isCount);
  const before = earlier.filter((figure) => average.sentence - figure.sentence === 1 && isCount(figure));
  const [ownNumbers, ownTotals] = [numbersOf(average, own), totalsOf(average, own)];
  if (ownNumbers.length > 0 === ownTotals.length > 0) return undefined;
  const numbers = ownNumbers.length > 0 ? ownNumbers : numbersOf(average, before);
  const totals = ownTotals.length > 0 ? ownTotals : totalsOf(average, before);
  const pairs = totals.flatMap((total) =>
    numbers
      .filter((number) => number !== total)
      .map((number): Pair => ({ total: termOf(total), number: termOf(number) })),
  );
  const printed = asPrinted(average);
  const agreeing = pairs.find((pair) => pair.number.near > 0 && agrees(pair, printed));
  if (agreeing !== undefined) return toAverageClaim(average, agreeing, 'holds', 'weak');
  if (average.quantity.isApproximate || Math.abs(printed.value.coefficient) < leastDigits) return undefined;
  // «立案58起,其中简易程序20起。普通程序罚款153.9万元,平均每起4.05万元»: of the others, or of two together.
  const isOfTwo = totals.some((total) =>
    numbers.some((one) =>
      numbers.some((other) => one !== other && givesByTwo(total, one, other, average.quantity)),
    ),
  );
  if (isOfTwo) return undefined;
  const slipped = pairs.find((pair) => isSlip(pair, average.quantity));
  return slipped === undefined ? undefined : toAverageClaim(average, slipped, 'fails', 'inferred');
}

function givesByTwo(total: Figure, one: Figure, other: Figure, average: Quantity): boolean {
  const [all, a, b] = [total, one, other].map(({ quantity }) => nearValue(quantity)) as [
    number,
    number,
    number,
  ];
  const last = 10 ** average.lastPlace;
  return [a - b, a + b].some((by) => by > 0 && Math.abs(all / by - nearValue(average)) <= last);
}

/** An average of two digits is a slip from nearly any other number. */
const leastDigits = 100;

function totalsOf(average: Figure, counts: readonly Figure[]): readonly Figure[] {
  return counts.filter(
    (figure) =>
      mayBeTotalOf(average, figure) &&
      isOfTheYear(figure) &&
      !figure.before.includes('其中') &&
      (isOfSameThings(average, figure) || areTaken(average, figure)),
  );
}

/** «办件665.9件» of «接件5327件». */
function areTaken({ lead }: Figure, total: Figure): boolean {
  return lead.endsWith('件') && /[办接收受]件?$/.test(total.lead) && total.quantity.unit === '件';
}

/** Whether one slip in one of the three numbers makes the total over the number the average, rounded. */
function isSlip({ total, number }: Pair, average: Quantity): boolean {
  const [t, n, printed] = [total.near, number.near, nearValue(average)];
  const half = 0.5 * 10 ** average.lastPlace;
  const gives = (all: number, by: number, value: number): boolean =>
    by > 1 && Math.abs(all / by - value) <= half * (1 + 1e-9);
  const meant = (quantity: Quantity): readonly number[] => {
    const scale = 10 ** quantity.value.exponent;
    return slipsOf(String(quantity.value.coefficient)).map((numeral) => Number(numeral) * scale);
  };
  const [totalFigure, numberFigure] = [total.figures[0], number.figures[0]];
  return (
    (totalFigure !== undefined && meant(totalFigure.quantity).some((all) => gives(all, n, printed))) ||
    (numberFigure !== undefined && meant(numberFigure.quantity).some((by) => gives(t, by, printed))) ||
    meant(average).some((value) => gives(t, n, value))
  );
}
