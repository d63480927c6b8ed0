/** R35 UNIT_MONEY and R30 APPROX_EXACT where a paragraph says the same of a thing twice, in two units or once approximately. */
import { readScoped } from '../../../lexicon/scopeWords.ts';
import { intersect } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import { formatDecimal } from '../../arithmetic/decimal.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import { areNear, digitsOf, twiceClaim } from './twice.ts';

/** Two figures that the same words stand before and after, each in a clause of its own. */
export function repeatedClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  figures.forEach((figure, index) => {
    const core = isWorthALook(figure) ? coreOf(figure) : undefined;
    if (core === undefined) return;
    figures.forEach((other, at) => {
      if (at === index || !isComparable(figure, other) || isSameClause(figure, other)) return;
      if (figure.tail !== other.tail || figure.lead.slice(-2) !== other.lead.slice(-2)) return;
      const otherCore = coreOf(other);
      if (otherCore?.words !== core.words) return;
      const [first, second] = at < index ? [other, figure] : [figure, other];
      const [one, two] = [first.quantity, second.quantity];
      if (index < at && isUnitSlip(one, two))
        claims.push(twiceClaim(one, two, false, 'paragraph', 'inferred'));
      if (!figure.quantity.isApproximate || other.quantity.isApproximate || !areNear(one, two)) return;
      // Where both are said to be of all, they are told as one indicator of the report.
      if (core.isOfAll === otherCore.isOfAll) return;
      if (namesOrgan(core.isOfAll ? other : figure, folded)) return;
      claims.push(twiceClaim(one, two, intersect(boundsOf(one), boundsOf(two)), 'paragraph', 'weak'));
    });
  });
  return claims;
}

/** An approximate count, or an amount with digits enough to be known again. */
function isWorthALook(figure: Figure): boolean {
  const { quantity } = figure;
  return (
    isCount(figure) &&
    (quantity.isApproximate || (quantity.dimension === 'money' && digitsOf(quantity).length >= 3))
  );
}

function isSameClause(one: Figure, other: Figure): boolean {
  return one.sentence === other.sentence && one.clause === other.clause;
}

interface Core {
  readonly words: string;
  readonly isOfAll: boolean;
}

/** What the figure counts, by all the words before it in its clause. */
function coreOf({ lead, before, tail, bracket }: Figure): Core | undefined {
  if (bracket !== -1 || !before.startsWith(lead) || otherTime.test(lead)) return undefined;
  const scoped = readScoped(lead);
  const words = (scoped?.core ?? lead).replace(leading, '').replace(/[共的约]/g, '');
  return words.length < shortest ? undefined : { words: `${words}|${tail}`, isOfAll: scoped !== undefined };
}

/** Fewer characters say too little of what is counted. */
const shortest = 5;
const otherTime = /其中|上年|去年|同期|月|季度|上半年|计划|拟|\d/;
const leading = /^(?:今年以来|今年|一年来|共计|累计|共|已)+/;

/** «县司法局推进审核提质,审查…118件»: the sentence may speak of one organ's share. */
function namesOrgan({ quantity }: Figure, folded: string): boolean {
  const from = folded.lastIndexOf('。', quantity.start) + 1;
  return /[局镇乡街委院所办队站村社厅心区县市]/.test(folded.slice(from, quantity.start));
}

/** «1265万元» and «1265元»: the digits of one amount, ten thousand times its value. */
function isUnitSlip(one: Quantity, other: Quantity): boolean {
  if (one.isApproximate || other.isApproximate || one.unit !== other.unit) return false;
  if (one.dimension !== 'money') return false;
  const [a, b] = [formatDecimal(one.value), formatDecimal(other.value)];
  return slips.some((zeros) => a === b + zeros || b === a + zeros);
}

/** 万 and 亿 left out or written too much. */
const slips = ['0000', '00000000'];
