import { Disposable, type Event, EventEmitter, workspace } from 'vscode';
import type { StatusParams } from '../../../server/src/protocol.ts';

/** The last word of the server on each open document, by the document's URI. */
export interface StatusStore extends Disposable {
  readonly get: (uri: string) => StatusParams | undefined;
  readonly set: (uri: string, status: StatusParams) => void;
  /** The server is gone: what it said no longer holds. */
  readonly clear: () => void;
  /** Fires with the URI whose status is new or gone. */
  readonly onDidChange: Event<string>;
}

/** A store that forgets the documents that are closed. */
export function createStatusStore(): StatusStore {
  const statuses = new Map<string, StatusParams>();
  const emitter = new EventEmitter<string>();

  function forget(uri: string): void {
    if (statuses.delete(uri)) emitter.fire(uri);
  }

  function isOpen(uri: string): boolean {
    return workspace.textDocuments.some((document) => document.uri.toString() === uri);
  }

  const closing = workspace.onDidCloseTextDocument(({ uri }) => {
    // A change of language closes the document and opens it again at once: that keeps its status.
    queueMicrotask(() => {
      if (!isOpen(uri.toString())) forget(uri.toString());
    });
  });

  return {
    get: (uri) => statuses.get(uri),
    set(uri, status) {
      // A check may end after its document was closed.
      if (!isOpen(uri)) return;
      statuses.set(uri, status);
      emitter.fire(uri);
    },
    clear() {
      for (const uri of [...statuses.keys()]) forget(uri);
    },
    onDidChange: emitter.event,
    dispose: () => Disposable.from(closing, emitter).dispose(),
  };
}
