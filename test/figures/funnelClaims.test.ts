import assert from 'node:assert/strict';
import { claimsOf } from './readClaims.ts';

/** Each: a text and its funnel claims with how sure they are. */
const cases: readonly (readonly [text: string, ...claims: readonly string[]])[] = [
  ['新收行政复议案件648件,办结582件。', 'holds weak 582≤648'],
  // What was left of the year before may make more finished than received, never several times as many.
  ['新收行政诉讼案件48件,审结62件。', 'fails weak 62>48'],
  ['新收行政诉讼案件68件,审结168件。', 'fails weak 168>68'],
  ['新收行政诉讼案件68件,审结268件。', 'fails inferred 268>68'],
  ['新收行政诉讼案件23件,审结220件。', 'fails inferred 220>23'],
  ['新收行政诉讼案件23件,审结92件。', 'fails weak 92>23'],
  ['新收行政诉讼案件3件,审结36件。', 'fails weak 36>3'],
];

describe('more finished than received', () => {
  for (const [text, ...claims] of cases)
    it(text, () => {
      const funnels = claimsOf(text).filter(({ relation }) => relation === 'funnel');
      assert.deepEqual(
        funnels.map(({ verdict, tie, arithmetic }) => `${verdict} ${tie} ${arithmetic}`),
        claims,
      );
    });
});
