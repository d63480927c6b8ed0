/** R27 AVERAGE: the counts that an average is per, by its own words. */
import { unitAt } from '../../../lexicon/figures/units.ts';
import type { Figure } from '../../figure.ts';

/** The populations that an average is per; all the words hold 均. */
const per: readonly (readonly [RegExp, readonly string[]])[] = [
  [/人均|平均每人|平均每名|每人平均|每名/, ['persons']],
  [/户均|平均每户|每户平均|家均|平均每家/, ['bodies']],
  [/场均|平均每场|每场平均|每期平均|平均每期|次均|平均每次/, ['sessions', 'times']],
  [/件均|平均每[件宗起案]|案均|每件平均/, ['cases']],
];

/** The counts that the average is per: by 人均, 户均, or by what stands after 每: «平均每份», «平均每个村». */
export function numbersOf({ lead }: Figure, counts: readonly Figure[]): readonly Figure[] {
  const populations = per.find(([words]) => words.test(lead))?.[1];
  if (populations !== undefined)
    return counts.filter(({ quantity }) => populations.includes(quantity.population));
  const words = /平均每个?([一-龥]{1,6})|每个?([一-龥]{1,6}?)平均|([村校镇乡网所站]格?)均/.exec(lead);
  const noun = words?.[1] ?? words?.[2] ?? words?.[3];
  if (noun === undefined) return [];
  const unit = unitAt(noun, 0);
  if (unit !== undefined && unit.population !== 'places')
    return counts.filter(({ quantity }) => quantity.population === unit.population);
  return counts.filter(
    ({ quantity, lead: before, tail }, index) =>
      noun.startsWith(quantity.unit) ||
      (tail !== '' && (tail.startsWith(noun) || noun.startsWith(tail))) ||
      // «援助机构15个,…,平均每个机构受理124件».
      (quantity.unit === '个' && noun.length > 2 && before.endsWith(noun.slice(0, 2))) ||
      // «中小学86所,共聘任129名,校均1.5名».
      (quantity.unit === '所' && noun === '校' && /[学校园]$|[小初高]中$|中[学职专]$/.test(before)) ||
      // «24个司法所共108人,所均4.5人».
      (quantity.unit === '个' && noun.length === 1 && tail.slice(1, 5).includes(noun)) ||
      // «18个镇街均完成承接,…,平均每个镇街承接8项».
      (quantity.unit === '个' && tail.length > 2 && tail.slice(0, 2) === noun.slice(0, 2)) ||
      // «下沉12个街道192人»: the words before the persons belong to the number before them.
      ((noun.length > 1 || quantity.unit === '个') &&
        before.endsWith(noun) &&
        counts[index - 1]?.tail !== before),
  );
}
