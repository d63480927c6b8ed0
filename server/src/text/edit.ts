import type { TextRange } from './range.ts';

/** Replaces the text in its range (UTF-16 offsets) by `newText`. */
export interface TextEdit extends TextRange {
  readonly newText: string;
}

/** The text after `edits`; of edits that overlap an earlier one in the text, the later is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let end = 0;
  for (const edit of inOrder) {
    if (edit.start < end) continue;
    parts.push(text.slice(end, edit.start), edit.newText);
    end = edit.end;
  }
  parts.push(text.slice(end));
  return parts.join('');
}
