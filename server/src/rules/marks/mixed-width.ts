/** Marks of the width that the report itself uses less; most of the published reports are in one width throughout. */
import type { DocumentRule } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import type { TextEdit } from '../../text/edit.ts';
import { marksOf } from './blockMarks.ts';
import { type MarkName, marksIn, type WidthCounts } from './markWidths.ts';

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
  *checkDocument({ document: { text, blocks } }) {
    const edits = oddMarks(blocks);
    const [first, ...others] = edits;
    if (first === undefined) return;
    const written = text.slice(first.start, first.end);
    const widths = first.newText > '\u00ff' ? ['半角', '全角'] : ['全角', '半角'];
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
  },
};

/** So many places show what is meant; the fix mends all. */
const mostRelated = 12;
/** With fewer marks, or less than twice as many of one width, the report has no usage of its own. */
const leastMajority = 5;

function addCounts(counts: WidthCounts['full'], sums: Map<MarkName, number>): void {
  for (const name in counts) {
    const key = name as MarkName;
    sums.set(key, (sums.get(key) ?? 0) + (counts[key] ?? 0));
  }
}

/** The changes that bring every mark to the width of the majority of its kind, in the order of the text. */
function oddMarks(blocks: readonly Block[]): readonly TextEdit[] {
  const prose = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading');
  const full = new Map<MarkName, number>();
  const half = new Map<MarkName, number>();
  for (const { analysis } of prose) {
    const { widths } = marksOf(analysis);
    addCounts(widths.full, full);
    addCounts(widths.half, half);
  }
  const isOdd = (name: MarkName, isFull: boolean): boolean => {
    const [same, other] = isFull ? [full, half] : [half, full];
    const majority = other.get(name) ?? 0;
    // A full stop is 。 in any width.
    if (name === 'stop' && isFull) return false;
    return majority >= leastMajority && majority >= 2 * (same.get(name) ?? 0);
  };
  const kinds = new Set([...full.keys()].filter((name) => half.has(name)));
  if (kinds.size === 0) return [];
  const hasOdd = ({ full: fulls, half: halves }: WidthCounts): boolean =>
    [...kinds].some(
      (name) =>
        (fulls[name] !== undefined && isOdd(name, true)) ||
        (halves[name] !== undefined && isOdd(name, false)),
    );
  const odd = prose.filter(({ analysis }) => hasOdd(marksOf(analysis).widths));
  return odd.flatMap(({ start, analysis }) =>
    marksIn(analysis)
      .filter(({ name, isFull }) => kinds.has(name) && isOdd(name, isFull))
      .map(({ at, other }) => ({ start: start + at, end: start + at + 1, newText: other })),
  );
}
