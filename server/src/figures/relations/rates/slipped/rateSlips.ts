/** Which three numbers one slip of the pen explains. */
import type { Quantity } from '../../../quantities.ts';
import { slipsOf, swapsOf } from '../../../repairs/slips.ts';
import { nearValue } from '../readings.ts';

/** Whether one slip in one of the three numbers makes part over whole the rate, rounded; «47.84万件» is rounded itself. */
export function isRateSlip(part: Quantity, whole: Quantity, rate: Quantity): boolean {
  const [p, w, value] = [nearValue(part), nearValue(whole), nearValue(rate)];
  const [open, openWhole] = [halfPlace(part), halfPlace(whole)];
  const gives = (a: number, b: number, printed: number): boolean =>
    a <= b &&
    Math.abs((100 * a) / b - printed) <=
      0.5 * 10 ** rate.lastPlace + (100 * (open + (openWhole * a) / b)) / b + 1e-9;
  return (
    numbersNear(part).some((meant) => gives(meant, w, value)) ||
    numbersNear(whole).some((meant) => gives(p, meant, value)) ||
    slipsOf(value.toFixed(rate.decimals)).some((meant) => gives(p, w, Number(meant))) ||
    isPointSlip(p, w, rate)
  );
}

/**
 * Whether two digits swapped, 万 too many or a point out of place in one of the three explains the rate: of the numbers near by so few
 * are such slips that chance hardly ever makes one.
 */
export function isSureSlip(part: Quantity, whole: Quantity, rate: Quantity): boolean {
  const [p, w, value] = [nearValue(part), nearValue(whole), nearValue(rate)];
  const gives = (a: number, b: number, printed: number): boolean =>
    a <= b && Math.abs((100 * a) / b - printed) <= 0.5 * 10 ** rate.lastPlace + 1e-9;
  return (
    rate.decimals > 0 &&
    (sureSlipsOf(part).some((meant) => gives(meant, w, value)) ||
      sureSlipsOf(whole).some((meant) => gives(p, meant, value)) ||
      sureSlipsOf(rate).some((meant) => gives(p, w, meant)) ||
      isPointSlip(p, w, rate))
  );
}

function sureSlipsOf({ value: { coefficient, exponent } }: Quantity): readonly number[] {
  const scale = 10 ** exponent;
  const swapped = swapsOf(String(coefficient)).map((meant) => Number(meant) * scale);
  return exponent >= tenThousand ? [...swapped, coefficient * scale * 1e-4] : swapped;
}

/** «3.18%» for «31.8%»: the point one place off. */
function isPointSlip(part: number, whole: number, rate: Quantity): boolean {
  const stated = nearValue(rate);
  return (
    part <= whole &&
    pointSlips.some((factor) => {
      const half = 0.5 * 10 ** rate.lastPlace * factor;
      return Math.abs((100 * part) / whole - stated * factor) <= half + 1e-9;
    })
  );
}

const pointSlips = [10, 0.1];

/** What the rounding to 万 and 亿 leaves open on either side; of «6.9万» too much to tell a slip by. */
function halfPlace({ value, lastPlace }: Quantity): number {
  return lastPlace > 0 && value.coefficient >= leastDigits ? 0.5 * 10 ** lastPlace : 0;
}

const leastDigits = 1000;

function numbersNear({ value, dimension }: Quantity): readonly number[] {
  // «4260万元» is typed without its noughts.
  const scale = 10 ** value.exponent;
  const near = slipsOf(String(value.coefficient)).map((meant) => Number(meant) * scale);
  // «已办结41万批» for «41批», «2684万元» for «268.4万元».
  if (value.exponent >= tenThousand) near.push(value.coefficient * scale * 1e-4);
  if (dimension === 'money') near.push(...pointSlips.map((factor) => value.coefficient * scale * factor));
  return near;
}

const tenThousand = 4;
