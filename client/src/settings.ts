import { type Uri, workspace } from 'vscode';

/** Settings under `hegao.` that the client reads; the server reads those of `ServerSettings`. */
export const clientSettings = ['detect'] as const;

/** Whether plain text that reads as a report is switched to the language of reports. */
export function readDetect(uri: Uri): boolean {
  return workspace.getConfiguration('hegao', uri).get<boolean>('detect', true);
}
