import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { uniformMarks } from '../../server/src/export/uniformMarks.ts';
import { foldWidth } from '../../server/src/text/width.ts';
import { holds } from '../support/effort.ts';
import { text } from '../support/generators.ts';

describe('uniform marks', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['全年受理40件,办结36件;其中:调解20件!', '全年受理40件，办结36件；其中：调解20件！'],
    ['占比95%,同比上升.', '占比95%，同比上升。'],
    ['(一)健全机制(含乡镇)', '（一）健全机制（含乡镇）'],
    ['(1)培训8场（全年)', '（1）培训8场（全年）'],
    ['推进"双随机, 一公开"监管', '推进“双随机， 一公开”监管'],
    ['共1,234件、3:1、12:30开会', '共1,234件、3:1、12:30开会'],
    ['1.规范执法', '1.规范执法'],
    ['一.工作', '一.工作'],
    ['网址http://a.example/x?y=1,2，见文', '网址http://a.example/x?y=1,2，见文'],
    ['邮箱a.b@c.example,联系', '邮箱a.b@c.example，联系'],
    ['plain English, (no change).', 'plain English, (no change).'],
    ['多出一个"引号', '多出一个"引号'],
    ['多出)一半(', '多出)一半('],
  ];
  for (const [written, wanted] of cases) {
    it(`gives ${wanted}`, () => equal(uniformMarks(written), wanted));
  }

  it('change nothing but marks, and nothing the second time', () => {
    const fold = (line: string) => foldWidth(line).replace(/[“”]/g, '"').replaceAll('。', '.');
    holds(
      fc.property(text, (any) => {
        for (const line of any.split('\n')) {
          const once = uniformMarks(line);
          equal(fold(once), fold(line));
          equal(uniformMarks(once), once);
        }
      }),
      500,
    );
  });
});
