/** What brackets beside the parts of a total may take from it or add to it. */
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { nearValue } from '../../rates/readings.ts';

/**
 * Whether a sum that fails would hold with what a bracket names left out or counted too: «1545人,其中在编401人(含内退95人)、
 * 聘用1239人», where those who have left are not of the 1545.
 */
export function isExplainedByBracket(claim: Claim, figures: readonly Figure[]): boolean {
  if (claim.relation !== 'sum-of-parts' || claim.verdict !== 'fails') return false;
  const ends = new Set(claim.operands.map(({ quantity }) => quantity.end));
  const [total, ...parts] = claim.operands.map(({ quantity }) => nearValue(quantity));
  if (total === undefined) return false;
  const off = Math.abs(parts.reduce((sum, value) => sum + value, 0) - total);
  const one = figures.find(({ quantity }) => claim.operands.some((operand) => operand.quantity === quantity));
  return figures.some(
    (figure) =>
      ends.has(figure.bracket) &&
      // What a bracket lists are the parts themselves: they explain nothing.
      !claim.operands.some(({ quantity }) => quantity === figure.quantity) &&
      one !== undefined &&
      isComparable(figure, one) &&
      Math.abs(nearValue(figure.quantity) - off) < off * 1e-9,
  );
}
