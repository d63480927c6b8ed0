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
  // Another body accepts what was applied for, within the year, and a rate of last year leaves no cases.
  ['涉及本系统的复议申请23件,复议机关受理51件。', 'fails inferred 51>23'],
  ['收到申请386件,核减重复申请12件,受理374件。', 'holds inferred 374≤386'],
  ['以我局为被告的行政诉讼案件5宗,年内审结9宗。', 'fails weak 9>5'],
  ['行政应诉案件19件,其中一审12件,二审7件;当年审结71件。', 'fails weak 71>19'],
  ['排查矛盾纠纷312宗,受理584宗,受理率较上年的96.5%提高1.3个百分点。', 'fails inferred 584>312'],
  ['受理贷款申请356笔,审核通过321笔,实际放款342笔。', 'holds inferred 321≤356', 'fails inferred 342>321'],
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
