/** The number that a failing claim itself gives for one of its figures. */
import type { Claim, Operand } from '../claim.ts';
import type { Quantity } from '../quantities.ts';

/** Numerals in the unit that the figure is written in, likeliest first; none where the claim gives none. */
export function solutionsOf(claim: Claim, operand: Operand): readonly string[] {
  const isStated = operand === claim.operands[0];
  if (isStated) return statedSolutions(claim.computed, operand.quantity);
  return claim.relation === 'sum-of-parts' && operand.role === 'part' ? partSolution(claim, operand) : [];
}

/** «91.25%» at the decimals that are printed, rounded and cut off; «9» as it is. */
function statedSolutions(computed: string, { decimals }: Quantity): readonly string[] {
  const match = /^-?(\d+)(?:\.(\d+))?/.exec(computed);
  if (match === null) return [];
  const [, whole = '', fraction = ''] = match;
  const cut = decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0').slice(0, decimals)}`;
  const isExact = /^0*$/.test(fraction.slice(decimals));
  return isExact ? [cut] : [Number(`${whole}.${fraction}`).toFixed(decimals), cut];
}

/** What is left of the total for this part. */
function partSolution({ operands }: Claim, part: Operand): readonly string[] {
  const [total, ...parts] = operands.map(({ quantity }) => quantity);
  if (total === undefined || ![total, ...parts].every(isWholeNumber)) return [];
  const others = parts.filter((quantity) => quantity !== part.quantity);
  const left = total.value.coefficient - others.reduce((sum, { value }) => sum + value.coefficient, 0);
  return left > 0 ? [String(left)] : [];
}

function isWholeNumber({ value, isApproximate }: Quantity): boolean {
  return !isApproximate && value.exponent === 0;
}
