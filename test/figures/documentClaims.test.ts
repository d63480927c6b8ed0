import assert from 'node:assert/strict';
import { scanDocumentClaims } from '../../server/src/model/across/documentClaims.ts';
import { analyseBlocks } from '../../server/src/model/blockAnalysis.ts';
import { scanBlocks } from '../../server/src/model/blocks.ts';

/** The claims between the lines of a text: «holds 347=347». */
function claimsBetween(...lines: readonly string[]): readonly string[] {
  return scanDocumentClaims(scanBlocks(lines.join('\n'), analyseBlocks), undefined).map(
    ({ relation, verdict, arithmetic }) => `${relation} ${verdict} ${arithmetic}`,
  );
}

describe('figures that a report gives again', () => {
  const same = (...lines: readonly string[]): void => {
    it(lines.join(' | '), () => assert.equal(claimsBetween(...lines).length, 1));
  };
  same('全年受理行政复议申请347件。', '对受理的347件复议申请逐件登记。');
  same('审查规范性文件47件。', '对47件规范性文件出具意见。');
  same('直接纠错率12.9%。', '复议直接纠错率12.9%,有待改进。');
  same('全区一审行政案件143件。', '对全区一审行政案件134件逐案分析。');
  same('办理行政复议案件1482件。', '二是依法办案。办理行政复议案件1842件。');
});

describe('counts that are taken up again', () => {
  it('as another number than any before', () =>
    assert.deepEqual(claimsBetween('审查规范性文件148件。', '对上述184件规范性文件逐件登记。'), [
      'same-indicator fails 148≠184',
    ]));
  it('as one more in the same paragraph', () =>
    assert.deepEqual(claimsBetween('一审应出庭62件,其中领导出庭24件,占全部63件一审案件的38.1%。'), [
      'same-indicator fails 62≠63',
    ]));
  it('as all of them, one by one', () =>
    assert.deepEqual(claimsBetween('审查规范性文件147件。', '对全县174件规范性文件逐件评估。'), [
      'same-indicator fails 147≠174',
    ]));
  const silent = (...lines: readonly string[]): void => {
    it(lines.join(' | '), () =>
      assert.deepEqual(
        claimsBetween(...lines).filter((claim) => claim.includes('fails')),
        [],
      ),
    );
  };
  silent('审查规范性文件148件,重大决策184件。', '对上述184件决策逐件登记。');
  // Two numbers that may be meant, none that may be, another unit, another thing.
  silent('审查规范性文件148件。备案规范性文件194件。', '对上述184件规范性文件逐件登记。');
  silent('审查规范性文件148件。', '对上述237件规范性文件逐件登记。');
  silent('审查规范性文件148份。', '对上述184件规范性文件逐件登记。');
  silent('审查规范性文件147件。', '对全县现行有效的174件规范性文件逐件评估。');
  silent('审查政府合同148件。', '对上述184件规范性文件逐件登记。');
});

describe('a count told once about and once exactly', () => {
  const told = (claim: string | undefined, ...lines: readonly string[]): void => {
    it(lines.join(' | '), () =>
      assert.deepEqual(claimsBetween(...lines), claim === undefined ? [] : [claim]),
    );
  };
  told('same-indicator holds 3000=2871', '一年来,化解各类矛盾纠纷近3000件。', '化解各类矛盾纠纷2871件。');
  told('same-indicator fails 3000≠3128', '一年来,化解各类矛盾纠纷近3000件。', '化解各类矛盾纠纷3128件。');
  told('same-indicator fails 3128≠3000', '化解各类矛盾纠纷3128件。', '全年,化解各类矛盾纠纷近3000件。');
  told(undefined, '化解各类矛盾纠纷近3000件。', '化解各类矛盾纠纷3128件。');
  told(undefined, '一年来,发放普法宣传资料近3000份。', '宪法宣传周期间,发放普法宣传资料3128份。');
  told(undefined, '一年来,化解各类矛盾纠纷近3000件。', '化解各类矛盾纠纷1128件。');
});

describe('rates whose whole stands in a paragraph before', () => {
  const told = (claim: string | undefined, ...lines: readonly string[]): void => {
    it(lines.join(' | '), () =>
      assert.deepEqual(claimsBetween(...lines), claim === undefined ? [] : [claim]),
    );
  };
  const received = '全县受理草场、水源等矛盾纠纷684起。';
  told('rate holds 671÷684=98.10%', received, '组建调解队16支。成功调处671起,占受理纠纷总数的98.1%。');
  told('rate fails 651÷684=95.18%', received, '组建调解队16支。成功调处651起,占受理纠纷总数的98.1%。');
  told('rate holds 671÷684=98.10%', received, '调解成功671起,调解成功率98.1%。');
  told('rate fails 617÷684=90.20%', received, '', '调解成功617起,调解成功率98.1%。');
  // No slip gives it, the whole is of other things, of several, or stands beside the rate.
  told(undefined, received, '调解成功532起,调解成功率98.1%。');
  told(undefined, received, '调解成功物业争议617起,调解成功率98.1%。');
  told(undefined, `${received}受理涉企纠纷320起。`, '调解成功617起,调解成功率98.1%。');
  told(undefined, received, '受理家事纠纷700起,调解成功617起,调解成功率88.1%。');
  told(undefined, received, '一季度化解较快。', '其中调解成功617起,调解成功率98.1%。');
});

