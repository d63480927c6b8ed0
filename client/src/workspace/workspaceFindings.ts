import { type Diagnostic, Disposable, languages, type Uri, workspace } from 'vscode';
import { checkedLanguages, projectFileGlob } from '../names.ts';

/** Findings of files that are not open: those of open ones come from the server while typing. */
export interface WorkspaceFindings extends Disposable {
  readonly set: (uri: Uri, diagnostics: readonly Diagnostic[]) => void;
  readonly clear: () => void;
}

/** A collection whose entries go when the file or a project file is opened, changed or deleted: a stale finding misleads. */
export function createWorkspaceFindings(): WorkspaceFindings {
  const collection = languages.createDiagnosticCollection('hegao-workspace');
  let watching: Disposable | undefined;

  function watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher('**/*.{txt,md}', true);
    const projects = workspace.createFileSystemWatcher(projectFileGlob);
    const clear = () => collection.clear();
    return Disposable.from(
      watcher,
      projects,
      // What was found by another project file may not be a finding any more.
      projects.onDidCreate(clear),
      projects.onDidChange(clear),
      projects.onDidDelete(clear),
      watcher.onDidChange((uri) => collection.delete(uri)),
      watcher.onDidDelete((uri) => collection.delete(uri)),
      workspace.onDidOpenTextDocument(({ uri }) => collection.delete(uri)),
    );
  }

  return {
    set(uri, diagnostics) {
      // Nothing is watched in windows where the command is never used.
      watching ??= watch();
      if (!isOpen(uri)) collection.set(uri, diagnostics);
    },
    clear: () => collection.clear(),
    dispose() {
      watching?.dispose();
      collection.dispose();
    },
  };
}

/** Whether the server has the file open and publishes its findings itself. */
function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some(
    (document) =>
      document.uri.toString() === uri.toString() && checkedLanguages.includes(document.languageId),
  );
}
