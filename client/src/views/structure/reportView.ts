import { Disposable, type Event, EventEmitter, type TextDocument, type TreeView, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ActiveReport } from '../activeReport.ts';
import type { IndexedRow, Row } from '../row.ts';
import { createRowTree } from '../rowTree.ts';

/** A view of what the server says of the active report. */
export interface ReportView<Answer> {
  readonly id: string;
  readonly tree: TreeView<string>;
  /** What is shown, and of which document; `undefined` where there is nothing to show. */
  readonly shown: () => { readonly document: TextDocument; readonly answer: Answer } | undefined;
  readonly rows: () => readonly Row[];
  readonly find: (id: string) => IndexedRow | undefined;
  /** Asks the server now, and settles when the answer is shown or was dropped. */
  readonly refresh: () => Promise<void>;
  /** The same, where what is shown is not of the report as it is now, as in a view that nobody sees. */
  readonly catchUp: () => Promise<void>;
  /** Shows the same answer in other rows. */
  readonly arrange: () => void;
  /** Other rows are shown, or the same ones with other places. */
  readonly onDidShow: Event<void>;
  readonly dispose: () => void;
}

interface Options<Answer> {
  readonly id: string;
  readonly client: BaseLanguageClient;
  readonly report: ActiveReport;
  /** The name of the request that is asked with the document's URI. */
  readonly request: string;
  readonly toRows: (answer: Answer) => readonly Row[];
  /** What stands above the rows, or in their place; «» for nothing. */
  readonly toMessage?: (answer: Answer, rows: readonly Row[]) => string;
}

/** An answer tells of which version of the document it is. */
export interface Versioned {
  readonly version: number;
}

/** Typing pauses about that long before a tree is worth reading. */
const pauseMs = 200;

/** A tree that is read anew after each check, while it is in sight. */
export function createReportView<Answer extends Versioned>({
  id,
  client,
  report,
  request,
  toRows,
  toMessage,
}: Options<Answer>): ReportView<Answer> {
  const rowTree = createRowTree(id);
  const tree = window.createTreeView(id, { treeDataProvider: rowTree.provider, showCollapseAll: true });
  const emitter = new EventEmitter<void>();
  let shown: { readonly document: TextDocument; readonly answer: Answer } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let latest: Promise<void> | undefined;

  function show(next: typeof shown): void {
    shown = next;
    rowTree.show(next === undefined ? [] : toRows(next.answer));
    const message = (next && toMessage?.(next.answer, rowTree.rows())) ?? '';
    // Setting the same one again would draw it again.
    if ((tree.message ?? '') !== message) tree.message = message;
    emitter.fire();
  }

  async function ask(): Promise<void> {
    clearTimeout(timer);
    const own = ++turn;
    const document = report.document();
    if (document === undefined) {
      show(undefined);
      return;
    }
    const params = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    const answer = await client.sendRequest<Answer | null>(request, params).catch(() => null);
    // Asked for again meanwhile: whoever waits for this answer gets the newer one.
    if (own !== turn) {
      await latest;
      return;
    }
    // Of a text that has changed, it is dropped: the next check brings another answer.
    if (document !== report.document()) return;
    if (answer === null) show(undefined);
    else if (answer.version === document.version) show({ document, answer });
  }

  function refresh(): Promise<void> {
    latest = ask();
    return latest;
  }

  function refreshSoon(): void {
    clearTimeout(timer);
    if (tree.visible) timer = setTimeout(() => void refresh(), pauseMs);
  }

  function refreshNow(): void {
    if (tree.visible) void refresh();
  }

  const listeners = Disposable.from(
    report.onDidChange(refreshNow),
    report.onDidCheck(refreshSoon),
    tree.onDidChangeVisibility(refreshNow),
  );
  return {
    id,
    tree,
    shown: () => shown,
    rows: rowTree.rows,
    find: rowTree.find,
    refresh,
    async catchUp() {
      const document = report.document();
      const isPresent = shown?.document === document && shown?.answer.version === document?.version;
      if (!isPresent) await refresh();
    },
    arrange: () => show(shown),
    onDidShow: emitter.event,
    dispose() {
      clearTimeout(timer);
      Disposable.from(listeners, tree, rowTree, emitter).dispose();
    },
  };
}
