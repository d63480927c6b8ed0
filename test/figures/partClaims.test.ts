import assert from 'node:assert/strict';
import { claimsOf, readRelation } from './readClaims.ts';

type Cases = readonly (readonly [text: string, ...claims: readonly string[]])[];

function sums(name: string, cases: Cases): void {
  describe(name, () => {
    for (const [text, ...claims] of cases) {
      it(text, () => assert.deepEqual(readRelation('sum-of-parts', text), claims));
    }
  });
}

sums('lists that leave nothing out', [
  ['现场检查462家,其中企业97家、个体工商户365家。', 'holds 97+365=462'],
  ['现场检查462家,其中企业97家、个体工商户356家。', 'fails 97+356=453'],
  ['检查462家（次），其中企业97家（次）、个体工商户365家（次）。', 'holds 97+365=462'],
  ['办理处罚案件486宗,罚没款253400元(已全部入库)其中简易程序452宗,普通程序34宗。', 'holds 452+34=486'],
  ['办理处罚案件486宗,其中简易程序452宗,普通程序43宗。', 'fails 452+43=495'],
  ['承办建议提案89件,其中人大代表建议52件、政协提案37件。', 'holds 52+37=89'],
  ['清理文件70件,其中继续有效55件,修改9件,废止6件。', 'holds 55+9+6=70'],
  ['负责人出庭92件,其中正职出庭25件,副职出庭67件。', 'holds 25+67=92'],
  ['出庭92件(正职25件、副职66件)。', 'fails 25+66=91'],
  ['抽查文书30份,其中优秀12份,良好10份,其余8份合格。', 'holds 12+10+8=30'],
  ['抽查文书30份,其中优秀12份,良好10份,其余9份合格。', 'fails 12+10+9=31'],
  // Known classes need no 其中.
  ['办理处罚案件486宗,简易程序案件452宗,普通程序案件34宗。', 'holds 452+34=486'],
  ['办理处罚案件486宗,简易程序案件452宗,普通程序案件43宗。', 'fails 452+43=495'],
]);

sums('totals after their list', [
  ['审查合同86份、文件41份,合计127份。', 'holds 86+41=127'],
  ['审查合同86份、文件41份,合计137份。', 'fails 86+41=127'],
  ['收缴刀具6把、弹弓3把,共计9把。', 'holds 6+3=9'],
  // The total is of the last two.
  ['全年开会5次,讲课7次、宣讲8次,合计15次。', 'holds 7+8=15'],
]);

sums('totals of as many classes as are said, and of as many shares', [
  ['侵权16件、假冒9件、虚假宣传7件、无证经营5件,四类案件37件。', 'holds 16+9+7+5=37'],
  ['侵权16件、假冒9件、虚假宣传7件、无证经营5件,四类案件73件。', 'fails 16+9+7+5=37'],
  ['侵权16件、假冒9件、虚假宣传7件、无证经营5件,四类案件612件。'],
  ['电话来访占46.2%,窗口来访占31.7%,两类渠道合计占77.9%。', 'holds 46.2+31.7=77.9'],
  ['电话来访占46.2%,窗口来访占31.7%,两类渠道合计占79.7%。', 'fails 46.2+31.7=77.9'],
  // No slip, or another share that may be meant.
  ['电话来访占46.2%,窗口来访占31.7%,两类事项合计占58.4%。'],
  ['电话来访占46.2%,窗口来访占31.7%,网上留言占12.4%,两类渠道合计占79.7%。'],
]);

sums('open lists', [
  // Below the whole a selection is right; above it, it is not.
  ['办结案件70件,其中维持30件、驳回12件。'],
  ['办结案件70件,其中维持50件、驳回32件。', 'fails 50+32=82'],
  ['受理案件150件,其中维持80件、撤销60件。', 'fails 80+60=140'],
  // Classes that overlap are never added.
  ['查处案件20件,其中涉企15件、涉外8件。'],
  // Only one part is no list.
  ['办结案件70件,其中维持30件。'],
  ['培训10期,参加30人、旁听12人次。'],
  ['检查9家,其中其他单位5家。'],
  // Two lists that are nobody's parts.
  ['出具意见58件;出具意见143件。'],
  ['承办省人大建议76件,区人大代表建议71件、区政协提案58件。'],
]);

sums('lists that say themselves that they are not all', [
  // The rest is not counted, or the shares are far from all.
  ['受理6205件。按领域看,城市管理类1434件、住房类1054件,其余为咨询类。'],
  ['受理6205件。按领域看,城市管理类1434件,占23.1%;住房类1054件,占17.0%。'],
]);

sums('approximate parts', [
  ['检查460余家,其中企业97家、个体工商户365家。', 'holds 97+365=462'],
  ['检查约460家,其中企业97家、个体工商户365家。', 'holds 97+365=462'],
  ['检查400余家,其中企业97家、个体工商户465家。', 'fails 97+465=562'],
  ['罚没12.5万元,其中企业9.3万元、个人3.2万元。', 'holds 9.3万+3.2万=12.5万'],
]);

