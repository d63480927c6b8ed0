import assert from 'node:assert/strict';
import { readReport } from './read.ts';

const words = '行政执法、行政复议、行政诉讼、规范性文件、普法、人民调解';

describe('the kind of document', () => {
  const cases: readonly (readonly [name: string, lines: readonly string[], kind: string])[] = [
    ['a title that names it', ['青溪县2024年度法治政府建设情况报告'], 'report'],
    ['a title over two lines', ['青溪县人民政府', '关于2024年法治政府建设情况的报告', '一、工作'], 'report'],
    ['a title of old', ['青溪县2017年依法行政工作报告'], 'report'],
    [
      'an opening, sections and words',
      [`2024年,全县推进${words},现将情况报告如下:`, '一、工作', '二、打算'],
      'report',
    ],
    [
      'an opening, sections and few words',
      ['推进依法行政、普法和政务公开,现将情况报告如下:', '一、工作', '二、打算'],
      'report',
    ],
    ['sections and many words', ['一、工作', `推进${words}。`, '二、打算', '继续努力。'], 'report'],
    ['sections and few words', ['一、工作', '推进行政执法、行政复议、普法。', '二、打算'], 'excerpt'],
    ['one section and many words', ['一、工作', `推进${words}。`], 'excerpt'],
    ['a paragraph of the genre', [`推进${words}。`], 'excerpt'],
    ['too few words', ['行政执法与普法。'], 'other'],
    ['sections of something else', ['一、配料', '面粉300克。', '二、做法', '和面。'], 'other'],
    [
      'a report on something else',
      ['青溪县2024年政府信息公开工作年度报告', '一、总体情况', '公开30条。'],
      'other',
    ],
    ['nothing', [''], 'other'],
  ];
  for (const [name, lines, kind] of cases) {
    it(`${name}: ${kind}`, () => assert.equal(readReport(lines.join('\n')).kind, kind));
  }

  it('is at least what was asked for', () => {
    assert.equal(readReport('配料', { atLeast: 'excerpt' }).kind, 'excerpt');
    assert.equal(readReport('配料', { atLeast: 'report' }).kind, 'report');
    assert.equal(readReport('青溪县2024年度法治政府建设情况报告', { atLeast: 'excerpt' }).kind, 'report');
  });

  it('decides whether contents are required', () => {
    assert.equal(readReport(`推进${words}。`).requiredContents.length, 0);
    assert.equal(readReport('青溪县2024年度法治政府建设情况报告').requiredContents.length, 4);
  });
});
