import { Disposable, type TextDocument, window } from 'vscode';
import type { Structure, StructureSection } from '../../../../server/src/viewProtocol.ts';
import type { ReportView } from './reportView.ts';
import { sectionsAround } from './sectionsAround.ts';
import { sectionRowId } from './structureRows.ts';

/** The cursor runs over many lines while a key is held down. */
const pauseMs = 100;

/** Selects the section in which the cursor is, while the view is in sight, and leaves the focus where it is. */
export function followCursor(view: ReportView<Structure>): Disposable {
  const closed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function follow(): void {
    const shown = view.shown();
    const offset = shown && cursorIn(shown.document);
    if (!view.tree.visible || offset === undefined || shown === undefined) return;
    const row = rowInSight(sectionsAround(shown.answer.sections, offset));
    if (row === undefined || view.tree.selection[0] === row) return;
    // The row may go while VS Code looks for it.
    Promise.resolve(view.tree.reveal(row, { select: true, focus: false })).catch(() => {});
  }

  /** The row of the innermost of the sections that is not within one that was closed. */
  function rowInSight(sections: readonly StructureSection[]): string | undefined {
    const rows = sections.map(({ id }) => sectionRowId(id));
    const outermostClosed = rows.findIndex((row) => closed.has(row));
    return outermostClosed === -1 ? rows.at(-1) : rows[outermostClosed];
  }

  function followSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(follow, pauseMs);
  }

  const listeners = Disposable.from(
    window.onDidChangeTextEditorSelection(followSoon),
    window.onDidChangeActiveTextEditor(followSoon),
    view.tree.onDidChangeVisibility(followSoon),
    view.onDidShow(followSoon),
    view.tree.onDidCollapseElement(({ element }) => closed.add(element)),
    view.tree.onDidExpandElement(({ element }) => closed.delete(element)),
  );
  return {
    dispose() {
      clearTimeout(timer);
      listeners.dispose();
    },
  };
}

function cursorIn(document: TextDocument): number | undefined {
  const editor = window.activeTextEditor;
  return editor?.document === document ? document.offsetAt(editor.selection.active) : undefined;
}
