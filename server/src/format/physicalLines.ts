/** Lines with their terminators, so that they can be put together again as they were. */

export interface Line {
  /** Its place among the lines of the text. */
  readonly index: number;
  readonly content: string;
  /** CRLF, LF, CR, or nothing at the end of the text. */
  readonly terminator: string;
}

export function splitLines(text: string): readonly Line[] {
  const parts = text.split(/(\r\n|\r|\n)/);
  const lines: Line[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    lines.push({ index: at / 2, content: parts[at] ?? '', terminator: parts[at + 1] ?? '' });
  }
  return lines;
}

export function joinLines(lines: readonly Line[]): string {
  return lines.map(({ content, terminator }) => content + terminator).join('');
}
