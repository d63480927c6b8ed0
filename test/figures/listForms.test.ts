import assert from 'node:assert/strict';
import { claimsOf } from './readClaims.ts';

/** Each: a text with one mistake, and the claims that fail in it: their relation, how sure it is, and the arithmetic. */
const cases: readonly (readonly [text: string, ...claims: readonly string[]])[] = [
  // Shares told in the order of a list, over a whole that stands a sentence back.
  [
    '全县化解行政争议193件。以撤回申请结案的61件、以调解书结案的132件,分别占31.6%、58.4%。',
    'rate inferred 132÷193=68.39%',
  ],
  [
    '全区办理公证事项1200件。国内公证900件、涉外公证300件,所占比例依次为75%和35%。',
    'rate inferred 300÷1200=25.00%',
  ],
  ['全市调解纠纷860件。物业类430件、邻里类215件,占比分别为50.0%、35.0%。', 'rate inferred 215÷860=25.00%'],
  // What is left undone is the rest of the whole.
  ['全年受理投诉举报386件,办结351件,尚未办结的45件。', 'sum-of-parts inferred 351+45=396'],
  ['全年清查文件150份,已完成修订120份,未修订的40份。', 'sum-of-parts inferred 120+40=160'],
  ['全县排查隐患512处,已整改到位487处,还有35处正在整改。', 'sum-of-parts inferred 487+35=522'],
  [
    '抽检农产品1480批次,合格1459批次,合格率98.6%,高于2024年。不合格的31批次产品均已处理。',
    'sum-of-parts inferred 1459+31=1490',
  ],
  ['全年受理复议案件212件,审结190件。未审结的32件将结转下年。', 'sum-of-parts inferred 190+32=222'],
  // An amount after its percentage, and money.
  ['全县办理处罚案件120件,同比增长28%,增加20件。', 'growth stated 20÷(120−20)=20.00%'],
  ['全市挽回损失1260万元,同比增长45.2%、增加285万元。', 'growth stated 285万÷(1260万−285万)=29.23%'],
  ['发放救助金36.8万元,比去年减少5.2万元,下降21.4%。', 'growth stated 5.2万÷(36.8万+5.2万)=12.38%'],
  // A rate before its part.
  ['全年收到代表建议90件,办结率98.8%,办结84件。', 'rate stated 84÷90=93.33%'],
  ['全年受理调解案件1286件,调解成功率98.6%,成功调解1258件。', 'rate stated 1258÷1286=97.82%'],
  ['发放问卷320份,回收率95%,回收298份。', 'rate stated 298÷320=93.13%'],
  // Two classes that may overlap, and two of one kind.
  ['受理法律援助案件320件,其中农民工案件200件、线上申请案件190件。', 'sum-of-parts weak 200+190=390'],
  ['受理行政复议案件320件,其中行政处罚类200件、行政许可类190件。', 'sum-of-parts stated 200+190=390'],
  ['组织普法活动320场,其中进校园200场、进企业190场。', 'sum-of-parts stated 200+190=390'],
  // Several years and parts of one.
  [
    '2023年、2024年、2025年分别办理案件100件、120件、150件,三年累计增长35%。',
    'growth stated (150−100)÷100=50.00%',
  ],
  ['2023年办理案件100件,2024年120件,2025年150件,三年共办理390件。', 'sum-of-parts inferred 100+120+150=370'],
  ['上半年查处案件68起,下半年查处75起,全年共查处133起。', 'sum-of-parts inferred 68+75=143'],
  ['第一批12家,第二批15家,第三批10家,共38家。', 'sum-of-parts inferred 12+15+10=37'],
  // A level that its verb contradicts.
  ['全年办件量由2023年的18.62万件上升至17.95万件。', 'comparative stated 17.95万<18.62万'],
  ['信访总量由上年的860件下降到912件。', 'comparative stated 912>860'],
  ['办结率由95.2%提高到93.1%。', 'comparative stated 93.1%<95.2%'],
  // One class of each of several counts.
  ['办理代表建议84件、政协提案131件,其中A类件分别为57件和142件。', 'part-within-whole inferred 142>131'],
  // Classes of one kind that are more than all.
  ['参赛学生中,小学生占46.3%、初中生占33.8%、高中生占21.9%。', 'percent-sum stated 46.3%+33.8%+21.9%=102%'],
  // All finished, and some left.
  [
    '全年受理投诉560件,尚有12件正在办理。全年受理的投诉全部办结。',
    'universal inferred 全部560件已完成，仍有12件未完成',
  ],
  [
    '排查隐患860处,还有15处正在整改。所有隐患均已整改到位。',
    'universal inferred 全部860处已完成，仍有15处未完成',
  ],
  // The sum of several years.
  ['全年调解矛盾纠纷2860件。“十四五”以来,全县累计调解矛盾纠纷2680件。', 'cumulative inferred 2680<2860'],
  ['2025年,全区办理公证事项3120件。近三年累计办理公证事项2130件。', 'cumulative inferred 2130<3120'],
  // Lists of several units, closed lists, averages per office.
  ['审查合同126份、文件84件、协议37项,合计257件。', 'sum-of-parts inferred 126+84+37=247'],
  ['收到复议申请264件,受理231件,不予受理26件,其他处理17件。', 'sum-of-parts inferred 231+26+17=274'],
  ['司法所32个,司法助理员98名,平均每所3.6名。', 'average stated 98÷32=3.06'],
  ['全区18个镇街均完成赋权事项承接,共承接事项62项,平均每个镇街承接8项。', 'average stated 62÷18=3.4'],
  ['受理信访事项1268件次,其中初信初访986件次,重复信访302件次。', 'sum-of-parts stated 986+302=1288'],
  // What a change after 其中 is told of: the part, or the whole before it.
  ['全区现有调解员860人,其中专职126人,比上年的820人增加30人。', 'delta stated 860−820=40'],
  ['全区现有调解员860人,其中专职126人,比上年的106人增加30人。', 'delta stated 126−106=20'],
  ['梳理免罚事项386项,较上一版清单的342项新增54项。', 'delta stated 386−342=44'],
  // What the earlier count has become follows the change.
  ['全年办案量较上年的186件增长18.3%,达到215件。', 'growth stated (215−186)÷186=15.59%'],
  ['二季度投诉量较一季度的186件上升18.3%,达到215件。', 'growth stated (215−186)÷186=15.59%'],
  // More values than names.
  [
    '核发用地许可证、工程许可证、建设证明分别为56份、83份、41份、19份。',
    'align inferred 核发用地许可证、工程许可证、建设证明3项，数值4个',
  ],
  // The earlier rate after its change.
  ['调解率为32.1%,比上年提高4.5%,上年为27.6%。', 'percent-point inferred 32.1%−27.6%=4.5个百分点'],
];

describe('forms of lists, rests and years', () => {
  for (const [text, ...claims] of cases)
    it(text, () => {
      const failing = claimsOf(text).filter(({ verdict }) => verdict === 'fails');
      assert.deepEqual(
        failing.map(({ relation, tie, arithmetic }) => `${relation} ${tie} ${arithmetic}`),
        claims,
      );
    });
});
