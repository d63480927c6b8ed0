import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';

/** Slips of the kinds that a reader plants to try a checker: the words with the slip, and the rule that tells it. */
const slips: readonly (readonly [text: string, rule: string])[] = [
  ['以习近平新时代中国特色社会主义为指导，推进各项工作。', 'wrong-term'],
  ['学习习近平新时代中国特色社会主义、习近平法治思想。', 'wrong-term'],
  ['坚持依法治国、依法执政、依法行政共同推动。', 'misspelt-word'],
  ['发挥固根本、稳预期、利长期的作用。', 'misspelt-word'],
  ['坚定“四个自性”，做到“两个维护”。', 'wrong-term'],
  ['落实“谁普法谁执法”普法责任制。', 'wrong-term'],
  ['深化“放服管”改革。', 'wrong-term'],
  ['推行“双公开、一随机”监管。', 'wrong-term'],
  ['落实“两规划一纲要”。', 'wrong-term'],
  ['抓住“关键多数”。', 'wrong-term'],
  ['宣传《中华人民共和国民营企业促进法》。', 'law-name'],
  ['宣传《中华人民共和国国家安全教育法》。', 'law-name'],
  ['宣传《优化营商环境法》。', 'law-name'],
  ['贯彻《中华人民共和国行政复议办法》。', 'law-name'],
  ['贯彻《中国共产党政法工作规定》。', 'law-name'],
  ['落实《关于全面推行行政规范性文件合法性审查机制的指导意见》。', 'law-name'],
  ['落实国务院办公厅《关于加强行政规范性文件制定和监督管理工作的意见》。', 'law-name'],
  ['宣传自2023年1月1日起施行的《行政复议法》。', 'law-in-force'],
  ['《法律援助法》自2021年1月1日起施行。', 'law-in-force'],
  ['学习新修订的《行政复议法》，该法自2023年9月1日起施行。', 'law-in-force'],
  ['新修订的行政处罚法自2021年1月22日起施行后，组织培训3场。', 'law-in-force'],
  ['推进科学立法、严格司法、公正执法、全民守法。', 'wrong-term'],
  ['加快建设职责科学、权责法定、执法严明、公开公正、智能高效、廉洁诚信、人民满意的法治政府。', 'set-phrase'],
  ['增强“四个意识”（政治意识、大局意识、核心意识）。', 'set-phrase'],
  ['坚持依法治国、依法行政、依法执政共同推进。', 'wrong-term'],
  ['落实行政执法公示、执法全过程记录、重大行政执法决定合法性审核“三项制度”。', 'wrong-term'],
  ['落实启动、公众参与、专家论证、合法性审查三个环节的要求。', 'listed-count'],
  ['落实事前审查、事中监督、事后评估、结果公开等三项机制。', 'listed-count'],
  ['开展普法宣传、法律咨询、纠纷调解、法律援助三类活动。', 'listed-count'],
  ['健全三项机制：会商研判机制、信息共享机制、联合督办机制、考核评价机制。', 'listed-count'],
  ['落实行政执法“三项制度”（公示、全过程记录、法制审核、备案）。', 'listed-count'],
  ['聚焦四个方面，即制度建设、队伍建设、能力建设。', 'listed-count'],
  ['落实《重大行政决策暂行程序条例》。', 'law-name'],
  ['履行公众参与，专家论证、风险评估、合法性审查、集体讨论决定程序。', 'set-phrase'],
  ['群众满意率达百分之98.2%。', 'doubled-mark'],
  ['全区350余名名执法人员参加培训。', 'repeated-text'],
  ['青溪县2025年度法治政府建设情况报告（征求意见稿）', 'left-placeholder'],
  ['提供有力法治保证，规范涉企行政检察，查封、扣压物品2批。', 'wrong-term'],
  ['全县政行执法人员参加培训。', 'misspelt-word'],
  ['推进法治设建，健全依法决策制机。', 'misspelt-word'],
  ['办理行政复案件32件，推进公共法服务。', 'misspelt-word'],
  ['进一加强监督，深入贯落实要求。', 'misspelt-word'],
  ['提高依法行政能能力。', 'misspelt-word'],
  ['贯彻习近平法法治思想，落实全过程程记录。', 'misspelt-word'],
  ['规范行执政法行为。', 'misspelt-word'],
  ['审核案件案件12件，完善环节环节。', 'repeated-text'],
  ['专家参于决策，平台规范运做，依法注消许可。', 'wrong-term'],
  ['落实公众参与、专家认证、风险评估、合法性审查、集体讨论决定程序。', 'set-phrase'],
  ['维持28件、撤消5件，案卷制做质量提升，调解率达30%以上左右。', 'wrong-term'],
  ['完成率达100%%。', 'doubled-mark'],
  ['一是业务水平参差不齐；二是普法针对性不强；三是信息化手段应用不足，与要求有差距，', 'paragraph-end'],
  ['把各类予盾化解在基层。', 'wrong-term'],
  ['健全长效机智，凝心巨力抓整改。', 'misspelt-word'],
  ['加强业务陪训，改善营商环竟。', 'wrong-term'],
  ['坚持问题导象，强化责任但当，守住安全底限。', 'misspelt-word'],
  ['普法形势单一，综合素制有待提高。', 'misspelt-word'],
  ['推进执法队伍正规化，坚持有错必究。', 'misspelt-word'],
  ['对问题逐项整该，切时加强领导，营造良好氛为。', 'wrong-term'],
  ['规范性文件报县人大常委会备安。', 'wrong-term'],
  ['提高政治占位，勇于担挡。', 'misspelt-word'],
  ['构建街道、社区、网格、楼栋三级治理体系。', 'listed-count'],
  ['健全街道、社区、小区四级网络。', 'listed-count'],
  ['发放资料9000份，【具体人数由司法所提供】。', 'left-placeholder'],
  ['培训执法人员{人数}人次。', 'left-placeholder'],
  ['办理案件N件，TODO补充应诉数据。', 'left-placeholder'],
  ['（单位名称）全面推进依法行政。', 'left-placeholder'],
  ['以县政府为被申请人的行政诉讼案件12件。', 'wrong-term'],
  ['以县政府为被告的行政复议案件12件。', 'wrong-term'],
  ['复议机关作出判决38件。', 'wrong-term'],
  ['检察机关发出司法建议3份。', 'wrong-term'],
  ['县市场监管管理局检查12次。', 'wrong-term'],
  ['县人大常务会审议报告。', 'wrong-term'],
  ['在“12·5”国家宪法日开展宣传。', 'named-day'],
  ['建设职能科学、权责法定、执法严明、公开公正、智能高效、廉洁诚信、人民信服的法治政府。', 'set-phrase'],
  ['法治是最好的营商环节。', 'wrong-term'],
  ['矛盾化解在萌芽壮态，检查企业128次次。', 'malformed-number'],
  ['强化行政执法监督督，推进法治建设设。', 'misspelt-word'],
  ['制度度不健全，工作作不扎实。', 'misspelt-word'],
  ['发放宣传资料12,00份。', 'malformed-number'],
  ['群众满意率99。2%。', 'malformed-number'],
  ['受理工单36，办结35件。', 'malformed-number'],
  ['接待来访群众45批次，32人次。', 'fewer-than-groups'],
  ['学习2023年1月1日起施行的《行政复议法》。', 'law-in-force'],
  ['镇政府、街道办事处、区直部门分别报备文件3件、11件。', 'misaligned-list'],
  ['弘扬社会主义核心价值观，自由、平等、公正、法制，人人践行。', 'set-phrase'],
];

