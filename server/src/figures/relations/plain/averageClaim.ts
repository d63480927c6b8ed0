/** R27 AVERAGE as a claim. */
import { divide } from '../../arithmetic/rational.ts';
import type { Claim, Operand, Tie } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { Figure } from '../../figure.ts';
import type { Term } from '../rates/readings.ts';
import { formatInScale, type Pair, printedSum } from './averageValue.ts';

/** The claim of an average over a total and a number, each one count or several added up. */
export function toAverageClaim(
  average: Figure,
  { total, number }: Pair,
  verdict: Claim['verdict'],
  tie: Tie,
): Claim {
  const shown = ({ figures }: Term): string => {
    const terms = figures.map(({ quantity }) => formatValue(quantity)).join('+');
    return figures.length > 1 ? `(${terms})` : terms;
  };
  const operands = (role: 'total' | 'count', { figures }: Term): readonly Operand[] =>
    figures.map(({ quantity }) => ({ role, quantity }));
  return {
    relation: 'average',
    verdict,
    operands: [
      { role: 'average', quantity: average.quantity },
      ...operands('total', total),
      ...operands('count', number),
    ],
    scope: [...total.figures, ...number.figures].every(({ sentence }) => sentence === average.sentence)
      ? 'sentence'
      : 'paragraph',
    tie,
    get stated() {
      return formatValue(average.quantity);
    },
    get computed() {
      return formatInScale(divide(printedSum(total), printedSum(number)), average.quantity);
    },
    get arithmetic() {
      return `${shown(total)}÷${shown(number)}=${this.computed}`;
    },
  };
}
