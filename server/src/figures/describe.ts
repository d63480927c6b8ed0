/** Figures in words and arithmetic, for messages and hovers. */
import { type Decimal, formatDecimal } from './arithmetic/decimal.ts';
import { divide, formatRational, fromDecimal, multiply, rational } from './arithmetic/rational.ts';
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
export function formatPercentage(part: Quantity, whole: Quantity, printedDecimals: number): string {
  if (whole.value.coefficient === 0) return '无法计算';
  const percent = multiply(divide(fromDecimal(part.value), fromDecimal(whole.value)), rational(100));
  return `${formatRational(percent, Math.max(2, printedDecimals + 1))}%`;
}

/** The percentage as it is printed: «91.20%». */
export function formatPrinted(rate: Quantity): string {
  const value = rate.value.coefficient * 10 ** rate.value.exponent;
  // 0.8‰ is printed to a hundredth of a percent.
  return `${value.toFixed(Math.max(rate.decimals, -rate.lastPlace))}%`;
}
