/** Which documents are checked, and as what. */
import { analyseBlocks } from '../model/blockAnalysis.ts';
import { readDocument } from '../model/reportDocument.ts';

/** The language of reports, as the manifest calls it. */
export const reportLanguage = 'gov-report';

/** Names of files that VS Code gives the language of reports; the manifest has the same ones. */
const reportNames = [/\.hegao\.txt$/i, /^.*法治政府建设.*报告.*\.txt$/i, /^.*依法行政.*报告.*\.txt$/i];

/** Whether a file of this URI would be opened as a report. */
export function hasReportName(uri: string): boolean {
  const name = decode(uri.slice(uri.lastIndexOf('/') + 1));
  return reportNames.some((pattern) => pattern.test(name));
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The title and the words that the kind of a text is told by stand in no more than this. */
const headLength = 20_000;

/**
 * Whether a text can be a report at all. Every note and log file that is open as plain text comes by here on
 * each keystroke, so it must not be read as a whole.
 */
export function mayBeReport(text: string): boolean {
  const start = text.search(/\S/);
  if (start === -1) return false;
  if (text.length - start <= headLength) return true;
  const head = text.slice(start, start + headLength);
  const { kind } = readDocument(head, { profile: 'auto', atLeast: 'other', analyse: analyseBlocks });
  return kind !== 'other';
}
