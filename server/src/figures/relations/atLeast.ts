/** Claims that one count is not less than another. */
import { isAbove } from '../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../arithmetic/bounds.ts';
import type { Claim, Operand, Relation, Role, Scope, Tie } from '../claim.ts';
import { formatValue } from '../describe.ts';
import type { Quantity } from '../quantities.ts';

/** What is held against each other; the lesser may be more than a figure of the text («11×1»). */
export interface AtLeast {
  readonly relation: Relation;
  readonly greater: readonly [role: Role, quantity: Quantity];
  readonly less: readonly [role: Role, quantity: Quantity];
  readonly scope: Scope;
  readonly tie: Tie;
  readonly product?: Product;
}

/** The lesser side as a product, with its arithmetic. */
export interface Product {
  readonly bounds: Bounds;
  readonly shown: string;
  readonly factors: readonly Operand[];
}

/** The claim; it fails only where every value of the greater side is below every value of the lesser. */
export function atLeastClaim({ relation, greater, less, scope, tie, product }: AtLeast): Claim {
  const isLess = isAbove(product?.bounds ?? boundsOf(less[1]), boundsOf(greater[1]));
  return {
    relation,
    verdict: isLess ? 'fails' : 'holds',
    operands: [
      { role: greater[0], quantity: greater[1] },
      { role: less[0], quantity: less[1] },
      ...(product?.factors ?? []),
    ],
    scope,
    tie,
    get stated() {
      return formatValue(greater[1]);
    },
    get computed() {
      return product?.shown ?? formatValue(less[1]);
    },
    get arithmetic() {
      return `${formatValue(greater[1])}${isLess ? '<' : '≥'}${this.computed}`;
    },
  };
}
