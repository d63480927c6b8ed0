/** «《甲》、《乙》», and «“甲”、“乙”» where the report also writes «“甲”“乙”» (GB/T 15834-2011, 4.5.3.5). */
import type { DocumentRule } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';

export const listComma: DocumentRule = {
  meta: {
    id: 'list-comma',
    title: '书名号、引号之间的顿号',
    summary: '并列的书名号之间通常不用顿号；引号之间全文有的用、有的不用时才提示。',
    category: 'marks',
    severity: 'hint',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  looksAt: ({ marks }) => marks.neighbours.length > 0,
  *checkDocument({ document: { text }, blocks }) {
    const edits = oddCommas(blocks).map((at) => ({ start: at, end: at + 1, newText: '' }));
    const [first, ...others] = edits;
    if (first === undefined) return;
    const around = text.slice(first.start - 1, first.end + 1);
    const bare = around.replace('、', '');
    const range = { start: first.start, end: first.end };
    yield {
      range,
      message: `「${around}」之间通常不用顿号，写作「${bare}」${others.length === 0 ? '' : `（共${edits.length}处）`}`,
      related: others
        .slice(0, mostRelated)
        .map(({ start, end }) => ({ range: { start, end }, message: '这里也用了顿号' })),
      fixes: [
        { title: edits.length === 1 ? '删去顿号' : `删去全文${edits.length}处这样的顿号`, safe: true, edits },
      ],
    };
  },
};

const mostRelated = 12;

/** The places of 、 between 》 and 《, and between quotation marks that also stand side by side without it. */
function oddCommas(listing: readonly Block[]): readonly number[] {
  const isQuoteBare = listing.some(({ analysis }) =>
    analysis.marks.neighbours.some(({ kind, comma }) => kind === '“' && comma === undefined),
  );
  return listing.flatMap(({ start, analysis }) =>
    analysis.marks.neighbours.flatMap(({ kind, comma }) =>
      comma !== undefined && (kind === '《' || isQuoteBare) ? [start + comma] : [],
    ),
  );
}
