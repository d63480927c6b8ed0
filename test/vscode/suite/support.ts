import * as vscode from 'vscode';

/** No test waits this long unless something is broken; a busy machine needs most of what seems too much. */
const limit = 20_000;

/**
 * Waits until `probe` answers something, asking again at each of VS Code's events that could change the answer
 * and, since not everything has an event, every 50 ms. What it last saw is told when it never does.
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Not within ${limit / 1000} s: ${what}`);
    await somethingHappens();
  }
}

function somethingHappens(): Promise<void> {
  return new Promise((resolve) => {
    const subscriptions = [
      vscode.languages.onDidChangeDiagnostics(done),
      vscode.workspace.onDidChangeTextDocument(done),
      vscode.workspace.onDidOpenTextDocument(done),
      vscode.window.onDidChangeActiveTextEditor(done),
    ];
    const timer = setTimeout(done, 50);
    function done(): void {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
      resolve();
    }
  });
}

/**
 * A document with this text in an editor; a document without a language is left to detection. It takes the
 * name of the last one that was closed, and with it, where VS Code is late to throw away what it had put by of
 * that one, its text: then it is closed and asked for again.
 */
export async function openText(content: string, language?: string): Promise<vscode.TextEditor> {
  const options = language === undefined ? { content } : { content, language };
  return until('a new document has the text it was given', async () => {
    const document = await vscode.workspace.openTextDocument(options);
    const asked = document.getText() === content;
    const editor = await vscode.window.showTextDocument(document);
    if (asked) return editor;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return undefined;
  });
}

/** A file of the workspace in an editor. */
export async function openFile(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(workspaceUri(path)));
}

/** A new file of the workspace. Through VS Code, since a host in the browser has no other way to files. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = workspaceUri(path);
  await vscode.workspace.fs.writeFile(
    uri,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  return uri;
}

export async function readFile(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceUri(path)));
}

/** Where a path of the workspace is; each run works on a copy of `test/vscode/workspace`. */
export function workspaceUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Waits until the diagnostics of a document are as wanted, and answers them. */
export function diagnosticsOf(
  uri: vscode.Uri,
  what: string,
  wanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  let last: readonly vscode.Diagnostic[] = [];
  return until(what, () => {
    last = vscode.languages.getDiagnostics(uri);
    return wanted(last) && last;
  }).catch((error: Error) => {
    const seen = last.map(({ range, message }) => `${range.start.line + 1}: ${message}`).join('\n');
    throw new Error(`${error.message}; the diagnostics are:\n${seen || '(none)'}`);
  });
}

/** Types `text` over the first place where `old` stands. */
export async function replaceText(editor: vscode.TextEditor, old: string, text: string): Promise<void> {
  const { document } = editor;
  const offset = document.getText().indexOf(old);
  if (offset < 0) throw new Error(`The document does not hold ${JSON.stringify(old)}.`);
  const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + old.length));
  if (!(await editor.edit((edit) => edit.replace(range, text)))) throw new Error('The edit was refused.');
}

/** Ends with no editor open: also unsaved ones, without asking. */
export async function closeAllEditors(): Promise<void> {
  // Only what has an editor: VS Code itself changes documents that nobody sees, such as the user's settings.
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  for (const { input, isDirty } of tabs) {
    if (!isDirty || !(input instanceof vscode.TabInputText)) continue;
    await vscode.window.showTextDocument(input.uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Our own extension, by what package.json calls it. */
export function ownExtension(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('hegao.hegao');
  if (extension === undefined) throw new Error('The extension hegao.hegao is not there.');
  return extension;
}
