import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { hegao, statusOf } from './hegao.ts';
import { closeAllEditors } from './support.ts';

describe('a new report', () => {
  afterEach(closeAllEditors);

  it('opens with all that it must hold, the first place to fill in selected', async () => {
    await hegao();
    const wanted = { profile: 'department', organ: '江岭县司法局', year: 2024 };
    const uri = await vscode.commands.executeCommand<vscode.Uri>('hegao.newReport', wanted);
    const editor = vscode.window.activeTextEditor;
    ok(editor !== undefined && editor.document.uri.toString() === uri.toString(), 'it is shown');
    const { document, selection } = editor;
    equal(document.languageId, 'gov-report');
    equal(document.isUntitled, true);
    ok(document.getText().startsWith('江岭县司法局关于2024年度法治政府建设情况的报告\n'), document.getText());
    equal(document.getText(selection), '【填写总体情况】');
    const { kind, profile, year } = await statusOf(document);
    equal(`${kind} ${profile} ${year}`, 'report department 2024');
    for (const { code } of vscode.languages.getDiagnostics(document.uri)) {
      equal(typeof code === 'object' ? code.value : code, 'left-placeholder');
    }
  });

  it('is not begun for a year of another kind of report', async () => {
    await hegao();
    const wanted = { profile: 'legacy', organ: '江岭县人民政府', year: 2024 };
    equal(await vscode.commands.executeCommand('hegao.newReport', wanted), undefined);
  });
});
