/** Texts for tests. */

/** A whole report of an invented organ in which nothing is to be found. */
export const cleanReport = `江岭县人民政府关于2024年度法治政府建设情况的报告

2024年，江岭县人民政府坚持以习近平新时代中国特色社会主义思想为指导，扎实推进法治政府建设。现将有关情况报告如下：

一、2024年推进法治政府建设的主要举措和成效
（一）依法化解矛盾纠纷。全年受理人民调解案件400件，调解成功380件，调解成功率95%。
（二）规范行政执法。开展执法检查120次，其中联合检查35次。

二、党政主要负责人履行推进法治建设第一责任人职责情况
县政府主要负责人主持召开专题会议4次，研究解决法治建设重大问题。

三、存在的问题和不足及原因
（一）基层执法力量仍显薄弱。原因在于专业人员补充不够及时。
（二）普法形式还不够丰富。原因在于对群众需求了解不深。

四、2025年工作安排
（一）加强基层执法队伍建设。
（二）丰富普法宣传形式。

江岭县人民政府
2025年2月18日
`;

/** What is right in it, and a rate that its counts do not give. */
export const rightRate = '调解成功率95%';
export const wrongRate = '调解成功率91%';

/** The same report with the wrong rate. */
export const reportWithWrongRate = cleanReport.replace(rightRate, wrongRate);

/** A text of another kind. */
export const otherText = `购物清单

苹果三斤，牛奶两盒，面包一个。全年受理案件400件，办结380件，办结率91%。
`;

/** A paragraph without a fault, of about 500 characters. */
const paragraph = `（一）规范行政执法。全年开展执法检查120次，其中联合检查35次。${'持续提升依法行政能力和水平，不断优化法治化营商环境。'.repeat(18)}`;

/** A report of at least `length` characters whose last section holds a wrong rate. */
export function longReport(length: number): string {
  const count = Math.ceil(length / paragraph.length);
  return reportWithWrongRate.replace(
    '（二）规范行政执法',
    `${`${paragraph}\n`.repeat(count)}（二）规范行政执法`,
  );
}
