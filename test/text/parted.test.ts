import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseBlock } from '../../server/src/model/blockAnalysis.ts';
import { joinPartedNumbers, partsMeaning } from '../../server/src/text/parted.ts';
import { foldWidth } from '../../server/src/text/width.ts';

function joined(text: string): string {
  return joinPartedNumbers(text, foldWidth(text));
}

describe('numbers that the end of a line has parted', () => {
  const cases: readonly (readonly [text: string, joined: string])[] = [
    ['受理2\n86件', '受理0286件'],
    ['受理1,\n286件', '受理01,286件'],
    ['占87\n.8%', '占087.8%'],
    ['受理2\r\n86件', '受理00286件'],
    ['受理２\n８６件', '受理0286件'],
    ['受理286\n件', '受理286 件'],
    ['自20\n24年起', '自20 24年起'],
    ['受理12,\n34件', '受理12, 34件'],
    ['受理2 86件', '受理2 86件'],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.equal(joined(text), expected));
  }

  it('keep their value and their place, wherever the line ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999 }), fc.nat(3), (value, cut) => {
        const digits = String(value);
        const at = 1 + (cut % (digits.length - 1));
        const text = `共受理${digits.slice(0, at)}\n${digits.slice(at)}件。`;
        const [quantity] = analyseBlock(text).quantities;
        assert.equal(quantity?.value.coefficient, value);
        assert.equal(text.slice(quantity?.start, quantity?.end).replace('\n', ''), `${digits}件`);
      }),
      { numRuns: 100 },
    );
  });

  it('are told from line ends within a year or a unit', () => {
    for (const text of [
      '较2022\n年的214件',
      '较202\n2年的214件',
      '提高2个百\n分点',
      '培训86人\n次',
      '罚款35万\n元',
    ])
      assert.equal(partsMeaning(text), true, text);
    for (const text of ['受理2\n86件', '受理286件，\n办结280件', '较2022年的\n214件', '提高2个百 分点'])
      assert.equal(partsMeaning(text), false, text);
  });
});
