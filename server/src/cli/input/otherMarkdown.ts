/** Markdown files that are no reports: READMEs, change logs, notes. */
import { basename } from 'node:path';
import { namesReport } from '../../lexicon/frame.ts';
import { analyseBlocks } from '../../model/blockAnalysis.ts';
import { readDocument } from '../../model/reportDocument.ts';

/**
 * Whether a text is a Markdown file of which neither the name nor the words say that it is a report or a part of
 * one. A folder's `.txt` are taken for reports as they come; Markdown is what everything else is written in. An empty
 * file may be a report that is about to be written.
 */
export function isOtherMarkdown({ path, text }: { readonly path: string; readonly text: string }): boolean {
  if (!/\.md$/i.test(path) || namesReport(basename(path)) || text.trim() === '') return false;
  return !readDocument(text, { profile: 'auto', atLeast: 'other', analyse: analyseBlocks }).isRecognised;
}
