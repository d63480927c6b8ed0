/** Figures in words and arithmetic, for messages and hovers. */
import { type Decimal, formatDecimal } from './arithmetic/decimal.ts';
import { divide, formatRational, fromDecimal, multiply, rational } from './arithmetic/rational.ts';
import type { Quantity } from './quantities.ts';

/** The value as it enters arithmetic: «271», «1142.31万», «2亿». */
export function formatValue({ value }: Quantity): string {
  const { coefficient, exponent } = value;
  if (exponent >= 4 || coefficient >= 1e8) return inMyriads(value);
  return formatDecimal(value);
}

function inMyriads(value: Decimal): string {
  const plain = Number(formatDecimal(value));
  if (plain >= 1e8)
    return `${formatDecimal({ coefficient: value.coefficient, exponent: value.exponent - 8 })}亿`;
  return `${formatDecimal({ coefficient: value.coefficient, exponent: value.exponent - 4 })}万`;
}

/** One more digit than is printed, two at least, so that the message shows why it does not agree. */
export function formatPercentage(part: Quantity, whole: Quantity, printedDecimals: number): string {
  const percent = multiply(divide(fromDecimal(part.value), fromDecimal(whole.value)), rational(100));
  return `${formatRational(percent, Math.max(2, printedDecimals + 1))}%`;
}

/** The percentage as it is printed: «91.20%». */
export function formatPrinted(rate: Quantity): string {
  const value = rate.value.coefficient * 10 ** rate.value.exponent;
  return `${value.toFixed(rate.decimals)}%`;
}
