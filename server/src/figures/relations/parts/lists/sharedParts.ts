/** Lists after 其中 whose parts have a share each. */
import { isRest } from '../../../../lexicon/figures/figureWords.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { ownWords } from './partList.ts';

/** «其中婚姻家庭400件,占40%;邻里500件,占50%;其他…»: each stretch after a semicolon is a part with its share. */
export function isShareList(first: Figure, figures: readonly Figure[]): boolean {
  const next = figures
    .slice(figures.indexOf(first) + 1)
    .find(({ sentence, segment }) => sentence !== first.sentence || segment !== first.segment);
  return (
    hasOwnShare(first, figures) &&
    next?.sentence === first.sentence &&
    isComparable(next, first) &&
    (hasOwnShare(next, figures) || isRest(ownWords(next)))
  );
}

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
