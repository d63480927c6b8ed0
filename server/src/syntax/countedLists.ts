/** Lists in running prose with the number of their members beside them, where it is plain where they begin and end. */
import { parseChineseNumber } from './chineseNumber.ts';
import { countJoins, type ListCount } from './enumerations.ts';

/** What a number of such a list counts: nothing that stands somewhere («镇、村3个调解室»), only what the members are. */
export const countedNoun =
  '(?:个(?:方面|环节|领域|行业|专项|维度|层面|层级|关键|阶段|步骤|程序|类别|部门|角度|渠道|途径|机制|体系|着力点|抓手|重点|中心|平台|系统|专班|板块|品牌|模块|载体)|项(?:制度|机制|措施|举措|任务|行动|程序|权利|内容|职责|清单)|类(?!似|别)[一-龥]{2}|种(?:方式|形式|模式|情形|类型|方法|途径|手段|力量)|道(?:程序|工序|防线|关口|屏障|环节))';

/** Before the list: a verb that takes all of it. */
const leads =
  /^(?:[^、]{0,4}?)(?:严格|全面|严把|认真|扎实|深入|持续|充分|积极|着力|紧紧)?(?:落实|执行|履行|开展|推行|实行|推进|实施|建立|健全|完善|构建|围绕|聚焦|紧盯|紧扣|突出|抓好|抓实|强化|做好|采取|采用|运用|通过|覆盖|涵盖|包括|涉及|统筹|整合|从|在|按照|经过|明确|规范|设置|设立|建成|建设|打造|组建|搭建|成立|形成|分为|分)了?/;
const unclear = /[在对向为将把的以由从,:“”《》()\d]|(?:领域|方面|行业|部门|单位|环节|等)./;
const shortestMember = 2;
const longestMember = 10;

/** The list right before `at`, in the clause that begins at `from`: «落实启动、公众参与、专家论证三个环节». */
export function plainListBefore(folded: string, from: number, at: number): ListCount | undefined {
  const text = folded.slice(from, at).replace(/等$/, '');
  const lead = leads.exec(text)?.[0];
  if (lead === undefined) return undefined;
  const items = text.slice(lead.length).split('、');
  if (items.length < 2) return undefined;
  const isPlain = items.every(
    (item, index) =>
      item.length >= shortestMember &&
      item.length <= longestMember &&
      !unclear.test(item) &&
      // «A和B、C»: how far what is joined reaches is not plain.
      (index === items.length - 1 || countJoins(item) === 0),
  );
  return isPlain ? { least: items.length, most: items.length + countJoins(text), items } : undefined;
}

/** The list right after `at`, which stands behind what announces it: «三项制度(A、B、C)», «三个方面:A、B、C。». */
export function plainListAfter(folded: string, at: number, isBracketed: boolean): ListCount | undefined {
  const end = folded.slice(at).search(isBracketed ? /[()]/ : /[,;。:(]/);
  const text = folded.slice(at, end === -1 ? folded.length : at + end);
  const items = text.split('、');
  if (items.length < 2 || (isBracketed && folded.charAt(at + end) !== ')')) return undefined;
  const isPlain = items.every(
    (item) =>
      item.length >= shortestMember && item.length <= longestAnnounced && !/[,:;“”《》\d]|一是/.test(item),
  );
  if (!isPlain) return undefined;
  const isOpen = /等[一-龥]{0,4}$/.test(text);
  // Behind a comma the list may go on.
  const goesOn = isOpen || folded.charAt(at + end) === ',';
  return {
    least: items.length,
    most: goesOn ? Number.POSITIVE_INFINITY : items.length + countJoins(text),
    items,
  };
}

const longestAnnounced = 14;

/** The number that a word for it tells: «两», «双», «三». */
export function countOf(word: string): number | undefined {
  return word === '两' || word === '双' ? 2 : parseChineseNumber(word);
}
