/** R07 UNIVERSAL: where all are said to be finished, none is left. */
import { isLimited, saysFinished, saysUnfinished } from '../../../lexicon/processWords.ts';
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';

/** So far after a count the words «已全部办结» may stand. */
const reach = 24;

export function universalClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, left] of figures.entries()) {
    if (!isLeft(left, folded) || !isCount(left) || left.quantity.value.coefficient === 0) continue;
    // Only the nearest count can be meant: what is said of one thing is not said of the next.
    const whole = figures
      .slice(Math.max(0, index - 6), index)
      .findLast((figure) => isComparable(figure, left));
    if (whole === undefined || left.sentence - whole.sentence > 1 || !isFinished(whole, folded)) continue;
    claims.push({
      relation: 'universal',
      verdict: 'fails',
      operands: [
        { role: 'part', quantity: left.quantity },
        { role: 'whole', quantity: whole.quantity },
      ],
      scope: whole.sentence === left.sentence ? 'sentence' : 'paragraph',
      tie: 'inferred',
      stated: formatValue(left.quantity),
      computed: '0',
      arithmetic: `全部${withUnit(whole)}已完成，仍有${withUnit(left)}未完成`,
    });
  }
  return claims;
}

function withUnit({ quantity }: Figure): string {
  return formatValue(quantity) + quantity.unit;
}

/** «其中4件仍在调查处理», «其余9项正在推进». */
function isLeft({ lead, quantity }: Figure, folded: string): boolean {
  if (!/其中|其余|剩余|还有|尚有/.test(lead)) return false;
  return saysUnfinished(folded.slice(quantity.end, quantity.end + 10));
}

/** «43件,已全部办结», «32项督察问题已全部整改到位»: up to the next figure or stop. */
function isFinished({ quantity, lead }: Figure, folded: string): boolean {
  const after = /^[^。;\d]*/.exec(folded.slice(quantity.end, quantity.end + reach))?.[0] ?? '';
  return !isLimited(lead) && saysFinished(after);
}
