/** What tells that a list of classes names only some: an uncounted rest, or shares that are far from all. */
import { isRest } from '../../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../../figure.ts';
import { sentenceBefore } from '../../../../words.ts';
import { nearValue } from '../../../rates/readings.ts';
import { sharePairs } from '../../../rates/shares/shareLists.ts';
import { compareSum } from '../../totals/sums.ts';
import { ownWords } from '../partList.ts';

/** Whether the classes of a run leave others of a total out, by the words around them or by their shares. */
export function leavesOut(
  total: Figure,
  run: readonly Figure[],
  figures: readonly Figure[],
  folded: string,
): boolean {
  const last = run.at(-1);
  if (last === undefined) return false;
  // What goes on behind «其他31份» is none of its classes.
  const isOpen = !isRest(ownWords(last)) && goesOnUncounted(last.quantity.end, folded);
  if (isOpen || tellsRanks(total, run[0] ?? last, last, folded)) return true;
  const from = figures.indexOf(run[0] ?? last);
  const pairs = sharePairs(figures.slice(from, figures.indexOf(last) + 2)).filter(({ count }) =>
    run.includes(count),
  );
  const sum = pairs.reduce((all, { share }) => all + nearValue(share.quantity), 0);
  return pairs.length === run.length && sum < leastOfAll;
}

/** «市容类占多数,为283宗,燃气类58宗次之», «243宗、58宗、39宗位居前三», «1290件中排名前三的是:…»: the greatest classes, and not all. */
function tellsRanks(total: Figure, first: Figure, last: Figure, folded: string): boolean {
  const end = folded.indexOf('。', last.quantity.end);
  // What is told of the total itself stands before it: «办结率位居全省前列,共1290件:…».
  const opening = sentenceBefore(first.quantity.start, folded);
  const from = Math.max(total.quantity.end, first.quantity.start - opening.length);
  return ranks.test(folded.slice(from, end === -1 ? folded.length : end));
}

const ranks = expression`${'foremost'}|前[两三四五](?![类项档者种]?[共合])`;

/** Whether what follows a list names a rest without counting it. */
export function goesOnUncounted(at: number, folded: string): boolean {
  const end = folded.indexOf('。', at);
  return uncountedRest.test(folded.slice(at, end === -1 ? folded.length : end));
}

/** «优秀120卷,合格221卷。不合格的19卷…»: the next sentence counts what is none of the classes. */
export function goesOnWithContrary(at: number, folded: string): boolean {
  const end = folded.indexOf('。', at);
  return end !== -1 && contraryFirst.test(folded.slice(end + 1, end + 1 + 20));
}

const contraryFirst = /^(?:对|其中)?[不未][\u4e00-\u9fff]{1,6}的?\d/;

/** «优秀31卷,合格9卷,没有不合格案卷»: that there is none of the one class which is not told closes the list. */
export function deniesOthers(at: number, folded: string): boolean {
  return noOthers.test(folded.slice(at, at + longestDenial));
}

const longestDenial = 16;
const noOthers = expression`^[,;](?:${'noneFound'})(?:一[卷件宗份人])?不(?:${'passing'})`;

/** Whether what follows a list says that some are in two of its classes: «,部分人员两种方式均参加», «,部分场次合并开展». */
export function saysOverlap(at: number, folded: string): boolean {
  const end = folded.indexOf('。', at);
  return overlap.test(folded.slice(at, end === -1 ? folded.length : end));
}

const overlap = expression`部分[^,;。\d]{0,12}(?:${'twofold'}|${'severalAtOnce'})|同时(?:为|属于|获|具有|涉及)|[有存]在?(?:${'twofold'})|(?:重复|分别)(?:${'computing'})|可(?:${'doubleCounting'})|多选`;

/** Whether the words before a list divide by what one case may have two of: «按处罚种类看,警告60件、罚款120件、没收20件». */
export function dividesBySeveral(at: number, folded: string): boolean {
  return bySeveral.test(sentenceBefore(at, folded));
}

const bySeveral = expression`(?:按照?|从|就|以)(?:行政)?(?:${'severalMeasures'}|[^,。;]{0,4}原因)[^,。;\d]{0,4}[,:][^;]*$`;

/** «,其余为咨询类», «,另开展线上活动», «,直接答复的不再列出»: not counted. */
const uncountedRest = new RegExp(
  [
    /[,;](?:同时|此外|并)?另[^\d,;。]+(?=[,;]|$)/,
    // «未发生因合同引发的诉讼» tells of what there is none.
    expression`[,;]对?[不未](?!${'happening'})[^\d,;。]{1,8}的[^\d,;。]*(?=[,;]|$)`,
    expression`[,;](?:对)?(?:${'notTaken'})[^\d,;。]*的[^\d,;。]*`,
    expression`[,;、](?:${'remainder'}|其[他它](?=[为是均都由系属]))[^\d,;。]*(?=[,;]|$)`,
    /[,;、]其[他它][^\d,;。]*$/,
    // «个别案件由两部门联合办理».
    expression`[,;](?:${'fewOnly'})[^\d,;。]*(?=[,;]|$)`,
    // «拟修改的正在征求意见», «列为参阅件的不计入考核»: what is done with a class that has no count.
    /[,;](?!对|将|把)[^\d,;。的]{2,10}的(?:[不未暂尚仍正待将已均再由按转归另]|继续|纳入|一律|作为)[^\d,;。]+(?=[,;]|$)/,
    /[,;]对[^\d,;。的]{2,10}的(?:不再|不予|不[计列纳作]|未[计列纳作]|另)[^\d,;。]*(?=[,;]|$)/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Percent; a slip in one of the shares may leave some, hardly a twentieth. */
const leastOfAll = 80;

/** «收案136件,…;从结案方式看,调解58件、判决48件»: what came in and is not settled yet has no result. */
export function mayBeUnsettled(total: Figure, run: readonly Figure[], between: string): boolean {
  return cameIn.test(total.lead) && ofResults.test(between) && compareSum(run, total) === 'short';
}

const cameIn = expression`(?:收|${'takingIn'})[^结]*$`;
const ofResults = expression`(?:按|从)[^,:。;]*(?:${'finished'}|${'outcomes'})[^,:。;]*[,:][^:。;]*$`;
