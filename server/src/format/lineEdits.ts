/** What formatting changed, as small edits. */
import type { TextEdit } from '../text/edit.ts';

/** The edits from a text to its formatted form: both hold the same lines that are not blank, in the same order. */
export function editsBetween(text: string, formatted: string): readonly TextEdit[] {
  const before = pieces(text);
  const after = pieces(formatted);
  const edits: TextEdit[] = [];
  let start = 0;
  for (const [index, old] of before.entries()) {
    const edit = smallest(old, after[index] ?? '', start);
    if (edit !== undefined) edits.push(edit);
    start += old.length;
  }
  return edits;
}

/** Lines that are not blank, each followed by what stands between it and the next one. */
function pieces(text: string): readonly string[] {
  return text.split(/((?:^|(?<=[\r\n]))[^\r\n]*\S[^\r\n]*)/);
}

/** Without what both have in common at their beginnings and ends. */
function smallest(old: string, now: string, at: number): TextEdit | undefined {
  if (old === now) return undefined;
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return { start: at + head, end: at + old.length - tail, newText: now.slice(head, now.length - tail) };
}
