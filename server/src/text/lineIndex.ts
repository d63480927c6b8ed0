/** A zero-based line and UTF-16 column, as the Language Server Protocol counts them. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** The one place that converts between offsets and positions. */
export interface LineIndex {
  readonly lineCount: number;
  /** The position of an offset; offsets beyond the text give its end. */
  readonly positionAt: (offset: number) => LinePosition;
  /** The offset of a position; a column beyond the line gives the line's end before its terminator. */
  readonly offsetAt: (position: LinePosition) => number;
}

/** Lines end with CRLF, LF or a lone CR. */
export function createLineIndex(text: string): LineIndex {
  const starts = scanLineStarts(text);
  const lastLine = starts.length - 1;

  function lineEnd(line: number): number {
    if (line >= lastLine) return text.length;
    let end = starts[line + 1] ?? text.length;
    if (text.charCodeAt(end - 1) === 0x0a) end--;
    if (text.charCodeAt(end - 1) === 0x0d && end > (starts[line] ?? 0)) end--;
    return end;
  }

  return {
    lineCount: starts.length,
    positionAt(offset) {
      const inside = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = lastLine;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= inside) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: inside - (starts[low] ?? 0) };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line > lastLine) return text.length;
      const start = starts[line] ?? 0;
      return Math.max(start, Math.min(start + character, lineEnd(line)));
    },
  };
}

function scanLineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) starts.push(i + 1);
    else if (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a) starts.push(i + 1);
  }
  return starts;
}
