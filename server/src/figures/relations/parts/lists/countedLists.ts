/** Lists of which the words say how many members they have: «合计23.47亿元,两类项目分别为16.92亿元和6.55亿元». */

import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Tie } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';
import { compareSum, isOfItsSize, isOneSlipOff } from '../totals/sums.ts';

/** A list that leaves nothing out, and how sure that is. */
export interface CountedList {
  readonly run: readonly Figure[];
  readonly tie: Tie;
}

/** The counts behind a total, if the words between say that just so many classes of what was told before are all. */
export function countedList(
  total: Figure,
  parts: readonly Figure[],
  folded: string,
): CountedList | undefined {
  const [first] = parts;
  if (first === undefined || first.sentence !== total.sentence || first.segment !== total.segment)
    return undefined;
  const between = folded.slice(total.quantity.end, first.quantity.start);
  const told = between.includes('别') || between.includes('次') ? counted.exec(between) : null;
  if (told === null) return undefined;
  const [, names, number = '', noun = ''] = told;
  const size = number === '两' ? 2 : numbers.indexOf(number) + 1;
  const run = parts.slice(0, size);
  if (run.length !== size || run.at(-1)?.clause !== first.clause || parts[size]?.clause === first.clause)
    return undefined;
  // «专职、兼职两类分别为»: all that are named.
  if (names !== undefined && names.split(/[、和与及]/).length !== size) return undefined;
  // «120件,三类涉企案件分别为50件、30件、20件»: of some only, unless all were told of by that name.
  if (noun !== '' && !sentenceBefore(total.quantity.end, folded).includes(noun)) return undefined;
  const isTotal = tellsTotal.test(total.lead);
  if (!isTotal && compareSum(run, total) !== 'equal' && !isOfItsSize(run, total) && !isOneSlipOff(run, total))
    return undefined;
  return { run, tie: isTotal ? 'stated' : 'inferred' };
}

const numbers = '一二三四五六七八九';
const counted = expression`^,((?:[一-龥]{1,8}[、和与及])+[一-龥]{1,8}?)?([两二三四五六七八九])(?:${'classCounters'}|级|批|个|块|部分)([^,;。\d前后]{0,8}?)(?:金额|数量?|规模)?(?:各?自?分别|依次)(?:达到?|[为是有])?$`;

/** «五类案件3243件。其中,A 67件;B 1928件;…»: as many classes as the total is said to have, whatever their words. */
export function countedRun(
  total: Figure,
  parts: readonly Figure[],
  classes: number,
): readonly Figure[] | undefined {
  const run = parts.slice(0, classes);
  const isWhole = classes > 1 && run.length === classes && parts[classes]?.sentence !== run.at(-1)?.sentence;
  return isWhole && isOfItsSize(run, total) ? run : undefined;
}

/** «合计», «总»: the number is that of all. */
const tellsTotal = expression`${'sums'}|[总共]`;
