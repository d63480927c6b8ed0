/** Formatting: numbering marks and spacing, nothing else. */
import type { TextEdit as LspTextEdit, Range } from 'vscode-languageserver';
import { looksLikeMarkdown } from '../export/markdown.ts';
import { type FormatOptions, formatText } from '../format/formatText.ts';
import { editsBetween } from '../format/lineEdits.ts';
import { analyseBlocks } from '../model/blockAnalysis.ts';
import { readDocument } from '../model/reportDocument.ts';
import type { Analysis } from './analysis.ts';
import { toLspEdit, toOffsets } from './places.ts';

export interface FormattingRequest extends Pick<FormatOptions, 'isMarkdown' | 'fixesMarks'> {
  /** Only what touches it is changed; what is usual in the report is still read from all of it. */
  readonly range: Range | undefined;
}

export function provideFormatting(
  analysis: Analysis,
  { isMarkdown, fixesMarks, range }: FormattingRequest,
): LspTextEdit[] {
  const { document } = analysis;
  const { text, profile } = document;
  const formatted = formatText(text, {
    // A plain text with marks of Markdown is treated as carefully.
    isMarkdown: isMarkdown || looksLikeMarkdown(text),
    fixesMarks,
    read: (each) =>
      each === text
        ? document
        : readDocument(each, { profile: profile.id, atLeast: 'excerpt', analyse: analyseBlocks }),
  });
  const within = range === undefined ? undefined : toOffsets(analysis, range);
  return editsBetween(text, formatted)
    .filter(({ start, end }) => within === undefined || (start <= within.end && within.start <= end))
    .map((edit) => toLspEdit(analysis, edit));
}
