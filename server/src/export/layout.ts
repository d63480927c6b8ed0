/** A report as paragraphs with roles and tables, for a page of GB/T 9704-2012. */
import type { Layout, LayoutBlock, LayoutParagraph, ParagraphRole } from '../exportProtocol.ts';
import type { Block } from '../model/blocks.ts';
import type { ReportDocument } from '../model/reportDocument.ts';
import { splitRow } from './markdown.ts';
import { readParts } from './parts.ts';
import type { PlainTextOptions } from './plainText.ts';

/** Lays out what is delivered as plain text. */
export function toLayout(document: ReportDocument, options: PlainTextOptions = {}): Layout {
  const parts = readParts(document, { ...options, cellMark: 'bar' });
  const blocks: LayoutBlock[] = [];
  parts.forEach(({ role, block }, index) => {
    if (role === 'blank') return;
    if (role === 'table-row') addRow(blocks, block, parts[index - 1]?.role === 'table-row');
    else blocks.push(toParagraph(block, role));
  });
  const title = blocks.flatMap((block) => (block.role === 'title' ? [block.text] : [])).join('');
  return { title, blocks };
}

function toParagraph({ analysis }: Block, role: ParagraphRole): LayoutParagraph {
  const { text, title } = analysis;
  const words = text.trim();
  if (!role.startsWith('heading') || title === undefined) return { role, text: words };
  // The stop or the colon that closes the heading is of the heading.
  const end = title.end + (/^[。:：！？!?]/.test(text.slice(title.end)) ? 1 : 0);
  const runIn = text.slice(end).trim();
  const heading = text.slice(0, end).trim();
  return runIn === '' ? { role, text: words } : { role, text: heading, runIn };
}

/** «| --- | :-: |» between head and body, in full width too. */
const separatorRow = /^[|:\- ]*-[|:\- ]*$/;

function addRow(blocks: LayoutBlock[], { analysis }: Block, isNext: boolean): void {
  if (separatorRow.test(analysis.folded)) return;
  const row = splitRow(analysis.text.replaceAll('｜', '|').trim()).map((cell) => cell.replaceAll('\\|', '|'));
  const last = blocks.at(-1);
  if (isNext && last?.role === 'table') blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] };
  else blocks.push({ role: 'table', rows: [row] });
}
