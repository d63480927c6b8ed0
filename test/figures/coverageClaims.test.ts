import assert from 'node:assert/strict';
import type { Relation } from '../../server/src/figures/claim.ts';
import { readRelation } from './readClaims.ts';

type Cases = readonly (readonly [text: string, ...claims: readonly string[]])[];

function claims(relation: Relation, name: string, cases: Cases): void {
  describe(name, () => {
    for (const [text, ...found] of cases) {
      it(text, () => assert.deepEqual(readRelation(relation, text), found));
    }
  });
}

claims('cover', 'groups and what they have', [
  ['共涉及4个领域11件案件。', 'holds 11≥4'],
  ['共涉及14个领域11件案件。', 'fails 11<14'],
  ['涵盖12类9项。', 'fails 9<12'],
  // What lies between the bounds of «10余件» may be enough.
  ['共涉及14个领域10余件案件。', 'holds 10≥14'],
  ['6个乡镇依次开展培训班6次。', 'holds 6≥6'],
  ['6个乡镇依次开展培训班5次。', 'fails 5<6'],
  ['6个乡镇联合依次开展培训班5次。'],
  ['为11个街道各配备1名以上调解员,共配备9名。', 'fails 9<11×1'],
  ['为11个街道各配备2名调解员,共配备22名。', 'holds 22≥11×2'],
  ['为11个街道各配备2名调解员,共培训9名。'],
  ['办理法律援助案件502件,总受援人数达600余人。', 'holds 600≥502'],
  ['办理法律援助案件902件,总受援人数达600余人。', 'fails 600<902'],
  ['接待来访56批128人次。', 'holds 128≥56'],
  ['举办培训班26期,培训18人次。', 'fails 18<26'],
  ['举办培训班26期,培训18人。'],
]);

claims('person-times', 'persons and person-times', [
  ['提供法律咨询186人次,惠及群众158人。', 'holds 186≥158'],
  ['提供法律咨询186人次,惠及群众218人。', 'fails 186<218'],
  ['提供法律咨询186人次,惠及群众1800人。'],
  ['对318家企业开展联合检查427家次。', 'holds 427≥318'],
  ['检查企业427家318家次。', 'fails 318<427'],
  ['培训860人次,920人通过考核。', 'fails 860<920'],
]);

claims('batch', 'batches', [
  ['分3批下放事项,第三批下放12项。', 'holds 3≥3'],
  ['分3批下放事项,其中第4批下放12项。', 'fails 3<4'],
  ['分为3批下放事项,第四批下放12项。', 'fails 3<4'],
  ['分三个批次下放事项,第四批次下放12项。', 'fails 3<4'],
  // So far beyond their number it is one of another series.
  ['分3批下放事项,第九批下放12项。'],
  ['分3批下放事项,第四批名单由省里公布。'],
]);

claims('rank-subset', 'ranks', [
  ['居全省第5、全市第3。', 'holds 5≥3'],
  ['居全市第5、列全省第3。', 'fails 3<5'],
  ['居全市第5,办结率列全省第3。'],
  ['在全市12个县中排名第15位。', 'fails 12<15'],
]);

claims('align', 'names and values', [
  ['甲局、乙局和丙局分别检查38次、21次和15次。', 'holds 甲局、乙局、丙局3项，数值3个'],
  ['住房和城乡建设局、乙局分别检查38次、21次。', 'holds 住房和城乡建设局、乙局2项，数值2个'],
  ['甲局、乙局、丙局分别检查38次、21次。', 'fails 甲局、乙局、丙局3项，数值2个'],
  ['甲局、乙局分别检查38次、21次、15次、9次。'],
]);

claims('unit-money', 'amounts in two units', [
  ['罚没款123.56万元(1235678元)。', 'holds 123.56万=1235678'],
  ['罚没款123.56万元(123567元)。'],
  ['罚没款123.56万元(12356元)。', 'fails 123.56万≠12356'],
  ['追回劳动报酬1265元。另外,追回劳动报酬1265万元。', 'fails 1265≠1265万'],
]);

claims('duration', 'years in a row', [
  ['2021年至2024年连续4年获优秀。', 'holds 2021年至2024年是4年'],
  ['2021年至2024年连续3年获优秀。', 'holds 2021年至2024年是4年'],
  ['连续5年(2021—2024年)获优秀。', 'fails 2021年至2024年是4年'],
]);
