import assert from 'node:assert/strict';
import { scanFigures } from '../../server/src/figures/figure.ts';
import { labelFigures, yearNamed } from '../../server/src/figures/label.ts';
import { analyseBlock } from '../../server/src/model/blockAnalysis.ts';

function figuresOf(text: string) {
  const { folded, sentences, quantities } = analyseBlock(text);
  return scanFigures(folded, sentences, quantities);
}

describe('what figures count', () => {
  const labelled: readonly (readonly [text: string, labels: readonly string[]])[] = [
    ['全年共受理劳动争议案件212件。', ['受理劳动争议案件']],
    ['今年以来，办理公证事项达３８件。', ['办理公证事项']],
    ['遴选14名青年干部参加培训。', ['遴选…青年干部参加培训']],
    ['全镇12个行政村建成法律服务点。', ['行政村建成法律服…']],
    [
      '收到投诉举报66件，办结64件，办结率97%。',
      ['收到投诉举报', '收到投诉举报 · 办结', '收到投诉举报 · 办结率'],
    ],
    ['开展夜间巡查90次，同比增长12.5%。', ['开展夜间巡查', '开展夜间巡查 · 同比增长']],
    ['调解民间纠纷58件（全部登记），其中邻里纠纷31件。', ['调解民间纠纷', '邻里纠纷']],
    ['建成3个法治广场、5个普法长廊。', ['建成…法治广场', '普法长廊']],
    ['在册矫正对象31人，为18家企业减负。', ['在册矫正对象', '企业减负']],
    ['28件。', ['']],
  ];
  for (const [text, labels] of labelled) {
    it(text, () => assert.deepEqual(labelFigures(figuresOf(text)), labels));
  }

  it('is told by the last of many words', () => {
    const [label] = labelFigures(
      figuresOf('会同财政、审计、人社、民政、教育、卫健等部门联合对惠民资金使用开展专项执法检查18次。'),
    );
    assert.match(label ?? '', /^….{15,16}专项执法检查$/u);
  });

  it('is of the year that the clause names last', () => {
    const years = figuresOf('2023年办理案件51件，2024年办理案件60件，办结58件。').map(yearNamed);
    assert.deepEqual(years, [2023, 2024, undefined]);
  });
});
