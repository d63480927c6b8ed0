/** A report as the plain text that is delivered. */
import type { ReportDocument } from '../model/reportDocument.ts';
import { type CellMark, looksLikeMarkdown, removeMarkdown } from './markdown.ts';
import { uniformMarks } from './uniformMarks.ts';

export interface PlainTextOptions {
  /** Whether the text is Markdown; where that is not said, the text itself tells. */
  readonly isMarkdown?: boolean;
  /** What stands between the cells of a Markdown table. */
  readonly cellMark?: CellMark;
  /** Whether commas, stops, brackets and quotation marks are written alike. */
  readonly uniformMarks?: boolean;
}

/**
 * The text with headings and numbering as they are, one LF at the end of each line, no blanks at line ends, lines
 * joined that only a PDF broke, and without Markdown marks. A text that is no Markdown keeps every * and #.
 */
export function toPlainText(document: ReportDocument, options: PlainTextOptions = {}): string {
  const { text, blocks } = document;
  const written = blocks.map(({ analysis }) => joinLines(analysis.text));
  const lines =
    (options.isMarkdown ?? looksLikeMarkdown(text)) ? removeMarkdown(written, options.cellMark) : written;
  const uniform = options.uniformMarks === true ? lines.map(uniformMarks) : lines;
  const trimmed = uniform.map((line) => line.replace(trailingBlanks, ''));
  const first = trimmed.findIndex((line) => line !== '');
  if (first === -1) return '';
  const last = trimmed.findLastIndex((line) => line !== '');
  return `${trimmed.slice(first, last + 1).join('\n')}\n`.replace(/^\ufeff/, '');
}

const trailingBlanks = /[ \t\u3000\u00a0]+$/;

/** One line from those of a block: Latin words keep a space between them, Chinese text needs none. */
function joinLines(blockText: string): string {
  const [first = '', ...rest] = blockText.split(/\r\n|\r|\n/);
  return rest.reduce((joined, line) => {
    const before = joined.replace(trailingBlanks, '');
    const after = line.replace(/^[ \t\u3000\u00a0]+/, '');
    return before + (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '') + after;
  }, first);
}
