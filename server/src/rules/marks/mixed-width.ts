/** Marks of the width that the report itself uses less; most of the published reports are in one width throughout. */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import { markNames, marksIn, type WidthCounts } from '../../syntax/marks/markWidths.ts';
import type { TextEdit } from '../../text/edit.ts';
import { hasStraightMark, straightQuoteEdits } from './straightQuotes.ts';

export const mixedWidth: DocumentRule = {
  meta: {
    id: 'mixed-width',
    title: '标点全角半角混用',
    summary: '同一种标点，全文多用全角的不夹用半角，多用半角的不夹用全角；数字、时间、西文和表格里的不算。',
    category: 'marks',
    severity: 'hint',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  looksAt: ({ text }) => hasStraightMark(text),
  *checkDocument({ document, blocks: straight }) {
    const { text } = document;
    const odd = oddMarks(document.blocks);
    const widths = (odd[0]?.newText ?? '') > '\u00ff' ? ['半角', '全角'] : ['全角', '半角'];
    yield* toFinding(odd, widths, text);
    for (const edits of straightQuoteEdits(straight, document.blocks)) {
      const widths = edits[0]?.newText === '《' ? ['尖括号', '书名号'] : ['直引号', '弯引号'];
      yield* toFinding(edits, widths, text);
    }
  },
};

/** One finding for all the marks that are to be changed. */
function* toFinding(edits: readonly TextEdit[], widths: readonly string[], text: string): Iterable<Finding> {
  const [first, ...others] = edits;
  if (first === undefined) return;
  const written = text.slice(first.start, first.end);
  yield {
    range: { start: first.start, end: first.end },
    message: `「${written}」是${widths[0]}，全文多用${widths[1]}「${first.newText}」${others.length === 0 ? '' : `（这样的标点共${edits.length}处）`}`,
    related: others.slice(0, mostRelated).map(({ start, end }) => ({
      range: { start, end },
      message: `「${text.slice(start, end)}」也与全文不一致`,
    })),
    fixes: [
      {
        title: edits.length === 1 ? `改为「${first.newText}」` : `全文${edits.length}处都改为多数的写法`,
        safe: true,
        edits,
      },
    ],
  };
}

/** So many places show what is meant; the fix mends all. */
const mostRelated = 12;
/** With fewer marks, or less than twice as many of one width, the report has no usage of its own. */
const leastMajority = 5;

/** The changes that bring every mark to the width of the majority of its kind, in the order of the text. */
function oddMarks(blocks: readonly Block[]): readonly TextEdit[] {
  const { full, half } = sumOf(blocks);
  const isOdd = (name: number, isFull: boolean): boolean => {
    const [same, other] = isFull ? [full, half] : [half, full];
    const [rare = 0, majority = 0] = [same[name], other[name]];
    // A full stop is 。 in any width.
    if (rare === 0 || (isFull && markNames[name] === 'stop')) return false;
    return majority >= leastMajority && majority >= 2 * rare;
  };
  const kinds = markNames.keys();
  const odd = [...kinds].filter((name) => isOdd(name, true) || isOdd(name, false));
  if (odd.length === 0) return [];
  const hasOdd = (widths: WidthCounts): boolean =>
    odd.some(
      (name) =>
        ((widths.full[name] ?? 0) > 0 && isOdd(name, true)) ||
        ((widths.half[name] ?? 0) > 0 && isOdd(name, false)),
    );
  return blocks
    .filter((block) => isProse(block) && hasOdd(block.analysis.marks.widths))
    .flatMap(({ start, analysis }) =>
      marksIn(analysis)
        .filter(({ name, isFull }) => isOdd(name, isFull))
        .map(({ at, other }) => ({ start: start + at, end: start + at + 1, newText: other })),
    );
}

/** The counts of all prose by kind of mark. */
function sumOf(blocks: readonly Block[]): WidthCounts {
  const full = markNames.map(() => 0);
  const half = markNames.map(() => 0);
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const { widths } = block.analysis.marks;
    for (let name = 0; name < markNames.length; name++) {
      full[name] = (full[name] ?? 0) + (widths.full[name] ?? 0);
      half[name] = (half[name] ?? 0) + (widths.half[name] ?? 0);
    }
  }
  return { full, half };
}

function isProse({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'heading';
}
