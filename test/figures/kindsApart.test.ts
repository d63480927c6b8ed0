/** Totals whose parts are told in statements, stretches or paragraphs of their own. */
import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';
import { told } from './told.ts';

told('lists beside one that gives the count', 'sum-of-parts', [
  [
    '全年接待来访412批次。个体访366批次，集体访46批次；到市访218批次、到部门访184批次。',
    '全年接待来访412批次。个体访366批次，集体访46批次；到市访228批次、到部门访184批次。',
    '218+184=402',
  ],
  [
    '审查合同326份。采购类208份，服务类118份；本级签订276份，所属单位签订60份。',
    '审查合同326份。采购类208份，服务类118份；本级签订266份，所属单位签订60份。',
    '276+60=336',
  ],
  [
    '共排查风险点845处。镇级排查812处，村级排查233处；立行立改690处，限期整改155处。',
    '共排查风险点845处。镇级排查612处，村级排查233处；立行立改690处，限期整改155处。',
    '812+233=1045',
  ],
]);

told('what is pending behind a semicolon', 'sum-of-parts', [
  [
    '全院受理案件12436件，同比上升3%；结案11250件，同比上升2%；未结案件1086件，同比下降6%。',
    '全院受理案件12336件，同比上升3%；结案11250件，同比上升2%；未结案件1086件，同比下降6%。',
    '11250+1086=12336',
  ],
  ['受理行政案件346件，审结286件，未结30件。', '受理行政案件316件，审结286件，未结30件。', '286+30=316'],
]);

told('a deed and its contrary', 'sum-of-parts', [
  [
    '办理工伤认定1260件。认定工伤1158件。不予认定202件。',
    '办理工伤认定1260件。认定工伤1158件。不予认定102件。',
    '1158+202=1360',
  ],
  [
    '审结公诉案件368件。起诉各类犯罪363件。不起诉65件。',
    '审结公诉案件368件。起诉各类犯罪303件。不起诉65件。',
    '363+65=428',
  ],
]);

const linter = createLinter(
  rules.filter(({ meta }) => ['total-mismatch', 'rate-mismatch'].includes(meta.id)),
);

function findingsIn(text: string): readonly string[] {
  return linter
    .lint(text, { profile: 'auto', atLeast: 'excerpt' })
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ message }) => message);
}

const wrong: readonly (readonly [text: string, message: string])[] = [
  [
    '尚有各类未结案1453件，同比增加249件。\n行政未结案20件，比上年略多。刑事未结案69件；商事未结案件891件，同比增加166件；执行未结案487件；申诉案件16件。',
    '20+69+891+487+16=1483，文中总数为1453',
  ],
  [
    '全年共受理投诉举报案件1860件。\n1.食品类。受理食品投诉举报案件760件。\n2.药品类。受理药品投诉举报案件310件。\n3.其他类。受理其他投诉举报案件990件。',
    '760+310+990=2060，文中总数为1860',
  ],
  [
    '全年查办食品案件2840件。货值506.37万元。\n从货值看，3万元以下的共计2812件，占食品案件总数的99.01%。\n处罚更加规范。\n从来源看，日常巡查发现的达到2116件，占案件总数的79.51%。',
    '2116÷2840=74.507%，文中为79.51%',
  ],
];

const right: readonly string[] = [
  // What came in beside what was left of the year before, and what is of some only.
  '旧存800件，受理6471件；审结5818件；未结1453件。',
  '受理民事案件6471件；审结刑事案件5818件；未结1453件。',
  '受理案件1200件；其中行政案件300件，审结280件；未结20件。',
  // Kinds of a kind, and kinds that are not all.
  '全年审结各类案件4018件。审结刑事案件170件，审结危害公共安全案件20件。审结民事案件2822件。审结金融案件376件。',
  '全年查处各类违法行为1582起。查处无证经营620起。查处占道经营行为712起。查处违法建设行为220起。',
  // What another list beside them divides.
  '全年调解纠纷1286件。成功1262件，未成功24件；婚姻家庭纠纷420件、邻里纠纷366件。',
  '立案31件，办结29件、在办2件；罚款21件，警告11件。',
  // Few results of many.
  '共审结1308件，结转下年122件。审结案件中，撤销、变更、确认违法、责令履行分别为41件、9件、22件、36件。',
  // Others may have been sent back; what came in may wait.
  '审结审查起诉案件368件。起诉263件。不起诉45件。',
  '受理审查逮捕案件65件。批准逮捕59件。不批捕16件。',
  // Shares of two totals.
  '全年受理咨询8642件，投诉3120件。\n婚姻家庭类咨询2361件，占咨询总量的27.32%。\n食品类投诉1986件，占投诉总量的63.65%。',
];

describe('parts told apart from their total', () => {
  for (const [text, message] of wrong) it(text, () => assert.deepEqual(findingsIn(text), [message]));
  for (const text of right) it(text, () => assert.deepEqual(findingsIn(text), []));
});

told('a rate with the whole name of a count before the one beside it', 'rate', [
  [
    '公示文书1536份，按时公示文书1487份，逾时公示文书49份，按时公示率91.81%。',
    '公示文书1536份，按时公示文书1487份，逾时公示文书49份，按时公示率96.81%。',
    '1487÷1536=96.810%',
  ],
  [
    '应检车辆2299辆，按期检验车辆2262辆，逾期检验车辆37辆，按期检验率93.39%。',
    '应检车辆2299辆，按期检验车辆2262辆，逾期检验车辆37辆，按期检验率98.39%。',
    '2262÷2299=98.391%',
  ],
]);
