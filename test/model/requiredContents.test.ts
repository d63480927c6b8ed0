import assert from 'node:assert/strict';
import type { ContentId } from '../../server/src/profile/profile.ts';
import { foldWidth } from '../../server/src/text/width.ts';
import { readReport } from './read.ts';

const title = '青溪县司法局2024年度法治政府建设情况报告';

/** The state of a content in a report of 2024 with these lines, and the words that tell it. */
function state(id: ContentId, lines: readonly string[]): string {
  const text = [title, ...lines].join('\n');
  const content = readReport(text).requiredContents.find((one) => one.id === id);
  assert.ok(content !== undefined, 'not required');
  const { place } = content;
  return place === undefined
    ? content.state
    : `${content.state} ${foldWidth(text.slice(place.start, place.end))}`;
}

type Cases = readonly (readonly [state: string, ...lines: readonly string[]])[];

function contents(id: ContentId, cases: Cases): void {
  describe(`${id}`, () => {
    for (const [expected, ...lines] of cases) {
      it(`${lines.join('／') || 'nothing'}: ${expected}`, () => assert.equal(state(id, lines), expected));
    }
  });
}

const work = '开展执法检查，组织学法考试。';

contents('achievements', [
  ['heading 2024年主要举措和成效', '一、2024年主要举措和成效', work],
  ['heading 主要做法及取得的成效', '一、主要做法及取得的成效', work],
  ['heading 工作开展情况', '（一）工作开展情况', work],
  ['heading 推进法治政府建设的主要举措', '## 推进法治政府建设的主要举措', work],
  // A theme with measures under it tells them too.
  ['inline 坚持党建引领,夯实法治根基', '一、坚持党建引领，夯实法治根基', work],
  ['missing'],
  ['missing', '一、存在的主要问题', work, '二、下一步打算', work],
  ['missing', '一、坚持党建引领', '二、下一步打算', work],
  ['missing', work],
  ['missing', '一、第一责任人履职情况', work],
  ['heading 工作成效', '工作成效：', work, '存在问题：', work],
  // Under no heading at all, figures of what was done tell of it.
  ['inline 全年开展检查32次,学法考试4场。', '全年开展检查32次，学法考试4场。'],
  ['missing', '全年开展检查32次。'],
]);

contents('shortcomings', [
  ['heading 存在的主要问题', '二、存在的主要问题', work],
  ['heading 存在的不足及原因', '二、存在的不足及原因', work],
  ['heading 问题与不足', '（三）问题与不足。', work],
  ['heading 短板和弱项', '二、短板和弱项', work],
  [
    'inline 在肯定成绩的同时,我局执法队伍建设还存在一些不足。',
    '一、工作',
    '在肯定成绩的同时，我局执法队伍建设还存在一些不足。',
  ],
  ['inline 案卷质量仍有差距,法制审核力量偏弱。', '一、工作', `${work}案卷质量仍有差距，法制审核力量偏弱。`],
  ['inline 普法的针对性有待进一步提高。', '一、工作', '普法的针对性有待进一步提高。'],
  ['inline 执法监督检查的力度还有差距。', '一、工作', '执法监督检查的力度还有差距。'],
  ['inline 案卷评查的质量仍有不足。', '一、工作', '案卷评查的质量仍有不足。'],
  ['missing', '一、工作', work],
  ['heading 存在问题', '工作成效', work, '存在问题', work],
  // A shortcoming of others, found or mended, is not the reporter's.
  ['missing', '一、工作', '对检查发现存在的问题逐项督促整改。'],
  ['missing', '一、工作', '针对案卷评查中存在的不足，逐一反馈。'],
  ['missing', '一、工作', '督察中存在的问题已经对账销号。'],
  ['missing', '一、工作', '就案件办理中存在的问题约谈两家单位，督促改正。'],
  ['missing', '一、坚持问题导向，整改突出问题', work],
  ['missing', '一、工作', '排查企业存在的安全隐患问题12个。'],
]);

contents('firstResponsible', [
  [
    'heading 党政主要负责人履行推进法治建设第一责任人职责情况',
    '二、党政主要负责人履行推进法治建设第一责任人职责情况',
    work,
  ],
  ['heading 第一责任人职责落实到位', '一、主要工作', '（一）第一责任人职责落实到位。局长带队检查。'],
  [
    'inline 一是压实责任,局主要负责人切实履行第一责任人职责,主持研究法治工作6次。',
    '一、主要工作',
    '一是压实责任，局主要负责人切实履行第一责任人职责，主持研究法治工作6次。',
  ],
  // In running text the sentence tells it, not the heading's line as a whole.
  ['inline 认真履行第一责任人职责。', '一、主要工作', `（一）加强领导。认真履行第一责任人职责。${work}`],
  ['missing', '一、主要工作', work],
  // Named only in what is planned.
  ['missing', '一、主要工作', work, '二、下一步打算', '压实第一责任人职责，健全述法制度。'],
  ['missing', '一、主要工作', work, '二、2025年工作安排', '（一）压实第一责任人职责。'],
  ['missing', '一、主要工作', work, '2025年，我局将压实第一责任人职责，继续努力。'],
]);

contents('plan', [
  ['heading 下一步工作安排', '三、下一步工作安排', work],
  ['heading 2025年工作计划', '三、2025年工作计划', work],
  ['heading 2025年法治政府建设重点', '三、2025年法治政府建设重点', work],
  ['heading 努力方向', '三、努力方向', work],
  [
    'inline 2025年,我局将重点做好以下工作:',
    '一、工作',
    work,
    '2025年，我局将重点做好以下工作：',
    '一是抓学习。',
  ],
  ['inline 下一步,我局将健全制度。', '一、工作', '下一步，我局将健全制度。'],
  ['inline 2025年,我局将健全制度。', '一、工作', '２０２５年，我局将健全制度。'],
  ['missing', '一、工作', work],
  ['missing', '一、工作', '2024年，我局将执法检查与服务结合。'],
  ['missing', '一、工作', '编制2025年预算。'],
]);

describe('contents in both places', () => {
  it('are told by the heading', () => {
    const lines = ['一、工作', '普法的针对性有待提高。', '二、存在的主要问题', work];
    assert.equal(state('shortcomings', lines), 'heading 存在的主要问题');
  });

  it('are asked of a report of old by its profile', () => {
    const old = readReport('青溪县2018年度法治政府建设情况报告\n一、工作');
    assert.deepEqual(
      old.requiredContents.map(({ id }) => id),
      ['achievements', 'plan'],
    );
  });
});
