/** The claim that of all that is said to be done nothing is left. */
import type { Claim, Role } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';

/** What the claim says: the texts of its finding, and what the part is of: all of them, or the rate of 100 %. */
interface Told extends Pick<Claim, 'verdict' | 'stated' | 'computed' | 'arithmetic'> {
  readonly role: Extract<Role, 'whole' | 'rate'>;
}

export function universalClaim(part: Figure, all: Figure, { role, ...texts }: Told): Claim {
  return {
    relation: 'universal',
    operands: [
      { role: 'part', quantity: part.quantity },
      { role, quantity: all.quantity },
    ],
    scope: part.sentence === all.sentence ? 'sentence' : 'paragraph',
    tie: 'inferred',
    ...texts,
  };
}
