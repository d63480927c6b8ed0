/** Counts that the part on what is lacking tells again. */
import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';
import { claimsOf } from './readClaims.ts';

const linter = createLinter(rules);

function findingsIn(text: string): readonly string[] {
  const { findings } = linter.lint(text, { profile: 'auto', atLeast: 'excerpt' });
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ range, rule }) => `${rule} ${text.slice(range.start, range.end)}`);
}

/** What was done, what is lacking, and the numbers that do not agree. */
const wrong: readonly (readonly [done: string, lacking: string, ...findings: string[]])[] = [
  ['现有持证监管人员46人。', '一是力量薄弱。全县持证监管人员只有64人。', '64人'],
  ['全年立案187起，年内办结181起。', '全年立案187起，办结118起，办案周期偏长。', '118起'],
  [
    '执法队现有队员44人，取得行政执法证的39人。',
    '执法队48名队员中，已取得行政执法证的36名。',
    '48名',
    '36名',
  ],
  ['作出处罚428宗，其中适用普通程序67宗。', '能力不强，全年办理普通程序案件仅76宗。', '76宗'],
  [
    '列入台账的问题楼盘小区52个、房屋13824套，累计化解小区44个、房屋11960套，其中当年新化解小区16个、房屋4275套。',
    '列入台账的57个小区中，已化解42个；13842套房屋中，已化解11690套。',
    '57个',
    '42个',
    '13842套',
    '11690套',
  ],
  [
    '全市执法系统现有执法人员512人，已取得行政执法证件的498人；具有法学背景的137人。',
    '520名执法人员中，已取得证件的489名，具有法学背景的仅130名。',
    '520名',
    '489名',
    '130名',
  ],
  ['全年新收行政复议申请312件。', '案件积压较多，全年新收行政复议申请321件。', '321件'],
  ['镇现有专职人民调解员26名。', '全镇专职人民调解员只有20名。', '20名'],
  ['全区公职律师达到58名。', '公职律师仅有85名，难以满足需要。', '85名'],
  ['发现违法图斑145个，整改121个。', '发现的154个违法图斑中，物流用地类居多。', '154个'],
  ['排查矛盾纠纷612宗，受理584宗。', '受理的548宗矛盾纠纷中，物业纠纷居多。', '548宗'],
  ['县政府复议机构新收复议申请163件，审结158件。', '新收复议申请136件，压力较大。', '136件'],
  ['县仲裁院上年未结案件46件，当年立案892件。', '全年仲裁立案862件，案多人少。', '862件'],
  ['监察机构接到工资投诉418件，立案137件。', '监察机构受理的工资投诉仍有481件。', '481件'],
  ['接办环境信访件583件，大气污染241件、噪声扰民218件。', '全年噪声扰民信访281件。', '281件'],
  ['接收热线工单8904件，占道经营3116件。', '占道经营容易反弹，相关热线工单多达3161件。', '3161件'],
  [
    '年初持证企业143家，年末持证企业增至155家。现有执法人员28人。',
    '23人的执法队伍要监管156家持证企业。',
    '23人',
    '156家',
  ],
];

const right: readonly (readonly [done: string, lacking: string])[] = [
  ['全市持证人员102人，其中局机关21人。', '102名持证人员中专职从事一线执法的仅17人。'],
  ['全县执法人员1087人。县林业局现有执法人员146人。', '14个乡镇现有执法人员仅89人。'],
  ['全年立案187起，办结181起。', '一是食品领域办案偏少，全年立案12起。'],
  ['全年立案187起。', '有的乡镇办案偏少，全年立案12起；西江乡立案3起。'],
  ['现有人民调解员326名。', '专职人民调解员只有41名。'],
  ['累计化解遗留房屋11960套，其中当年新化解4275套。', '全年化解房屋4275套，进度偏慢。'],
  ['全年立案查处违法案件412件。', '下半年立案查处违法案件仅87件。'],
  ['局机关现有法制审核人员12名。', '全系统法制审核人员仅35名。'],
  ['审结复议案件289件。', '尚有23件未审结；审结后又起诉的31件。'],
  ['培育法律明白人1684名。', '参与调解的法律明白人仅426名。'],
  ['开展执法培训12期，培训1320人次。', '针对乡镇的培训较少，开展执法培训仅3期。'],
  ['年初现有执法人员42人，年内调出4人。', '现有执法人员38人，力量不足。'],
  ['办理处罚案件428宗。', '抽查的处罚案件60宗中，不合格3宗。'],
  ['受理纠纷312件，婚姻家庭类116件、邻里类98件。', '化解邻里纠纷89件。'],
  ['接收热线工单8904件，占道经营3116件。', '占道经营反弹，夜间占道经营工单3016件。'],
  ['新收复议申请163件，审结158件。', '涉及征收的复议申请153件，占比较高。'],
  ['持证执法人员931人。', '一线力量不足，一线持证执法人员仅831人。'],
  ['一审应诉案件94件，审结88件。', '二审应诉案件84件。'],
  ['登记信访事项583件。', '重复信访事项483件，上级交办信访事项573件。'],
  ['复议案件审结289件，维持161件。', '23件被纠正的案件中因程序问题的13件。'],
  ['处罚案卷评查132份。', '处罚案卷自查评查122份。'],
  ['受理投诉举报512件。', '处置能力不足，上年受理投诉举报498件。'],
];

describe('what is lacking tells again what was counted', () => {
  for (const [done, lacking, ...expected] of wrong) {
    const found = expected.map((text) => `conflicting-figures ${text}`);
    it(lacking, () => {
      assert.deepEqual(findingsIn(`一、主要工作\n${done}\n二、存在的主要问题\n${lacking}`), found);
      assert.deepEqual(findingsIn(`${done}\n一年来虽有成绩，但仍存在一些不足。${lacking}`), found);
    });
  }

  for (const [done, lacking] of right) {
    it(`but not of something else: ${lacking}`, () => {
      assert.deepEqual(findingsIn(`一、主要工作\n${done}\n二、存在的主要问题\n${lacking}`), []);
    });
  }

  it('only there: what was done about problems may be told of some', () => {
    assert.deepEqual(findingsIn('一、主要工作\n全年立案187起。\n二、突出问题整改情况\n全年立案87起。'), []);
  });
});

describe('what a list says of each measure', () => {
  it('is of what was said of the whole in the same words', () => {
    const told = (text: string) =>
      claimsOf(text).flatMap(({ relation, arithmetic }) =>
        relation === 'part-within-whole' ? [arithmetic] : [],
      );
    assert.deepEqual(told('化解小区44个、房屋11960套,其中今年化解小区16个、房屋42755套。'), [
      '16≤44',
      '42755>11960',
    ]);
    assert.deepEqual(told('检查310家,立案12件,其中东山镇检查20家,立案3件,县城管局检查200家,立案31件。'), [
      '20≤310',
      '3≤12',
    ]);
  });
});
