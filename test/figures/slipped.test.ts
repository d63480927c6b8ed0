/** Counts that are told again somewhere with a slip of the pen. */
import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';

const linter = createLinter(rules);

function findingsIn(lines: readonly string[]): readonly string[] {
  const text = ['望溪县2024年法治政府建设年度报告', ...lines].join('\n');
  const { findings } = linter.lint(text, { profile: 'auto', atLeast: 'excerpt' });
  return findings
    .filter(({ severity, rule }) => severity !== 'hint' && rule === 'conflicting-figures')
    .map(({ range }) => text.slice(range.start, range.end));
}

/** Two paragraphs, and the number that is a digit away from that of the other. */
const wrong: readonly (readonly [first: string, again: string, found: string])[] = [
  ['县政府办理行政复议案件283件。', '2024年，县政府共办理行政复议案件238件，其中维持101件。', '238件'],
  ['全县排查矛盾纠纷3127件，化解2986件。', '全县共排查矛盾纠纷３１７２件，成效明显。', '３１７２件'],
  ['市局开展执法检查1468次。', '市局全年开展执法检查1486次，其中联合检查120次。', '1468次'],
  ['全年审核重大执法决定1254件。', '对1245件重大执法决定开展回头看。', '1245件'],
  ['法制审核中形成修改意见213条。', '三、存在的问题\n法制审核提出的231条修改意见中，部分未被采纳。', '231条'],
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

describe('a count told again with a slip of the pen', () => {
  for (const [first, again, found] of wrong)
    it(`${first} | ${again}`, () => assert.deepEqual(findingsIn([first, again]), [found]));
  for (const lines of right)
    it(`but not ${lines.join(' | ')}`, () => assert.deepEqual(findingsIn(lines), []));
});
