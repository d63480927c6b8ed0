/** The claim that two figures of a report are one indicator. */
import type { Claim, Scope, Tie } from '../../claim.ts';
import { formatPrinted, formatValue } from '../../describe.ts';
import type { Quantity } from '../../quantities.ts';

export function sameIndicatorClaim(
  first: Quantity,
  second: Quantity,
  {
    agrees,
    tie,
    scope = 'document',
  }: { readonly agrees: boolean; readonly tie: Tie; readonly scope?: Scope },
): Claim {
  const shown = first.dimension === 'share' ? formatPrinted : formatValue;
  return {
    relation: 'same-indicator',
    verdict: agrees ? 'holds' : 'fails',
    operands: [
      { role: 'second', quantity: second },
      { role: 'first', quantity: first },
    ],
    scope,
    tie,
    get stated() {
      return shown(second);
    },
    get computed() {
      return shown(first);
    },
    get arithmetic() {
      return `${shown(first)}${agrees ? '=' : '≠'}${shown(second)}`;
    },
  };
}
