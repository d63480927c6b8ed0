/** Counts that a text takes up again, lists held in their order, and what is left where all are said to be served. */
import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';

const linter = createLinter(rules);

function findingsIn(text: string): readonly string[] {
  const { findings } = linter.lint(text, { profile: 'auto', atLeast: 'excerpt' });
  return findings.map(
    ({ range, rule, severity }) => `${severity} ${rule} ${text.slice(range.start, range.end)}`,
  );
}

const wrong: readonly (readonly [text: string, ...findings: string[]])[] = [
  ['局机关组织业务培训15期，每期两天。16期培训均安排测试。', 'warning conflicting-figures 16期'],
  ['办理法律援助案件863件。在836件法律援助案件中，农民工案件占三成。', 'warning conflicting-figures 836件'],
  ['罚款486.3万元。\n在生态环境执法方面，全年共处罚款4863万元。', 'warning conflicting-figures 4863万元'],
  [
    '挽回经济损失1246.5万元。\n通过法律援助挽回经济损失124.65万元。',
    'warning conflicting-figures 124.65万元',
  ],
  [
    '沙溪县14个乡镇法律服务站全部完成改造。目前全县16个乡镇均已聘请法律顾问。',
    'warning conflicting-figures 16个',
  ],
  [
    '市公安局、市城管局分别受理投诉320件和150件，办结312件和147件，办结率分别为97.5%和89%。',
    'error rate-mismatch 89%',
  ],
  ['从审理结果看，维持98件、驳回41件、撤销12件，以上共审结161件。', 'warning total-mismatch 161件'],
  ['诉讼数量居前三位，分别为27件、19件，其余单位在10件以下。', 'warning misaligned-list 27件'],
  [
    '发现安全隐患238处。对上述隐患限期整改,截至12月底,已整改到位246处。',
    'warning later-exceeds-earlier 246处',
  ],
  [
    '17个社区已实现法律顾问全覆盖。截至12月底，16个社区的法律顾问已到岗，尚有1个社区未聘请法律顾问。',
    'warning contradicted-completion 1个',
  ],
  [
    '全年举办法治宣讲60余场次，反响热烈。全年58场次法治宣讲共覆盖群众5200余人次。',
    'hint contradictory-approximation 58场次',
  ],
];

const right: readonly string[] = [
  '沙溪县14个乡镇全部完成改造，青山县12个乡镇全部完成改造。',
  '市公安局、市城管局分别受理投诉320件和150件，办结312件和147件，办结率分别为97.5%和98%。',
  '诉讼数量居前三位，分别为27件、19件和12件，其余单位在10件以下。',
  '上年遗留隐患12处，今年发现隐患53处，整改到位60处。',
  '检查发现问题238个，立行立改97个，限期整改141个，年底完成整改229个，整改率96.2%。',
  '全县236个村实现法律顾问全覆盖。尚有12个村未建成法治文化阵地。',
  '全年举办法治宣讲60余场次，反响热烈。全年63场次法治宣讲共覆盖群众5200余人次。',
  '依法应出庭的案件23件,均由负责人出庭;另有8件可不出庭的案件也主动出庭,全年出庭应诉案件合计31件。',
  '受理复议申请273件，审结237件。在237件复议案件中，听证审理21件。',
];

describe('counts that are named again', () => {
  for (const [text, ...findings] of wrong)
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  for (const text of right)
    it(`is right: ${text}`, () => {
      assert.deepEqual(findingsIn(text), []);
    });
});
