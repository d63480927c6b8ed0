/** Physical lines, and the joining of lines that only a PDF broke. */
import type { TextRange } from '../text/range.ts';
import { foldWidth } from '../text/width.ts';
import { parseLabel } from './labels.ts';

/** The lines of the text without their terminators (CRLF, LF or CR). */
export function scanLines(text: string): readonly TextRange[] {
  const lines: TextRange[] = [];
  let start = 0;
  const hasLoneReturns = text.includes('\r') && /\r(?!\n)/.test(text);
  for (;;) {
    const end = hasLoneReturns ? nextTerminator(text, start) : indexOrEnd(text.indexOf('\n', start), text);
    const isPair = !hasLoneReturns && end > start && text.charCodeAt(end - 1) === 0x0d && end < text.length;
    lines.push({ start, end: isPair ? end - 1 : end });
    if (end >= text.length) return lines;
    start = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
}

function indexOrEnd(index: number, text: string): number {
  return index === -1 ? text.length : index;
}

function nextTerminator(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at++;
  return at;
}

/**
 * Joins lines that were broken to a page's width. A text counts as hard-wrapped only if several lines of about
 * the same, greatest width end without a stop; then a line of that width that ends so and is followed by
 * one that begins no form of its own goes on in it.
 */
export function joinWrappedLines(text: string, lines: readonly TextRange[]): readonly TextRange[] {
  const width = wrapWidth(text, lines);
  if (width === undefined) return lines;
  const joined: TextRange[] = [];
  let open: { start: number; end: number } | undefined;
  for (const line of lines) {
    if (open !== undefined && !beginsForm(text, line)) open.end = line.end;
    else {
      if (open !== undefined) joined.push(open);
      open = { start: line.start, end: line.end };
    }
    if (!(columnsOf(text, line) >= width - slack && endsOpen(text, line))) {
      joined.push(open);
      open = undefined;
    }
  }
  if (open !== undefined) joined.push(open);
  return joined;
}

/** In columns, of which a Chinese character takes two and a digit one. */
const minimumWidth = 24;
const maximumWidth = 120;
/** A mark that may not begin a line, or a number that is kept together, leaves so much of it empty. */
const slack = 6;

/** The width in columns that the text was broken to, or undefined where it was not. */
function wrapWidth(text: string, lines: readonly TextRange[]): number | undefined {
  let longest = 0;
  const widths: number[] = [];
  for (const line of lines) {
    const columns = line.end - line.start > maximumWidth ? maximumWidth + 1 : columnsOf(text, line);
    longest = Math.max(longest, columns);
    if (longest > maximumWidth) return undefined;
    widths.push(columns);
  }
  if (longest < minimumWidth) return undefined;
  let full = 0;
  let open = 0;
  for (const [index, line] of lines.entries()) {
    if ((widths[index] ?? 0) < longest - slack) continue;
    full++;
    if (endsOpen(text, line)) open++;
  }
  return full >= 4 && open * 2 > full ? longest : undefined;
}

/** How many columns a line takes in type of one width. */
function columnsOf(text: string, { start, end }: TextRange): number {
  let columns = 0;
  for (let at = start; at < end; at++) columns += text.charCodeAt(at) < 0x1100 ? 1 : 2;
  return columns;
}

const stops = '。！？；：!?;:”）)';

function endsOpen(text: string, line: TextRange): boolean {
  let end = line.end;
  while (end > line.start && isBlank(text.charCodeAt(end - 1))) end--;
  return end > line.start && !stops.includes(text.charAt(end - 1));
}

/** Whether a line begins with an indent, a heading's mark, 一是 or a table's bar, or is blank. */
function beginsForm(text: string, line: TextRange): boolean {
  let start = line.start;
  while (start < line.end && isBlank(text.charCodeAt(start))) start++;
  if (start === line.end || start - line.start >= 2) return true;
  if ('#|*'.includes(text.charAt(start))) return true;
  const head = foldWidth(text.slice(start, Math.min(line.end, start + 16)));
  const label = parseLabel(head, 0);
  return (
    // «…占四分之⏎一,噪声扰民类…»: a comma ends a broken label, or a number that a line's end parted.
    (label !== undefined && head.charAt(label.range.end - 1) !== ',') ||
    /^[一二三四五六七八九十]{1,3}是/.test(head) ||
    dateLine.test(head)
  );
}

/** «2025年2月12日» alone on its line. */
const dateLine = /^[\d〇零一二三四五六七八九]{4}年\d{1,2}月\d{1,2}日 *$/;

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0xa0;
}
