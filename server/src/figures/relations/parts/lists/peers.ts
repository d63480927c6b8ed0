/** Which counts stand beside those after them: «县公安局办案126件,县城管局办案80件,其他单位办案30件» has no whole. */

import {
  isRest,
  leadingStageOf,
  newStatementVerb,
  withoutGeneric,
} from '../../../../lexicon/figures/figureWords.ts';
import { namesClass } from '../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../figure.ts';
import { ownWords, resultRank } from './partList.ts';

/** Whether a count and the one after it are named as things of one rank, so that the first is no whole of the other. */
export function isPeerOf(count: Figure, next: Figure): boolean {
  const [one, other] = [ownWords(count), ownWords(next)];
  if (one === '' || other === '' || ofAll.test(one) || isRest(other)) return false;
  // «对拟赋权镇街的76项,由镇街承接58项»: what something was done with, and who did some of it.
  if (handled.test(one) && !handled.test(other)) return false;
  const verb = verbAtStart(one);
  const [name, nextName] = [one.slice(verb.length), other.slice(verbAtStart(other).length)];
  const end = commonEnd(name, nextName);
  const [own, nextOwn] = [name.slice(0, name.length - end), nextName.slice(0, nextName.length - end)];
  // «罚款75万元,没收违法所得34万元,其他收入21万元»: what was taken in one way is no part of what was in another.
  if (count.quantity.dimension === 'money' && verb !== '' && name === '' && nextName !== other) return true;
  if (own === '' || nextOwn === '') return false;
  if (organ.test(name) && organ.test(nextName)) return true;
  // «化解家庭纠纷372件,邻里纠纷146件»; but «受理复议案件300件,公安类200件» may be of those.
  if (verb !== '') return end > 1 || (end > 0 && isAlike(own, nextOwn));
  // «梳理文件936件,宣布失效214件»: a class of a known division is of what stands before it.
  return end > 0 || (isBare(name, nextName) && (namesClass(name) || !namesClass(nextName)));
}

/** «全县», «各级», «共»: of all that follow. */
const ofAll = expression`^(?:全|各|共|总|合计|我|本|${'aforesaid'}|辖区|现有|在册|[^,]{0,6}共有|优良天数)`;
const handled = /^[对将把]/;
const organ = expression`^[^,]{0,10}(?:${'organs'}|委|镇|乡|街道|部门|单位|[司税]所|办(?![理结件案复]))`;

/** The verb that a statement opens with; «» where its subject or its noun stands first. */
function verbAtStart(words: string): string {
  const verb = leadingStageOf(words)?.word ?? newStatementVerb(words);
  return verb !== undefined && words.startsWith(verb) ? verb : '';
}

/** So many characters at the end are the same. */
function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length++;
  return length;
}

/** «行政处罚» and «行政许可», «一» and «二». */
function isAlike(one: string, other: string): boolean {
  return one.charAt(0) === other.charAt(0) || one.at(-1) === other.at(-1) || one.length + other.length === 2;
}

/** «治安126件,交通80件»: names of two or three characters and nothing else. */
function isBare(one: string, other: string): boolean {
  return (
    one.length <= longestName &&
    other.length <= longestName &&
    /^[一-龥]{2,}$/.test(withoutGeneric(one).trim())
  );
}

const longestName = 4;

/**
 * «驳回38件,撤销29件,经调解终止98件»: a result beside the others is no whole of them; «审结58件,被撤销2件»: what was finished is no class beside
 * its results.
 */
export function isOfOneList(whole: Figure, [first, ...others]: readonly Figure[]): boolean {
  const areResults = others.some(({ stage }) => stage?.rank === resultRank);
  const isFinished = first?.stage !== undefined && first.stage.rank < resultRank;
  return areResults && (whole.stage?.rank === resultRank || isFinished);
}
