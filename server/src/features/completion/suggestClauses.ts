/** 二是 after 一是, 三是 after 二是, at the beginning of a line or a clause. */

import { blockIndexAt } from '../../model/blocks.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { toChineseNumber } from '../../syntax/chineseNumber.ts';
import type { CursorContext, Suggestion } from './suggestion.ts';

/** Where a clause may begin, with what of its number is written: «», «。», «；三». */
const clauseStart = /(?:^|[。;；])([一二三四五六七八九十]{0,3})$/;

export function clauseSuggestions(document: ReportDocument, cursor: CursorContext): readonly Suggestion[] {
  const match = clauseStart.exec(cursor.before);
  if (match === null) return [];
  const written = match[1] ?? '';
  const last = lastClauseNumber(document, cursor.offset - written.length);
  if (last === undefined) return [];
  const text = `${toChineseNumber(last + 1)}是`;
  if (!text.startsWith(written)) return [];
  return [
    {
      text,
      kind: 'clause',
      detail: `接在「${toChineseNumber(last)}是」之后`,
      replaces: { start: cursor.offset - written.length, end: cursor.offset },
    },
  ];
}

/** The number of the last 一是 before `offset`, up to the heading above; a heading begins a new run. */
function lastClauseNumber({ blocks }: ReportDocument, offset: number): number | undefined {
  for (let index = blockIndexAt(blocks, offset); index >= 0; index--) {
    const block = blocks[index];
    if (block === undefined) return undefined;
    const labels = block.analysis.clauseLabels.filter(({ range }) => block.start + range.end <= offset);
    const last = labels.at(-1);
    if (last !== undefined) return last.number < 99 ? last.number : undefined;
    if (block.kind === 'heading') return undefined;
  }
  return undefined;
}
