/** The counts of other paragraphs that a list may divide; all places count from the start of the text. */
import { type Figure, isComparable, isCount } from '../../figures/figure.ts';
import { type SharePair, sharePairs } from '../../figures/relations/rates/shares/shareLists.ts';
import { tellsDifference } from '../../lexicon/figures/changeWords.ts';
import type { Block } from '../blocks.ts';
import { rememberedOf } from '../perBlock.ts';
import { placedFigure } from './placed.ts';
import { summaryOf } from './summary.ts';

/** So many paragraphs with counts back the whole may stand, and so many blocks without the rows of tables. */
const paragraphsBack = 2;
const blocksBack = 12;
/** So far a whole is sought that the words name. */
const linesBack = 60;

/** The counts of a unit that the paragraphs before a list tell. */
export function wholesBefore(blocks: readonly Block[], index: number, first: Figure): readonly Figure[] {
  const wholes: Figure[] = [];
  let told = 0;
  let passed = 0;
  for (let at = index - 1; at >= 0 && passed < blocksBack && told < paragraphsBack; at--) {
    const block = blocks[at] as Block;
    if (block.kind === 'table-row') continue;
    passed++;
    if (rowOf(block.analysis) !== undefined) continue;
    const own = wholesIn(block, at, first);
    if (own.length === 0) continue;
    told++;
    wholes.unshift(...own);
  }
  return wholes;
}

/** Those that the report opens with. */
export function wholesOfSummary(blocks: readonly Block[], index: number, first: Figure): readonly Figure[] {
  const at = summaryOf(blocks);
  const block = at < index ? blocks[at] : undefined;
  return block === undefined ? [] : wholesIn(block, at, first);
}

/** Those of all paragraphs before, for a whole that the words name. */
export function allBefore(
  blocks: readonly Block[],
  index: number,
  first: Figure,
  back = linesBack,
): readonly Figure[] {
  const wholes: Figure[] = [];
  for (let at = Math.max(0, index - back); at < index; at++) {
    const block = blocks[at] as Block;
    if (block.kind === 'table-row') continue;
    for (const figure of wholeCounts(block.analysis))
      if (isOfKind(figure, first)) wholes.push(placedFigure(figure, block));
  }
  return wholes;
}

/** Sentences are counted from the paragraph's start, so that those of several must not be mixed up. */
function wholesIn(block: Block, at: number, first: Figure): readonly Figure[] {
  return wholeCounts(block.analysis)
    .filter((figure) => isOfKind(figure, first))
    .map((figure) => ({
      ...placedFigure(figure, block),
      sentence: figure.sentence - at * mostSentences,
    }));
}

const mostSentences = 1000;

export function mayBeWhole(figure: Figure, first: Figure): boolean {
  return isOfKind(figure, first) && isWholeCount(figure);
}

function isOfKind(figure: Figure, first: Figure): boolean {
  return figure.quantity.unit === first.quantity.unit && isComparable(figure, first);
}

/** A count that says of how many things it is, and not by how many they have changed. */
export function isWholeCount(figure: Figure): boolean {
  const { quantity, bracket, before } = figure;
  return isCount(figure) && !quantity.isApproximate && bracket === -1 && !tellsDifference(before);
}

/** The counts of a paragraph that may be wholes: many lists ask for them, with each key stroke. */
const wholeCounts = rememberedOf(({ figures }) => figures.filter(isWholeCount));

/** The count and share that are all that a line tells. */
export const rowOf = rememberedOf(({ figures, isTableRow }): SharePair | undefined => {
  if (isTableRow || figures.length !== 2) return undefined;
  const [pair] = sharePairs(figures);
  return pair?.count.sentence === pair?.share.sentence ? pair : undefined;
});
