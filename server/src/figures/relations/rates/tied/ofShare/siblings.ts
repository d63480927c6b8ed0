/** Counts that have a share of their own: each is one of a list, and none is the whole of another. */
import { withoutGeneric, withoutTotal } from '../../../../../lexicon/figures/figureWords.ts';
import { matchesOf } from '../../../../../text/matches.ts';
import type { Figure } from '../../../../figure.ts';
import { isHan } from '../../../../words.ts';

/**
 * «投诉240件,占总量的48%;咨询150件,占总量的30%»: whether a count is told as a share of what the noun names, so that it
 * cannot be that itself.
 */
export function isSiblingShare(figure: Figure, figures: readonly Figure[], noun: string): boolean {
  const at = figures.indexOf(figure);
  const share = figures
    .slice(at + 1, at + 4)
    .find(({ quantity, sentence }) => quantity.dimension === 'share' && sentence === figure.sentence);
  if (share === undefined || share.clause - figure.clause > 1) return false;
  // «共有4598个调委会,其中一类占88.5%»: the share is of a part that is not counted.
  if (share.before.includes('其中') && share.clause !== figure.clause) return false;
  const from = share.before.lastIndexOf('占');
  if (from === -1) return false;
  const [one, other] = [kernel(noun), kernel(share.before.slice(from + 1))];
  return one === other || one.includes(other) || other.includes(one);
}

/** What a noun names beside that it is a total: «» of «案件总数». */
function kernel(noun: string): string {
  return [...withoutGeneric(withoutTotal(noun))]
    .filter((character) => isHan(character.charCodeAt(0)) && !'的总所为约近达数量件'.includes(character))
    .join('');
}

/** Whether a number without a unit stands between two places: then something is counted that is no figure here. */
export function hasBareNumber(folded: string, from: number, to: number, figures: readonly Figure[]): boolean {
  for (const match of matchesOf(folded.slice(from, to), /\d+(?:[.,]\d+)*/g)) {
    const start = from + match.index;
    const isFigure = figures.some(({ quantity }) => quantity.start <= start && start < quantity.end);
    const isDateOrOrdinal =
      /[年月日号时点届次期]/.test(folded.charAt(start + match[0].length)) ||
      folded.charAt(start - 1) === '第';
    if (!isFigure && !isDateOrOrdinal && !isInName(folded, start, start + match[0].length)) return true;
  }
  return false;
}

/** «“12369”环保举报热线», «12345平台»: the number of a hotline, or one in quotation marks, counts nothing. */
function isInName(folded: string, start: number, end: number): boolean {
  if (/[“"]/.test(folded.charAt(start - 1)) && /[”"]/.test(folded.charAt(end))) return true;
  return hotline.test(folded.slice(start, end + 1));
}

const hotline = /^12\d{3}[热平举投咨指中政便市服公监电网系工法劳]/;
