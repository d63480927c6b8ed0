import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { language, statusOf } from './hegao.ts';
import { closeAllEditors, openFile, workspaceUri, writeFile } from './support.ts';

describe('encoding', () => {
  afterEach(closeAllEditors);

  it('of a report that is known by its name is found out', async () => {
    const bytes = await vscode.workspace.fs.readFile(workspaceUri('encoding/gb18030.txt'));
    await writeFile('encoding/2024年度法治政府建设情况报告.txt', bytes);
    const { document } = await openFile('encoding/2024年度法治政府建设情况报告.txt');
    ok(document.getText().startsWith('江岭县人民政府'), document.getText().slice(0, 20));
    equal((await statusOf(document)).garbled, false);
  });

  it('that was wrong is seen, and the file can be read again', async () => {
    const { document } = await openFile('encoding/gb18030.txt');
    equal((await statusOf(document)).garbled, true, 'garbled');
    equal(await vscode.commands.executeCommand('hegao.reopenWithEncoding'), 'gb18030');
    ok(document.getText().startsWith('江岭县人民政府'), document.getText().slice(0, 20));
    const report = await language(document.uri, 'gov-report');
    equal((await statusOf(report)).garbled, false);
  });
});
