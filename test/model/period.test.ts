import assert from 'node:assert/strict';
import { detectPeriod } from '../../server/src/model/period.ts';
import { blocksOf, readReport } from './read.ts';

describe('the year reported on', () => {
  const cases: readonly (readonly [name: string, lines: readonly string[], year: string])[] = [
    ['of the title', ['青溪县2024年度法治政府建设情况报告', '2025年,全县工作。'], '2024 title'],
    ['of a title in Chinese', ['青溪县二〇二四年法治政府建设情况报告'], '2024 title'],
    ['of a full-width title', ['青溪县２０２４年度法治政府建设情况报告'], '2024 title'],
    ['of a title over two lines', ['青溪县人民政府关于', '2023年法治政府建设情况的报告'], '2023 title'],
    ['of the opening', ['2022年,全县扎实推进。', '一、2021年工作'], '2022 opening'],
    [
      'of the opening, up to its last words',
      ['全县扎实推进法治建设,现将情况报告如下:', '2021年,全县工作。', '2022年、2022年', '一、工作'],
      '2022 majority',
    ],
    ['named most often', ['一、工作', '2023年6月开会,2023年8月检查,2022年获奖。'], '2023 majority'],
    ['of two named as often the earlier', ['一、工作', '2023年与2024年。'], '2023 majority'],
    ['not of the signature', ['一、工作', '2023年开会。', '青溪县司法局', '2024年1月5日'], '2023 majority'],
    [
      'not of a page without a title',
      ['发布日期: 2025年1月2日', '2024年,全县工作。', '一、工作'],
      '2024 opening',
    ],
    ['not of the page', ['发布日期: 2025年1月2日', '2024年法治政府建设情况报告'], '2024 title'],
    [
      'not within a document name',
      ['一、工作', '贯彻《2021年计划》《2021年要点》,2024年开会。'],
      '2024 majority',
    ],
    ['not beyond what is plausible', ['一、工作', '1949年10月以来。'], 'none'],
    ['unknown', ['一、工作', '全县工作。'], 'none'],
    ['unknown of nothing', [''], 'none'],
  ];
  for (const [name, lines, year] of cases) {
    it(`is ${name}: ${year}`, () => {
      const period = detectPeriod(blocksOf(lines.join('\n')));
      assert.equal(period === undefined ? 'none' : `${period.year} ${period.source}`, year);
    });
  }

  it('is that of the frame where the title alone has another', () => {
    const lines = [
      '青溪县2023年度法治政府建设情况报告',
      '2024年,全县扎实推进。',
      '一、2024年主要举措和成效',
      '召开会议3次。',
      '二、2025年工作安排',
      '加强培训。',
    ];
    const { period, yearAnchors } = readReport(lines.join('\n'));
    assert.deepEqual(period, { year: 2024, source: 'majority' });
    assert.deepEqual(
      yearAnchors.map(({ role, written, implied }) => `${role} ${written} ${implied}`),
      ['title 2023 2023', 'opening 2024 2024', 'heading 2024 2024', 'plan 2025 2024'],
    );
  });

  it('is not that of a day in a line of the page above the title', () => {
    const { period } = readReport('2019年12月3日 星期二\n青溪县2023年度法治政府建设情况报告\n一、工作');
    assert.deepEqual(period, { year: 2023, source: 'title' });
  });
});
