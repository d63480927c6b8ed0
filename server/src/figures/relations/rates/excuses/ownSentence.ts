/** What a rate's own sentence says of its operands: of what was counted last, of a number beside money, of an average, or about. */

import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';
import type { RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { nearValue } from '../readings.ts';
import type { TiedOperands } from '../tied/tie.ts';

/** «涉及金额1.37亿元,其中涉企9640万元;涉企案件数只占7.3%»: a share of the number of cases is none of money. */
export function isOfNumberBesideMoney({ part }: TiedOperands, { quantity }: Figure, folded: string): boolean {
  return (
    part.figures.every((figure) => figure.quantity.dimension === 'money') &&
    /(?:[件户人宗家起]|数)数量?[^,;。\d]{0,3}占[^,;。]{0,8}$/.test(sentenceBefore(quantity.start, folded))
  );
}

/** «抽查32批次,抽查主体1284户,其中联合抽查11批次、主体402户,联合抽查批次占比34.4%»: what it counts is named by its unit. */
export function isOfNamedUnit({ part }: TiedOperands, { rate, same }: RateContext): boolean {
  const named = nameOfShare.exec(rate.lead)?.[1];
  return (
    named !== undefined &&
    same.some(({ quantity: { unit } }) => unit.length > 0 && named.endsWith(unit)) &&
    part.figures.every(({ quantity: { unit } }) => !named.endsWith(unit))
  );
}

/** «抽查案卷15卷,其中优秀11卷;自行评查120卷,优秀率55%»: of what its own stretch counts, of which the part is not told. */
export function isOfOwnStretch(
  cue: RateCue,
  { part, whole }: TiedOperands,
  { rate, same }: RateContext,
): boolean {
  const isBefore = (figure: Figure): boolean =>
    figure.sentence === rate.sentence && figure.segment < rate.segment;
  return (
    (cue.kind === 'named' || cue.kind === 'share') &&
    [whole, ...part.figures].every(isBefore) &&
    same.some((figure) => figure.segment === rate.segment && isComparable(figure, whole))
  );
}

/** «我局作为被告的7件,负责人出庭5件;全区负责人出庭率96.3%»: the rate of all, behind the counts of one. */
export function isOfAllPlaces({ whole }: TiedOperands, { rate }: RateContext): boolean {
  const all = namesPlace.exec(rate.lead)?.[0].slice(-2);
  return all !== undefined && whole.segment !== rate.segment && !whole.before.includes(all);
}

/** «支出42.3万元,…平均每份7500元,占全部支出的近一半»: what one costs on average is no part of what all cost. */
export function isOfAverage({ part }: TiedOperands): boolean {
  return part.figures.every(({ lead }) => /平均每|[人户件份]均/.test(lead));
}

/** «县级1577件、市级287件;大案41件,市级占其中的三分之二»: 其中 takes up the count right before, and no other. */
export function isAmongNearest({ whole }: TiedOperands, { rate, same: [nearest] }: RateContext): boolean {
  return nearest !== undefined && nearest !== whole && /占其中的?约?$/.test(rate.lead);
}

/** «约占办结案件(34件)的五分之一»: the word for «about» may stand before the verb; a fraction in words is then met nearly. */
export function isAboutAsWord({ part, whole }: TiedOperands, { quantity }: Figure, folded: string): boolean {
  if (quantity.unit !== '' || !/[约近]占[^,;。]*$/.test(sentenceBefore(quantity.start, folded))) return false;
  const told = nearValue(quantity);
  return Math.abs((100 * part.near) / nearValue(whole.quantity) - told) * 10 <= told;
}

/** «应由负责人出庭的42件案件,负责人均按要求出庭,出庭率100%»: all of what was counted last, and not of what was told before. */
export function isAllOfNearest({ whole }: TiedOperands, { quantity }: Figure, folded: string): boolean {
  if (nearValue(quantity) !== 100) return false;
  const counted = allOfCount.exec(folded.slice(Math.max(0, quantity.start - longestAll), quantity.start));
  if (counted === null) return false;
  const number = Number(counted[1]);
  return nearValue(whole.quantity) !== number;
}

const longestAll = 80;
const allOfCount =
  /(\d+)(?:件|人|名|起|宗|家|户|个|份|次)[^。;,\d]{0,12},[^,。;\d]{0,8}(?:均|全部|都)[^,。;\d]{0,12},[^,。;\d]{0,10}$/;

/** «企业占», «企业比例»: whose share it is. */
const nameOfShare = expression`([一-龥]{2,})(?:占|${'shareNouns'})[^,;]*$`;

/** «全县», «全国»: the places of all. */
const namesPlace = expression`^[,;、]?全(?:国|${'placeLevels'})`;
