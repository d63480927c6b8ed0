/** A paragraph of sentences that ends with a comma, or with no mark at all. */
import type { DocumentRule } from '../../linter/types.ts';
import { type Block, blockIndexAt } from '../../model/blocks.ts';

export const paragraphEnd: DocumentRule = {
  meta: {
    id: 'paragraph-end',
    title: '段末标点有误',
    summary: '成段的文字以句号等结束；以逗号、顿号结束或者没有标点的，多是没有写完或者改漏了。',
    category: 'marks',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  looksAt: ({ folded, content }) => mayBeLast.test(folded.charAt(content.end - 1)),
  *checkDocument({ document, blocks }) {
    for (const { kind, start, analysis } of blocks) {
      if (kind !== 'paragraph' && kind !== 'heading') continue;
      if (!analysis.folded.includes('。') && (kind === 'heading' || !isProse(analysis.folded))) continue;
      const end = start + analysis.content.end;
      const last = analysis.folded.charAt(analysis.content.end - 1);
      // A line that only the page has broken goes on in the next one.
      if (!endsHere(document.blocks, blockIndexAt(document.blocks, start))) continue;
      if (last === ',' || last === '、')
        yield {
          range: { start: end - 1, end },
          message: `段末写的是「${analysis.text.charAt(analysis.content.end - 1)}」，应为「。」，或者话没有写完`,
          fixes: [{ title: '改为「。」', safe: false, edits: [{ start: end - 1, end, newText: '。' }] }],
        };
      else
        yield {
          range: { start: end - 1, end },
          message: '段末没有标点',
          severity: 'hint',
          fixes: [{ title: '补上「。」', safe: true, edits: [{ start: end, end, newText: '。' }] }],
        };
    }
  },
};

const mayBeLast = /[,、\u4e00-\u9fff\d%]/;

/** One long sentence, «一是……；二是……；三是……», or clauses that no stop has ended yet. */
function isProse(folded: string): boolean {
  return folded.length >= longSentence && folded.indexOf(',') !== folded.lastIndexOf(',');
}

const longSentence = 40;

/** Whether what follows is numbered, closes the report or is nothing. */
function endsHere(blocks: readonly Block[], index: number): boolean {
  const next = blocks.slice(index + 1, index + 4).find(({ kind }) => kind !== 'blank');
  if (next === undefined) return true;
  return next.kind === 'heading' || next.kind === 'signature' || next.kind === 'date';
}
