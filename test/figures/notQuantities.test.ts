import assert from 'node:assert/strict';
import { readQuantities } from './readQuantities.ts';

const groups: Readonly<Record<string, readonly string[]>> = {
  ordinals: [
    '第三批',
    '第13名',
    '第 5 期',
    '第二十三条',
    '二期工程',
    '二次供水',
    '一审',
    '三是',
    '二号楼',
    '2号楼',
  ],
  dates: [
    '2024年',
    '2024年3月15日',
    '3月15日',
    '1-11月',
    '二〇二四年',
    '2024年度',
    '2021—2025年',
    '95年',
    '8时30分',
    '上半年',
    '上午9:30',
  ],
  'names with numbers': [
    '行政执法三项制度',
    '“三项制度”',
    '“1310”工作体系',
    '1310工作体系',
    '“1312”行动',
    '1+6+N模式',
    '“1+6+N”模式',
    '12345热线',
    '12348平台',
    '三重一大',
    '双随机、一公开',
    '二十届三中全会',
    '十四五规划',
    '“八五”普法',
    '百千万工程',
    '两高一低',
    '两个确立',
    '“百名律师进百企”活动',
    '《2021-2025年5项行动方案》',
    'A4纸',
    'G20峰会',
    '2.0版本',
    '5G基站',
    '厅字〔2019〕28号',
    '020-12345678',
    '12388',
    '110报警',
  ],
  'words that are no numbers': [
    '进一步',
    '一站式',
    '一些',
    '一批',
    '一个',
    '一律',
    '一件事',
    '一次办成',
    '统一',
    '百姓',
    '千家万户',
    '千方百计',
    '万众一心',
    '举一反三',
    '十分重视',
    '三农',
    '成立',
    '四面八方',
    '数字化',
    '大数据',
    '几乎',
    '超过了预期',
    '翻阅',
    '半年报',
    '多数群众',
  ],
  // A PDF broke the line in 462: neither half is the number.
  'halves of a number': ['检查4\n62家', '检查46 2家', '占4\n5.2%'],
  'numerals without a unit': ['共计505', '编号1284', '2024', '5:3', '3、', '约30', '30多'],
};

for (const [name, texts] of Object.entries(groups)) {
  describe(`no quantities: ${name}`, () => {
    for (const text of texts) it(text, () => assert.deepEqual(readQuantities(text), []));
  });
}

describe('quantities beside what is none', () => {
  const cases: readonly (readonly [text: string, quantities: readonly string[]])[] = [
    ['第三批取消12项', ['12 项']],
    ['2024年受理30件', ['30 件']],
    ['12345热线转办工单30件', ['30 件']],
    ['“三项制度”培训5场', ['5 场']],
    // A quotation this long is a sentence and no name.
    ['会议指出“各镇要把群众反映强烈的问题摆在更加突出的位置,全年办好实事30件”', ['30 件']],
    ['3月15日检查6家', ['6 家']],
    ['《条例》宣讲7次', ['7 次']],
    ['1.5万人次', ['15000 人次 [14500,15500]']],
  ];
  for (const [text, quantities] of cases) it(text, () => assert.deepEqual(readQuantities(text), quantities));
});
