/** R46 ALIGN for shares: «318件、166件、236件,分别占44.2%、23.1%、32.8%». */
import { tellsOrder } from '../../../lexicon/figureWords.ts';
import { type Figure, isComparable } from '../../figure.ts';
import type { RateContext } from './context.ts';

/** The part that stands at the same place of its list as the share in its own; undefined where there is no 分别. */
export function alignedPart({ rate, same, shares }: RateContext): Figure | undefined {
  const [nearest] = same;
  if (nearest === undefined || shares.length < 2 || !tellsOrder(rate.before)) return undefined;
  const list = same.filter((figure) => isComparable(figure, nearest)).toReversed();
  return list.length < shares.length ? undefined : list[list.length - shares.length + shares.indexOf(rate)];
}