describe('figures that only look alike', () => {
  const apart = (...lines: readonly string[]): void => {
    it(lines.join(' | '), () => assert.deepEqual(claimsBetween(...lines), []));
  };
  apart('开展法治宣传活动120场。', '举办宣传讲座120场。');
  apart('评查案卷352卷。', '开展执法检查352次。');
  apart('开展专题培训12次。', '组织专题培训12次。');
  apart('上年受理复议申请347件。', '化解复议申请争议347件。');
  apart('办结率98.5%。', '满意率98.5%。');
  apart('办理法律援助案件386件。', '民政局推进救助,办理法律援助案件368件。');
  apart('全县14个乡镇均已建成司法所。', '在全市126个乡镇中位列第三。');
  apart('一审败诉率11.4%。', '二审败诉率14.1%。');
});

describe('tables without a head that says 合计', () => {
  const table = (...rows: readonly string[]): readonly string[] =>
    claimsBetween('| 类别 | 评查数 | 优秀 | 合格 |', '| --- | --- | --- | --- |', ...rows);

  it('tell the total of every row', () => {
    assert.deepEqual(table('| 处罚 | 186 | 61 | 125 |', '| 许可 | 94 | 43 | 51 |'), [
      'sum-of-parts holds 61+125=186',
      'sum-of-parts holds 43+51=94',
    ]);
  });

  it('tell the one row that is no sum, beside two that are', () => {
    const claims = table('| 处罚 | 186 | 61 | 125 |', '| 许可 | 94 | 43 | 50 |', '| 强制 | 52 | 20 | 32 |');
    assert.deepEqual(claims, [
      'sum-of-parts holds 61+125=186',
      'sum-of-parts fails 43+50=93',
      'sum-of-parts holds 20+32=52',
    ]);
  });

  it('tell the one row of two that is no sum, where the head names all classes', () => {
    const claims = claimsBetween(
      '| 类别 | 评查数 | 优秀 | 合格 | 不合格 |',
      '| --- | --- | --- | --- | --- |',
      '| 处罚 | 186 | 61 | 119 | 6 |',
      '| 许可 | 94 | 43 | 15 | 0 |',
    );
    assert.deepEqual(claims, ['sum-of-parts holds 61+119+6=186', 'sum-of-parts fails 43+15+0=58']);
  });

  it('tell nothing where one row alone is a sum', () => {
    assert.deepEqual(table('| 处罚 | 186 | 61 | 125 |', '| 许可 | 94 | 43 | 50 |'), []);
  });
});

describe('a stock told twice', () => {
  const fails = (claim: string, ...lines: readonly string[]): void => {
    it(lines.join(' | '), () =>
      assert.deepEqual(
        claimsBetween(...lines).filter((told) => told.includes('fails')),
        [`same-indicator fails ${claim}`],
      ),
    );
  };
  const silent = (...lines: readonly string[]): void => {
    it(lines.join(' | '), () =>
      assert.deepEqual(
        claimsBetween(...lines).filter((told) => told.includes('fails')),
        [],
      ),
    );
  };
  fails('1260≠1206', '全区现有人民调解员1260名。', '目前全区人民调解员达到1206名。');
  fails(
    '634≠643',
    '截至年底，全区持有行政执法证件的人员共634人。截至年底，全区持有行政执法证件的643人全部完成培训。',
  );
  fails('156≠165', '全市现有公职律师156名。', '全市165名公职律师全部完成年度考核。');
  fails('183≠138', '目前全县共有村(社区)法律顾问183名。全县村(社区)法律顾问共有138名。');
  fails('36≠39', '全市建有法治宣传教育基地36个。全市共有法治宣传教育基地39个。');
  fails('64≠46', '全市共有备案法律服务机构 64 家。截至 12 月底,全市备案法律服务机构 46 家。');
  // Another level, another time, new ones between, and some of them.
  silent('全市现有公职律师156名。', '全县现有公职律师65名。');
  silent('年初全区共有人民陪审员204名。', '目前，全区人民陪审员达240名。');
  silent('截至6月底，全区人民陪审员共204名。', '截至年底，全区人民陪审员共240名。');
  silent('8月，全区现有注册普法志愿者2130名。', '截至年底，全区现有注册普法志愿者2310名。');
  silent('全市建有法治宣传教育基地36个。新建3个。目前全市共有法治宣传教育基地39个。');
  silent('全市现有公职律师156名。', '全市65名公职律师全部参加志愿服务。');
  silent('全市建有法治宣传教育基地36个。', '全市建有省级法治宣传教育基地9个。');
});

describe('growth over the year before, told a paragraph before', () => {
  const told = (claim: string | undefined, ...lines: readonly string[]): void => {
    it(lines.join(' | '), () =>
      assert.deepEqual(
        claimsBetween(...lines).filter((found) => /^(?:growth|percent)/.test(found)),
        claim === undefined ? [] : [claim],
      ),
    );
  };
  const before = '2023年，全市共受理行政复议申请320件。';
  const now = '2024年，全市受理行政复议申请400件，';
  told('growth holds (400−320)÷320=25.00%', before, '组织培训12期。', `${now}同比增长25%。`);
  told('growth fails (400−320)÷320=25.00%', before, '组织培训12期。', `${now}同比增长20%。`);
  told(
    'percent-point fails 91.6%−82.4%=9.2个百分点',
    '２０２３年，全市负责人出庭率为８２．４％。',
    '２０２４年，全市负责人出庭率为９１．６％，同比提高８．２个百分点。',
  );
  // Another year, another body, another thing, and a part of the year.
  told(undefined, '2022年，全市共受理行政复议申请320件。', `${now}同比增长20%。`);
  told(undefined, '2023年，全省共受理行政复议申请3200件。', `${now}同比增长20%。`);
  told(undefined, '2023年，全市共受理行政许可申请320件。', `${now}同比增长20%。`);
  told(undefined, '2023年上半年，全市共受理行政复议申请320件。', `${now}同比增长20%。`);
});
