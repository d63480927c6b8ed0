import { type Uri, workspace } from 'vscode';
import type { LineEnds, TextEncoding, TextExportOptions } from '../../server/src/exportProtocol.ts';

/** Whether plain text that reads as a report is switched to the language of reports. */
export function readDetect(uri: Uri): boolean {
  return workspace.getConfiguration('hegao', uri).get<boolean>('detect', true);
}

const longestSettleTime = 60_000;

/** How long a line must rest before new findings on it are shown, in milliseconds. */
export function readSettleTime(uri: Uri): number {
  const time = workspace.getConfiguration('hegao', uri).get<number>('settleTime', 1000);
  return Number.isFinite(time) ? Math.min(Math.max(0, time), longestSettleTime) : 0;
}

/** How an export is to be written; what is absent keeps the default of the server. */
export function readExportOptions(uri: Uri): TextExportOptions {
  return {
    encoding: workspace.getConfiguration('hegao', uri).get<TextEncoding>('export.encoding', 'utf8'),
    lineEnds: workspace.getConfiguration('hegao', uri).get<LineEnds>('export.lineEnds', 'lf'),
    indent: workspace.getConfiguration('hegao', uri).get<boolean>('export.indent', false),
    uniformMarks: workspace.getConfiguration('hegao', uri).get<boolean>('export.uniformMarks', false),
  };
}
