/** R10 SUM_PARTS of what should have been: «应出庭76件,实际出庭72件,未出庭4件»: done and not done are all that was due. */

import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { compareSum, toSumClaim } from '../totals/sums.ts';

/** The claims of three counts in a row that say with one verb what was due, what was done and what was not. */
export function dueClaims(figures: readonly Figure[]): readonly Claim[] {
  return figures.flatMap((due, index) => {
    const verb = /(?:^|[^相对适])应当?([一-龥]{2,6}?)(?:[一-龥]{0,4}人员)?$/.exec(due.lead)?.[1];
    const parts = figures.slice(index + 1, index + 3);
    if (verb === undefined || parts.length < 2 || !isCount(due) || due.quantity.isApproximate) return [];
    const words = parts.map(({ lead }) => howDone(lead, verb));
    const isRow = parts.every(
      (part, at) =>
        isComparable(part, due) &&
        part.sentence === due.sentence &&
        part.segment === due.segment &&
        part.bracket === due.bracket &&
        part.clause - due.clause === at + 1 &&
        words[at] !== undefined,
    );
    const isSplit =
      words.some((word) => word === missed || denied.test(word ?? '')) &&
      words.some((word) => done.test(word ?? '-'));
    if (!isRow || !isSplit) return [];
    const holds = compareSum(parts, due) === 'equal';
    return [toSumClaim(parts, due.quantity, holds ? 'holds' : 'fails', 'sentence', 'inferred')];
  });
}

/** What stands before the verb; «缺训», «因故缺席» deny it in a word of their own. */
function howDone(lead: string, verb: string): string | undefined {
  const words = lead.replace(/^,/, '');
  const own = words.replace(/(?<=[一-龥]{3})人员$/, '');
  if (own.endsWith(verb)) return own.slice(0, -verb.length);
  return absent.test(words) ? missed : undefined;
}

const missed = '缺';
const absent = expression`^(?:因[^,]{1,6})?(?:${'still'}|空)?(?:缺[训考席勤编额]?|请假|未到)$`;
const denied = expression`^(?:${'still'})?未(?:能)?$`;
const done = /^(?:实际|实|已|现已)$/;
