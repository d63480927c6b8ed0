import {
  type Diagnostic,
  Disposable,
  type TextDocumentChangeEvent,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';
import { readSettleTime } from '../settings.ts';
import { createSettling, type Trait } from './settling.ts';

export interface WatchedSettling extends Disposable {
  /** Runs a task that tells how much was found, once all of it is shown. */
  readonly whenShown: (uri: Uri, task: () => void) => void;
  /** Takes the place of showing what the server has published. */
  readonly handle: (uri: Uri, diagnostics: Diagnostic[], next: HandleDiagnosticsSignature) => void;
}

/** Lets what is new on the line being written wait; see `createSettling`. */
export function watchSettling(): WatchedSettling {
  const uris = new Map<string, Uri>();
  const settling = createSettling<Diagnostic>({
    traitOf,
    settleTime(key) {
      const uri = uris.get(key);
      return uri === undefined ? 0 : readSettleTime(uri);
    },
    defer(milliseconds, task) {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const subscriptions = [
    workspace.onDidChangeTextDocument((event) => {
      const line = writtenLine(event);
      if (line !== undefined) settling.edited(event.document.uri.toString(), line);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [first] }) => {
      if (textEditor === window.activeTextEditor)
        settling.cursorAt(textEditor.document.uri.toString(), first?.active.line);
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      const active = editor?.document.uri.toString();
      for (const key of uris.keys()) if (key !== active) settling.cursorAt(key, undefined);
    }),
    workspace.onDidSaveTextDocument(({ uri }) => settling.reveal(uri.toString())),
    workspace.onDidCloseTextDocument(({ uri }) => {
      settling.forget(uri.toString());
      uris.delete(uri.toString());
    }),
  ];
  return {
    handle(uri, diagnostics, next) {
      uris.set(uri.toString(), uri);
      settling.publish(uri.toString(), diagnostics, (shown) => next(uri, [...shown]));
    },
    whenShown: (uri, task) => settling.whenShown(uri.toString(), task),
    dispose: () => Disposable.from(...subscriptions).dispose(),
  };
}

/** The line where the writer's change ends; undefined for one that is made elsewhere, as by a quick fix. */
function writtenLine({ document, contentChanges }: TextDocumentChangeEvent): number | undefined {
  const editor = window.activeTextEditor;
  const [change] = contentChanges;
  if (change === undefined || editor?.document !== document) return undefined;
  const lineBreaks = change.text.match(/\r\n|\r|\n/g)?.length ?? 0;
  const line = change.range.start.line + lineBreaks;
  // The cursor has not moved yet where the change began a new line.
  const cursor = editor.selection.active.line;
  return change.range.start.line <= cursor && cursor <= Math.max(line, change.range.end.line)
    ? line
    : undefined;
}

function traitOf(uri: string, { code, message, range, relatedInformation = [] }: Diagnostic): Trait {
  const rule = typeof code === 'object' ? code.value : code;
  const related = relatedInformation
    .filter(({ location }) => location.uri.toString() === uri)
    .map(({ location }) => [location.range.start.line, location.range.end.line] as const);
  return { key: `${rule} ${message}`, lines: [[range.start.line, range.end.line], ...related] };
}
