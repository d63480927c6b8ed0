/** Counts that are told again somewhere with a slip of the pen. */
import assert from 'node:assert/strict';
import { conflictsIn } from './conflicts.ts';

/** Two paragraphs, and the number that is a digit away from that of the other. */
const wrong: readonly (readonly [first: string, again: string, found: string])[] = [
  ['县政府办理行政复议案件283件。', '2024年，县政府共办理行政复议案件238件，其中维持101件。', '238件'],
  ['全县排查矛盾纠纷3127件，化解2986件。', '全县共排查矛盾纠纷３１７２件，成效明显。', '３１７２件'],
  ['市局开展执法检查1468次。', '市局全年开展执法检查1486次，其中联合检查120次。', '1468次'],
  ['全年审核重大执法决定1254件。', '对1245件重大执法决定开展回头看。', '1245件'],
  ['法制审核中形成修改意见213条。', '三、存在的问题\n法制审核提出的231条修改意见中，部分未被采纳。', '231条'],
];

/** What was left, and how the part on what is lacking tells it again. */
const left: readonly (readonly [first: string, again: string, found: string])[] = [
  ['违法图斑47个，已整改销号41个，其余6个正在依法查处。', '尚有8个违法图斑没有整改到位。', '8个'],
  ['全局立案270件，结案253件，17件跨年继续办理。', '年末仍有19件案件没有结案。', '19件'],
  ['全年结案896件，年末未结42件。', '结案896件，到年底还有47件没有办结。', '47件'],
  [
    '新收复议申请163件，审结158件，转入下年继续审理16件。',
    '年末未审结的18件复议案件中征收类占多数。',
    '18件',
  ],
  ['形成修改建议213条，吸收198条；没有吸收的15条均书面说明。', '213条修改建议尚有19条未被采纳。', '19条'],
  ['应办77件，已结71件，结转下年6件。', '7件案件结转下年办理。', '7件'],
  ['全局干部68名，领取行政执法证的51名。', '全局持证人员只有61名。', '61名'],
];

const leftRight: readonly (readonly [first: string, again: string])[] = [
  ['处罚案件立案270件，17件跨年继续办理。', '复议案件还有3件没有审结。'],
  ['排查隐患1582处，剩余33处正在整改。', '尚有2处重大隐患没有整改到位。'],
  ['交办问题33个，其余3个正在整改。', '历史遗留问题较多，尚有12个问题没有解决。'],
  ['全年办结896件，年末未结42件。', '涉及农民工工资的还有12件没有办结。'],
  ['应办77件，已结71件，结转下年6件。', '上年结转的8件案件中仍有2件没有办结。'],
  ['其余6个违法图斑正在依法查处。', '东湖镇尚有2个违法图斑没有整改到位。'],
  ['在建项目5个。', '3个项目尚未开工。'],
  ['14名执法人员正在参加培训。', '尚有9名执法人员未取得执法证。'],
  ['其余21件正在调解。', '物业纠纷多发，8件正在诉讼。'],
];

const right: readonly (readonly string[])[] = [
  ['全县排查矛盾纠纷3127件。', '全市排查矛盾纠纷31272件，我县占比约一成。'],
  ['县公安局办理行政处罚案件1218件。', '县市监局办理行政处罚案件218件。'],
  ['全县开展执法检查1468次。', '2023年全县开展执法检查1408次。'],
  ['交通领域：立案查处违法案件352件。', '市场监管领域：立案查处违法案件325件。'],
  ['上半年，全县受理行政复议申请246件。', '全县受理行政复议申请462件，上年同期426件。'],
  ['聚焦生态环保，办理行政处罚案件128件。', '聚焦食品安全，办理行政处罚案件182件。'],
  ['人民调解方面，全年调解矛盾纠纷1215件。', '行政调解方面，全年调解矛盾纠纷215件。'],
  ['城东街道排查矛盾纠纷216件。', '城西街道排查矛盾纠纷261件。'],
  ['规范涉企检查，全年检查企业1284家。', '严厉打击非法经营，全年检查企业1248家。'],
  ['审核重大执法决定1254件。', '随机抽取124件重大执法决定开展评查。'],
  ['8月，全县现有普法志愿者2130名。', '截至年底，全县现有普法志愿者2310名。'],
  ['全县审查行政规范性文件128件。', '对128件行政规范性文件逐一清理，废止的138件。'],
];

describe('what was left undone', () => {
  const findings = (first: string, again: string): readonly string[] =>
    conflictsIn('一、主要工作', first, '二、存在的主要问题', again);
  for (const [first, again, found] of left)
    it(`${first} | ${again}`, () => assert.deepEqual(findings(first, again), [found]));
  for (const [first, again] of leftRight)
    it(`but not ${first} | ${again}`, () => assert.deepEqual(findings(first, again), []));
});

describe('a count told again with a slip of the pen', () => {
  for (const [first, again, found] of wrong)
    it(`${first} | ${again}`, () => assert.deepEqual(conflictsIn(first, again), [found]));
  for (const lines of right)
    it(`but not ${lines.join(' | ')}`, () => assert.deepEqual(conflictsIn(...lines), []));
});
