/** R11 PART_LE_WHOLE: the claim that one count is part of another. */
import { isAbove } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim, Scope, Tie } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { Quantity } from '../../quantities.ts';

export function partClaim(part: Quantity, whole: Quantity, scope: Scope, tie: Tie): Claim {
  const isTooLarge = isAbove(boundsOf(part), boundsOf(whole));
  return {
    relation: 'part-within-whole',
    verdict: isTooLarge ? 'fails' : 'holds',
    operands: [
      { role: 'part', quantity: part },
      { role: 'whole', quantity: whole },
    ],
    get stated() {
      return formatValue(part);
    },
    get computed() {
      return formatValue(whole);
    },
    scope,
    tie,
    get arithmetic() {
      return `${formatValue(part)}${isTooLarge ? '>' : '≤'}${formatValue(whole)}`;
    },
  };
}
