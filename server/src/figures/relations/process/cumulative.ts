/** R17 CUMULATIVE: the sum of the years is not less than one of them. */
import { isCumulative, isIncrement } from '../../../lexicon/processWords.ts';
import { isAbove } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { nounOf, sharesPair } from '../../words.ts';

/** So many counts back the part of the time may stand. */
const lookBack = 6;

export function cumulativeClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, total] of figures.entries()) {
    if (!isCount(total) || !isCumulative(total.lead)) continue;
    const part = figures
      .slice(Math.max(0, index - lookBack), index)
      .findLast(
        (figure) =>
          isComparable(figure, total) && !isCumulative(figure.lead) && isPartOf(figure, total, folded),
      );
    if (part === undefined) continue;
    const isLess = isAbove(boundsOf(part.quantity), boundsOf(total.quantity));
    claims.push({
      relation: 'cumulative',
      verdict: isLess ? 'fails' : 'holds',
      operands: [
        { role: 'cumulative', quantity: total.quantity },
        { role: 'current', quantity: part.quantity },
      ],
      scope: part.sentence === total.sentence ? 'sentence' : 'paragraph',
      tie: 'inferred',
      get stated() {
        return formatValue(total.quantity);
      },
      get computed() {
        return formatValue(part.quantity);
      },
      get arithmetic() {
        return `${formatValue(total.quantity)}${isLess ? '<' : '≥'}${formatValue(part.quantity)}`;
      },
    });
  }
  return claims;
}

/** The same things in a part of the time, by their words. */
function isPartOf(part: Figure, total: Figure, folded: string): boolean {
  const noun = nounOf(total).replace(/累计|目前|全[区县市州旗]|共|总数达到?/g, '');
  const sameThings = sharesPair(noun, part.before + part.tail);
  const context = folded.slice(Math.max(0, part.quantity.start - 40), part.quantity.start);
  return isIncrement(context.slice(context.lastIndexOf('。') + 1))
    ? sameThings || noun.length <= 2
    : sameThings && part.sentence === total.sentence;
}
