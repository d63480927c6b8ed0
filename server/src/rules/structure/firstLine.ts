/** Where a finding stands that is about the report and not about one of its lines. */
import type { ReportDocument } from '../../model/reportDocument.ts';
import type { TextRange } from '../../text/range.ts';

/** The title, else the first line: where a finding on the whole report is shown. */
export function firstLine({ blocks }: ReportDocument): TextRange | undefined {
  const block = blocks.find(({ kind }) => kind === 'title') ?? blocks.find(({ kind }) => kind !== 'blank');
  if (block === undefined) return undefined;
  const { content } = block.analysis;
  return shorten({ start: block.start + content.start, end: block.start + content.end });
}

const longestMark = 60;

/** So much of a long line that it is seen where it begins. */
export function shorten({ start, end }: TextRange): TextRange {
  return { start, end: Math.min(end, start + longestMark) };
}
