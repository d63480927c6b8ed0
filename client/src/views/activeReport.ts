import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  TabInputText,
  type TextDocument,
  window,
} from 'vscode';
import { checkedLanguages, contextKeys } from '../names.ts';
import type { StatusStore } from '../status/statusStore.ts';

/** The report that the views are about. */
export interface ActiveReport extends Disposable {
  readonly document: () => TextDocument | undefined;
  /** Another report, or none. */
  readonly onDidChange: Event<void>;
  /** The server has checked it again. */
  readonly onDidCheck: Event<void>;
}

/**
 * The report of the active editor; while that shows something else, the one before, as long as it is in sight beside it, or
 * open behind what can be no report: whoever reads the page of a rule or changes the project file has not left the report.
 */
export function createActiveReport(statuses: StatusStore): ActiveReport {
  const changed = new EventEmitter<void>();
  const checked = new EventEmitter<void>();
  let current: TextDocument | undefined;
  let hasSeenReport = false;

  function isReport(document: TextDocument | undefined): document is TextDocument {
    const status = document && statuses.get(document.uri.toString());
    return status !== undefined && status.kind !== 'other';
  }

  function find(): TextDocument | undefined {
    const active = window.activeTextEditor?.document;
    const mayBeReport = active !== undefined && checkedLanguages.includes(active.languageId);
    if (isReport(active)) return active;
    if (!isReport(current)) return undefined;
    const isInSight = window.visibleTextEditors.some(({ document }) => document === current);
    const isBehind = isOpen(current) && !mayBeReport;
    return isInSight || isBehind ? current : undefined;
  }

  function update(): void {
    const found = find();
    if (found !== undefined && !hasSeenReport) {
      hasSeenReport = true;
      void commands.executeCommand('setContext', contextKeys.reportSeen, true);
    }
    if (found === current) return;
    current = found;
    changed.fire();
  }

  update();
  const listeners = Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeVisibleTextEditors(update),
    window.tabGroups.onDidChangeTabs(update),
    statuses.onDidChange((uri) => {
      update();
      if (current?.uri.toString() === uri) checked.fire();
    }),
  );
  return {
    document: () => current,
    onDidChange: changed.event,
    onDidCheck: checked.event,
    dispose: () => Disposable.from(listeners, changed, checked).dispose(),
  };
}

/** A document may live on after its tab is closed. */
function isOpen({ uri }: TextDocument): boolean {
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );
}
