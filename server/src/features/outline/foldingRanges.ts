/** What can be folded: sections, runs of 一是 paragraphs, tables. */
import type { FoldingRange } from 'vscode-languageserver';
import type { Block } from '../../model/blocks.ts';
import { flatten } from '../../model/requiredContents.ts';
import type { TextRange } from '../../text/range.ts';
import type { Analysis } from '../analysis.ts';

/** Whole lines only; what stands on one line has nothing to fold. */
export function provideFoldingRanges({ document, lines }: Analysis): FoldingRange[] {
  const runs = [
    ...runsOf(document.blocks, ({ kind }) => kind === 'table-row'),
    ...runsOf(document.blocks, isClauseParagraph),
  ];
  return [...flatten(document.sections), ...runs]
    .map(({ start, end }) => ({
      startLine: lines.positionAt(start).line,
      endLine: lines.positionAt(end).line,
    }))
    .filter(({ startLine, endLine }) => startLine < endLine)
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** A paragraph that begins with 一是, 二是, …; several of them in a row are a list. */
function isClauseParagraph({ kind, analysis }: Block): boolean {
  return kind === 'paragraph' && analysis.clauseLabels[0]?.range.start === analysis.content.start;
}

/** From the first to the last of neighbouring blocks that belong; blank lines between them part nothing. */
function runsOf(blocks: readonly Block[], belongs: (block: Block) => boolean): readonly TextRange[] {
  const runs: TextRange[] = [];
  let open: TextRange | undefined;
  for (const block of blocks) {
    if (block.kind === 'blank') continue;
    if (belongs(block)) open = { start: open?.start ?? block.start, end: block.end };
    else {
      if (open !== undefined) runs.push(open);
      open = undefined;
    }
  }
  if (open !== undefined) runs.push(open);
  return runs;
}
