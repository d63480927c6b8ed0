import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { proposeFileName } from '../../server/src/export/fileName.ts';
import { toPlainText } from '../../server/src/export/plainText.ts';
import { analyseBlocks } from '../../server/src/model/blockAnalysis.ts';
import { readDocument } from '../../server/src/model/reportDocument.ts';
import { readProjectFile } from '../support/projectFiles.ts';

const read = (text: string) =>
  readDocument(text, { profile: 'auto', atLeast: 'excerpt', analyse: analyseBlocks });
const plain = (text: string) => toPlainText(read(text));
const fromMarkdown = (text: string) => toPlainText(read(text), { isMarkdown: true });

describe('a report as plain text', () => {
  it('ends every line with one LF, keeps no blanks at line ends and no mark at the start', () => {
    equal(
      plain('\ufeff一、工作  \r\n\u3000\u3000正文。\u3000\t\r尾\n\n\n'),
      '一、工作\n\u3000\u3000正文。\n尾\n',
    );
    equal(plain('\n \n正文'), '正文\n');
    equal(plain(''), '');
    equal(plain(' \r\n\u3000\n'), '');
  });

  it('leaves a text that is no Markdown as it is, whatever marks it holds', () => {
    const text =
      '一、工作\n  3*4*5、5*6\n- 项\n> 引\n共____件,其中__件\n#标签\n`码` [1](2)\n&nbsp;\n\n\n二、计划\n';
    equal(plain(text), text);
  });

  it('joins lines that only a PDF broke', () => {
    const broken =
      '某区2024年法治政府建设年度报告\n一、主要工作\n全年坚持依法行政推进行政复议工作提质增效成果\n丰硕群众满意度持续提升社会治理水平明显提高并\n且各部门协同发力形成合力推动法治政府建设迈上\n新台阶还有更多工作正在有序推进之中为全年任务\n圆满完成打下基础。\n二、计划\n';
    equal(
      plain(broken),
      '某区2024年法治政府建设年度报告\n一、主要工作\n全年坚持依法行政推进行政复议工作提质增效成果丰硕群众满意度持续提升社会治理水平明显提高并且各部门协同发力形成合力推动法治政府建设迈上新台阶还有更多工作正在有序推进之中为全年任务圆满完成打下基础。\n二、计划\n',
    );
  });

  it('keeps the words of the sample reports and changes nothing the second time', () => {
    const names = readdirSync(new URL('../../seeds/reports/', import.meta.url)).filter((name) =>
      name.endsWith('.txt'),
    );
    equal(names.length, 5);
    for (const name of names) {
      const text = readProjectFile(`seeds/reports/${name}`);
      const once = plain(text);
      equal(once, `${text.trimEnd()}\n`, name);
      equal(plain(once), once, name);
    }
  });

  it('takes any text and gives one whose lines are clean', () => {
    const marks =
      '# * ** | - ` [ ]( ) < > ~~ _ &amp; \\ \u3000 \r \n 一、 正文 12件 \ud800 <!-- --> --- ```'.split(' ');
    const piece = fc.constantFrom(' ', ...marks);
    const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isMarkdown) => {
        const result = toPlainText(read(text), { isMarkdown });
        ok(result === '' || (result.endsWith('\n') && !result.endsWith('\n\n')));
        ok(!/\r|[ \t\u3000]\n/.test(result), JSON.stringify(result));
      }),
      { numRuns: 500 },
    );
  });
});

