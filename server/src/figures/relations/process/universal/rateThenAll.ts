/** R07 UNIVERSAL of a rate below 100 % and words right behind it: «办结率为99.2%,所有工单全部办结». */
import { isInTime } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { formatPrinted } from '../../../describe.ts';
import type { Figure } from '../../../figure.ts';
import { nearValue } from '../../rates/readings.ts';

const nameOfRate = /([一-龥]{0,8}?)([一-龥]{2})率(?:均|已)?(?:为|达到?|是)?$/;
const longestAll = 34;
/** Once, at first, of some kind: all may be done though not so. */
const ofSomeOnly = expression`${'ofSomeOnly'}`;

/** The claims of rates of a deed that the next clause says to be done with all. */
export function rateThenAllClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  return figures.flatMap((rate) => {
    const { quantity, lead } = rate;
    if (quantity.dimension !== 'share' || quantity.isApproximate || nearValue(quantity) >= 100) return [];
    const after = folded.slice(quantity.end, quantity.end + longestAll);
    if (!/^,.*[全无]/.test(after)) return [];
    const [, of = '', deed] = nameOfRate.exec(lead) ?? [];
    if (deed === undefined || isInTime(lead) || ofSomeOnly.test(lead)) return [];
    return saysAll(of, deed, after) ? [toClaim(rate, deed)] : [];
  });
}

function saysAll(of: string, deed: string, after: string): boolean {
  if (noneWithout.exec(after)?.[1] === deed) return true;
  const all = doneWithAll.exec(after);
  if (all === null) return deed === '覆盖' && coversAll.test(after) && sharesWord(of, after);
  const [, every, subject = '', done = ''] = all;
  if (!done.startsWith(deed) || someOf.test(subject)) return false;
  return every !== undefined || subject === '' || sharesWord(of, subject);
}

/** «,所有工单全部办结», «,发现的问题已全部整改到位». */
const doneWithAll = expression`^,(${'all'}|${'aforesaid'}|参[考训]人员)?(?:\d+[件项个起])?(?:发现的|反馈的|排查的|受理的)?([一-龥]{0,6}?)(?:已|均)*(?:全部|均已?|都已?|全)(?:已)?([一-龥]{2,4})(?=[,。;]|$)`;
/** «到期工单», «其余问题»: some of them. */
const someOf = expression`${'someOf'}`;
/** «,无一件未办结». */
const noneWithout = /^,(?:做到|实现)?无一[件起宗例个项]?[一-龥]{0,4}未([一-龥]{2})/;
const coversAll = /^,(?:基本)?实现(?![^,。;]{0,12}(?:目标|力争))[^,。;]{0,12}全覆盖(?=[,。;])/;

/** Whether two characters of the rate's name stand in the words: «问题» of «问题整改率». */
function sharesWord(of: string, words: string): boolean {
  for (let at = 0; at + 2 <= of.length; at++) if (words.includes(of.slice(at, at + 2))) return true;
  return false;
}

function toClaim({ quantity }: Figure, deed: string): Claim {
  const printed = formatPrinted(quantity);
  return {
    relation: 'universal',
    verdict: 'fails',
    operands: [{ role: 'part', quantity }],
    scope: 'sentence',
    tie: 'inferred',
    stated: printed,
    computed: '100%',
    arithmetic: `后面说全部${deed}，${deed}率应为100%，文中为${printed}`,
  };
}
