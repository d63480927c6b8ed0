/** R30 APPROX_EXACT where a paragraph gives a count once approximately and once exactly. */

import { intersect } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { sentenceBefore } from '../../words.ts';
import { type Core, coreOf, isSameClause } from './core.ts';
import { areNear, twiceClaim } from './twice.ts';

export function approximateTwinClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  figures.forEach((figure, index) => {
    const core = figure.quantity.isApproximate && isCount(figure) ? coreOf(figure) : undefined;
    if (core === undefined) return;
    figures.forEach((other, at) => {
      if (other.quantity.isApproximate || !isComparable(figure, other)) return;
      if (!areNear(figure.quantity, other.quantity) || isSameClause(figure, other)) return;
      const isTwin =
        saysTheSame(figure, other, core, folded) ||
        (at > index && (sumsUp(figure, other, core, folded) || takesUp(other, core)));
      if (!isTwin) return;
      const [first, second] =
        at < index ? [other.quantity, figure.quantity] : [figure.quantity, other.quantity];
      const agrees = intersect(boundsOf(first), boundsOf(second));
      claims.push(twiceClaim(first, second, agrees, 'paragraph', 'weak'));
    });
  });
  return claims;
}

/** The same words, one time said to be of all; where both are, they are told as one indicator of the report. */
function saysTheSame(figure: Figure, other: Figure, core: Core, folded: string): boolean {
  if (figure.tail !== other.tail || !other.lead.includes(core.words.slice(-2))) return false;
  const otherCore = coreOf(other);
  if (otherCore?.words !== core.words || otherCore.isOfAll === core.isOfAll) return false;
  return !namesOrgan(core.isOfAll ? other : figure, folded);
}

/** «县司法局推进审核提质,审查…118件»: the sentence may speak of one organ's share. */
function namesOrgan({ quantity }: Figure, folded: string): boolean {
  return /[局镇乡街委院所办队站村社厅心区县市]/.test(sentenceBefore(quantity.start, folded));
}

/** «受援群众达3000余人。从受援群众类别看,农民工…,合计2852人»: the sum of a list over what was just counted. */
function sumsUp(figure: Figure, sum: Figure, core: Core, folded: string): boolean {
  if (sum.sentence !== figure.sentence + 1 || !/^(?:合计|共计|总计)$/.test(sum.lead)) return false;
  const before = sentenceBefore(sum.quantity.start, folded);
  return (
    /^从[^,。]{2,12}看/.test(before) &&
    before.includes(core.words.slice(-4)) &&
    !/其中|主要|重点/.test(before)
  );
}

/** «举办法治宣讲60余场次。…全年58场次法治宣讲共覆盖…»: what was counted, named again after the count. */
function takesUp({ lead, tail, quantity }: Figure, { words }: Core): boolean {
  return quantity.dimension === 'count' && opensClause.test(lead) && tail.startsWith(words.slice(-4));
}

const opensClause = /^[,、]?(?:全年|今年|本年|上述|这|以上)?$/;
