import assert from 'node:assert/strict';
import { quantitiesOf } from './readQuantities.ts';

/** «text» of the quantity, its population and its dimension. */
function read(text: string): readonly string[] {
  return quantitiesOf(text).map(
    ({ start, end, population, dimension }) => `${text.slice(start, end)} ${population} ${dimension}`,
  );
}

describe('units', () => {
  const cases: readonly (readonly [text: string, quantity: string])[] = [
    ['受理30件', '30件 cases count'],
    ['受理30起', '30起 cases count'],
    ['查处30宗', '30宗 cases count'],
    ['培训30人', '30人 persons persons'],
    ['培训30名', '30名 persons persons'],
    ['参加30人次', '30人次 attendances persons'],
    ['检查30家', '30家 bodies count'],
    ['检查30家次', '30家次 bodies count'],
    ['检查30家(次)', '30家(次) bodies count'],
    ['检查30家（次）', '30家（次） bodies count'],
    ['受理30件(次)', '30件(次) cases count'],
    ['走访30户', '30户 bodies count'],
    ['公开30条', '30条 matters count'],
    ['制发30份', '30份 documents count'],
    ['开展30次', '30次 times count'],
    ['开展30场次', '30场次 sessions count'],
    ['罚款30万元', '30万元 money money'],
    ['涉案30余万元', '30余万元 money money'],
    ['折合30美元', '30美元 money money'],
    ['占30%', '30% share share'],
    ['下降30个百分点', '30个百分点 points change'],
    ['增长3倍', '3倍 multiple change'],
    ['每年30课时', '30课时 lessons duration'],
    ['30个工作日内', '30个工作日 days duration'],
    ['连续30个月', '30个月 months duration'],
    ['24小时值守', '24小时 hours duration'],
    ['三大平台', '三大 named-kinds count'],
    ['市、区两级', '两级 named-kinds count'],
    ['面积30平方米', '30平方米 area measure'],
    ['30本台账', '30本 letters count'],
    ['30个', '30个 objects count'],
    ['考核得30分', '30分 score measure'],
  ];
  for (const [text, quantity] of cases) it(text, () => assert.deepEqual(read(text), [quantity]));

  it('keep the approximating word outside', () => {
    assert.deepEqual(read('约30件,近40场以上'), ['30件 cases count', '40场 sessions count']);
  });

  it('tell several quantities of one sentence apart, in their order', () => {
    assert.deepEqual(read('8场30人次,占12.5%'), [
      '8场 sessions count',
      '30人次 attendances persons',
      '12.5% share share',
    ]);
  });
});
