/** An exact decimal: `coefficient` × 10^`exponent`, the coefficient a safe integer. */
export interface Decimal {
  readonly coefficient: number;
  readonly exponent: number;
}

export function decimal(coefficient: number, exponent = 0): Decimal {
  return { coefficient, exponent };
}

/** The decimal in plain digits, no trailing zeros beyond the point: 8442 × 10^5 is «844200000». */
export function formatDecimal({ coefficient, exponent }: Decimal): string {
  if (coefficient < 0) return `-${formatDecimal({ coefficient: -coefficient, exponent })}`;
  const digits = String(coefficient);
  if (exponent >= 0) return coefficient === 0 ? '0' : digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  const point = padded.length + exponent;
  const fraction = padded.slice(point).replace(/0+$/, '');
  return fraction === '' ? padded.slice(0, point) : `${padded.slice(0, point)}.${fraction}`;
}
