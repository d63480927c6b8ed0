import { type Decimal, formatDecimal } from '../../server/src/figures/arithmetic/decimal.ts';
import type { Interval } from '../../server/src/figures/arithmetic/interval.ts';
import { type Quantity, scanMentions } from '../../server/src/figures/quantities.ts';
import { foldWidth } from '../../server/src/text/width.ts';

/** Every quantity of the text: «value unit», with its interval where the true value may be another. */
export function readQuantities(text: string): readonly string[] {
  return quantitiesOf(text).map(renderQuantity);
}

export function quantitiesOf(text: string): readonly Quantity[] {
  return scanMentions(foldWidth(text), 0).quantities;
}

/** «27300 件 [27250,27350]»; the interval of an exact count says nothing and is left out. */
export function renderQuantity({ value, unit, interval }: Quantity): string {
  const printed = formatDecimal(value);
  const range = renderInterval(interval);
  const words = unit === '' ? printed : `${printed} ${unit}`;
  return range === `[${printed},${printed}]` ? words : `${words} ${range}`;
}

function renderInterval({ low, high, lowOpen, highOpen }: Interval): string {
  return `${lowOpen ? '(' : '['}${renderBound(low, '-∞')},${renderBound(high, '∞')}${highOpen ? ')' : ']'}`;
}

function renderBound(bound: Decimal | undefined, infinity: string): string {
  return bound === undefined ? infinity : formatDecimal(bound);
}
