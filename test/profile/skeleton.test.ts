import assert from 'node:assert/strict';
import fc from 'fast-check';
import { profiles } from '../../server/src/profile/profile.ts';
import { createSkeleton, isYearOf, type SkeletonOptions } from '../../server/src/profile/skeleton.ts';
import { type ProfileId, profileIds } from '../../server/src/protocol.ts';
import { analyse } from '../support/analyse.ts';

const organs: Readonly<Record<ProfileId, string>> = {
  'county-government': '江岭县人民政府',
  department: '江岭县司法局',
  township: '江岭县云溪镇人民政府',
  legacy: '江岭县人民政府',
};
const years: Readonly<Record<ProfileId, readonly number[]>> = {
  'county-government': [2019, 2020, 2024, 2025, 2031],
  department: [2019, 2024, 2026],
  township: [2019, 2024, 2026],
  legacy: [2010, 2015, 2018],
};

describe('a new report', () => {
  for (const profile of profileIds) {
    for (const year of years[profile]) {
      it(`${profile} ${year} is what it will be checked as, and lacks only what is to be filled in`, () => {
        const text = createSkeleton({ profile, organ: organs[profile], year });
        const { analysis } = analyse(text);
        const { document, findings } = analysis;
        assert.equal(document.kind, 'report');
        assert.equal(document.profile.id, profile);
        assert.equal(document.period?.year, year);
        assert.ok(document.requiredContents.every(({ state }) => state === 'heading'));
        assert.deepEqual(
          findings.filter(({ rule }) => rule !== 'left-placeholder').map(({ message }) => message),
          [],
        );
        // Each mark of the template is one that a forgotten one is found by.
        const marks = [...text.matchAll(/【[^】]*】|X+/g)].map(({ index, 0: mark }) => `${index}:${mark}`);
        const found = findings.map(({ range }) => `${range.start}:${text.slice(range.start, range.end)}`);
        assert.deepEqual(found, marks);
        assert.ok(marks.length > 5);
      });
    }
  }

  it('has title, opening, numbered sections, signature and date', () => {
    const lines = createSkeleton({ profile: 'department', organ: ' 江岭县\n司法局 ', year: 2024 }).split(
      '\n',
    );
    assert.equal(lines[0], '江岭县 司法局关于2024年度法治政府建设情况的报告');
    assert.match(lines[2] ?? '', /^2024年，.*报告如下：$/);
    assert.deepEqual(
      lines.filter((line) => /^[一二三四五]、/.test(line)),
      [
        '一、2024年推进法治政府建设的主要举措和成效',
        '二、党政主要负责人履行推进法治建设第一责任人职责情况',
        '三、存在的不足和原因',
        '四、2025年工作安排',
      ],
    );
    assert.deepEqual(lines.slice(-4), ['', '江岭县 司法局', '2025年X月X日', '']);
  });

  it('holds what a house asks for, before the plan', () => {
    const own = [{ title: '法治督察整改情况', headings: [], inline: [] }];
    const text = createSkeleton({ profile: 'township', organ: '云溪镇人民政府', year: 2024, own });
    assert.match(text, /\n四、法治督察整改情况\n【填写情况】。\n\n五、2025年工作安排\n/);
  });

  it('is for a year of its profile', () => {
    assert.deepEqual(
      [2003, 2004, 2018, 2019, 2024.5, Number.NaN].map((year) => isYearOf('legacy', year)),
      [false, true, true, false, false, false],
    );
    assert.deepEqual(
      [2018, 2019, 2099, 2100].map((year) => isYearOf('department', year)),
      [false, true, true, false],
    );
  });

  it('takes the name as it is, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), (organ) => {
        const options: SkeletonOptions = { profile: 'department', organ, year: 2024 };
        const plain = organ.trim().replace(/\s+/g, ' ');
        assert.ok(createSkeleton(options).startsWith(`${plain}关于2024年度`));
      }),
    );
    assert.ok(
      createSkeleton({ profile: 'department', organ: '{year}$&', year: 2024 }).startsWith('{year}$&关于'),
    );
  });

  it('has every content that its profile asks for', () => {
    for (const id of profileIds) {
      const told = profiles[id].skeleton.sections.map(({ content }) => content);
      for (const content of profiles[id].required)
        assert.ok(told.includes(content.id), `${id} ${content.id}`);
    }
  });
});