describe('a part and its whole', () => {
  const cases: Cases = [
    ['抽查计划86件,其中联合检查88件,占比100%。', 'fails 88>86'],
    ['抽查计划86件,其中联合检查86件,占比100%。', 'holds 86≤86'],
    ['抽查计划８６件，其中联合检查８８件。', 'fails 88>86'],
    ['受理5件(其中上年结转7件)。', 'fails 7>5'],
    ['收到案件224件。其中经复议起诉230件。', 'fails 230>224'],
    // The nearest count of the same kind is the whole, not the money nor the times.
    ['办理案件40宗,罚没30元,其中简易程序38宗。', 'holds 38≤40'],
    ['排查5次,受理案件40起,其中重大案件12起。', 'holds 12≤40'],
    // An approximate whole may be larger than it says.
    ['收到200余件,其中来信210件。', 'holds 210≤200'],
    ['收到近200件,其中来信210件。', 'fails 210>200'],
    // No whole in the sentence.
    ['受理5件(其中上年结转3件),办结9件。', 'holds 3≤5'],
    ['其中区长带头出庭3起。'],
    ['出庭率100%,其中主要负责人出庭3起。'],
    ['应出庭50件,实际出庭121件。'],
    ['培训3场,其中干部120人。'],
  ];
  for (const [text, ...claims] of cases) {
    it(text, () => assert.deepEqual(readRelation('part-within-whole', text), claims));
  }

  it('is inferred where the whole stands a sentence before', () => {
    const [claim] = claimsOf('收到案件224件。其中经复议起诉230件。');
    assert.equal(claim?.tie, 'inferred');
    assert.equal(claim?.scope, 'paragraph');
  });
});

describe('classes of which no thing is in two', () => {
  const told: Cases = [
    ['新收申请327件,其中受理289件、不予受理21件、正在补正17件。', 'holds stated 289+21+17=327'],
    ['新收申请327件,其中受理290件、不予受理21件、正在补正17件。', 'fails stated 290+21+17=328'],
    // A small gap is one more class that goes unsaid, a great one that a slip explains is a slip.
    ['新收申请329件,其中受理289件、不予受理21件、正在补正17件。', 'fails weak 289+21+17=327'],
    ['新收申请327件,其中受理229件、不予受理21件、正在补正17件。', 'fails inferred 229+21+17=267'],
    ['新收申请864件,其中受理747件、不予受理72件。'],
    [
      '收到申请864件,较上年的571件增长51.31%;受理747件、不予受理72件、告知补正45件。',
      'holds inferred 747+72+45=864',
    ],
    [
      '收到申请864件,较上年的571件增长51.31%;受理477件、不予受理72件、告知补正45件。',
      'fails inferred 477+72+45=594',
    ],
    // What passes has the excellent in it.
    ['评查案卷120卷,优秀47卷,合格120卷。'],
    ['评查案卷120卷,优秀47卷,合格103卷。'],
    ['评查案卷120卷,优秀47卷,合格45卷。', 'fails weak 47+45=92'],
    // A bracket right after a count that holds nothing but a list.
    ['旁听庭审6人次(县委8人次、县政府14人次、县政协14人次)。', 'fails stated 8+14+14=36'],
    ['旁听庭审36人次(县委8人次、县政府7人次、县政协14人次)。', 'fails inferred 8+7+14=29'],
  ];
  for (const [text, ...claims] of told)
    it(text, () => {
      const sums = claimsOf(text).filter(({ relation }) => relation === 'sum-of-parts');
      assert.deepEqual(
        sums.map(({ verdict, tie, arithmetic }) => `${verdict} ${tie} ${arithmetic}`),
        claims,
      );
    });
});

describe('two divisions of one whole', () => {
  const tables: Cases = [
    [
      '审结418件。按决定分,维持203件、驳回96件、终止78件、纠错41件;按程序分,简易程序265件、普通程序153件。',
      'holds 203+96+78+41=418，265+153=418',
    ],
    ['从程序看,简易程序52件、普通程序8件;从区域看,城区31件、其他29件。', 'holds 52+8=60，31+29=60'],
    ['从程序看,简易程序52件、普通程序8件;从区域看,城区31件、其他39件。', 'fails 52+8=60，31+39=70'],
    // One list is a selection, the lists count different things, one of them is none.
    ['从程序看,简易程序52件、普通程序8件;从区域看,城区31件、乡镇21件。'],
    ['从程序看,简易程序52件、普通程序8件;从人员看,专职31人、兼职29人。'],
    ['从程序看,简易程序52件、普通程序8件;从区域看,主要在城区,其他39件。'],
    // That a division does not give its total is told once.
    ['审结60件。从程序看,简易程序52件、普通程序8件;从区域看,城区31件、其他39件。'],
  ];
  for (const [text, ...claims] of tables)
    it(text, () => assert.deepEqual(readRelation('cross-tab', text), claims));
});
