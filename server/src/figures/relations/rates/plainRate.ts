/** R01 RATE of three numbers that are known to be rate, part and whole, wherever they stand. */
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim, Scope, Tie } from '../../claim.ts';
import { formatPercentage, formatPrinted, formatValue } from '../../describe.ts';
import type { Quantity } from '../../quantities.ts';
import { nearValue, type Reading, type Term } from './readings.ts';

export interface PlainRate {
  readonly rate: Quantity;
  readonly part: Quantity;
  readonly whole: Quantity;
}

export function plainReading({ part, whole }: PlainRate): Reading {
  return { part: termOf(part), whole: termOf(whole) };
}

function termOf(quantity: Quantity): Term {
  return { figures: [], near: nearValue(quantity), bounds: () => boundsOf(quantity) };
}

export function plainRateClaim(
  { rate, part, whole }: PlainRate,
  told: { readonly holds: boolean; readonly scope: Scope; readonly tie: Tie },
): Claim {
  return {
    relation: 'rate',
    verdict: told.holds ? 'holds' : 'fails',
    operands: [
      { role: 'rate', quantity: rate },
      { role: 'part', quantity: part },
      { role: 'whole', quantity: whole },
    ],
    scope: told.scope,
    tie: told.tie,
    get stated() {
      return formatPrinted(rate);
    },
    get computed() {
      return formatPercentage(boundsOf(part), boundsOf(whole), rate.decimals);
    },
    get arithmetic() {
      return `${formatValue(part)}÷${formatValue(whole)}=${this.computed}`;
    },
  };
}
