/** What a count of all that there is counts, so that it is known again: «全区现有公职律师156名», «全区156名公职律师全部…». */
import { readScoped } from '../../../../lexicon/figures/scopeWords.ts';
import type { Figure } from '../../../figure.ts';
import type { IndicatorMention } from '../indicatorMention.ts';

/** The words of a count without those that only say that there are so many. */
export function stockNoun(core: string): string {
  return core.replace(leading, '').replace(trailing, '');
}

/** «在册» without 在, which is taken off as a preposition. */
const leading = /^(?:截至)?(?:目前|年底|年末|现)*(?:现有|已有|共?有|建有|设有|拥有|配有|在?册|在?岗|实有)*/;
const trailing = /(?:(?<=证件?|资格)人员|人数|数量|总数|总量|总)?(?:已|共)*(?:达到?|增至|为|有)*$/;

/** «全市165名公职律师全部完成年度考核»: of all, named after the number; of some of them where it goes on otherwise. */
export function namedAfter({ quantity, lead, tail }: Figure): Omit<IndicatorMention, 'year'> | undefined {
  const scoped = tail.length > shortest ? readScoped(lead) : undefined;
  if (scoped === undefined || stockNoun(scoped.core) !== '') return undefined;
  const noun = named.exec(tail)?.[1];
  if (noun === undefined || noun.length < shortest) return undefined;
  return { key: `${noun}${quantity.population}`, level: scoped.level, quantity, isTotal: 'no' };
}

const shortest = 4;
const named = /^([\u3400-\u9fff()]{4,14}?)(?:已?全部|全员|均|都)/;

/** «持证的643人全部完成培训»: said of each of them. */
export const ofEach = /^(?:已?全部|全员|均|都)/;
