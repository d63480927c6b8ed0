import assert from 'node:assert/strict';
import { analyse } from '../support/analyse.ts';

/** Lines from 1 that fold, as «2-5». */
function folds(lines: readonly string[], lineEnd = '\n'): readonly string[] {
  const { service, analysis } = analyse(lines.join(lineEnd));
  return service.foldingRanges(analysis).map(({ startLine, endLine }) => `${startLine + 1}-${endLine + 1}`);
}

describe('folding', () => {
  const report = [
    '一、主要举措和成效', // 1
    '（一）规范执法', // 2
    '开展检查。', // 3
    '', // 4
    '（二）化解纠纷。受理案件3件。', // 5
    '', // 6
    '二、下一步工作安排', // 7
    '继续努力。', // 8
    '', // 9
  ];

  it('folds sections of several lines, without the blank lines after them', () => {
    assert.deepEqual(folds(report), ['1-5', '2-3', '7-8']);
    assert.deepEqual(folds(report, '\r\n'), ['1-5', '2-3', '7-8']);
  });

  it('folds a run of 一是 paragraphs and a table', () => {
    const lines = [
      '工作如下。', // 1
      '一是加强领导。', // 2
      '', // 3
      '二是规范执法。', // 4
      '三是化解纠纷。', // 5
      '以上各项已经完成。', // 6
      '| 项目 | 数量 |', // 7
      '| --- | --- |', // 8
      '| 案件 | 3件 |', // 9
    ];
    assert.deepEqual(folds(lines), ['2-5', '7-9']);
  });

  it('has nothing to fold in one line', () => {
    assert.deepEqual(folds(['一、情况。一是好；二是好。']), []);
    assert.deepEqual(folds(['']), []);
  });
});
