/** Lists of shares, over one paragraph or several, held against the counts before them. */
import type { Claim } from '../../figures/claim.ts';
import type { Echo } from '../../figures/relations/identity/echoes/echoes.ts';
import { farShareClaims } from '../../figures/relations/rates/far/farShares.ts';
import type { ShareItem } from '../../figures/relations/rates/far/shareItems.ts';
import { shiftRange } from '../../text/range.ts';
import type { Block } from '../blocks.ts';
import { placedEchoes } from './placed.ts';

/** So many lines back their whole may stand. */
const linesBack = 24;

/** An item whose places count from the start of the text. */
interface PlacedItem extends ShareItem {
  readonly block: number;
}

export function farShares(blocks: readonly Block[]): readonly Claim[] {
  const lists = listsOf(blocks);
  const single = lists.flatMap((list) => (list.length === 1 ? list : []));
  return lists.flatMap((list) => {
    const [first] = list;
    if (first === undefined) return [];
    return farShareClaims(
      list,
      () => echoesBefore(blocks, first),
      () => countsBefore(blocks, first),
      single.filter(({ block, isOfTotal }) => isOfTotal && Math.abs(block - first.block) <= linesBack),
    );
  });
}

/** The lists, of one unit and one noun: those of a paragraph, and the shares of neighbouring lines with one share each. */
function listsOf(blocks: readonly Block[]): readonly (readonly PlacedItem[])[] {
  const lists: PlacedItem[][] = [];
  let list: PlacedItem[] = [];
  let last = -1;
  for (const [block, { start, kind, analysis }] of blocks.entries()) {
    if (kind === 'blank') {
      if (last === block - 1) last = block;
      continue;
    }
    const isLine = analysis.shareItems.length === 1;
    for (const item of analysis.shareItems) {
      const isNext = last === block || (last === block - 1 && isLine);
      if (!isNext || !goesOn(list, item, block)) {
        if (list.length > 0) lists.push(list);
        list = [];
      }
      list.push({
        block,
        ...item,
        count: { ...item.count, ...shiftRange(item.count, start) },
        share: { ...item.share, ...shiftRange(item.share, start) },
      });
      last = block;
    }
  }
  if (list.length > 0) lists.push(list);
  return lists;
}

function goesOn(list: readonly PlacedItem[], item: ShareItem, block: number): boolean {
  const before = list.at(-1);
  if (before === undefined || item.opensList) return false;
  if (item.count.unit !== before.count.unit || item.count.population !== before.count.population)
    return false;
  if (block === before.block && item.sentence - before.sentence > 1) return false;
  if (block !== before.block && list.length > 1 && list[0]?.block === before.block) return false;
  const noun = list.find(({ noun }) => noun !== '')?.noun ?? '';
  return item.noun === '' || noun === '' || noun === item.noun;
}

/** The counts before a list, each with its place in the text. */
function echoesBefore(blocks: readonly Block[], first: PlacedItem): readonly Echo[] {
  const echoes: Echo[] = [];
  for (let at = first.block; at >= 0 && first.block - at <= linesBack; at--) {
    const block = blocks[at];
    if (block === undefined || block.analysis.echoes.length === 0) continue;
    echoes.unshift(
      ...placedEchoes(block).filter(
        ({ quantity }) => quantity.dimension !== 'share' && quantity.end <= first.count.start,
      ),
    );
  }
  return echoes;
}

/** The values of all counts of the unit of a list, up to its paragraph. */
function countsBefore(blocks: readonly Block[], { block, count }: PlacedItem): readonly number[] {
  return blocks
    .slice(Math.max(0, block - linesBack), block + 1)
    .flatMap(({ analysis }) => analysis.figures)
    .filter(({ quantity }) => quantity.unit === count.unit)
    .map(({ quantity: { value } }) => value.coefficient * 10 ** value.exponent);
}
