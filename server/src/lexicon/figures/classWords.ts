/** Words in the names of the classes of a list (seeds/lexicon/classWords.json). */
import data from '../../../../seeds/lexicon/classWords.json' with { type: 'json' };
import { alternationOf, anyOf } from '../matching/alternation.ts';

/** «4件处于告知阶段», «3个正在征求意见», «17件跨年继续办理»: behind a number, that it is what is left. */
export const leftBehind = new RegExp(
  `^(?:[^,;\\d的]{0,3}(?:${anyOf(data.going)}|[仍尚还]在|[尚仍暂]?未(?!发现|见|出现))|(?:因[^,;]{1,14})?${anyOf(data.carriedOver)}|按[^,;]{1,8}分期)`,
);
/** What announces a list, before the name of its first class. */
export const opening = new RegExp(
  `^(?:截[至止][^,]{1,8}[日底末]|[^,]*(?:${anyOf(data.showing)}|分别[为是]?|依次[为是]?)|(?:${anyOf(data.rating)}|其中)|[已所]?${anyOf(data.handling)}的?案件中?|[^,]{2,10}(?:当中|案件中|中,?(?=[^,]{2})))`,
);

/** «合格106人,缺考4人»: those who came have another result, too. */
export const attended = alternationOf(data.attended);
export const absent = new RegExp(`^(?:因[^,]{1,8})?${anyOf(data.absent)}`);
/** «余下5件», «结转3件». */
export const undone = new RegExp(`^${anyOf(data.left)}`);
/** «新增», «超过»: of no class beside the others. */
export const ofOther = new RegExp(`主要(?!负责)|${anyOf(data.others)}`);
/** What is great is beside what is not: «一般隐患», «重大行政决策». */
export const great = alternationOf(data.great, 'g');
