import assert from 'node:assert/strict';
import type { Claim } from '../../server/src/figures/claim.ts';
import { claimsOf } from './readClaims.ts';

type Cases = readonly (readonly [wrong: string, right: string, arithmetic: string])[];

/** A wrong text, whose one contradiction is told by its arithmetic, and the same text put right. */
export function told(name: string, relation: Claim['relation'], cases: Cases): void {
  describe(name, () => {
    for (const [wrong, right, arithmetic] of cases) {
      it(wrong, () => {
        assert.deepEqual(failing(wrong), [`${relation} ${arithmetic}`]);
        assert.deepEqual(failing(right), []);
      });
    }
  });
}

function failing(text: string): readonly string[] {
  return claimsOf(text)
    .filter(({ verdict }) => verdict === 'fails')
    .map(({ relation, arithmetic }) => `${relation} ${arithmetic}`);
}
