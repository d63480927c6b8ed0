/** Texts of tests with a place marked in them: `|` is the cursor, `⟦…⟧` are ranges. */
import type { TextRange } from '../../server/src/text/range.ts';

export interface TextWithCursor {
  readonly text: string;
  readonly offset: number;
}

/** «受理|件» is the text «受理件» with the cursor at 2. */
export function withCursor(marked: string): TextWithCursor {
  const offset = marked.indexOf('|');
  if (offset === -1 || marked.includes('|', offset + 1)) throw new Error(`one | is needed: ${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

export interface TextWithRanges {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** «受理⟦3件⟧» is the text «受理3件» with the range from 2 to 4. */
export function withRanges(marked: string): TextWithRanges {
  const ranges: TextRange[] = [];
  const starts: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '⟦') starts.push(text.length);
    else if (character === '⟧') {
      const start = starts.pop();
      if (start === undefined) throw new Error(`⟧ without ⟦: ${marked}`);
      ranges.push({ start, end: text.length });
    } else text += character;
  }
  if (starts.length > 0) throw new Error(`⟦ without ⟧: ${marked}`);
  return { text, ranges };
}

/** The text with ⟦ and ⟧ around the ranges: what a failing test shows. */
export function markRanges(text: string, ranges: readonly TextRange[]): string {
  const marks = ranges.flatMap(({ start, end }) => [
    { at: start, mark: '⟦' },
    { at: end, mark: '⟧' },
  ]);
  return marks
    .sort((a, b) => b.at - a.at)
    .reduce((marked, { at, mark }) => marked.slice(0, at) + mark + marked.slice(at), text);
}
