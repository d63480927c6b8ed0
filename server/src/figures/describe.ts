/** Figures in words and arithmetic, for messages and hovers. */

import type { Bounds } from './arithmetic/bounds.ts';
import { type Decimal, formatDecimal } from './arithmetic/decimal.ts';
import { add, divide, formatRational, multiply, type Rational, rational } from './arithmetic/rational.ts';
import type { Quantity } from './quantities.ts';

/** The value as it enters arithmetic: «271», «1142.31万», «2亿». */
export function formatValue({ value }: Quantity): string {
  const plain = formatDecimal(value);
  // Digits printed to the last one stay as they are; a value that was scaled is read more easily in its scale.
  return value.exponent > 0 && Number(plain) >= 1e4 ? inMyriads(value, Number(plain)) : plain;
}

function inMyriads({ coefficient, exponent }: Decimal, plain: number): string {
  return plain >= 1e8
    ? `${formatDecimal({ coefficient, exponent: exponent - 8 })}亿`
    : `${formatDecimal({ coefficient, exponent: exponent - 4 })}万`;
}

/** One more digit than is printed, two at least, so that the message shows why it does not agree. */
export function formatPercentage(part: Bounds, whole: Bounds, printedDecimals: number): string {
  if (part.low === undefined || whole.low === undefined || whole.low.numerator === 0n) return '无法计算';
  const percent = multiply(divide(middleOf(part), middleOf(whole)), rational(100));
  return `${formatRational(percent, Math.max(2, printedDecimals + 1))}%`;
}

/** The middle of an interval, which of an exact figure is the figure itself. */
function middleOf({ low, high }: Bounds): Rational {
  if (low === undefined || high === undefined) return low ?? high ?? rational(0);
  return divide(add(low, high), rational(2));
}

/** The percentage as it is printed: «91.20%». */
export function formatPrinted(rate: Quantity): string {
  const value = rate.value.coefficient * 10 ** rate.value.exponent;
  // 0.8‰ is printed to a hundredth of a percent.
  return `${value.toFixed(Math.max(rate.decimals, -rate.lastPlace))}%`;
}

/** A share as it is printed, anything else as its value: «93.6%», «3562». */
export function formatShown(quantity: Quantity): string {
  return quantity.dimension === 'share' ? formatPrinted(quantity) : formatValue(quantity);
}

/** The value with its unit: «3562件». */
export function formatCounted(quantity: Quantity): string {
  return formatValue(quantity) + quantity.unit;
}
