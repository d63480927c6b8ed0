/** The claim that two figures of a report are one indicator. */
import type { Claim, Scope, Tie } from '../../claim.ts';
import { formatShown } from '../../describe.ts';
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
      return formatShown(second);
    },
    get computed() {
      return formatShown(first);
    },
    get arithmetic() {
      return `${formatShown(first)}${agrees ? '=' : '≠'}${formatShown(second)}`;
    },
  };
}
