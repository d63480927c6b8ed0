/** A few words around a place: in a paragraph of five hundred characters a column alone finds nothing. */
import type { TextRange } from './range.ts';

export interface Excerpt {
  /** With «…» where the line goes on. */
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const wordsBefore = 18;
const wordsAfter = 12;
const longestMiddle = 40;

/** «…其中联合检查», «94件», «,占比100%…», from one line. */
export function excerptOf(text: string, { start, end }: TextRange): Excerpt {
  let from = start;
  while (from > 0 && start - from < wordsBefore && !isLineEnd(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < wordsAfter && !isLineEnd(text.charCodeAt(to))) to++;
  const cutBefore = from > 0 && !isLineEnd(text.charCodeAt(from - 1));
  const cutAfter = to < text.length && !isLineEnd(text.charCodeAt(to));
  return {
    before: withoutHalves((cutBefore ? '…' : '') + text.slice(from, start).trimStart()),
    marked: withoutHalves(shorten(text.slice(start, end))),
    after: withoutHalves(text.slice(end, to).trimEnd() + (cutAfter ? '…' : '')),
  };
}

function shorten(middle: string): string {
  if (middle.length <= longestMiddle) return middle;
  return `${middle.slice(0, longestMiddle - 10)}…${middle.slice(-9)}`;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** Drops the half of a surrogate pair that a cut has left. */
function withoutHalves(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}