/** Slips that might be right somewhere: they are told as hints. */
const doubtful: readonly (readonly [text: string, rule: string])[] = [
  ['严格执行《重大行政决策程序暂行规定》，编制目录。', 'law-name'],
  ['学习《关于加强行政执法协调监督工作体系建设的指导意见》。', 'law-name'],
  ['学习《国有土地上房屋征收和补偿条例》。', 'law-name'],
  ['学习《政府信息公开工作条例》。', 'law-name'],
  ['坚持严格规范文明公正执法。', 'wrong-term'],
];

/** Reports of one place with a slip that only the whole report tells. */
const report = (title: string, body: string, signature = ''): string =>
  `${title}\n2025年，全县扎实推进依法行政，我县成立专班，全县召开会议3次。\n一、主要举措和成效\n${body}\n${signature}`;
const reports: readonly (readonly [text: string, rule: string])[] = [
  [
    report('青溪县2025年度法治政府建设情况报告', '贯彻二十届五中全会精神。', '青溪县人民政府\n2026年3月2日'),
    'event-outside-year',
  ],
  [report('青溪县2025年度法治政府建设情况报告', '学习十九届八中全会精神。'), 'event-outside-year'],
  [
    report('青溪县2025年度法治政府建设情况报告', '落实《提升行政执法质量三年行动计划（2022—2025年）》。'),
    'event-outside-year',
  ],
  [
    report('青溪县2022年度法治政府建设情况报告', '深入宣传法治宣传教育法，发放资料300份。'),
    'event-outside-year',
  ],
  [report('青溪县2021年度法治政府建设情况报告', '学习公平竞争审查条例2次。'), 'event-outside-year'],
  [
    report(
      '青溪县2025年度法治政府建设情况报告',
      '建设职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府。',
    ),
    'wrong-term',
  ],
  [report('青溪县2025年度法治政府建设情况报告', '县委全面依法治区委员会召开会议2次。'), 'foreign-name'],
  [
    report('青溪县2025年度法治政府建设情况报告', '县林业局巡查9次。县水利局检查8次。县水务局培训2场。'),
    'inconsistent-name',
  ],
  [
    report(
      '青溪县2025年度法治政府建设情况报告',
      '听取县十五届人大二次会议审议意见。办理县十六届人大二次会议议案。',
    ),
    'inconsistent-name',
  ],
  [
    report('青溪县2025年度法治政府建设情况报告', '梧桐村调解8件。梧桐村普法6场。梧铜村整改2处。'),
    'inconsistent-name',
  ],
  ['党的二十大于2022年10月18日开幕。', 'meeting-fact'],
  ['学习党的十九届四中全会审议通过的《关于党的百年奋斗重大成就和历史经验的决议》。', 'meeting-fact'],
  ['学习2025年10月21日至23日召开的党的二十届四中全会精神。', 'meeting-fact'],
  [report('青溪县2020年度法治政府建设情况报告', '实施“七五”普法规划（2016-2021年）。'), 'event-outside-year'],
  ['6月至4月开展专项行动。', 'invalid-date'],
  ['依法对超市、药店、加油站、宾馆分别抽查36家、22家和12家。', 'misaligned-list'],
  ['规范执法水平提升不断。', 'missing-word'],
  ['扎实专项执法行动12次。', 'missing-word'],
  ['制定从重、减轻或者不予处罚清单。', 'wrong-term'],
  [report('青溪县2025年度法治政府建设情况报告', '我区出台意见2份。'), 'foreign-name'],
  [report('青溪县2025年度法治政府建设情况报告', '县长主持召开区政府常务会议2次。'), 'foreign-name'],
  [
    report('青溪县2025年度法治政府建设情况报告', '印发《青溪县2024年法治政府建设工作要点》。'),
    'year-mismatch',
  ],
  [
    report(
      '青溪县2025年度法治政府建设情况报告',
      '召开会议2次。\n二、下一步工作计划\n（一）在2025年深入开展宣传。',
    ),
    'year-mismatch',
  ],
  [report('青溪县2025年度法治政府建设情况报告', '把法治建设纳入全县十三五规划。'), 'event-outside-year'],
  [report('青溪县2025年度法治政府建设情况报告', '谋划“十四五”时期法治建设。'), 'event-outside-year'],
  [
    report('青槐镇2025年度法治政府建设情况报告', '青槐镇巡查9次，青淮镇便民服务中心办件63件。'),
    'foreign-name',
  ],
  [report('青槐镇2025年度法治政府建设情况报告', '青槐镇巡查9次，青槐乡综合执法队检查8次。'), 'foreign-name'],
  [report('青槐镇2025年度法治政府建设情况报告', '青槐镇巡查9次，槐青镇司法所调解8件。'), 'foreign-name'],
  [report('云棠街道2025年度法治政府建设情况报告', '云棠街道巡查9次，云裳街道矛盾纠纷8件。'), 'foreign-name'],
  [report('青溪县2025年度法治政府建设情况报告', '我局出台意见2份。'), 'foreign-name'],
  [
    report('青溪县2025年度法治政府建设情况报告', '召开会议2次。', '清溪县人民政府\n2026年3月2日'),
    'reporter-mismatch',
  ],
  [
    report('青溪县交通运输局关于2025年度法治政府建设情况的报告', '县交通运输管理局评查案卷60卷。'),
    'foreign-name',
  ],
  [
    report(
      '青溪县2025年度法治政府建设情况报告',
      '对全县15个乡镇和42个部门开展考核。\n全县17个乡镇全部建成站点。',
    ),
    'conflicting-figures',
  ],
  [
    '青溪县2025年度法治政府建设情况报告\n2025年，全县扎实推进依法行政。现将2024年度法治政府建设情况报告如下：\n一、主要举措和成效\n召开会议3次。',
    'year-mismatch',
  ],
];

const linter = createLinter(rules);

function telling(text: string, isHint: boolean): readonly string[] {
  return linter
    .lint(text, { profile: 'auto', atLeast: 'excerpt' })
    .findings.filter(({ severity }) => (severity === 'hint') === isHint)
    .map(({ rule }) => rule);
}

describe('a planted slip is told', () => {
  for (const [text, rule] of [...slips, ...reports])
    it(`${rule}: ${text.split('\n').slice(-3).join(' ')}`, () =>
      assert.ok(telling(text, false).includes(rule)));
  for (const [text, rule] of doubtful)
    it(`${rule}, as a hint: ${text}`, () => assert.ok(telling(text, true).includes(rule)));
});
