import { type Uri, workspace } from 'vscode';

/** Settings under `hegao.` that the client reads; the server reads those of `ServerSettings`. */
export const clientSettings = ['detect', 'settleTime'] as const;

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
