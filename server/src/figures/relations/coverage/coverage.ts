/** R19 COVER and R20 PERSON_TIMES among the counts of one sentence. */
import type { Claim } from '../../claim.ts';
import type { Figure } from '../../figure.ts';
import { coverClaim } from './cover.ts';
import { eachOfClaim } from './eachOf.ts';
import { personTimesClaim } from './personTimes.ts';

/** The claims of counts that follow each other. */
export function coverageClaims(sentence: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (let index = 0; index + 1 < sentence.length; index++) {
    const [one, next, third] = sentence.slice(index, index + 3);
    if (one === undefined || next === undefined) break;
    const claim =
      coverClaim(one, next, folded) ??
      personTimesClaim(one, next, folded, index === 0) ??
      (third && eachOfClaim(one, next, third));
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}
