/** One thing counted twice: what both ways of finding it need. */
import type { Claim, Scope, Tie } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { Quantity } from '../../quantities.ts';

/** So near to each other two counts of one thing are. */
const leastRatio = 0.8;

/** Whether two counts may be two tellings of one. */
export function areNear(a: Quantity, b: Quantity): boolean {
  const [one = 0, two = 0] = [a, b].map(({ value }) => value.coefficient * 10 ** value.exponent);
  return Math.min(one, two) >= leastRatio * Math.max(one, two);
}

/** The digits without the zeros at the end, which the unit makes more or fewer. */
export function digitsOf({ value }: Quantity): string {
  return String(value.coefficient).replace(/0+$/, '');
}

/** The claim that two figures tell one thing. */
export function twiceClaim(
  first: Quantity,
  second: Quantity,
  agrees: boolean,
  scope: Scope,
  tie: Tie,
): Claim {
  return {
    relation: first.dimension === 'money' || first.unit !== second.unit ? 'unit-money' : 'approx-exact',
    verdict: agrees ? 'holds' : 'fails',
    operands: [
      { role: 'second', quantity: second },
      { role: 'first', quantity: first },
    ],
    scope,
    tie,
    get stated() {
      return formatValue(second);
    },
    get computed() {
      return formatValue(first);
    },
    get arithmetic() {
      return `${formatValue(first)}${agrees ? '=' : '≠'}${formatValue(second)}`;
    },
  };
}
