/** The claim that one figure is greater than another, where it is less. */
import type { Claim } from '../../claim.ts';
import type { Figure } from '../../figure.ts';

/** `greater` and `less` as the words have them; `scope`, `tie` and the texts as they are told. */
export function reversedComparison(
  greater: Figure,
  less: Figure,
  told: Pick<Claim, 'scope' | 'tie' | 'stated' | 'arithmetic'>,
): Claim {
  return {
    relation: 'comparative',
    verdict: 'fails',
    operands: [
      { role: 'greater', quantity: greater.quantity },
      { role: 'less', quantity: less.quantity },
    ],
    computed: '',
    ...told,
  };
}
