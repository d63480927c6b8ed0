/** Straight quotation marks and < > around Chinese words in a report that has the marks of Chinese elsewhere. */
import type { Block } from '../../model/blocks.ts';
import type { TextEdit } from '../../text/edit.ts';
import { matchesOf } from '../../text/matches.ts';

/** With fewer of the usual marks, or less than twice as many as of the others, the report has no usage of its own. */
const leastUsual = 4;

interface Kind {
  /** One of the marks: a text without it needs no search. */
  readonly mark: string;
  /** A pair with what stands between. */
  readonly pair: RegExp;
  readonly open: string;
  readonly close: string;
}

const kinds: readonly Kind[] = [
  // «"三项制度"», not «5"显示屏和7"平板», «="value"».
  { mark: '"', pair: /(?<![\d=])"(?=[^"]*\p{Script=Han})[^"\s=]{2,40}"/gu, open: '“', close: '”' },
  // «'三项制度'», not «it's».
  { mark: "'", pair: /(?<![\w=])'(?=\p{Script=Han})[^'\s=]{2,40}'(?!\w)/gu, open: '“', close: '”' },
  // «<行政处罚法>», not «<表1>» or tags.
  { mark: '<', pair: /<\p{Script=Han}[^<>\s=/]{3,40}>/gu, open: '《', close: '》' },
];

/** Whether one of them stands in a text. */
export function hasStraightMark(text: string): boolean {
  return kinds.some(({ mark }) => text.includes(mark));
}

/**
 * The changes that make such marks the usual ones, by kind and in the order of the text; none where the report has no usage.
 *
 * @param straight the blocks that have one of them
 */
export function straightQuoteEdits(
  straight: readonly Block[],
  blocks: readonly Block[],
): readonly (readonly TextEdit[])[] {
  if (straight.length === 0) return [];
  const isProse = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'heading';
  return kinds.map((kind) => {
    const edits = straight
      .filter(isProse)
      .flatMap(({ start, analysis: { text } }) =>
        text.includes(kind.mark) ? pairsIn(text, start, kind) : [],
      );
    if (edits.length === 0) return edits;
    const usual = blocks
      .filter(isProse)
      .reduce((sum, { analysis: { text } }) => sum + count(text, kind.open), 0);
    return usual >= leastUsual && usual >= 2 * edits.length ? edits : [];
  });
}

function pairsIn(text: string, shift: number, { pair, open, close }: Kind): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { index, 0: found } of matchesOf(text, pair)) {
    const [from, to] = [shift + index, shift + index + found.length];
    edits.push({ start: from, end: from + 1, newText: open }, { start: to - 1, end: to, newText: close });
  }
  return edits;
}

/** Two marks for each opening one. */
function count(text: string, open: string): number {
  let marks = 0;
  for (let at = text.indexOf(open); at !== -1; at = text.indexOf(open, at + 1)) marks += 2;
  return marks;
}
