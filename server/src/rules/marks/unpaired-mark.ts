/** Brackets, quotation marks and title marks without their partner. */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import { type Block, blockIndexAt } from '../../model/blocks.ts';
import { type LoneMark, nothingUnpaired, type Unpaired } from '../../syntax/marks/pairs.ts';
import { shiftRange } from '../../text/range.ts';
import { explainUnpaired } from './explainUnpaired.ts';

export const unpairedMark: DocumentRule = {
  meta: {
    id: 'unpaired-mark',
    title: '标点不成对',
    summary: '引号、书名号、括号应当成对，前后方向不能写反；跨几段的引文除外。',
    category: 'marks',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  looksAt: ({ marks }) => marks.unpaired !== nothingUnpaired,
  *checkDocument({ document, blocks: suspected }) {
    if (suspected.length === 0) return;
    const blocks = document.blocks.filter(({ kind }) => kind !== 'blank');
    const suspects: Suspect[] = [];
    for (const block of suspected) {
      const { unpaired } = block.analysis.marks;
      suspects.push({ block, index: blockIndexAt(blocks, block.start), ...unpaired, excused: new Set() });
    }
    excuseRunningOn(blocks, suspects);
    for (const { block, lone, excused, ...others } of suspects) {
      const left = lone.filter((mark) => !excused.has(mark));
      for (const finding of explainUnpaired(block.analysis, { ...others, lone: left }))
        yield shiftFinding(finding, block.start);
    }
  },
};

interface Suspect extends Unpaired {
  readonly block: Block;
  readonly index: number;
  /** The marks whose partner stands in another paragraph. */
  readonly excused: Set<LoneMark>;
}

/**
 * A title broken over two lines has its marks in both. A quotation of several paragraphs opens at each and closes after
 * the last (GB/T 15834-2011, 4.8.3), or opens and closes only once.
 */
function excuseRunningOn(blocks: readonly Block[], suspects: readonly Suspect[]): void {
  let pending: { readonly mark: LoneMark; readonly suspect: Suspect } | undefined;
  for (const suspect of suspects) {
    const [first] = suspect.lone;
    if (pending !== undefined && first !== undefined && !first.isOpen && first.pair === pending.mark.pair) {
      const { mark, suspect: earlier } = pending;
      if (
        isOneBrokenLine(blocks, earlier.index, suspect.index) ||
        (beginsQuotation(mark, earlier.block) && endsQuotation(first, suspect.block))
      ) {
        earlier.excused.add(mark);
        suspect.excused.add(first);
        pending = undefined;
      }
    }
    const last = suspect.lone.at(-1);
    if (last?.isOpen !== true) continue;
    pending = { mark: last, suspect };
    if (beginsQuotation(last, suspect.block) && opensWith(blocks[suspect.index + 1], last))
      suspect.excused.add(last);
  }
}

/** Lines that only the width of a page or a title broke do not end with a stop. */
function isOneBrokenLine(blocks: readonly Block[], from: number, to: number): boolean {
  return to - from <= 3 && !blocks.slice(from, to).some(({ analysis }) => analysis.endsWithStop);
}

/** «“…» at the start of a paragraph, or «…：“…», «…，“…». */
function beginsQuotation({ pair, at }: LoneMark, { analysis: { folded, label, content } }: Block): boolean {
  const start = label?.range.end ?? content.start;
  return (
    pair.family === 'quote' && (folded.slice(start, at).trim() === '' || /[:,]/.test(folded.charAt(at - 1)))
  );
}

function endsQuotation({ at }: LoneMark, { analysis: { folded } }: Block): boolean {
  return /^[。.!?;,]?\s*$/.test(folded.slice(at + 1));
}

function opensWith(block: Block | undefined, { pair }: LoneMark): boolean {
  if (block === undefined) return false;
  const { folded, content } = block.analysis;
  return folded.charAt(content.start) === pair.open;
}

function shiftFinding(finding: Finding, by: number): Finding {
  const { range, related = [], fixes = [] } = finding;
  return {
    ...finding,
    range: shiftRange(range, by),
    related: related.map((place) => ({ ...place, range: shiftRange(place.range, by) })),
    fixes: fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ newText, ...place }) => ({ ...shiftRange(place, by), newText })),
    })),
  };
}
