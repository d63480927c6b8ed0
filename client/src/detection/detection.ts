import { Disposable, languages, type TextDocument, workspace } from 'vscode';
import { reportLanguage } from '../names.ts';
import { readDetect } from '../settings.ts';
import type { StatusStore } from '../status/statusStore.ts';
import { chooseLanguage } from './chooseLanguage.ts';
import { type ChosenLanguages, createChosenLanguages, type Store } from './chosenLanguages.ts';
import { createLanguageChanges } from './languageChanges.ts';

/** A text that is being typed is switched only when the writer has paused for so long. */
const pauseMs = 1000;

/**
 * Switches plain text that the server takes for a report to the language of reports, and keeps every language
 * that the writer chose by hand. What a report is, the server alone decides.
 */
export function watchLanguages(store: Store, statuses: StatusStore): Disposable {
  const chosen = createChosenLanguages(store);
  const switching = new Set<string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const changes = createLanguageChanges(queueMicrotask, (uri) => {
    stopTimer(uri);
    chosen.forgetUntitled(uri);
  });

  function stopTimer(uri: string): void {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  }

  function isReport(uri: string): boolean {
    return statuses.get(uri)?.kind === 'report';
  }

  function consider(document: TextDocument): void {
    const uri = document.uri.toString();
    const language = chooseLanguage({
      current: document.languageId,
      chosen: chosen.get(uri),
      kind: statuses.get(uri)?.kind,
      detect: readDetect(document.uri),
    });
    if (language !== undefined) void switchTo(document, language);
  }

  async function switchTo(document: TextDocument, language: string): Promise<void> {
    const uri = document.uri.toString();
    if (switching.has(uri)) return;
    switching.add(uri);
    try {
      await languages.setTextDocumentLanguage(document, language);
    } catch {
      // The document was closed meanwhile, or the language is not installed in this editor.
    } finally {
      switching.delete(uri);
    }
  }

  for (const document of workspace.textDocuments) consider(document);

  return Disposable.from(
    workspace.onDidCloseTextDocument((document) => {
      changes.closed(document.uri.toString(), document.languageId);
    }),
    workspace.onDidOpenTextDocument((document) => {
      const uri = document.uri.toString();
      const change = changes.opened(uri, document.languageId);
      if (change === undefined) consider(document);
      else if (!switching.has(uri)) remember(chosen, uri, change.from, change.to, isReport(uri));
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) chosen.move(oldUri.toString(), newUri.toString());
    }),
    statuses.onDidChange((uri) => {
      const document = findDocument(uri);
      if (document === undefined) return;
      stopTimer(uri);
      if (document.version === 1) consider(document);
      else
        timers.set(
          uri,
          setTimeout(() => consider(document), pauseMs),
        );
    }),
    new Disposable(() => {
      for (const timer of timers.values()) clearTimeout(timer);
    }),
  );
}

/** A choice counts where it concerns reports; what writers do with other texts is none of our business. */
function remember(chosen: ChosenLanguages, uri: string, from: string, to: string, isReport: boolean): void {
  if (isReport || from === reportLanguage || to === reportLanguage) chosen.set(uri, to);
}

function findDocument(uri: string): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri);
}
