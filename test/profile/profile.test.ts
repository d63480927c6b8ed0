import assert from 'node:assert/strict';
import { organInTitle } from '../../server/src/model/reporter.ts';
import { lastLegacyYear, profiles } from '../../server/src/profile/profile.ts';
import { readReport } from '../model/read.ts';

describe('the reporter', () => {
  const cases: readonly (readonly [name: string, lines: readonly string[], profile: string])[] = [
    ['a county by its title', ['青溪县人民政府2024年度法治政府建设情况报告'], 'county-government'],
    ['a county by its bare name', ['青溪县2024年度法治政府建设情况报告'], 'county-government'],
    ['a bureau by its title', ['青溪县司法局2024年度法治政府建设情况报告'], 'department'],
    ['a bureau before 关于', ['青溪县水利局关于2024年度法治政府建设情况的报告'], 'department'],
    ['a commission', ['青溪县卫生健康委员会2024年法治政府建设报告'], 'department'],
    ['a township', ['柳桥镇人民政府2024年度法治政府建设情况报告'], 'township'],
    ['a township by its bare name', ['柳桥镇2024年度法治政府建设情况报告'], 'township'],
    ['a subdistrict', ['杏园街道办事处2024年度法治政府建设情况报告'], 'township'],
    [
      'a subdistrict of a district',
      ['滨河区人民政府杏园街道办事处关于2024年度法治政府建设情况的报告'],
      'township',
    ],
    ['a title in full width', ['青溪县司法局２０２４年度法治政府建设情况报告'], 'department'],
    [
      'a bureau by its signature',
      ['2024年,工作。', '一、工作', '开会。', '青溪县审计局', '2025年1月5日'],
      'department',
    ],
    [
      'a township by its signature',
      ['2024年,工作。', '一、工作', '开会。', '柳桥镇人民政府', '2025年1月5日'],
      'township',
    ],
    [
      'a bureau by its signature under a title without an organ',
      ['2024年度法治政府建设情况报告', '一、工作', '我区开会。', '青溪县审计局', '2025年1月5日'],
      'department',
    ],
    ['a bureau by 我局', ['2024年,我局扎实推进,我局获奖。', '一、工作', '我市表彰。'], 'department'],
    ['a township by 我镇', ['2024年,我镇扎实推进。', '一、工作', '我镇获奖,我县表彰。'], 'township'],
    ['a county by 我县', ['2024年,我县扎实推进。', '一、工作'], 'county-government'],
    ['a county where nothing tells', ['一、工作', '开会。'], 'county-government'],
    ['of old', ['青溪县2018年度法治政府建设情况报告'], 'legacy'],
    ['of old by the name of its report', ['青溪县依法行政工作情况报告'], 'legacy'],
    ['not of old in 2019', ['青溪县2019年依法行政工作报告'], 'county-government'],
  ];
  for (const [name, lines, profile] of cases) {
    it(`is ${name}`, () => assert.equal(readReport(lines.join('\n')).profile.id, profile));
  }

  it('is the one that was set', () => {
    const read = readReport('青溪县司法局2024年度法治政府建设情况报告', { profile: 'township' });
    assert.equal(read.profile.id, 'township');
    assert.equal(read.isProfileDetected, false);
    assert.equal(readReport('').isProfileDetected, true);
  });

  it('stands in the title before 关于 or the year', () => {
    assert.equal(organInTitle('青溪县司法局关于2024年度法治政府建设情况的报告'), '青溪县司法局');
    assert.equal(organInTitle('柳桥镇二〇二四年法治政府建设报告'), '柳桥镇');
    assert.equal(organInTitle('2024年度法治政府建设情况报告'), undefined);
    assert.equal(organInTitle(''), undefined);
  });
});

describe('profiles', () => {
  it('ask four contents since 2019 and two before', () => {
    const asked = Object.values(profiles).map(
      ({ id, required }) => `${id} ${required.map((one) => one.id).join(' ')}`,
    );
    assert.deepEqual(asked, [
      'county-government achievements shortcomings firstResponsible plan',
      'department achievements shortcomings firstResponsible plan',
      'township achievements shortcomings firstResponsible plan',
      'legacy achievements plan',
    ]);
    assert.equal(lastLegacyYear, 2018);
  });
});
