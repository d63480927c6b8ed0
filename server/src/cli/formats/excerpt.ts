/** A few words around a place: in a paragraph of five hundred characters a column alone finds nothing. */
import type { TextRange } from '../../text/range.ts';
import { visible } from './describe.ts';

const wordsBefore = 18;
const wordsAfter = 12;
const longestMiddle = 40;

/** «…其中联合检查⟦94件⟧,占比100%…», on one line. */
export function excerptAround(text: string, { start, end }: TextRange): string {
  let from = start;
  while (from > 0 && start - from < wordsBefore && !isLineEnd(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < wordsAfter && !isLineEnd(text.charCodeAt(to))) to++;
  const cutBefore = from > 0 && !isLineEnd(text.charCodeAt(from - 1));
  const cutAfter = to < text.length && !isLineEnd(text.charCodeAt(to));
  const before = (cutBefore ? '…' : '') + text.slice(from, start).trimStart();
  const after = text.slice(end, to).trimEnd() + (cutAfter ? '…' : '');
  return visible(withoutHalves(`${before}⟦${shorten(text.slice(start, end))}⟧${after}`));
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
