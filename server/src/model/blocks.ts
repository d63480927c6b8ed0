/** The lines of a text with the part each plays in the report. */
import {
  hasOrganEnding,
  hasTitleEnding,
  isClosingNote,
  isOpening,
  isPageLine,
  namesReport,
} from '../lexicon/frame.ts';
import { namesBasicContent } from '../profile/profile.ts';
import { joinWrappedLines, scanLines } from '../syntax/lines.ts';
import type { TextRange } from '../text/range.ts';
import { attachmentLines } from './attachments.ts';
import type { AnalyseBlocks, BlockAnalysis } from './blockAnalysis.ts';

export type BlockKind =
  | 'blank'
  /** «索引号: …» and the like, which a web page puts before the title. */
  | 'page-line'
  | 'title'
  | 'addressee'
  | 'heading'
  | 'paragraph'
  | 'table-row'
  | 'signature'
  | 'date'
  /** «（此件公开发布）» and the like, after the date, and the attachments that are named. */
  | 'note';

/** One line of the text, or several that only a PDF broke; its range excludes the terminator. */
export interface Block extends TextRange {
  readonly kind: BlockKind;
  readonly analysis: BlockAnalysis;
}

/** Splits a text into blocks; `analyse` may remember what it said of the same texts before. */
export function scanBlocks(text: string, analyse: AnalyseBlocks): readonly Block[] {
  const ranges = joinWrappedLines(text, scanLines(text));
  const analyses = analyse(ranges.map(({ start, end }) => text.slice(start, end)));
  const kinds = analyses.map(kindByForm);
  for (const index of attachmentLines(analyses)) kinds[index] = 'note';
  markHead(analyses, kinds);
  markTail(analyses, kinds);
  return ranges.map(({ start, end }, index) => ({
    start,
    end,
    kind: kinds[index] ?? 'paragraph',
    analysis: analyses[index] as BlockAnalysis,
  }));
}

function kindByForm(analysis: BlockAnalysis): BlockKind {
  if (analysis.content.start >= analysis.content.end) return 'blank';
  if (analysis.isTableRow) return 'table-row';
  return analysis.title === undefined ? 'paragraph' : 'heading';
}

/** Lines before the first heading that may still belong to the frame. */
const headLines = 24;
const longestTitleLine = 60;

/** Finds page lines, the title (over one or several lines) and the addressee. */
function markHead(analyses: readonly BlockAnalysis[], kinds: BlockKind[]): void {
  const titleLines: number[] = [];
  const titleSoFar = () => titleLines.map((index) => contentOf(analyses[index] as BlockAnalysis)).join('');
  for (let index = 0; index < Math.min(analyses.length, headLines); index++) {
    const analysis = analyses[index];
    if (analysis === undefined || kinds[index] === 'blank') continue;
    if (analysis.label !== undefined || (analysis.hashes > 0 && titleLines.length > 0)) break;
    if (analysis.isTableRow) break;
    const content = contentOf(analysis);
    if (isPageLine(analysis.folded)) kinds[index] = 'page-line';
    else if (isBareHeading(content, titleSoFar())) break;
    else if (
      content.endsWith(':') &&
      content.length <= 40 &&
      !content.includes('。') &&
      !isOpening(content)
    ) {
      kinds[index] = 'addressee';
    } else if (isDateLine(analysis)) kinds[index] = 'date';
    else if (content.length <= longestTitleLine && isTitleLine(content)) titleLines.push(index);
    else break;
  }
  const title = titleSoFar();
  const isTitle = isWholeTitle(title);
  for (const index of titleLines) if (isTitle) kinds[index] = 'title';
}

function isWholeTitle(title: string): boolean {
  return title !== '' && (namesReport(title) || hasTitleEnding(title));
}

/** «工作成效:» and «存在问题» head the text; after a title that is whole they are no second line of it. */
function isBareHeading(content: string, title: string): boolean {
  return (
    (isWholeTitle(title) || content.endsWith(':')) && !namesReport(content) && namesBasicContent(content)
  );
}

/** A title has no stops, though some put one at its end. */
function isTitleLine(content: string): boolean {
  return (
    !/[,;:!?！？。]/.test(content.replace(/。$/, '')) && (!content.endsWith('。') || namesReport(content))
  );
}

/** Finds the date and the organs that sign. */
function markTail(analyses: readonly BlockAnalysis[], kinds: BlockKind[]): void {
  let signatures = 0;
  let hasDate = false;
  const notes: number[] = [];
  for (let index = analyses.length - 1; index >= 0; index--) {
    const analysis = analyses[index];
    if (analysis === undefined || kinds[index] === 'blank' || kinds[index] === 'note') continue;
    if (kinds[index] !== 'paragraph') return;
    if (!hasDate && isDateLine(analysis)) {
      kinds[index] = 'date';
      for (const note of notes) kinds[note] = 'note';
      hasDate = true;
      continue;
    }
    const content = contentOf(analysis);
    if (!hasDate && signatures === 0 && content.length <= longestNote && isClosingNote(content)) {
      notes.push(index);
      continue;
    }
    const mayBeSignature = content.length <= 40 && !analysis.endsWithStop && !/[,。:;]/.test(content);
    if (!mayBeSignature || signatures >= 4 || !hasOrganEnding(content)) return;
    kinds[index] = 'signature';
    signatures++;
  }
}

/** A longer line that begins so is text. */
const longestNote = 60;

/** «2025年2月12日» or «(2025年2月12日)» alone on its line, also where the day does not exist. */
function isDateLine(analysis: BlockAnalysis): boolean {
  return /^\(?[\d〇零一二三四五六七八九]{4} ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日\)?$/.test(
    contentOf(analysis),
  );
}

/** The index of the block at a place of the text; a line break belongs to the block before it. */
export function blockIndexAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The block's words in half width, without indent, marks and trailing space. */
export function contentOf(analysis: BlockAnalysis): string {
  return analysis.folded.slice(analysis.content.start, analysis.content.end);
}

/** A report shows early who speaks and of what; more text than this is not read for it. */
const sampleLength = 5000;

/** A block of the beginning with its words in half width. */
export interface Sample {
  readonly analysis: BlockAnalysis;
  readonly words: string;
}

/** The beginning of the text, whole blocks only but for very long ones. */
export function sampleOf(blocks: readonly Block[]): readonly Sample[] {
  const samples: Sample[] = [];
  let length = 0;
  for (const { kind, analysis } of blocks) {
    if (length > sampleLength) break;
    if (kind === 'blank') continue;
    samples.push({ analysis, words: analysis.folded.slice(0, sampleLength) });
    length += analysis.folded.length;
  }
  return samples;
}

export function sampleText(blocks: readonly Block[]): string {
  return sampleOf(blocks)
    .map(({ words }) => words)
    .join('\n');
}

/** The index of the next block that is not blank; that after the last where there is none. */
export function nextTold(blocks: readonly Block[], index: number): number {
  let next = index + 1;
  while (blocks[next]?.kind === 'blank') next++;
  return next;
}
