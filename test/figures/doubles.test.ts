/** Figures that the opening, the shortcomings or the plan of a report tell again in other words than its sections. */
import assert from 'node:assert/strict';
import { conflictsIn } from './conflicts.ts';

interface Report {
  readonly opening?: string;
  readonly section: string;
  readonly lacking?: string;
  readonly plan?: string;
}

/** A report whose figures differ, and the one that is marked. */
const wrong: readonly (readonly [Report, found: string])[] = [
  [{ opening: '办理行政许可4386件，开展检查1275次。', section: '全年4836件许可事项按时办结。' }, '4836件'],
  [{ opening: '市级窗口办理登记5217件。', section: '上述5271件登记当中，网上办理的占九成。' }, '5271件'],
  [{ opening: '承办建议提案167件。', section: '176件建议提案从来源看，以城建类居多。' }, '176件'],
  [{ opening: '全年排查矛盾纠纷347起。', section: '374起纠纷当中，邻里纠纷占三成。' }, '374起'],
  [{ opening: '作出处罚决定268件。', section: '前述处罚案件278件，逐件审核。' }, '278件'],
  [
    {
      opening: '市劳动仲裁机构收到仲裁申请426件。',
      section: '劳动仲裁方面，462件申请集中在餐饮行业。',
    },
    '462件',
  ],
  [
    { section: '登记在册租赁合同3915份。', lacking: '租赁合同登记缓慢，3951份的总量与规模不匹配。' },
    '3951份',
  ],
  [{ section: '适用普通程序案件2771件。', lacking: '普通程序案件2717件集中在两个部门。' }, '2717件'],
  [{ section: '承接赋权事项68项，已用17项。', lacking: '赋权事项承接不够，86项里仅有17项用过。' }, '86项'],
  [{ section: '隐患剩余48处挂牌督办。', plan: '盯住46处挂账隐患，年内清零。' }, '46处'],
  [{ section: '未办结的工单还有36件。', plan: '把63件未办结工单列入督办。' }, '63件'],
  [{ section: '专职网格员218人。', plan: '专职网格员由281名增加到300名。' }, '281名'],
  [{ section: '现有持证经营企业1346家。', plan: '继续服务1364家持证经营企业，每季度走访一遍。' }, '1364家'],
  [{ section: '隐患整改率97.8%。', plan: '隐患整改率由98.7%提升至100%。' }, '98.7%'],
  [{ section: '事项实际行使率25.4%。', lacking: '事项实际行使率仅24.5%。' }, '24.5%'],
  [{ section: '案卷优秀率72.5%，普法考试优秀率92.4%。', lacking: '案卷优秀率75.2%。' }, '75.2%'],
  [{ section: '科技型企业入库3157家。', lacking: '1300余家科技型企业创新不足。' }, '1300余家'],
  [{ section: '承办热线转来工单5127件。', lacking: '6100余件热线工单里供热问题占两成。' }, '6100余件'],
];

const right: readonly Report[] = [
  // Of another body, of a step further on, of some.
  { opening: '全县查处处罚案件3126件。', section: '县市场监管局查处处罚案件2126件。' },
  { opening: '全县受理矛盾纠纷2653起。', section: '各乡镇人民调解委员会受理矛盾纠纷2453起。' },
  { opening: '政务服务中心办件26318件。', section: '乡镇便民服务中心办件16318件。' },
  { opening: '收到信息公开申请218件。', section: '答复信息公开申请208件。' },
  { opening: '全年排查安全隐患1365处。', section: '全年整改安全隐患1265处。' },
  { opening: '受理投诉举报1265件。', section: '受理网络交易投诉举报1245件。' },
  { opening: '出动执法人员3265人次。', section: '在夏季行动中出动执法人员1265人次。' },
  { opening: '便民服务中心办件6318件。', section: '便民服务中心代办件318件、即办件5318件。' },
  { opening: '对236家企业开展检查。', section: '对226家企业开展信用修复。' },
  // Told by its parts, or by what was left.
  { opening: '完成合法性审查417件。', section: '完成合法性审查407件；退回10件。' },
  { section: '纠纷受理156起，化解145起。信访受理35件，化解27件。', lacking: '尚有8件信访未化解。' },
  { section: '发现隐患120处，整改105处。剩余18处在河道。', lacking: '尚有15处隐患未整改。' },
  // Of another year, of several, of a part of one.
  { opening: '办理援助案件1265件。', section: '2022年办理援助案件1165件。' },
  { opening: '化解矛盾纠纷1265起。', section: '“八五”普法以来累计化解矛盾纠纷5265起。' },
  { opening: '上半年开展检查326次。', section: '全年开展检查526次。' },
  // Some bodies lag behind.
  { section: '按时办结率98.6%。', lacking: '个别部门按时办结率仅为89.6%。' },
  { section: '按时办结率98.6%。', lacking: '乡镇按时办结率为96.8%。' },
  { section: '隐患整改率96.5%。案卷整改率95.6%。', lacking: '整改率95.9%。' },
  { section: '持证执法人员1265名。', lacking: '乡镇持证执法人员仅265名。' },
  // Rounded.
  { section: '使用率25.04%。', lacking: '使用率25.0%。' },
  { section: '直接纠错率13.25%。', plan: '直接纠错率由13.2%降下来。' },
  // What is aimed at.
  { section: '培训执法人员1236人次。', plan: '对1326名执法人员开展轮训。' },
  { section: '改造老旧小区128个。', plan: '将126个老旧小区纳入改造。' },
  { section: '在册调解员1265名。', plan: '将调解员扩充到1365名。' },
  { section: '整改率为92.5%。', plan: '整改率提高到95.2%。' },
  // A round number of another thing.
  { section: '涉企检查7456次。', lacking: '全部检查1.8万余次，重复检查较多。' },
];

describe('figures told again in another part of a report', () => {
  for (const [report, found] of wrong) {
    it(`finds ${found} of «${Object.values(report).join(' … ')}»`, () => {
      assert.deepEqual(conflictsOf(report), [found]);
    });
  }
  for (const report of right) {
    it(`leaves «${Object.values(report).join(' … ')}» alone`, () => {
      assert.deepEqual(conflictsOf(report), []);
    });
  }
});

function conflictsOf({ opening = '', section, lacking = '力量不足。', plan = '抓好落实。' }: Report) {
  return conflictsIn(
    `2024年，依法行政有序推进。${opening}现将情况报告如下。`,
    '一、主要工作',
    '（一）规范执法',
    section,
    '二、存在的问题',
    lacking,
    '三、2025年工作安排',
    plan,
  );
}
