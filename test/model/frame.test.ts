import assert from 'node:assert/strict';
import { kindsOf } from './read.ts';

const body = ['一、主要工作', '(一)加强领导。成立领导小组,统筹推进。', '全年办理案件30件。'];

describe('the frame of a report', () => {
  const cases: readonly (readonly [name: string, head: readonly string[], kinds: readonly string[]])[] = [
    ['no title', [], []],
    ['a title', ['青溪县2024年度法治政府建设情况报告'], ['title']],
    ['a title over two lines', ['青溪县人民政府', '关于2024年度法治政府建设情况的报告'], ['title', 'title']],
    [
      'a title over three lines with blanks',
      ['青溪县人民政府', '', '2024年度', '法治政府建设年度报告', ''],
      ['title', 'blank', 'title', 'title', 'blank'],
    ],
    ['an indented title', ['　　　青溪县2024年法治政府建设情况报告'], ['title']],
    ['a Markdown title', ['# 青溪县2024年法治政府建设情况报告'], ['title']],
    ['a bold title', ['**青溪县2024年法治政府建设情况报告**'], ['title']],
    [
      'an addressee',
      ['2024年度法治政府建设情况报告', '县委、县政府:', '现将有关情况报告如下:'],
      ['title', 'addressee', 'paragraph'],
    ],
    ['a full-width addressee', ['2024年度法治政府建设情况报告', '县委、县政府：'], ['title', 'addressee']],
    [
      'the lines of a web page',
      ['索引号：0123/2025-001', '发布日期 2025-01-10', '来源:县司法局', '2024年度法治政府建设情况报告'],
      ['page-line', 'page-line', 'page-line', 'title'],
    ],
    [
      'page lines set to one width, and one that gives the title',
      [
        '索 引 号：0123/2025-001',
        '标题：青溪县2024年法治政府建设情况报告',
        '青溪县2024年法治政府建设情况报告',
      ],
      ['page-line', 'page-line', 'title'],
    ],
    [
      'a date under the title',
      ['2024年度法治政府建设情况报告', '(2025年1月10日)', '2024年,全县扎实推进法治建设。'],
      ['title', 'date', 'paragraph'],
    ],
    ['a short sentence that is no title', ['全县法治建设取得新成绩。'], ['paragraph']],
  ];
  for (const [name, head, kinds] of cases) {
    it(name, () => assert.deepEqual(kindsOf([...head, ...body]).slice(0, head.length), kinds));
  }

  const tails: readonly (readonly [name: string, tail: readonly string[], kinds: readonly string[]])[] = [
    ['a signature and a date', ['青溪县人民政府', '2025年1月10日'], ['signature', 'date']],
    [
      'an indented signature',
      ['　　　　青溪县人民政府', '　　　　２０２５年１月１０日'],
      ['signature', 'date'],
    ],
    [
      'two organs',
      ['中共青溪县委', '青溪县人民政府', '2025年1月10日', ''],
      ['signature', 'signature', 'date', 'blank'],
    ],
    ['a date in Chinese', ['柳桥镇人民政府', '二〇二五年一月十日'], ['signature', 'date']],
    ['a date in brackets', ['(2025年1月10日)'], ['date']],
    ['a day that does not exist', ['青溪县司法局', '2025年2月30日'], ['signature', 'date']],
    [
      'what is noted after the date',
      ['青溪县人民政府', '2025年1月10日', '', '（此件公开发布）', '抄送：县委办公室。'],
      ['signature', 'date', 'blank', 'note', 'note'],
    ],
    ['a note without a date before it', ['（此件公开发布）'], ['paragraph']],
    ['a last paragraph', ['今后将继续努力。'], ['paragraph']],
    ['a month is no date of signing', ['2025年1月'], ['paragraph']],
  ];
  for (const [name, tail, kinds] of tails) {
    it(name, () => assert.deepEqual(kindsOf([...body, ...tail]).slice(body.length), kinds));
  }
});
