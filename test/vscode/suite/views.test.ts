import * as vscode from 'vscode';
import type { Row } from '../../../client/src/views/row.ts';
import { deepEqual, equal, ok } from './assert.ts';
import { hegao, statusOf } from './hegao.ts';
import { cleanReport, reportWithWrongRate, rightRate, wrongRate } from './reports.ts';
import {
  closeAllEditors,
  diagnosticsOf,
  openText,
  readFile,
  replaceText,
  until,
  workspaceUri,
  writeFile,
} from './support.ts';

const structure = 'hegao.structure';
const ledger = 'hegao.ledger';

describe('views', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('hegao.filterFigures', 'all');
    await vscode.commands.executeCommand('hegao.groupFiguresBySection');
    await closeAllEditors();
  });

  it('of the structure show the headings with what was found under them', async () => {
    await open(structure, reportWithWrongRate);
    const rows = await rowsOf(
      structure,
      'the wrong rate is told',
      (shown) => shown[1]?.icon.name === 'error',
    );
    deepEqual(
      rows.map(({ kind }) => kind),
      ['contents', 'section', 'section', 'section', 'section'],
    );
    const [contents, first] = rows;
    ok(
      contents?.children.every(({ icon }) => icon.name === 'pass'),
      JSON.stringify(contents),
    );
    deepEqual(
      first?.children.map(({ label, icon }) => `${label} ${icon.name}`),
      ['（一）依法化解矛盾纠纷 error', '（二）规范行政执法 list-tree'],
    );
  });

  it('lead to a heading', async () => {
    const { document } = await open(structure, cleanReport);
    const rows = await rowsOf(structure, 'the headings are shown', (shown) => shown.length === 5);
    equal(await vscode.commands.executeCommand('hegao.goToRow', structure, rows[4]?.id), true);
    const editor = vscode.window.activeTextEditor;
    ok(editor?.document === document, 'the report is active');
    ok(document.lineAt(editor.selection.active.line).text.startsWith('四、'), 'the cursor is at the heading');
  });

  it('follow an edit, and keep the rows that stay', async () => {
    const editor = await open(structure, cleanReport);
    const before = await rowsOf(
      structure,
      'the report is clean',
      (rows) => rows[1]?.icon.name === 'list-tree',
    );
    await replaceText(editor, rightRate, wrongRate);
    const after = await rowsOf(structure, 'the mistake is counted', (rows) => rows[1]?.icon.name === 'error');
    deepEqual(
      after.map(({ id }) => id),
      before.map(({ id }) => id),
    );
    await replaceText(editor, '（二）规范行政执法', '（二）严格规范行政执法');
    await rowsOf(
      structure,
      'the new heading',
      (rows) => rows[1]?.children[1]?.label === '（二）严格规范行政执法',
    );
  });

  it('select the section of the cursor, and leave the focus where it is', async () => {
    const editor = await open(structure, cleanReport);
    const rows = await rowsOf(structure, 'the headings are shown', (shown) => shown.length === 5);
    await vscode.window.showTextDocument(editor.document);
    const at = editor.document.positionAt(cleanReport.indexOf('联合检查'));
    editor.selection = new vscode.Selection(at, at);
    const api = await hegao();
    const wanted = rows[1]?.children[1]?.id;
    await until('the section is selected', () => api.view(structure)?.selection[0] === wanted);
    await vscode.commands.executeCommand('type', { text: '专项' });
    ok(editor.document.getText().includes('专项联合检查'), 'what is typed goes into the report');
  });

  it('leave closed what was closed', async () => {
    const editor = await open(structure, cleanReport);
    const rows = await rowsOf(structure, 'the headings are shown', (shown) => shown.length === 5);
    await vscode.window.showTextDocument(editor.document);
    const api = await hegao();
    const goTo = async (words: string, row: Row | undefined) => {
      const at = editor.document.positionAt(cleanReport.indexOf(words));
      editor.selection = new vscode.Selection(at, at);
      await until(`the section of ${words} is selected`, () => api.view(structure)?.selection[0] === row?.id);
    };
    await goTo('专题会议', rows[2]);
    await vscode.commands.executeCommand('workbench.actions.treeView.hegao.structure.collapseAll');
    await goTo('联合检查', rows[1]);
  });

  it('insert what is missing', async () => {
    const text = cleanReport.replace(/\n四、[\s\S]*?(?=\n\n江岭县)/, '');
    const { document } = await open(structure, text);
    const missing = (rows: readonly Row[]) => rows[0]?.children.find(({ kind }) => kind === 'missingContent');
    const rows = await rowsOf(structure, 'the plan is missing', (shown) => missing(shown) !== undefined);
    equal(await vscode.commands.executeCommand('hegao.insertContent', missing(rows)?.id), true);
    const line = vscode.window.activeTextEditor?.selection.active.line ?? 0;
    ok(document.lineAt(line).text.startsWith('四、'), document.lineAt(line).text);
    await rowsOf(
      structure,
      'nothing is missing',
      (shown) => shown.length === 5 && missing(shown) === undefined,
    );
    await diagnosticsOf(document.uri, 'the finding is gone', (found) =>
      found.every(({ code }) => JSON.stringify(code)?.includes('missing-section') !== true),
    );
    equal(await vscode.commands.executeCommand('hegao.insertContent', missing(rows)?.id), false);
  });

  it('keep the report while something is read that can be no report', async () => {
    await open(structure, cleanReport);
    await rowsOf(structure, 'the headings are shown', (rows) => rows.length === 5);
    const page = await vscode.workspace.openTextDocument({ language: 'jsonc', content: '{}' });
    await vscode.window.showTextDocument(page);
    await rowsOf(structure, 'the headings are still shown', (rows) => rows.length === 5);
  });

  it('are empty while no report is in sight', async () => {
    await open(structure, cleanReport);
    await rowsOf(structure, 'the headings are shown', (rows) => rows.length === 5);
    await closeAllEditors();
    await rowsOf(structure, 'nothing is shown', (rows) => rows.length === 0);
  });

  it('of the ledger list each figure, and lead to it', async () => {
    const { document } = await open(ledger, reportWithWrongRate);
    const rows = await rowsOf(ledger, 'the figures are listed', (shown) => shown.length === 3);
    deepEqual(
      rows[0]?.children.map(({ label, icon }) => `${label} ${icon.name}`),
      ['矛盾纠纷受理 error', '矛盾纠纷化解 error', '调解成功率 error'],
    );
    equal(await vscode.commands.executeCommand('hegao.goToRow', ledger, rows[0]?.children[2]?.id), true);
    const editor = vscode.window.activeTextEditor;
    equal(editor && document.getText(editor.selection), '91%');
  });

  it('of the ledger can be grouped and filtered', async () => {
    await open(ledger, reportWithWrongRate);
    await rowsOf(
      ledger,
      'sections',
      (rows) => rows.length === 3 && rows[0]?.id.startsWith('section:') === true,
    );
    await vscode.commands.executeCommand('hegao.groupFiguresByState');
    await rowsOf(
      ledger,
      'states',
      (rows) => rows.map(({ id }) => id).join() === 'state:fails,state:unchecked,state:holds',
    );
    await vscode.commands.executeCommand('hegao.filterFigures', 'fails');
    const [fails, ...others] = await rowsOf(ledger, 'what fails', (rows) => rows.length === 1);
    equal(fails?.children.length, 3);
    equal(others.length, 0);
  });

  it('of the ledger are copied as a table', async () => {
    await open(ledger, reportWithWrongRate);
    equal(await vscode.commands.executeCommand('hegao.copyFigures'), 6);
    const lines = (await vscode.env.clipboard.readText()).trimEnd().split(/\r?\n/);
    equal(lines.length, 7);
    deepEqual(lines[3]?.split('\t').slice(0, 7), [
      '（一）依法化解矛盾纠纷',
      '6',
      '调解成功率',
      '调解成功率',
      '91%',
      '91',
      '%',
    ]);
    const rows = await rowsOf(ledger, 'the figures are listed', (shown) => shown.length === 3);
    equal(await vscode.commands.executeCommand('hegao.copyFigures', rows[1]?.id), 2);
  });

  it('of the ledger tell of the present report though nobody sees them', async () => {
    await open(ledger, reportWithWrongRate);
    await rowsOf(ledger, 'the figures are listed', (rows) => rows.length === 3);
    await vscode.commands.executeCommand('workbench.view.explorer');
    const { document } = await openText(cleanReport.replace('其中联合检查35次。', ''), 'gov-report');
    await statusOf(document);
    equal(await vscode.commands.executeCommand('hegao.copyFigures'), 5);
    ok(!(await vscode.env.clipboard.readText()).includes('91%'), 'nothing of the other report');
  });

  it('of the ledger are exported for a spreadsheet, never over another file', async () => {
    await open(ledger, reportWithWrongRate);
    const target = workspaceUri('out/figures.csv');
    const written = await vscode.commands.executeCommand<vscode.Uri | undefined>('hegao.exportFigures', {
      target,
    });
    equal(written?.toString(), target.toString());
    const bytes = await vscode.workspace.fs.readFile(target);
    deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf], 'the mark of UTF-8');
    const text = await readFile('out/figures.csv');
    ok(text.includes('\r\n（一）依法化解矛盾纠纷,6,调解成功率,调解成功率,91%,91,%,'), text);
    const taken = await writeFile('taken.csv', '旧表');
    equal(await vscode.commands.executeCommand('hegao.exportFigures', { target: taken }), undefined);
    equal(await readFile('taken.csv'), '旧表');
  });
});

async function open(view: string, text: string): Promise<vscode.TextEditor> {
  const editor = await openText(text, 'gov-report');
  await statusOf(editor.document);
  await vscode.commands.executeCommand(`${view}.focus`);
  return editor;
}

/** Waits until the view shows the rows that are wanted. */
async function rowsOf(
  view: string,
  what: string,
  wanted: (rows: readonly Row[]) => boolean,
): Promise<readonly Row[]> {
  const api = await hegao();
  let last: readonly Row[] = [];
  return until(what, () => {
    last = api.view(view)?.rows ?? [];
    return wanted(last) && last;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; the rows are ${JSON.stringify(last.map(({ label }) => label))}`);
  });
}