describe('Markdown as plain text', () => {
  /** What stands in the file and what is delivered. */
  const cases: readonly (readonly [string, string])[] = [
    ['# 报告\n\n## 一、工作 ##\n\n### （一）复议', '报告\n\n一、工作\n\n（一）复议\n'],
    ['**一是**推进，*二是*落实，***三是***见效。', '一是推进，二是落实，三是见效。\n'],
    ['**一、工作开展情况**', '一、工作开展情况\n'],
    ['- 甲\n* 乙\n+ 丙\n  - 丁\n- [x] 戊', '甲\n乙\n丙\n丁\n戊\n'],
    ['1. 甲\n2. 乙\n1\\. 丙', '1. 甲\n2. 乙\n1. 丙\n'],
    ['> 引文\n> > 又引', '引文\n又引\n'],
    ['见`第3条`、[办法](https://a.example/b_(c) "题")和![图](x.png)。', '见第3条、办法和图。\n'],
    ['<https://a.example/x_y>', 'https://a.example/x_y\n'],
    [
      '| 事项 | 件数 |\n| --- | ---: |\n| **复议** | 40\\|2 |',
      '事项\t件数\n复议\t40\\|2\n'.replace('\\|', '|'),
    ],
    ['甲\n\n---\n\n***\n\n乙', '甲\n\n乙\n'],
    ['标题\n===\n正文', '标题\n正文\n'],
    ['---\ntitle: 报告\n---\n正文', '正文\n'],
    ['```\n**原样**\n```\n正文', '**原样**\n正文\n'],
    ['甲<!-- 批注\n两行 -->乙<br>丙<b>丁</b>&nbsp;&lt;戊&gt;', '甲乙\n丙丁 <戊>\n'],
    ['&emsp;&emsp;正文', '\u3000\u3000正文\n'],
    ['\u3000\u3000正文', '\u3000\u3000正文\n'],
    ['   正文\\*不是强调\\*', '正文*不是强调*\n'],
    ['3*4*5，a_b_c，共__件，其中__件', '3*4*5，a_b_c，共__件，其中__件\n'],
    ['~~删~~ __强__ _调_', '删 强 调\n'],
    ['甲 ** 乙 ** 丙，**未完', '甲 ** 乙 ** 丙，**未完\n'],
    ['[文][1]\n\n[1]: https://a.example', '文\n'],
  ];
  for (const [source, delivered] of cases) {
    it(`gives ${JSON.stringify(delivered)}`, () => equal(fromMarkdown(source), delivered));
  }

  it('is recognised by marks that plain reports do not have', () => {
    equal(plain('## 一、工作\n- 甲'), '一、工作\n甲\n');
    equal(plain('**一是**推进\n- 甲'), '一是推进\n甲\n');
    equal(plain('| 甲 | 乙 |\n|---|---|\n| 1 | 2 |'), '甲\t乙\n1\t2\n');
  });

  it('ends for a line full of marks that nothing closes, within the time of a test', () => {
    for (const mark of ['**a ', '~~a ', '[a', '![a', '`a ``', '<b ', '*a ', '<!-- ', '| - ', '_a ']) {
      equal(typeof fromMarkdown(mark.repeat(20_000)), 'string', mark);
    }
  }).timeout(40_000);
});

describe('the proposed file name', () => {
  it('is the title, made safe', () => {
    const name = (title: string) => proposeFileName(read(`${title}\n\n一、工作\n正文。\n`));
    equal(name('某区2024年法治政府建设年度报告'), '某区2024年法治政府建设年度报告.txt');
    equal(
      name('某区司法局\n关于2024年度法治政府建设情况的报告'),
      '某区司法局关于2024年度法治政府建设情况的报告.txt',
    );
    equal(name('# 某区2024年法治政府建设年度报告'), '某区2024年法治政府建设年度报告.txt');
    equal(name('某区/乡"2024"|法治政府建设年度报告'), '某区 乡 2024 法治政府建设年度报告.txt');
    equal(name('..某区2024年法治政府建设年度报告'), '某区2024年法治政府建设年度报告.txt');
  });

  it('falls back on the year, then on the first words', () => {
    equal(proposeFileName(read('')), '导出文本.txt');
    equal(proposeFileName(read('con')), 'con_.txt');
    equal(proposeFileName(read('依法行政，推进工作。')), '依法行政,推进工作。.txt');
  });

  it('fits every file system', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 120 }), (codes) => {
        const text = String.fromCodePoint(...codes);
        const name = proposeFileName(read(`${text}法治政府建设年度报告`));
        ok(new TextEncoder().encode(name).length <= 255, name);
        ok(!/[<>:"/\\|?*\p{Cc}]|[. ]\.txt$|^[. ]/u.test(name), JSON.stringify(name));
      }),
      { numRuns: 300 },
    );
    const long = proposeFileName(read(`${'区'.repeat(50)}法治政府建设年度报告`));
    deepEqual([long.endsWith('.txt'), new TextEncoder().encode(long).length <= 255], [true, true]);
  });
});
