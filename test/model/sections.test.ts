import assert from 'node:assert/strict';
import { outlineOf } from './read.ts';

const paragraph = '全县扎实推进各项工作。';

describe('the outline', () => {
  const cases: readonly (readonly [name: string, lines: readonly string[], outline: readonly string[]])[] = [
    [
      'nests the four levels',
      [
        '一、工作情况',
        '(一)加强领导',
        '1.健全机制。印发要点。',
        '(1)建立专班',
        '(二)严格执法',
        '二、下一步打算',
        paragraph,
      ],
      [
        '1 一 工作情况',
        '  2 一 加强领导',
        '    3 1 健全机制',
        '      4 1 建立专班',
        '  2 二 严格执法',
        '1 二 下一步打算',
      ],
    ],
    [
      'reads full-width marks and indents alike',
      [
        '　　一、工作情况',
        '　　（一）加强领导。成立专班。',
        '　　１．健全机制：印发要点。',
        '　　（１）建立专班',
      ],
      ['1 一 工作情况', '  2 一 加强领导', '    3 1 健全机制', '      4 1 建立专班'],
    ],
    [
      'lets a level be skipped',
      ['一、工作情况', '1.健全机制。', '2.严格执法。', '二、存在问题', paragraph],
      ['1 一 工作情况', '  3 1 健全机制', '  3 2 严格执法', '1 二 存在问题'],
    ],
    [
      'reads broken marks',
      ['一.工作情况', '一)加强领导', '1、健全机制'],
      ['1 一 工作情况', '  2 一 加强领导', '    3 1 健全机制'],
    ],
    [
      'reads Markdown headings below the title',
      [
        '# 青溪县2024年法治政府建设情况报告',
        '## 工作情况',
        '### 加强领导',
        paragraph,
        '## 下一步打算',
        paragraph,
      ],
      ['1 - 工作情况', '  2 - 加强领导', '1 - 下一步打算'],
    ],
    [
      'reads bold lines at the level of their place',
      ['一、工作情况', '**加强领导**', paragraph, '**严格执法**', paragraph],
      ['1 一 工作情况', '  2 - 加强领导', '  2 - 严格执法'],
    ],
    [
      'reads bold numbered lines by their number',
      ['**一、工作情况**', '**(一)加强领导**', paragraph],
      ['1 一 工作情况', '  2 一 加强领导'],
    ],
    [
      'reads headings that are only a line of their own, with a colon or without',
      [
        '工作成效：',
        '一是加强领导。成立专班。',
        '存在问题',
        paragraph,
        '下步打算：',
        '（一）抓实学法用法，健全清单制度。',
        '（二）抓实执法规范，开展案卷互评。',
      ],
      [
        '1 - 工作成效',
        '1 - 存在问题',
        '1 - 下步打算',
        '  2 一 抓实学法用法,健全清单制度',
        '  2 二 抓实执法规范,开展案卷互评',
      ],
    ],
    [
      'takes other short lines for headings where such lines divide the report',
      ['主要做法和成效', '加强组织领导', paragraph, '规范行政执法', paragraph, '存在的不足', paragraph],
      ['1 - 主要做法和成效', '  2 - 加强组织领导', '  2 - 规范行政执法', '1 - 存在的不足'],
    ],
    [
      'takes themes before the first of them for headings of the first level',
      ['加强组织领导', paragraph, '规范行政执法', paragraph, '存在问题', paragraph, '下一步打算', paragraph],
      ['1 - 加强组织领导', '1 - 规范行政执法', '1 - 存在问题', '1 - 下一步打算'],
    ],
    [
      'takes no line for a heading where the first level has numbers, or only one line could be one',
      ['工作情况', '一、工作成效', paragraph, '存在问题', paragraph, '二、下一步打算', paragraph],
      ['1 一 工作成效', '1 二 下一步打算'],
    ],
    [
      'takes lead sentences for headings where there are no numbered ones',
      [
        '一、工作情况',
        '加强组织领导。成立专班,统筹推进。',
        '严格规范执法。开展评查,通报结果。',
        '二、下一步打算',
        paragraph,
      ],
      ['1 一 工作情况', '  2 - 加强组织领导', '  2 - 严格规范执法', '1 二 下一步打算'],
    ],
    [
      'takes no lead sentences beside numbered headings',
      ['一、工作情况', '成立工作专班。统筹推进。', '制定年度要点。逐项落实。', '(一)加强领导', paragraph],
      ['1 一 工作情况', '  2 一 加强领导'],
    ],
    [
      'takes a lone lead sentence for text',
      [
        '一、工作情况',
        '加强组织领导。成立专班,统筹推进。',
        '全县各单位按照统一部署,把各项任务逐条分解并落实到每一个人。成效明显。',
      ],
      ['1 一 工作情况'],
    ],
    [
      'takes lead sentences for headings where 一是 paragraphs follow them',
      [
        '一、工作情况',
        '加强组织领导。成立专班。',
        '严格规范执法。开展评查。',
        '2025年，将做好以下工作：',
        '一是抓学习。举办培训。',
        '二是抓执法。开展评查。',
        '三是抓普法。进村入户。',
      ],
      ['1 一 工作情况', '  2 - 加强组织领导', '  2 - 严格规范执法'],
    ],
    [
      'leaves 一是 paragraphs out',
      ['一、工作情况', '一是加强领导。成立专班。', '二是严格执法。开展评查。', '三是优化服务。拓宽渠道。'],
      ['1 一 工作情况'],
    ],
    [
      'leaves tables, signature and date out',
      ['一、工作情况', '| 案件 | 30 |', paragraph, '青溪县人民政府', '2025年1月10日'],
      ['1 一 工作情况'],
    ],
    ['is empty without headings', [paragraph, paragraph], []],
    ['is empty of an empty text', [''], []],
    ['keeps a heading without words', ['一、', '(一)'], ['1 一 ', '  2 一 ']],
  ];
  for (const [name, lines, outline] of cases) {
    it(name, () => assert.deepEqual(outlineOf(lines), outline));
  }
});
