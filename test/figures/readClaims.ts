import type { Claim } from '../../server/src/figures/claim.ts';
import { analyseBlock } from '../../server/src/model/blockAnalysis.ts';

/** Every claim of one line of a report: «rate holds stated 283÷316=89.56%». */
export function readClaims(text: string): readonly string[] {
  return claimsOf(text).map(
    ({ relation, verdict, tie, arithmetic }) => `${relation} ${verdict} ${tie} ${arithmetic}`,
  );
}

/** The claims of one relation: «holds 283÷316=89.56%». */
export function readRelation(relation: Claim['relation'], text: string): readonly string[] {
  return claimsOf(text)
    .filter((claim) => claim.relation === relation)
    .map(({ verdict, arithmetic }) => `${verdict} ${arithmetic}`);
}

export function claimsOf(text: string): readonly Claim[] {
  return analyseBlock(text).claims;
}
