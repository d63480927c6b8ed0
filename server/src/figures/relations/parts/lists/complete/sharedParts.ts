/** Lists after 其中 whose parts have a share each. */
import { isRest } from '../../../../../lexicon/figures/figureWords.ts';
import { areExclusive, matchPartition } from '../../../../../lexicon/figures/partitions.ts';
import { type Figure, isComparable, isCount } from '../../../../figure.ts';
import { ownWords } from '../partList.ts';

/** «其中婚姻家庭400件,占40%;邻里500件,占50%;其他…»: each stretch after a semicolon is a part with its share. */
export function isShareList(first: Figure, figures: readonly Figure[]): boolean {
  const next = figures
    .slice(figures.indexOf(first) + 1)
    .find(({ sentence, segment }) => sentence !== first.sentence || segment !== first.segment);
  return (
    hasOwnShare(first, figures) &&
    next?.sentence === first.sentence &&
    isComparable(next, first) &&
    ((hasOwnShare(next, figures) && !isBesideWhole(next, first, figures)) || isRest(ownWords(next)))
  );
}

/**
 * «工贸45人,占控制指标的40.9%,其中矿山12人,占…;火灾6人,占控制指标的46.2%;…»: a whole that has the share that is told of what follows
 * the semicolon stands beside it.
 */
function isBesideWhole(next: Figure, first: Figure, figures: readonly Figure[]): boolean {
  const whole = figures
    .slice(0, figures.indexOf(first))
    .findLast((figure) => isComparable(figure, first) && isCount(figure));
  if (whole?.segment !== first.segment || whole.sentence !== first.sentence) return false;
  const [shareOfWhole, shareOfNext] = [whole, next].map((figure) => figures[figures.indexOf(figure) + 1]);
  return hasOwnShare(whole, figures) && shareOfWhole?.lead === shareOfNext?.lead;
}

/** «其中继续有效97件;修改19件;废止14件»: each stretch after a semicolon is nothing but one more class of a division that is known. */
export function isClassList(first: Figure, figures: readonly Figure[]): boolean {
  const from = figures.indexOf(first);
  const rest = figures.slice(from, from + mostClasses).filter(({ sentence }) => sentence === first.sentence);
  const isRow = rest.every(
    (figure, at) =>
      figure.segment === first.segment + at && isComparable(figure, first) && figure.tail === '',
  );
  const words = rest.map((figure) => ownWords(figure).replace(/^;/, ''));
  return isRow && rest.length > 2 && (matchPartition(words) !== undefined || areExclusive(words));
}

const mostClasses = 8;

function hasOwnShare(figure: Figure, figures: readonly Figure[]): boolean {
  const share = figures[figures.indexOf(figure) + 1];
  return (
    share?.quantity.dimension === 'share' &&
    share.sentence === figure.sentence &&
    share.segment === figure.segment &&
    /^[,(]?占/.test(share.lead)
  );
}

/** A count that opens a stretch without a share of its own, and is no rest, tells of something else. */
export function leavesShares(figure: Figure, figures: readonly Figure[]): boolean {
  const before = figures[figures.indexOf(figure) - 1];
  const opens = before?.segment !== figure.segment;
  return opens && isCount(figure) && !hasOwnShare(figure, figures) && !isRest(ownWords(figure));
}
