import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import type { ReportedFinding } from '../../server/src/linter/types.ts';
import { rules } from '../../server/src/rules/index.ts';

function find(text: string): readonly ReportedFinding[] {
  return createLinter(rules).lint(text, { profile: 'auto', atLeast: 'excerpt' }).findings;
}

const stated = '组织全县行政执法人员参加公共法律知识培训，参训人员达860人次。';
const unstated = '同县人民法院、县人民检察院健全府院联动、府检联动工作机制。';

describe('how much a finding weighs', () => {
  const cases: readonly (readonly [text: string, ...weights: readonly string[]])[] = [
    ['受理案件40起,调解成功38起,调解成功率92%。', 'error rate-mismatch'],
    ['收到案件224件,起诉18件,占全部案件总数的8.4%。', 'warning rate-mismatch'],
    ['受理案件553起,调解成功175起,调解成功率31.7%。', 'warning rate-mismatch'],
    ['直接纠错7件,占办结案件的83.1%。', 'warning rate-mismatch'],
    ['行政村法律顾问覆盖率102%。', 'error rate-out-of-range'],
    ['办理45件,其中简易程序9件、普通程序35件。', 'warning total-mismatch'],
    ['检查45家,其中企业19家、个体工商户35家。', 'error total-mismatch'],
    ['审结70件,其中维持50件、驳回32件。', 'error total-mismatch'],
    ['审结72件,其中维持50件、驳回32件。', 'error total-mismatch'],
    ['审结83件,其中维持50件、驳回32件。', 'hint total-mismatch'],
    ['办理处罚案件48宗,简易程序案件45宗,一般程序案件4宗。', 'warning total-mismatch'],
    ['抽查86件,其中联合检查88件。', 'error part-exceeds-whole'],
    ['抽查86件。其中联合检查88件。', 'warning part-exceeds-whole'],
    ['新收申请56件,答复率97.3%。', 'hint rate-mismatch'],
    ['办结案件97件,其中调解结案42件,占办结案件的一半以上。', 'warning rate-mismatch'],
    ['上年结转18件,新收126件,办结121件,结转下年33件。', 'error total-mismatch'],
    ['从学历看,本科占62%,大专占30%,高中占14%。', 'error share-sum-mismatch'],
    ['从学历看,本科占62%,大专占30%,其他占4%。', 'hint share-sum-mismatch'],
    ['胜诉率93.2%,败诉率8.6%。', 'warning share-sum-mismatch'],
    ['收到申请86件,受理92件。', 'warning later-exceeds-earlier'],
    ['新收案件86件,办结92件。', 'hint later-exceeds-earlier'],
    ['今年新建阵地12处,累计建成10处。', 'warning later-exceeds-earlier'],
    ['收到信访件43件,已全部办结,其余4件正在办理。', 'warning contradicted-completion'],
    ['出庭率93.6%,高于全市平均水平(95.2%)。', 'warning contradicted-comparison'],
    ['办结案件960件,办案人员12人,人均办案75件。', 'error average-mismatch'],
    ['办结案件23.5件。', 'error impossible-figure'],
    ['每天26小时不间断值守。', 'error impossible-figure'],
    ['全县办理法律援助案件560件。全县办理法律援助案件566件。', 'warning conflicting-figures'],
    ['全县办理法律援助案件560余件。全县办理法律援助案件586件。', 'hint conflicting-figures'],
    ['共涉及14个领域11件案件。', 'hint fewer-than-groups'],
    ['提供法律咨询186人次,惠及群众238人。', 'hint fewer-than-groups'],
    ['分3批下放事项,第四批下放12项。', 'warning ordinal-out-of-range'],
    ['综合得分居全省第3、全市第5。', 'warning ordinal-out-of-range'],
    ['甲局、乙局、丙局分别开展检查38次和21次。', 'warning misaligned-list'],
    ['接待咨询近百余人次。', 'warning contradictory-approximation'],
    ['制发文书约30余份。', 'hint contradictory-approximation'],
    ['审查合同120余件(118件)。', 'hint contradictory-approximation'],
    ['罚没款123.5万元(123500元)。', 'warning conflicting-amounts'],
    ['2021年至2024年连续6年获优秀。', 'warning impossible-figure'],
    ['| 单位 | 许可 |\n| 甲局 | 12 |\n| 乙局 | 14 |\n| 合计 | 25 |', 'error table-mismatch'],
    ['| 单位 | 许可 |\n| 甲局 | 12 |\n| 乙局 | 14 |\n| 合计 | 27 |', 'warning table-mismatch'],
    ['一、概述\n三、打算', 'warning heading-number-gap'],
    ['一是学习,三是宣传。', 'warning clause-number-gap'],
    ['学习习大大重要讲话。', 'error wrong-term'],
    ['建设法制政府。', 'warning wrong-term'],
    ['重大事项法治审查。', 'hint wrong-term'],
    ['办结XX件。', 'warning left-placeholder'],
    ['健全制度，，完善机制。', 'warning doubled-mark'],
    ['组织活动。。。。。。', 'hint doubled-mark'],
    ['印发《办法，组织培训。', 'warning unpaired-mark'],
    ['健全，推进，落实，加强，完善，督促,考核。', 'hint mixed-width'],
    ['学习《宪法》《民法典》，宣传《宪法》、《民法典》。', 'hint list-comma'],
    ['印发青政办发[2023]18号文件。', 'hint document-number'],
    ['防止类似问题不再发生。', 'warning double-negation'],
    ['有效了法治意识。', 'warning missing-word'],
    ['开展部门协作机制。', 'warning wrong-collocation'],
    [`${stated}\n${stated}`, 'warning repeated-text'],
    [`一、成效\n${stated}\n二、履职\n${stated}`, 'hint repeated-text'],
    [`${unstated}\n${unstated}`, 'hint repeated-text'],
    [`${unstated.repeat(3)}\n${unstated.repeat(3)}`.replaceAll('。同', '，同'), 'warning repeated-text'],
    [
      '青溪县2024年度法治政府建设情况报告\n一、主要工作\n履行第一责任人职责。\n二、下一步打算\n努力。',
      'warning missing-section',
    ],
  ];
  for (const [text, ...weights] of cases) {
    it(`${JSON.stringify(text)}: ${weights.join(', ')}`, () => {
      assert.deepEqual(
        find(text).map(({ severity, rule }) => `${severity} ${rule}`),
        weights,
      );
    });
  }
});

