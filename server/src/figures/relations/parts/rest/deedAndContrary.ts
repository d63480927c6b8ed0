/**
 * R10 SUM_PARTS of a deed and its contrary, a sentence each: «审结审查逮捕案件95件。批准逮捕79件。不批捕16件»: together they are no more than
 * what was decided, and usually just that.
 */

import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { holdsInOrder } from '../../rates/tied/ofShare/ofNoun.ts';
import { isOfYearBefore } from '../lists/partList.ts';
import { compareSum, isOneSlipOff, toSumClaim } from '../totals/sums.ts';

/** So many sentences before the deed the count of what was decided may stand. */
const sentencesBack = 2;

export function contraryClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  if (!denied.test(folded)) return [];
  const heads = figures.filter(
    (figure, at) => figures[at - 1]?.sentence !== figure.sentence && isCount(figure) && figure.bracket === -1,
  );
  return heads.flatMap((not, at) => {
    const deed = notDone.exec(not.lead)?.[1];
    const [done, ...before] = heads.slice(0, at).reverse();
    if (deed === undefined || done === undefined || not.sentence - done.sentence !== 1) return [];
    if (!isAlike(done, not) || denied.test(`。${done.lead}`) || !holdsInOrder(done.lead, deed)) return [];
    const whole = before.find(
      (figure) =>
        done.sentence - figure.sentence <= sentencesBack &&
        isAlike(figure, not) &&
        decided.test(figure.lead) &&
        // What came in may wait, and what was left of the year before is decided beside it.
        !/受理|收/.test(figure.lead) &&
        !isOfYearBefore(figure),
    );
    if (whole === undefined) return [];
    const parts = [done, not];
    const verdict = compareSum(parts, whole);
    if (verdict === 'short' && !isOneSlipOff(parts, whole)) return [];
    // «审结478件。起诉373件。不起诉45件»: others may have been sent back.
    const tie = verdict === 'short' ? 'weak' : 'inferred';
    return [toSumClaim(parts, whole.quantity, verdict === 'equal' ? 'holds' : 'fails', 'paragraph', tie)];
  });
}

function isAlike(figure: Figure, other: Figure): boolean {
  return isComparable(figure, other) && figure.quantity.unit === other.quantity.unit;
}

/** A sentence that begins with what was not done. */
const denied = /[。;](?:决定|依法)?[不未]/;
const notDone = /^(?:决定|依法)?[不未]予?([^,;、\d]{2,4})(?:案件)?$/;
/** What was decided, one way or the other. */
const decided = expression`${'finished'}|${'examining'}`;
