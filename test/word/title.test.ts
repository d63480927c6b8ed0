import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { breakTitle } from '../../server/src/word/title.ts';
import { holds } from '../support/effort.ts';

describe('a title on the page', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['云岭区2024年法治政府建设年度报告', ['云岭区2024年法治政府建设年度报告']],
    [
      '江岭县人民政府关于2024年度法治政府建设情况的报告',
      ['江岭县人民政府关于2024年度', '法治政府建设情况的报告'],
    ],
    [
      '云岭区自然资源和规划局2024年度法治政府建设工作报告',
      ['云岭区自然资源和规划局', '2024年度法治政府建设工作报告'],
    ],
    ['区'.repeat(30), ['区'.repeat(30)]],
  ];
  for (const [title, lines] of cases) {
    it(`is broken between words: ${lines.join('/')}`, () => deepEqual(breakTitle(title), lines));
  }

  it('keeps every word', () => {
    const piece = fc.constantFrom('关于', '2024年', '法治政府建设', '工作报告', '云岭区', '情况的报告', '度');
    holds(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        equal(breakTitle(pieces.join('')).join(''), pieces.join(''));
      }),
      200,
    );
  });
});
