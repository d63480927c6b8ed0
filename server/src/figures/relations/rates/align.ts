/** R46 ALIGN for shares: «318件、166件、236件,分别占44.2%、23.1%、32.8%». */
import { tellsOrder } from '../../../lexicon/figureWords.ts';
import { type Figure, isComparable } from '../../figure.ts';
import type { RateContext } from './context.ts';

/** The counts that belong to the shares of a clause by their order; undefined where the shares are no list. */
export function alignedParts({ rate, same, shares }: RateContext): readonly Figure[] | undefined {
  const [nearest] = same;
  if (nearest === undefined || shares.length < 2) return undefined;
  const last = same.slice(0, shares.length).toReversed();
  const isOneKind = last.every((figure) => isComparable(figure, nearest));
  // «共391起、亡66人,占总数的60%和55%»: two measures, one share each.
  if (!isOneKind && last.length === shares.length && areJoined(shares)) return last;
  if (!tellsOrder(rate.before)) return undefined;
  const list = same.filter((figure) => isComparable(figure, nearest)).toReversed();
  return list.length < shares.length ? undefined : list.slice(list.length - shares.length);
}

function areJoined(shares: readonly Figure[]): boolean {
  return shares.slice(1).every(({ lead }) => /^[、和及]$/.test(lead));
}

/** The part that stands at the same place of its list as the share in its own. */
export function alignedPart(context: RateContext): Figure | undefined {
  return alignedParts(context)?.[context.shares.indexOf(context.rate)];
}
