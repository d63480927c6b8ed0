import { commands, type Disposable, type TextDocument, window } from 'vscode';
import type { StatusParams } from '../../../server/src/protocol.ts';
import { checkedLanguages, contextKeys } from '../names.ts';
import type { StatusStore } from './statusStore.ts';

/** The document of the active editor with the server's word on it. */
export interface ActiveStatus {
  readonly document: TextDocument;
  readonly status: StatusParams;
}

/**
 * Calls `show` whenever the active editor or the status of its document changes, and keeps the context keys.
 * That is after every key stroke, so nothing goes to VS Code that it knows already.
 */
export function watchActiveStatus(
  statuses: StatusStore,
  show: (active: ActiveStatus | undefined) => void,
): readonly Disposable[] {
  const known = new Map<string, boolean>();

  function setContext(key: string, value: boolean): void {
    if (known.get(key) === value) return;
    known.set(key, value);
    void commands.executeCommand('setContext', key, value);
  }

  function update(): void {
    const document = window.activeTextEditor?.document;
    const status = document && statuses.get(document.uri.toString());
    const report = status !== undefined && status.kind !== 'other';
    setContext(contextKeys.report, report);
    setContext(
      contextKeys.unrecognized,
      !report && document !== undefined && checkedLanguages.includes(document.languageId),
    );
    setContext(contextKeys.garbled, status?.garbled === true);
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
