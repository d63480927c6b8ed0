/** R46 ALIGN for shares: «318件、166件、236件,分别占44.2%、23.1%、32.8%». */
import { tellsOrder } from '../../../lexicon/figures/figureWords.ts';
import { type Figure, isComparable } from '../../figure.ts';
import type { RateContext } from './context.ts';

/** The counts that belong to the shares of a clause by their order; undefined where the shares are no list. */
export function alignedParts({ rate, same, shares }: RateContext): readonly Figure[] | undefined {
  const [nearest] = same;
  if (nearest === undefined || shares.length < 2) return undefined;
  const last = same.slice(0, shares.length).toReversed();
  const named = partsNamed(rate, same, shares.length);
  if (named !== undefined) return named;
  const isOneKind = last.every((figure) => isComparable(figure, nearest));
  // «共391起、亡66人,占总数的60%和55%»: two measures, one share each.
  if (!isOneKind && last.length === shares.length && areJoined(shares)) return last;
  if (isOneKind && areJoined(shares) && areListOf(last, shares, same)) return last;
  // «108次、1240户,占抽查次数的26.2%、抽查户数的32.1%»: each with its own whole.
  if (!isOneKind && last.length === shares.length && areListed(last) && areListed(shares)) return last;
  if (!tellsOrder(rate.before)) return undefined;
  const list = same.filter((figure) => isComparable(figure, nearest)).toReversed();
  return list.length < shares.length ? undefined : list.slice(list.length - shares.length);
}

/** «评定A级42家、B级207家、C级99家,A级、B级占比分别为12.1%、59.5%»: the shares name their counts. */
function partsNamed(
  { before }: Figure,
  same: readonly Figure[],
  size: number,
): readonly Figure[] | undefined {
  const names = /([^,;。%\d]+?)(?:所?占比?(?:例|重)?|比例)分别/.exec(before)?.[1]?.split(/[、和及]/) ?? [];
  if (names.length !== size) return undefined;
  const parts = names.map((name) => same.filter(({ lead }) => lead.endsWith(name)));
  return parts.every(({ length }) => length === 1) ? parts.flat() : undefined;
}

/** «甲56件、乙34件、丙72件,占比为35%、21%、44%»: as many counts as shares, and nothing else is counted in their clause. */
function areListOf(counts: readonly Figure[], shares: readonly Figure[], same: readonly Figure[]): boolean {
  const [first, ...others] = counts;
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every(({ lead, clause }) => clause === first.clause && /^[、和及]/.test(lead)) &&
    same.filter(({ clause }) => clause === first.clause).length === shares.length &&
    shares[0]?.clause === first.clause + 1
  );
}

function areJoined(shares: readonly Figure[]): boolean {
  return shares.slice(1).every(({ lead }) => /^[、和及]$/.test(lead));
}

function areListed(figures: readonly Figure[]): boolean {
  const [first] = figures;
  return figures.slice(1).every(({ lead, clause }) => /^[、和及]/.test(lead) && clause === first?.clause);
}

/** The part that stands at the same place of its list as the share in its own. */
export function alignedPart(context: RateContext): Figure | undefined {
  return alignedParts(context)?.[context.shares.indexOf(context.rate)];
}
