import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatText } from '../../server/src/format/formatText.ts';
import { editsBetween } from '../../server/src/format/lineEdits.ts';
import { analyseBlocks } from '../../server/src/model/blockAnalysis.ts';
import { readDocument } from '../../server/src/model/reportDocument.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { foldWidth } from '../../server/src/text/width.ts';
import { holds } from '../support/effort.ts';
import { text } from '../support/generators.ts';
import { cleanReport } from '../support/reports.ts';
import { sampleReports } from '../support/samples.ts';

const read = (written: string) =>
  readDocument(written, { profile: 'auto', atLeast: 'excerpt', analyse: analyseBlocks });
const format = (written: string, isMarkdown = false, fixesMarks = true) =>
  formatText(written, { isMarkdown, fixesMarks, read });

describe('formatting', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['blanks at line ends', '一、成效 \n办结3件。　\n', '一、成效\n办结3件。\n'],
    ['blank lines in a row', '一、成效\n\n \n\n办结3件。\n', '一、成效\n\n办结3件。\n'],
    ['line ends as they are', '一、成效 \r\n\r\n\r\n办结3件。', '一、成效\r\n\r\n办结3件。'],
    ['spaces between characters', '深入推进 法治政府建设工作。', '深入推进法治政府建设工作。'],
    ['spaces around numbers', '2024 年，受理 25 件，办结率 96 %。', '2024年，受理25件，办结率96%。'],
    ['spaces beside stops', '受理案件。 其中， 调解“ 三类”纠纷。', '受理案件。其中，调解“三类”纠纷。'],
    [
      'spaces behind a number',
      '一、 成效\n（一）　执法\n1. 案卷评查。',
      '一、成效\n（一）执法\n1.案卷评查。',
    ],
    ['broken brackets', '（一）执法\n二）调解\n三）普法', '（一）执法\n（二）调解\n（三）普法'],
    ['marks of the third level', '1、执法\n2、调解', '1.执法\n2.调解'],
    [
      'indents that differ from most',
      '　　甲事办结。\n  乙事办结。\n　　丙事办结。\n',
      '　　甲事办结。\n　　乙事办结。\n　　丙事办结。\n',
    ],
  ];
  for (const [what, before, after] of cases)
    it(`puts right ${what}`, () => assert.equal(format(before), after));

  const left: readonly (readonly [what: string, written: string])[] = [
    ['names in a list', '参加人员有张三 李四 王五。'],
    ['organs that sign together', '一、成效\n办结3件。\n县司法局 县财政局\n2025年1月8日'],
    ['wide gaps', '姓名  职务  电话。'],
    ['Latin words', '使用 Word 或 WPS 编写 GB/T 9704 公文。'.replace('9704 公', '9704公')],
    ['rows of tables', '| 名 称 | 2024 年 |  \n| --- | --- |  \n'],
    ['indents without a majority', '　　甲事办结。\n乙事办结。\n'],
    ['tabs', '名称\t数量。'],
  ];
  for (const [what, written] of left) it(`leaves ${what}`, () => assert.equal(format(written), written));

  it('leaves a clean report as it is, and the samples in all but blanks', () => {
    assert.equal(format(cleanReport), cleanReport);
    for (const sample of sampleReports()) {
      assert.equal(format(sample).replace(/\s/g, ''), sample.replace(/\s/g, ''));
    }
  });

  it('keeps the marks of a house that has turned the rule off', () => {
    assert.equal(format('1、执法 \n2、调解', false, false), '1、执法\n2、调解');
  });

  it('leaves code, tables, line breaks and lists of Markdown', () => {
    const code = '```\n受理 25 件  \n\n\n```\n';
    const table = '| 名 称 | 2024 年 |  \n| --- | --- |\n';
    const written = `---\ntitle: 甲 乙\n---\n# 报告\n\n${code}\n${table}\n受理 25 件。  \n下一行 \n\n\n    代 码 。\n1. 列 表\n`;
    assert.equal(
      format(written, true),
      `---\ntitle: 甲 乙\n---\n# 报告\n\n${code}\n${table}\n受理25件。  \n下一行\n\n    代 码 。\n1. 列表\n`,
    );
    assert.equal(format('用 `受理 25 件` 表示。', true), '用 `受理 25 件` 表示。');
  });

  it('takes no more time for a wide gap or a long word than for other text of the length', () => {
    for (const blanks of [' ', '\t', '　'].map((blank) => blank.repeat(100_000)))
      assert.equal(format(`受理${blanks}12件。${blanks}`, false, false), `受理${blanks}12件。`);
    const long = `${'理'.repeat(4_990)}，办${' 理'.repeat(2_490)}。\n`.repeat(2);
    assert.equal(format(long, false, false), long.replaceAll(' ', ''));
  });

  const spaced = fc
    .tuple(
      text,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(' ', '  ', '　', '\n', '\n\n\n', '1、', '二）'))),
    )
    .map(([written, insertions]) =>
      insertions.reduce((whole, [seed, more]) => {
        const at = seed % (whole.length + 1);
        return whole.slice(0, at) + more + whole.slice(at);
      }, written),
    );

  it('changes blanks and marks alone, by small edits, and nothing the second time', () => {
    holds(
      fc.property(spaced, fc.boolean(), (written, isMarkdown) => {
        const after = format(written, isMarkdown, false);
        assert.equal(after.replace(/\s/g, ''), written.replace(/\s/g, ''));
        assert.equal(format(after, isMarkdown, false), after);
        assert.equal(applyEdits(written, editsBetween(written, after)), after);
        const marked = format(written, isMarkdown);
        assert.equal(format(marked, isMarkdown), marked);
        assert.equal(applyEdits(written, editsBetween(written, marked)), marked);
        // The number of a mark is written in half width; a comma behind its bracket belongs to it («二），»).
        const words = (each: string) =>
          foldWidth(each)
            .replace(/(?<=\))\s*,/g, '')
            .replace(/[\s()、.]/g, '');
        assert.equal(words(marked), words(written));
      }),
      50,
    );
  });
});
