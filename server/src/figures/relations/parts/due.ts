/** R10 SUM_PARTS of what should have been: «应出庭76件,实际出庭72件,未出庭4件»: done and not done are all that was due. */
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { compareSum, toSumClaim } from './sums.ts';

/** The claims of three counts in a row that say with one verb what was due, what was done and what was not. */
export function dueClaims(figures: readonly Figure[]): readonly Claim[] {
  return figures.flatMap((due, index) => {
    const verb = /(?:^|[^相对适])应当?([一-龥]{2,6})$/.exec(due.lead)?.[1];
    const parts = figures.slice(index + 1, index + 3);
    if (verb === undefined || parts.length < 2 || !isCount(due) || due.quantity.isApproximate) return [];
    const isRow = parts.every(
      (part, at) =>
        isComparable(part, due) &&
        part.sentence === due.sentence &&
        part.segment === due.segment &&
        part.bracket === due.bracket &&
        part.clause - due.clause === at + 1 &&
        part.lead.endsWith(verb),
    );
    const words = parts.map(({ lead }) => lead.slice(0, -verb.length).replace(/^,/, ''));
    const isSplit = words.some((word) => denied.test(word)) && words.some((word) => done.test(word));
    if (!isRow || !isSplit) return [];
    const holds = compareSum(parts, due) === 'equal';
    return [toSumClaim(parts, due.quantity, holds ? 'holds' : 'fails', 'sentence', 'inferred')];
  });
}

const denied = /^(?:尚|仍)?未(?:能)?$/;
const done = /^(?:实际|实|已|现已)$/;
