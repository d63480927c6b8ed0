/**
 * R27 AVERAGE whose total or number stands in a sentence before: «全年接件5327件。设综合窗口8个,平均每个窗口办件665.9件». As the words do
 * not tie them, it is wrong only where one slip of the pen would make it right.
 */
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';
import { digitsOf, isNumeralSlip, slipsOf } from '../../../repairs/slips.ts';
import { nearValue, termOf } from '../../rates/readings.ts';
import { isOfSameThings, isOfTheYear, isPerUnit, perTime, toClaim } from './average.ts';
import { agrees, asPrinted } from './averageValue.ts';
import { numbersOf } from './numbersOf.ts';

/** So many sentences back the other operand may stand. */
const sentencesBack = 2;

const apart = { scope: 'paragraph', tie: 'inferred' } as const;

const ofSome = /[省市县区镇乡村]级|其中|部分|线[上下]|涉|重点|[镇乡]街/;

interface Operands {
  readonly totals: readonly Figure[];
  readonly numbers: readonly Figure[];
}

/** The claim of an average of which its own sentence, `own` up to it, has only the total or only the number. */
export function farAverageClaim(
  average: Figure,
  own: readonly Figure[],
  before: readonly Figure[],
): Claim | undefined {
  const { lead, quantity, sentence } = average;
  if (!lead.includes('均') || quantity.isApproximate || perTime.test(average.before)) return undefined;
  if (digitsOf(quantity).length < fewestDigits || telling(quantity) < 2) return undefined;
  const near = before.filter((figure) => figure.sentence >= sentence - sentencesBack);
  const { totals, numbers } = operandsOf(average, own, near);
  // «镇级调解员38名,人均14.2起,村级96名,人均7.4起»: of some of those that the other sentence counts.
  const pairs = totals.flatMap((total) =>
    numbers
      .filter((number) => !ofSome.test(number.before) || ofSome.test(total.before))
      .map((number) => ({ total, number })),
  );
  const printed = asPrinted(average);
  const toPair = ({ total, number }: (typeof pairs)[number]) => ({
    total: termOf(total),
    number: termOf(number),
  });
  const agreeing = pairs.find((pair) => agrees(toPair(pair), printed));
  if (agreeing !== undefined) return toClaim(average, toPair(agreeing), true, apart);
  // «立案58起,其中简易程序20起。普通程序罚款153.9万元,平均每起4.05万元»: of the others, or of two together.
  if (pairs.some(({ total, number }) => isOfTwo(total, number, numbers, quantity))) return undefined;
  const slipped = pairs.find(({ total, number }) => isSlipAway(total, number, average));
  return slipped === undefined ? undefined : toClaim(average, toPair(slipped), false, apart);
}

function isOfTwo(total: Figure, one: Figure, numbers: readonly Figure[], average: Quantity): boolean {
  const [all, a] = [nearValue(total.quantity), nearValue(one.quantity)];
  const gives = (by: number): boolean =>
    by > 0 && Math.abs(all / by - nearValue(average)) <= 10 ** average.lastPlace;
  return numbers.some((other) => {
    const b = nearValue(other.quantity);
    return other !== one && (gives(a - b) || gives(a + b));
  });
}

/** Fewer digits agree by chance. */
const fewestDigits = 3;

/** How many digits of a number are printed: of «0.9万» one, of «36.0» three. */
function telling(quantity: Quantity): number {
  return String(Math.round(nearValue(quantity) / 10 ** quantity.lastPlace)).length;
}

function operandsOf(average: Figure, own: readonly Figure[], near: readonly Figure[]): Operands {
  const [here, there] = [own, near].map((figures) => figures.filter(isExactCount));
  if (here === undefined || there === undefined) return none;
  const numbers = numbersOf(average, here);
  const totals = here.filter((figure) => mayBeTotal(figure, average) && !numbers.includes(figure));
  if (numbers.length > 0 && totals.length === 0) return { numbers, totals: firstTotal(there, average) };
  const named = totals.filter((figure) => saysWhat(average) && isOfSameThings(average, figure));
  return numbers.length === 0 && named.length > 0
    ? { numbers: numbersOf(average, there), totals: named }
    : none;
}

const none: Operands = { totals: [], numbers: [] };

function isExactCount(figure: Figure): boolean {
  return isCount(figure) && !figure.quantity.isApproximate && isOfTheYear(figure);
}

function mayBeTotal(figure: Figure, { quantity }: Figure): boolean {
  const { unit, dimension } = figure.quantity;
  const isOfUnit = dimension === 'money' ? quantity.dimension === 'money' : unit === quantity.unit;
  return isOfUnit && !isPerUnit(figure.lead);
}

/** Of the nearest sentence with such counts those that tell what the average does, the first one being the whole of the others. */
function firstTotal(figures: readonly Figure[], average: Figure): readonly Figure[] {
  const totals = figures.filter((figure) => mayBeTotal(figure, average) && isComparable(figure, average));
  const last = totals.at(-1);
  return totals.filter(({ sentence }) => sentence === last?.sentence);
}

/** «平均每起罚款», and not «人均». */
function saysWhat({ lead }: Figure): boolean {
  return /均.*[一-龥]{2}$/.test(lead);
}

/** Whether a slip of the pen in one of the three numbers would make the average right. */
function isSlipAway(total: Figure, number: Figure, { quantity }: Figure): boolean {
  const unit = 10 ** quantity.lastPlace;
  const [all, by, printed] = [total.quantity, number.quantity, quantity].map(nearValue) as [
    number,
    number,
    number,
  ];
  if (by <= 0 || printed <= 0) return false;
  const isLong = telling(quantity) >= fewestDigits;
  if (isLong && isNumeralSlip(String(Math.round(printed / unit)), String(Math.round(all / by / unit))))
    return true;
  const isRight = (one: number, other: number): boolean => Math.abs(one / other - printed) <= unit / 2;
  const meant = Math.round(all / printed);
  // A rough average fits many numbers and totals by chance.
  const isTelling = (unit * meant) / printed <= roughest;
  if (isTelling && isNumeralSlip(String(by), String(meant)) && isRight(all, meant)) return true;
  const { coefficient, exponent } = total.quantity.value;
  if (unit * by > 10 ** exponent) return false;
  return slipsOf(String(coefficient)).some((slip) => isRight(Number(slip) * 10 ** exponent, by));
}

const roughest = 0.1;
