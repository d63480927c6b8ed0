/** R27 AVERAGE told the other way round: so many, so much for each, and what that comes to. */
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { Figure } from '../../figure.ts';

interface Product {
  readonly count: Figure;
  readonly each: Figure;
  readonly total: Figure;
}

/** The claim that the total is so much for each of so many; `product` is what they come to, as text. */
export function productClaim({ count, each, total }: Product, holds: boolean, product: () => string): Claim {
  return {
    relation: 'average',
    verdict: holds ? 'holds' : 'fails',
    operands: [
      { role: 'total', quantity: total.quantity },
      { role: 'count', quantity: count.quantity },
      { role: 'average', quantity: each.quantity },
    ],
    scope: [count, total].every(({ sentence }) => sentence === each.sentence) ? 'sentence' : 'paragraph',
    tie: 'inferred',
    get stated() {
      return formatValue(total.quantity);
    },
    get computed() {
      return product();
    },
    get arithmetic() {
      return `${formatValue(count.quantity)}×${formatValue(each.quantity)}=${product()}`;
    },
  };
}
