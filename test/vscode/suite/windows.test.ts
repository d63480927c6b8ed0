import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { hegao, statusOf } from './hegao.ts';
import { cleanReport, reportWithWrongRate, rightRate, wrongRate } from './reports.ts';
import {
  closeAllEditors,
  diagnosticsOf,
  openFile,
  openText,
  replaceText,
  until,
  workspaceUri,
  writeFile,
} from './support.ts';

const isRate = ({ message, source }: vscode.Diagnostic) => source === '核稿' && message.includes('91%');
const shows = (uri: vscode.Uri, severity = vscode.DiagnosticSeverity.Error) =>
  diagnosticsOf(uri, 'the wrong rate', (all) => all.some((one) => isRate(one) && one.severity === severity));
const showsNone = (uri: vscode.Uri) => diagnosticsOf(uri, 'no wrong rate', (all) => !all.some(isRate));

/** What a writer does with windows and files while reports are checked. */
describe('reports in an editor', () => {
  const folder = 'windows';
  before(() => hegao());
  afterEach(async () => {
    await closeAllEditors();
    await vscode.workspace.fs.delete(workspaceUri(folder), { recursive: true }).then(undefined, () => {});
  });

  it('of several folders are checked by the project file of each', async () => {
    await writeFile(`${folder}/a/.hegao.json`, '{ "rules": { "rate-mismatch": "off" } }');
    await writeFile(`${folder}/b/.hegao.json`, '{ "rules": { "rate-mismatch": "hint" } }');
    for (const name of ['a', 'b', 'c']) await writeFile(`${folder}/${name}/r.hegao.txt`, reportWithWrongRate);
    const a = await openFile(`${folder}/a/r.hegao.txt`);
    const b = await openFile(`${folder}/b/r.hegao.txt`);
    const c = await openFile(`${folder}/c/r.hegao.txt`);
    await shows(b.document.uri, vscode.DiagnosticSeverity.Hint);
    await shows(c.document.uri);
    await statusOf(a.document);
    await showsNone(a.document.uri);
    // A change of one changes nothing in the other.
    await replaceText(await openFile(`${folder}/a/.hegao.json`), 'off', 'error');
    await shows(a.document.uri);
    await shows(b.document.uri, vscode.DiagnosticSeverity.Hint);
  });

  it('keep their findings when the file is renamed, and leave none behind', async () => {
    await writeFile(`${folder}/old.hegao.txt`, reportWithWrongRate);
    const { document } = await openFile(`${folder}/old.hegao.txt`);
    await shows(document.uri);
    const edit = new vscode.WorkspaceEdit();
    const [from, to] = [workspaceUri(`${folder}/old.hegao.txt`), workspaceUri(`${folder}/new.hegao.txt`)];
    edit.renameFile(from, to);
    ok(await vscode.workspace.applyEdit(edit), 'it was renamed');
    await shows(to);
    await showsNone(from);
    const renamed = await vscode.workspace.openTextDocument(to);
    equal(renamed.languageId, 'gov-report');
    equal((await statusOf(renamed)).kind, 'report');
  });

  it('have a finding again when its fix is undone, and not when it is done again', async () => {
    const wrong = cleanReport.replace('扎实推进法治政府建设', '扎实推进法制政府建设');
    const { document } = await openText(wrong, 'gov-report');
    const isTerm = ({ message }: vscode.Diagnostic) => message.includes('法制政府');
    const all = await diagnosticsOf(document.uri, 'the wrong term', (found) => found.some(isTerm));
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      all.find(isTerm)?.range ?? new vscode.Range(0, 0, 0, 0),
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ edit }) => edit?.has(document.uri))?.edit;
    ok(fix !== undefined && (await vscode.workspace.applyEdit(fix)), 'it was fixed');
    await diagnosticsOf(document.uri, 'it is gone', (found) => !found.some(isTerm));
    await vscode.commands.executeCommand('undo');
    await diagnosticsOf(document.uri, 'it is there again', (found) => found.some(isTerm));
    equal(document.getText(), wrong, 'one undo takes the whole fix back');
    await vscode.commands.executeCommand('redo');
    await diagnosticsOf(document.uri, 'it is gone again', (found) => !found.some(isTerm));
  });

  it('are the same in both halves of a split editor', async () => {
    const { document } = await openText(cleanReport, 'gov-report');
    await statusOf(document);
    const right = await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    await until('there are two', () => vscode.window.visibleTextEditors.length === 2);
    await replaceText(right, rightRate, wrongRate);
    await shows(document.uri);
    equal(vscode.languages.getDiagnostics(document.uri).filter(isRate).length, 1);
    // The half that is left stays checked.
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('there is one', () => vscode.window.visibleTextEditors.length === 1);
    const [left] = vscode.window.visibleTextEditors;
    ok(left !== undefined, 'an editor');
    await replaceText(left, wrongRate, rightRate);
    await showsNone(document.uri);
  });

  it('follow the settings while they are open', async () => {
    const wrongTwice = `${reportWithWrongRate}${reportWithWrongRate}`;
    const { document } = await openText(wrongTwice, 'gov-report');
    await shows(document.uri);
    const settings = vscode.workspace.getConfiguration('hegao', document.uri);
    const target = vscode.ConfigurationTarget.Workspace;
    try {
      await settings.update('maxFindings', 1, target);
      await diagnosticsOf(document.uri, 'only one and a word on the rest', ({ length }) => length <= 2);
      const api = await hegao();
      await until('what is not shown is counted', () => (api.status(document.uri)?.withheld ?? 0) > 0);
      await settings.update('maxFindings', undefined, target);
      await until('all are shown', () => api.status(document.uri)?.withheld === 0);
      await settings.update('rules', { 'rate-mismatch': 'off' }, target);
      await showsNone(document.uri);
    } finally {
      await settings.update('maxFindings', undefined, target);
      await settings.update('rules', undefined, target);
    }
    await shows(document.uri);
  });

  it('may be very long', async () => {
    const part = cleanReport.slice(cleanReport.indexOf('（一）依法'), cleanReport.indexOf('二、党政'));
    const long = reportWithWrongRate.replace('（一）依法', () => `${part.repeat(3000)}（一）依法`);
    ok(long.length > 180_000, `${long.length} characters`);
    await writeFile(`${folder}/long.hegao.txt`, long);
    const editor = await openFile(`${folder}/long.hegao.txt`);
    const status = await statusOf(editor.document);
    ok(status.checked.characters > 180_000, `${status.checked.characters} checked`);
    await until('what is shown has an end', () => {
      const { length } = vscode.languages.getDiagnostics(editor.document.uri);
      return length > 0 && length <= 501;
    });
    await replaceText(editor, '江岭县人民政府关于2024年度', '江岭县人民政府关于2023年度');
    await statusOf(editor.document);
  });
});

describe('reports of a file system that is no disk', () => {
  const text = new TextEncoder().encode(reportWithWrongRate);
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const refuse = (uri: vscode.Uri): never => {
    throw vscode.FileSystemError.FileNotFound(uri);
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => {}),
    stat: (uri) =>
      uri.path === '/r.hegao.txt'
        ? { type: vscode.FileType.File, ctime: 0, mtime: 0, size: text.length }
        : refuse(uri),
    readFile: (uri) => (uri.path === '/r.hegao.txt' ? text : refuse(uri)),
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  let registration: vscode.Disposable | undefined;
  before(async () => {
    await hegao();
    registration = vscode.workspace.registerFileSystemProvider('hegao-memory', provider, {
      isReadonly: true,
    });
  });
  after(async () => {
    await closeAllEditors();
    registration?.dispose();
    changes.dispose();
  });

  it('are checked', async () => {
    const uri = vscode.Uri.from({ scheme: 'hegao-memory', path: '/r.hegao.txt' });
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    equal(document.languageId, 'gov-report');
    await shows(uri);
  });
});
