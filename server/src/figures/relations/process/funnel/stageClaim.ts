/** R16 FUNNEL as a claim. */
import type { Claim, Tie } from '../../../claim.ts';
import { formatValue } from '../../../describe.ts';
import type { Figure } from '../../../figure.ts';

/** The claim that a later stage counts no more than an earlier one. */
export function stageClaim(earlier: Figure, later: Figure, verdict: Claim['verdict'], tie: Tie): Claim {
  return {
    relation: 'funnel',
    verdict,
    operands: [
      { role: 'earlier', quantity: earlier.quantity },
      { role: 'later', quantity: later.quantity },
    ],
    scope: earlier.sentence === later.sentence ? 'sentence' : 'paragraph',
    tie,
    get stated() {
      return formatValue(later.quantity);
    },
    get computed() {
      return formatValue(earlier.quantity);
    },
    get arithmetic() {
      return `${formatValue(later.quantity)}${verdict === 'fails' ? '>' : '≤'}${formatValue(earlier.quantity)}`;
    },
  };
}
