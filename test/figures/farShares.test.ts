/** Shares of a count that stands paragraphs before them, by which the others of their list tell the wrong one. */
import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';

const linter = createLinter(rules.filter(({ meta }) => meta.id === 'rate-mismatch'));

function ratesIn(text: string): readonly string[] {
  return linter
    .lint(text, { profile: 'auto', atLeast: 'excerpt' })
    .findings.map(
      ({ range, severity, message }) => `${severity} ${text.slice(range.start, range.end)} ${message}`,
    );
}

const received = '全年共受理群众诉求3186件。\n一、诉求分布\n';

const wrong: readonly (readonly [text: string, finding: string])[] = [
  [
    `${received}从渠道看，电话1742件，占54.68%；网络968件，占40.38%；来信476件，占14.94%。`,
    'warning 40.38% 968÷3186=30.383%，文中为40.38%',
  ],
  [
    `${received}从渠道看，电话1742件，占54.68%；网络986件，占30.38%；来信476件，占14.94%。`,
    'warning 30.38% 986÷3186=30.948%，文中为30.38%',
  ],
  // The count before them is mistyped.
  [
    '全年共受理群众诉求3816件。\n从渠道看，电话1742件，占54.68%；网络968件，占30.38%；来信476件，占14.94%。',
    'warning 54.68% 1742÷3816=45.650%，文中为54.68%',
  ],
  [
    '市民信箱共收到来信1386封。\n热点集中在：\n1.物业服务（312封，占比22.51%）。主要是收费争议。\n2.道路停车（248封，占比17.89%）。主要是占道停车。\n3.噪声扰民（266封，占比91.19%）。主要是夜间施工。',
    'warning 91.19% 266÷1386=19.192%，文中为91.19%',
  ],
  [
    '全区中心共接听来电20416件。\n（一）来电构成\n咨询类9187件，约占45.0%；投诉类6125件，约占35.0%；求助类5104件，约占25.0%。',
    'warning 35.0% 6125÷20416=30.00%，文中为35.0%',
  ],
  // Two shares of one noun, and a share of a total that the words name.
  [
    '两市共登记诉求38.46万件。其中，投诉25.17万件，举报13.29万件。\n增长放缓。\n登记商品类投诉14.62万件，占投诉总量的58.09%。服务类投诉10.55万件，占投诉总量的49.91%。',
    'warning 49.91% 10.55万÷25.17万=41.915%，文中为49.91%',
  ],
  [
    '2023年，两市共登记诉求38.46万件。\n增长放缓。\n自助登记诉求21.75万件，占两市诉求总量的65.55%。',
    'warning 65.55% 21.75万÷38.46万=56.552%，文中为65.55%',
  ],
];

const right: readonly string[] = [
  `${received}从渠道看，电话1742件，占54.68%；网络968件，占30.38%；来信476件，占14.94%，其中实名390件，占81.93%。`,
  // Of those finished, which nothing tells.
  `${received}办结的诉求中，电话1702件，占54.55%；网络950件，占30.45%；来信468件，占15.00%。`,
  // The last place of one is made to fit 100 %.
  `${received}电话1742件，占54.68%；网络968件，占30.39%；来信476件，占14.93%。`,
  '全年接到举报1069件，其中重复9件。\n来信530件，占50.00%；来访318件，占30.00%；网络212件，占20.00%。',
  '受理申请1000件。\n不服处罚320件，占32.0%；不服征收250件，占25.0%；不服许可130件，占13.0%；涉企案件120件，占涉企申请的85.7%。',
];

describe('shares of a count paragraphs before', () => {
  for (const [text, finding] of wrong) it(text, () => assert.deepEqual(ratesIn(text), [finding]));
  for (const text of right) it(text, () => assert.deepEqual(ratesIn(text), []));
});
