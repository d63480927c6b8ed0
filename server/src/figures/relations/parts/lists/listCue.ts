/** What the words between a total and the counts after it say: whether these are all of its parts. */

import { tellsParts } from '../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';

/** What stands between the total and the first part says that the list leaves nothing out. */
const listWords = expression`^[^,。;]{0,8}:|(?<!主要)包括|分为|^[^。;]{0,6}由|(?:按|从)[^,。;]{1,10}(?:${'viewed'})|[就以][^,。;]{1,10}(?:${'viewed'})[,:]|至四季度`;
/** A list that names only the chief classes may leave others out. */
const openWords = /主要|等/;
/** «具体来看:», «情况如下:» announce the list also after a sentence in between. */
const announcedList = /(?:具体|如下|来看|情况是)[^,。;]{0,4}:/;

/** «从类型看:» at the start of a sentence. */
export const dividesBy = expression`^(?:从|按|就|以)[^,。;]{1,8}(?:${'viewed'})[,:]`;

/** What the words between a total and its first part say of the list. */
export type ListCue = 'none' | 'list' | 'announced' | 'apart' | 'plain';

export function listCue(total: Figure, first: Figure, folded: string, from: number): ListCue {
  const told = folded.slice(from, first.quantity.start);
  // «1364人(其中追究责任412人)。问责…»: what a bracket right behind the total tells is no word of the list.
  const between = told.startsWith('(') ? told.replace(bracket, '') : told;
  // «24件、部门规范性文件57件、…其他211件» is a list of which the first is no total.
  const among = between.lastIndexOf('其中');
  // «其中,传统纠纷占多数。具体来看:»: what announces the list stands in its own sentence.
  const own = between.slice(between.lastIndexOf('。') + 1);
  if (among !== -1 && !own.includes('其中'))
    return (announcedList.test(own) || dividesBy.test(own)) && !/主要|等|例|措施|做法/.test(own)
      ? 'apart'
      : 'none';
  if (/^[、和及]/.test(between) || openWords.test(between)) return 'none';
  if (among !== -1) return announcedList.test(between.slice(among)) ? 'announced' : 'none';
  if (division.test(between) && isDivided(total, folded)) return 'none';
  // «,案均罚款由3624元降至3219元»: what it was and what it is.
  if (between.endsWith('由') && becomes.test(folded.slice(first.quantity.end, first.quantity.end + 5)))
    return 'none';
  // «203件(上年:241件),…»: the colon of a bracket announces nothing; nor does a sentence in between, which has a list of its own.
  const beside = (between.slice(0, between.indexOf('。') + 1) + own).replace(bracket, '');
  return listWords.test(beside) || tellsParts(beside) || announcedList.test(between) ? 'list' : 'plain';
}

const bracket = /\([^()]*\)/g;
const becomes = /^[^,。;\d]{0,4}[至到为]/;

/** «从来源看», «按决定结果分». */
const division = expression`(?:按|从)[^,。;]{1,10}(?:${'viewed'})|[就以][^,。;]{1,10}(?:${'viewed'})[,:]`;

/** «从来源看,…上级交办23件;从处理看,…»: a class of one division is not what the next one divides. */
export function isDivided({ quantity }: Figure, folded: string): boolean {
  return division.test(sentenceBefore(quantity.start, folded));
}

/** «从城乡看,农村124起,占…;从建筑看,高层69起»: what another division tells is no class of the first. */
export function isDividedAnew(run: readonly Figure[], folded: string): boolean {
  const [first, last] = [run[0], run.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    dividesAgain.test(folded.slice(first.quantity.end, last.quantity.start))
  );
}

/** «;从类型看,»: another division. */
const dividesAgain = expression`[;。](?:从[^,;。]{1,16}看|按[^,;。]{1,10}(?:${'viewed'}))[,:]`;
