/** What a figure is in a comparison: the earlier one, the amount of the change, of the same kind as another. */
import { changeBefore, namesBase } from '../../../../lexicon/figures/changeWords.ts';
import { namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import { isLeftOver } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../figure.ts';

/** «4.6个工作日,较法定时限20个工作日压缩77%»: what something is compared with has not changed. */
export function isCompared({ lead }: Figure): boolean {
  return /^[,、]?(?:较|比|相比|对比)/.test(lead);
}

/** «信访举报550件(含上级转办246件),比上年同期847件…»: what a bracket adds is not what stands outside it. */
export function isOnLevelOf({ bracket }: Figure, outside: Figure): boolean {
  return bracket === -1 || bracket === outside.bracket;
}

/** «减少34起»: the amount of a change is neither the earlier nor the later figure. */
export function isAmount({ lead }: Figure): boolean {
  return changeBefore(lead)?.isLevel === false;
}

/** «上年», «较2022年的», «环比上季度», «(2023年»: words that make a figure the earlier one of two. */
export function isEarlier(figure: Figure): boolean {
  const { lead, bracket, before, tail } = figure;
  // «较上年(365件)增加47件».
  if (bracket !== -1 && lead === '' && comparedBracket.test(before)) return true;
  // «(不含上年旧存28802件)»: what was left of the year before is not its count.
  if (isAmount(figure) || isLeftOver(lead) || isOfThese(figure)) return false;
  if (namesPrevious(lead) || namesBase(lead, tail)) return true;
  return comparesOther.test(lead) || (bracket !== -1 && /^\d{4}年/.test(lead)) || ofNamedYear.test(lead);
}

/** «办结507件,其中上年立案19件», «(含上年受理的19件)»: which of this year's they are, and no count of the year before. */
export function isOfThese({ lead }: Figure): boolean {
  return among.test(lead);
}

const among = expression`^[,、;]?(?:其中|${'including'})(?!.*同期)`;

const comparedBracket = expression`(?:[较比与](?:${'yearBefore'}|\d{4}年)(?:度|同期)?|同比)\($`;

/** Counts of one population, or two rates of which neither is a change. */
export function isSameKind(a: Figure, b: Figure): boolean {
  if (a.quantity.dimension === 'share' || b.quantity.dimension === 'share') {
    return (
      a.quantity.dimension === b.quantity.dimension &&
      changeBefore(a.lead)?.isLevel !== false &&
      changeBefore(b.lead)?.isLevel !== false
    );
  }
  return isComparable(a, b);
}

export function isShare({ quantity }: Figure): boolean {
  return quantity.dimension === 'share';
}

/** «较年初», «比上季度»: with another time than the year before. */
const comparesOther = expression`(?:较|比|与|同)(?:\d{4}[年版]|${'yearOpening'}|[一二三]季度|上(?:一个?)?(?:季度?|月|周|期|半年|版|轮))`;

/** «2023年分别为»: counts of another year, by its number. */
const ofNamedYear = expression`^,?\d{4}年(?:(?:${'inOrder'})?[为是]|同期)`;
