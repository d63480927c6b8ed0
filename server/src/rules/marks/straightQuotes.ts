/** Straight quotation marks around Chinese words in a report that has curly ones elsewhere. */
import type { Block } from '../../model/blocks.ts';
import type { TextEdit } from '../../text/edit.ts';

/** With fewer curly marks, or less than twice as many as straight ones, the report has no usage of its own. */
const leastCurly = 4;

/** The changes that make the straight marks curly, in the order of the text; none where the report has no usage. */
export function straightQuoteEdits(blocks: readonly Block[]): readonly TextEdit[] {
  const prose = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading');
  const edits = prose.flatMap(({ start, analysis: { text } }) =>
    text.includes('"') ? pairsIn(text, start) : [],
  );
  if (edits.length === 0) return edits;
  const curly = prose.reduce((sum, { analysis: { text } }) => sum + countCurly(text), 0);
  return curly >= leastCurly && curly >= 2 * edits.length ? edits : [];
}

/** Two by two, each with Chinese words alone between them; an odd one may be a measure (5") and is left. */
function pairsIn(text: string, shift: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { index, 0: pair } of text.matchAll(quoted)) {
    const [from, to] = [shift + index, shift + index + pair.length];
    edits.push({ start: from, end: from + 1, newText: '“' }, { start: to - 1, end: to, newText: '”' });
  }
  return edits;
}

/** «"三项制度"», not «5"显示屏和7"平板», «="value"». */
const quoted = /(?<![\d=])"(?=[^"]*\p{Script=Han})[^"\s=]{2,40}"/gu;

function countCurly(text: string): number {
  let count = 0;
  for (let at = text.indexOf('“'); at !== -1; at = text.indexOf('“', at + 1)) count += 2;
  return count;
}
