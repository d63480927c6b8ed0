import assert from 'node:assert/strict';
import { claimsOf } from './readClaims.ts';
import { told } from './told.ts';

/** Right texts in the wordings of published ones, where a nearer count is not the one that is meant. */
const right: readonly string[] = [
  // «同期» is the period told before, and no earlier one.
  '全市发生一般事故84起，同比增加6起，上升7.7%；同期发生较大事故3起，同比增加1起，上升50.0%。',
  '全年查处占道经营案件412件,同比增加37件;同期查处违法建设案件58件,同比减少9件,下降13.4%。',
  '全年审结民事案件2310件，同比增加110件，同期审结刑事案件126件，同比减少14件。',
  // What has the share that the next ones have stands beside them.
  '工贸企业事故死亡9人，占年度控制数的45.0%，其中矿山死亡3人，占年度控制数的37.5%；道路运输事故死亡36人，占年度控制数的40.0%。',
  '受理商品类投诉86件，占诉求总量的4.1%，其中食品类31件，占诉求总量的1.5%；受理服务类投诉124件，占诉求总量的5.9%。',
  // What was finished, or was mediated, is told later or not at all.
  '平台接收投诉250件，受理183件；调解成功92件，调解成功率38.2%；办结241件，按期办结率96.4%。',
  '区局受理投诉887件，办结874件，办结率98.5%。调解成功448件，调解成功率59.4%。',
  '新收行政案件436件，同比下降6.8%；审结447件，结案率96.1%。',
  // Two shares of one thing are of two wholes.
  '全年罚没收入2400万元，从执收单位看：市局完成1500万元，占年度计划的120.5%，占罚没收入的62.5%；分局完成900万元，占年度计划的98.3%，占罚没收入的37.5%。',
  // The year before told behind.
  '2023年受理150件、审结144件，2022年分别为130件、120件，同比分别增长15.4%和20.0%。',
  // What each has less is not what all have less.
  '居前五位的事项累计减少材料3440份，平均每个事项减少14份，减幅60.2%。',
  // A list that gives one count divides no other.
  '8月份受理纠纷248件；主动调解155件，占62.5%；申请调解93件，占37.5%。从类型来看，婚姻家庭纠纷60件，邻里纠纷78件，合同纠纷44件，损害赔偿纠纷31件，劳动争议纠纷13件，其他纠纷22件。',
  // Behind the parts the change of their whole.
  '查办药品案件333件，其中普通程序300件，简易程序33件，同比上升113.5%。',
  // Things that others have.
  '人民法庭由1998年的61个（当时全市共有14个法院，下辖58个派出法庭、3个直属法庭）减少至41个。',
  '全市16个法院中，11个法院设有34个派出法庭。',
  '全县12个乡镇中，9个乡镇建有26个调解室。',
];

describe('wordings of published texts', () => {
  for (const text of right) {
    it(text, () => {
      const failing = claimsOf(text).filter(({ verdict, tie }) => verdict !== 'holds' && tie !== 'weak');
      assert.deepEqual(
        failing.map(({ arithmetic }) => arithmetic),
        [],
      );
    });
  }
});

told('changes of the counts that the words say', 'growth', [
  [
    '审结案件478件635人，去年同期为774件1350人，同比件数下降38.2%、人数下降58.0%。',
    '审结案件478件635人，去年同期为774件1350人，同比件数下降38.2%、人数下降53.0%。',
    '(635−1350)÷1350=-52.96%',
  ],
  [
    '批准逮捕96件140人，上年同期为80件125人，件数上升12.0%，人数上升12.0%。',
    '批准逮捕96件140人，上年同期为80件125人，件数上升20.0%，人数上升12.0%。',
    '(96−80)÷80=20.00%',
  ],
  [
    '全市发生一般事故84起，同比上升9.1%，同期为78起。',
    '全市发生一般事故84起，同比上升7.7%，同期为78起。',
    '(84−78)÷78=7.69%',
  ],
]);

told('changes of two lists of two years', 'growth', [
  [
    '2022年办理案件190件，挽回损失2040万元；2023年办理案件398件，挽回损失1.039亿元，同比分别增长109.5%和309%。',
    '2022年办理案件190件，挽回损失2040万元；2023年办理案件398件，挽回损失1.039亿元，同比分别增长109.5%和409%。',
    '(1.039亿−2040万)÷2040万=409.31%',
  ],
]);

told('rates of the years that a sentence tells one after the other', 'rate', [
  [
    '2022年全镇调处纠纷186件，已调解186件，调解率100%，2023年全镇调处纠纷118件，已调解108件，调解率100%。',
    '2022年全镇调处纠纷186件，已调解186件，调解率100%，2023年全镇调处纠纷118件，已调解118件，调解率100%。',
    '108÷118=91.53%',
  ],
]);

told('shares of what nothing can be in twice', 'percent-sum', [
  [
    '从年龄看，青年占58.4%，中年占33.8%，老年占15.0%。',
    '从年龄看，青年占51.2%，中年占33.8%，老年占15.0%。',
    '58.4%+33.8%+15.0%=107.2%',
  ],
]);
