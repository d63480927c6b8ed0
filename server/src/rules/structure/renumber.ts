/** Numbering a whole report anew. */
import type { ReportDocument } from '../../model/reportDocument.ts';
import type { TextEdit } from '../../text/edit.ts';
import { renumberClauses } from './clause-number-gap.ts';
import { renumberHeadings } from './heading-number-gap.ts';

/** What makes the numbers of all headings and of all 一是, 二是 follow each other, by place; nothing where they do. */
export function renumber(document: ReportDocument): readonly TextEdit[] {
  return [...renumberHeadings(document), ...renumberClauses(document)].sort((a, b) => a.start - b.start);
}
