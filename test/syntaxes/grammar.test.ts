import assert from 'node:assert/strict';
import { readProjectJson } from '../support/projectFiles.ts';
import { textsWithScope, tokenize } from './tokenize.ts';

/** Each case: a line, a scope, and the texts that must carry it. */
type Case = readonly [line: string, scope: string, texts: readonly string[]];

const headings: readonly Case[] = [
  ['一、2024年主要举措和成效', 'markup.list.numbered.level-1', ['一、']],
  ['　　十二、存在的问题和不足', 'markup.heading.level-1', ['　　十二、存在的问题和不足']],
  ['一、主要举措和成效', 'entity.name.section.level-1', ['主要举措和成效']],
  ['(一)加强组织领导。召开会议3次。', 'markup.heading.level-2', ['(一)加强组织领导。']],
  ['（一）加强组织领导。召开会议3次。', 'markup.heading.level-2', ['（一）加强组织领导。']],
  ['　　（十一）加强组织领导', 'entity.name.section.level-2', ['加强组织领导']],
  ['1.完善制度。结合机构改革,制定规则。', 'markup.heading.level-3', ['1.完善制度。']],
  ['１．完善制度。', 'markup.list.numbered.level-3', ['１．']],
  ['1、完善制度。', 'markup.list.numbered.level-3', ['1、']],
  ['1.5万件案件办结。', 'markup.list.numbered.level-3', []],
  ['2024年，全区办结案件。', 'markup.list.numbered.level-3', []],
  ['(1)压实责任。', 'markup.heading.level-4', ['(1)压实责任。']],
  ['（１）压实责任。', 'markup.heading.level-4', ['（１）压实责任。']],
  ['## 主要举措和成效', 'markup.heading.markdown', ['## 主要举措和成效']],
  ['##没有空格', 'markup.heading.markdown', []],
  ['一是强化部署。二是压实责任。', 'keyword.other.run-label', ['一是', '二是']],
  ['　　一要强化部署;二要压实责任。', 'keyword.other.run-label', ['一要', '二要']],
  ['这一是非曲直', 'keyword.other.run-label', []],
  [
    '某区关于2024年度法治政府建设情况的报告',
    'entity.name.section.title',
    ['某区关于2024年度法治政府建设情况的报告'],
  ],
  ['推进法治政府建设,形成报告', 'entity.name.section.title', []],
];

const inline: readonly Case[] = [
  ['受理行政复议案件1,234件,办结２７１件。', 'constant.numeric.quantity', ['1,234件', '２７１件']],
  ['培训2.73万余人次,投入1142.31万元', 'constant.numeric.quantity', ['2.73万余人次', '1142.31万元']],
  ['培训12场次', 'keyword.other.unit', ['场次']],
  ['第3次会议', 'constant.numeric.quantity', []],
  ['第12次会议', 'constant.numeric.quantity', []],
  ['办结率91.2%,同比上升５.３个百分点', 'constant.numeric.percent', ['91.2%', '５.３个百分点']],
  ['达百分之九十五点五', 'constant.numeric.percent', ['百分之九十五点五']],
  ['增长三成,翻一番', 'constant.numeric.share', ['三成', '翻一番']],
  ['三成员', 'constant.numeric.share', []],
  ['2024年11月20日至2021-2025年', 'constant.other.date', ['2024年11月20日', '2021-2025年']],
  ['2024年度,3月底', 'constant.other.date', ['2024年度', '3月底']],
  ['2025年2月12日', 'constant.other.date.completion', ['2025年2月12日']],
  ['发布日期：2025-02-12', 'constant.other.date', ['2025-02-12']],
  [
    '印发《关于落实〈规划〉的通知》《条例》',
    'string.other.document-name',
    ['《关于落实〈规划〉的通知》《条例》'],
  ],
  ['印发《关于印发《规定》的通知》。', 'string.other.document-name', ['《关于印发《规定》的通知》']],
  ['落实“1310”部署和‘放管服’', 'string.quoted.double', ['“1310”', '‘放管服’']],
  ['落实“1310件”部署', 'constant.numeric.quantity', []],
  ['构建“1+5+N”,即1+5+N模式', 'constant.other.program', ['1+5+N']],
  ['共受理XX件,××局,____,【填写单位】', 'variable.other.placeholder', ['XX', '××', '____', '【填写单位】']],
  ['建成1234XXL', 'variable.other.placeholder', []],
  ['**重点工作**推进', 'markup.bold', ['**重点工作**']],
  ['| 指标 | 12件 |', 'punctuation.separator.table', ['|', '|', '|']],
  ['| 指标 | 12件 |', 'constant.numeric.quantity', ['12件']],
  ['|:---|---:|', 'punctuation.definition.table', [':---', '---:']],
];

describe('grammar', () => {
  for (const [line, scope, texts] of [...headings, ...inline]) {
    it(`${scope}: ${line}`, async () => {
      assert.deepEqual(await textsWithScope(line, scope), texts);
    });
  }

  it('marks only the number where the first sentence is too long for a title', async () => {
    const line = `(一)${'持续推进各项工作'.repeat(12)}。`;
    assert.deepEqual(await textsWithScope(line, 'markup.list.numbered.level-2'), ['(一)']);
    assert.deepEqual(await textsWithScope(line, 'markup.heading.level-2'), []);
  });

  it('marks figures inside a heading', async () => {
    assert.deepEqual(await textsWithScope('一、办结12件', 'constant.numeric.quantity'), ['12件']);
  });

  it('marks a number with any unit that is counted with', async () => {
    const { units } = readProjectJson<{
      readonly units: readonly {
        readonly population: string;
        readonly dimension: string;
        readonly after?: string;
        readonly units: readonly string[];
      }[];
    }>('seeds/lexicon/units.json');
    const counted = units.filter(
      ({ population, dimension, after }) =>
        !['share', 'change'].includes(dimension) && population !== 'years' && after !== 'several',
    );
    for (const unit of counted.flatMap((group) => group.units)) {
      const quantity = `120${unit}`;
      assert.deepEqual(await textsWithScope(`评查${quantity}，其中`, 'constant.numeric.quantity'), [
        quantity,
      ]);
    }
  });

  it('carries nothing over to the next line', async () => {
    const [, second] = await tokenize('一、未完“引文《文件\n正文');
    assert.deepEqual(second, [{ text: '正文', scopes: [] }]);
  });
});

describe('grammar on long lines', () => {
  /** What a careless pattern would try again from every character on. */
  const units: readonly string[] = [
    ...[
      '“',
      '《',
      '《a',
      '(一)',
      '1',
      '1,234',
      '12件',
      '一是',
      'X',
      'X_',
      '【',
      '**',
      '百分之',
      '2024-',
      '1+',
      '|',
      '-',
    ],
    ...['法治政府建设', '报告', '。', '　', '一、', '#', '[请填', '2024年'],
  ];

  async function assertWhole(line: string): Promise<void> {
    const [tokens = []] = await tokenize(line);
    assert.equal(tokens.map((token) => token.text).join(''), line);
  }

  for (const unit of units) {
    it(`is done in time: ${unit}`, async () => {
      const line = unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000);
      await assertWhole(line);
      await assertWhole(`一、${line}`);
    }).timeout(1_000);
  }

  it('is done in time with 100,000 characters', async () => {
    await assertWhole('办结案件12件,占91.2%。印发《规定》“放管服”,'.repeat(3_800));
    await assertWhole('“《(【'.repeat(25_000));
  }).timeout(8_000);
});
