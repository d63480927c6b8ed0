/** R19 COVER and R20 PERSON_TIMES among the counts of one sentence. */
import type { Claim } from '../../claim.ts';
import type { Figure } from '../../figure.ts';
import { answeredClaim } from './answered.ts';
import { coverClaim } from './cover.ts';
import { eachOfClaim } from './eachOf.ts';
import { personTimesClaim } from './personTimes.ts';

/** The claims of counts that follow each other. */
export function coverageClaims(sentence: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  sentence.forEach((one, index) => {
    const next = sentence[index + 1];
    const third = sentence[index + 2];
    if (next === undefined) return;
    const claim =
      coverClaim(one, next, folded) ??
      personTimesClaim(one, next, folded, index === 0) ??
      (third && eachOfClaim(one, next, third));
    if (claim !== undefined) claims.push(claim);
    const told = answeredClaim(next, sentence);
    if (told !== undefined) claims.push(told);
  });
  return claims;
}
