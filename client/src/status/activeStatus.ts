import { commands, type Disposable, type TextDocument, window } from 'vscode';
import type { StatusParams } from '../../../server/src/protocol.ts';
import { contextKeys } from '../names.ts';
import type { StatusStore } from './statusStore.ts';

/** The document of the active editor with the server's word on it. */
export interface ActiveStatus {
  readonly document: TextDocument;
  readonly status: StatusParams;
}

/** Calls `show` whenever the active editor or the status of its document changes, and keeps the context keys. */
export function watchActiveStatus(
  statuses: StatusStore,
  show: (active: ActiveStatus | undefined) => void,
): readonly Disposable[] {
  function update(): void {
    const document = window.activeTextEditor?.document;
    const status = document && statuses.get(document.uri.toString());
    const report = status !== undefined && status.kind !== 'other';
    void commands.executeCommand('setContext', contextKeys.report, report);
    void commands.executeCommand('setContext', contextKeys.garbled, status?.garbled === true);
    show(document && status ? { document, status } : undefined);
  }

  update();
  return [
    window.onDidChangeActiveTextEditor(update),
    statuses.onDidChange((uri) => {
      if (window.activeTextEditor?.document.uri.toString() === uri) update();
    }),
  ];
}
