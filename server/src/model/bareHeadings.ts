/** Headings that are only a line of their own, without number or mark: «工作成效», «存在问题：». */
import { namesBasicContent } from '../profile/profile.ts';
import type { TextRange } from '../text/range.ts';
import { type Block, contentOf, nextTold } from './blocks.ts';

/** A bare heading: the block that it is, its own words without the colon, counted from the block's start. */
export interface BareHeading {
  readonly block: number;
  readonly level: number;
  readonly titleRange: TextRange;
}

/**
 * The bare headings of a report whose first level has no numbers: lines that name a required content divide it, and
 * once one does, other short lines above a paragraph head what stands under them.
 */
export function bareHeadings(blocks: readonly Block[]): readonly BareHeading[] {
  if (blocks.some(({ kind, analysis }) => kind === 'heading' && isOfFirstLevel(analysis))) return none;
  const lines = blocks.flatMap((block, index) => {
    const titleRange = bareLine(block);
    return titleRange !== undefined && headsText(blocks, index) ? [{ block: index, titleRange }] : [];
  });
  const dividing = new Set(lines.filter((line) => namesContent(blocks, line)).map(({ block }) => block));
  // One such line may be anything; that a report is divided so is shown by two.
  if (dividing.size < 2) return none;
  const first = Math.min(...dividing);
  return lines.map((line) => ({ ...line, level: dividing.has(line.block) || line.block < first ? 1 : 2 }));
}

const none: readonly BareHeading[] = [];

function isOfFirstLevel({ label, hashes, isBold }: Block['analysis']): boolean {
  return label === undefined ? hashes > 0 || isBold : label.form === 'chinese';
}

const longestBareLine = 30;

/** A short line without stops that states no figure; a colon may close it. */
function bareLine({ kind, analysis }: Block): TextRange | undefined {
  const { content, clauseLabels, quantities } = analysis;
  const length = content.end - content.start;
  if (kind !== 'paragraph' || length > longestBareLine || length < 4) return undefined;
  if (clauseLabels.length > 0 || quantities.length > 0) return undefined;
  const words = contentOf(analysis);
  const title = words.replace(/ ?:$/, '');
  return /[,;:。!?…]|如下$|^[(（《]/.test(title)
    ? undefined
    : { start: content.start, end: content.start + title.length };
}

/** Whether a paragraph, a numbered item or another bare line follows. */
function headsText(blocks: readonly Block[], index: number): boolean {
  const kind = blocks[nextTold(blocks, index)]?.kind;
  return kind === 'paragraph' || kind === 'heading' || kind === 'table-row';
}

function namesContent(blocks: readonly Block[], { block, titleRange }: Omit<BareHeading, 'level'>): boolean {
  return namesBasicContent(blocks[block]?.analysis.folded.slice(titleRange.start, titleRange.end) ?? '');
}
