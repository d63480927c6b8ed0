import assert from 'node:assert/strict';
import { nameFigures } from '../../server/src/ledger/indicators.ts';
import { builtInIndicators } from '../../server/src/lexicon/indicators.ts';
import { analyseBlock } from '../../server/src/model/blockAnalysis.ts';

/** The names of the figures of a text on 2024: «收到297件 = 行政复议申请 2024», without those that have none. */
function named(text: string): readonly string[] {
  const block = analyseBlock(text);
  const names = nameFigures(block, builtInIndicators, 2024);
  return block.quantities.flatMap((quantity) => {
    const { indicator, period } = names.get(quantity) ?? {};
    return indicator === undefined
      ? []
      : [`${text.slice(quantity.start, quantity.end)} ${indicator} ${period}`];
  });
}

const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    '收到行政复议申请214件，受理201件，审结198件，其中撤销6件。',
    '214件 行政复议申请 2024',
    '201件 行政复议受理 2024',
    '198件 行政复议审结 2024',
    '6件 行政复议纠错 2024',
  ],
  ['办理了36件涉企行政复议案件。', '36件 行政复议案件 2024'],
  ['行政复议工作稳步推进。受理41件，办结40件。', '41件 行政复议受理 2024', '40件 行政复议审结 2024'],
  ['累计制定规范性文件7件，备案率100%。', '7件 规范性文件制定 ../2024', '100% 备案率 2024'],
  ['今年累计审查规范性文件7件。', '7件 规范性文件审查 2024'],
  ['调解成功率达98.2%，上年调解纠纷660件。', '98.2% 调解成功率 2024', '660件 矛盾纠纷调解 2023'],
  ['2022年办理行政处罚案件120件。', '120件 行政处罚案件 2022'],
  ['罚没款共计36.5万元，罚款3.2万元。', '36.5万元 罚没金额 2024', '3.2万元 罚没金额 2024'],
  // Of another thing, or in a unit that the topic is never counted in.
  ['行政复议工作扎实推进，培训干部30人，印发手册2000册。'],
  ['行政复议案件涉及企业12家。'],
  ['审查文件63份、重大合同48份。', '48份 合同审查 2024'],
  ['全区共有12个镇街。'],
];

describe('what a figure is a value of', () => {
  it('is told to the end of a long paragraph', () => {
    assert.equal(named('信访、热线、应诉、处罚、行政复议审结12件。'.repeat(12_000)).length, 12_000);
  });

  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(named(text), expected));

  it('is alike in half width', () => {
    const text = '收到行政复议申请214件,受理201件;调解成功率达98.2%。';
    assert.deepEqual(named(text), [
      '214件 行政复议申请 2024',
      '201件 行政复议受理 2024',
      '98.2% 调解成功率 2024',
    ]);
  });
});
