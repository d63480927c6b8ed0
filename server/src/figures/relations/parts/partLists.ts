/** Finds lists of parts and the whole that each belongs to. */
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { listAfterAmong } from './amongLists.ts';
import { partitionsWithoutCue } from './partitions.ts';
import { among, isSameStage, type PartList, toList } from './partList.ts';

/** The lists after 其中, those in brackets, and known partitions without 其中, of one block. */
export function* findPartLists(figures: readonly Figure[], folded: string): Generator<PartList> {
  const taken = new Set<Figure>();
  for (let at = folded.indexOf(among); at !== -1; at = folded.indexOf(among, at + 1)) {
    const list = listAfterAmong(figures, folded, at);
    if (list === undefined) continue;
    for (const part of list.parts) taken.add(part);
    yield list;
  }
  for (const list of bracketLists(figures, folded)) {
    if (list.parts.some((part) => taken.has(part))) continue;
    for (const part of list.parts) taken.add(part);
    yield list;
  }
  yield* partitionsWithoutCue(figures, taken);
}

/** «执法检查505家(企业115家、个体户390家)». */
function* bracketLists(figures: readonly Figure[], folded: string): Generator<PartList> {
  for (const [index, whole] of figures.entries()) {
    const open = whole.quantity.end;
    if (!isCount(whole) || folded.charAt(open) !== '(') continue;
    const parts = figures
      .slice(index + 1)
      .filter((figure) => figure.bracket === open && isComparable(figure, whole));
    if (parts.length < 2 || !parts.every((part) => isSameStage(parts[0] ?? part, part))) continue;
    yield toList(whole, parts, 'stated', 'sentence');
  }
}
