/** Parts of a sum that are not of it, or that are only some of the whole. */
import { isRest } from '../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../figure.ts';
import { nearSum, nearValue } from '../../rates/readings.ts';
import { ownWords } from '../lists/partList.ts';
import { isOfItsSize, isOneSlipOff } from '../totals/sums.ts';
import type { FailedSum } from './otherWholes.ts';

/** Smaller numbers are the sum of others by chance. */
const leastNested = 10;

/** «调解结案58件,占审结159件的36.5%»: what a share is of is told beside the parts. */
export function holdsWholeOfShare({ parts }: FailedSum): boolean {
  return parts.some(({ lead, tail }) => /占[^,、%]*$/.test(lead) && tail.startsWith('的'));
}

/** «国道88公里,省道126公里,农村1420公里,县道312公里、乡道1108公里»: the last of the parts divide the one before them. */
export function dividesLast({ parts }: FailedSum): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  let behind = nearValue(last.quantity);
  for (let at = parts.length - 2; at > 0; at--) {
    const part = parts[at] as Figure;
    const next = parts[at + 1] as Figure;
    const isList = at + 2 < parts.length && !/^[、和及]/.test(next.lead);
    if (isList && behind >= leastNested && nearValue(part.quantity) === behind) return true;
    behind += nearValue(part.quantity);
  }
  return false;
}

/** «抽查对象3162户,结果公示3162户,其中…412户、…250户»: what is told behind all of them again is of those. */
export function tellsTotalAgain({ total, parts: [again, next] }: FailedSum, folded: string): boolean {
  return (
    again !== undefined &&
    next !== undefined &&
    total.quantity.start < again.quantity.start &&
    nearValue(again.quantity) === nearValue(total.quantity) &&
    nearValue(again.quantity) >= leastNested &&
    !folded.slice(total.quantity.end, again.quantity.start).includes('其中') &&
    folded.slice(again.quantity.end, next.quantity.start).includes('其中')
  );
}

/**
 * «网站公开683条,公众号公开942条,两个平台同时发布的418条»: what was counted twice is told right behind the list, or in it («省级督办11件,
 * 市级督办28件,两级重复督办3件»).
 */
export function tellsCommon({ total, parts, behind }: FailedSum): boolean {
  const [next] = behind;
  const excess = parts.reduce((sum, { quantity }) => sum + nearValue(quantity), -nearValue(total.quantity));
  if (excess <= 0) return false;
  const isCommon = ({ lead, tail }: Figure): boolean => inBoth.test(lead + tail);
  const isListed = parts.some((part) => nearValue(part.quantity) * 2 === excess && isCommon(part));
  const isNext = next !== undefined && nearValue(next.quantity) === excess;
  return isListed || (isNext && (excess >= leastNested || isCommon(next)));
}

/** Not «重大», «交通», «双随机». */
const inBoth = expression`同时|同步|[均都兼并既两]|双(?!随机|公示)|重(?![大点特型要污量症])|交(?![通办易警付])|${'deducting'}`;

/** «进机关、进学校、进乡村活动23场次,其中进学校7场次、进乡村12场次»: the words of the whole name a class that is not counted. */
export function leavesNamed({ total, parts }: FailedSum): boolean {
  const sum = parts.reduce((all, { quantity }) => all + nearValue(quantity), 0);
  if (sum >= nearValue(total.quantity) || !total.lead.includes('、')) return false;
  const names = total.lead.split(/[、和及]/);
  const told = parts.map((part) => ownWords(part));
  const isTold = (name: string): boolean => told.some((words) => words !== '' && name.endsWith(words));
  const counted = names.filter((name) => isTold(name) || told.some((words) => name.startsWith(words)));
  return counted.length >= parts.length && counted.length < names.length;
}

/** «其中当日化解1127件,化解1586件,退回28件»: what the words of a later part say with more words before is some of it. */
export function holdsClassOfPart({ total, parts }: FailedSum): boolean {
  if (nearSum(parts) <= nearValue(total.quantity)) return false;
  const told = parts.map((part) => ownWords(part));
  return told.some(
    (words, at) =>
      words.length >= shortestName &&
      /^[一-龥]+$/.test(words) &&
      told.slice(0, at).some((before) => before !== words && before.endsWith(words)),
  );
}

const shortestName = 2;

/** «报名3126人,其中职工2140人,鉴定2986人,取证2612人»: three or more classes come to twice what they are of by no slip. */
export function goFarBeyond({ total, parts }: FailedSum): boolean {
  const all = nearValue(total.quantity);
  return (
    parts.length > 2 &&
    nearSum(parts) > 2 * all &&
    parts.every(({ quantity }) => nearValue(quantity) < all) &&
    // «审结385件。…,驳回95件、维持118件、终止136件、撤销20件、确认9件、责令6件,三类决定36件»: the first of them are its classes.
    !parts.some((_, last) => last > 1 && isOneSlipOff(parts.slice(0, last + 1), total))
  );
}

/** «19个行政村、2个社区,共238个村民小组»: things counted in 个 whose sum is nowhere near are not what is counted in all. */
export function countsOthers({ total, parts }: FailedSum): boolean {
  const last = parts.at(-1);
  return (
    last !== undefined &&
    total.quantity.start > last.quantity.start &&
    [total, ...parts].every(({ tail }) => tail !== '') &&
    total.quantity.population === 'objects' &&
    !isOfItsSize(parts, total) &&
    !isOneSlipOff(parts, total)
  );
}

/** «从内容看,劳动类2874人次、婚姻类1963人次、交通类812人次» of 9263: so few of all, with no rest told, are the greatest classes only. */
export function areOnlySome({ total, parts }: FailedSum, folded: string): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || isRest(ownWords(last))) return false;
  const from = folded.lastIndexOf('。', first.quantity.start) + 1;
  const sum = parts.reduce((all, { quantity }) => all + nearValue(quantity), 0);
  return (
    sum < nearValue(total.quantity) &&
    byKind.test(folded.slice(Math.max(from, total.quantity.end), first.quantity.start)) &&
    !isOfItsSize(parts, total) &&
    !isOneSlipOff(parts, total)
  );
}

/** «邻里188件、婚姻131件、土地97件,三类纠纷占受理总数的三分之二»: the share of all that they have says that they are only some. */
export function haveOneShare({ parts }: FailedSum, folded: string): boolean {
  const last = parts.at(-1);
  return last !== undefined && shareOfSome.test(folded.slice(last.quantity.end, last.quantity.end + 30));
}

const shareOfSome = /^,(?:[以上这述]{0,2}[两三四五六七八九十]|\d+)[类项种][^。;,]{0,12}占/;

/** «从咨询内容看», «按行业分»: kinds of which there may be any number. */
const byKind = expression`[按从就][^,。;]*(?:${'dividedBy'})[^,。;]*$|[按从就][^,。;]*(?:${'dividedBy'})[^,。;]{0,4}[,:][^,。;]*$`;