describe('what a finding brings with it', () => {
  const only = (text: string): ReportedFinding => {
    const [finding, ...others] = find(text);
    assert.ok(finding !== undefined && others.length === 0);
    return finding;
  };
  const words = (text: string) =>
    only(text).related?.map(({ range, message }) => `${message} ${text.slice(range.start, range.end)}`);

  it('the other figures', () => {
    assert.deepEqual(words('受理案件40起,调解成功38起,调解成功率92%。'), ['部分 38起', '总数 40起']);
    assert.deepEqual(words('抽查86件,其中联合检查88件。'), ['总数 86件']);
    assert.deepEqual(words('检查45家,其中企业19家、个体工商户35家。'), ['部分 19家', '部分 35家']);
  });

  it('the number before', () => {
    assert.deepEqual(words('一、概述\n三、打算'), ['上一个同级标题「一、」 一、']);
    assert.deepEqual(words('一是学习,三是宣传。'), ['上一项「一是」 一是']);
  });

  const fixes = (text: string) => only(text).fixes?.map(({ title, safe }) => `${title} ${safe}`);

  it('a fix where one is sure, safe where it changes nothing that is said', () => {
    assert.deepEqual(fixes('一、概述\n三、打算'), ['按顺序重编本级标题序号 true']);
    assert.deepEqual(fixes('一是学习,三是宣传。'), ['按顺序重编一是、二是 true']);
    assert.deepEqual(fixes('建设法制政府。'), ['改为「法治政府」 true']);
    assert.deepEqual(fixes('重大事项法治审查。'), ['改为「合法性审查」 false']);
  });

  it('no fix where only the writer knows which figure is wrong', () => {
    assert.equal(fixes('受理案件40起,调解成功38起,调解成功率92%。'), undefined);
    assert.equal(fixes('抽查86件,其中联合检查88件。'), undefined);
  });
});

describe('rules', () => {
  it('are told apart by their ids and say what they are', () => {
    const ids = rules.map(({ meta }) => meta.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { meta } of rules) {
      assert.match(meta.id, /^[a-z]+(?:-[a-z]+)+$/);
      assert.match(meta.title, /^[^。.]+$/);
      assert.match(meta.summary, /。$/);
      assert.match(meta.since, /^\d+\.\d+\.\d+$/);
      assert.ok(meta.kinds.includes('report') && !meta.kinds.includes('other'), meta.id);
    }
  });
});
