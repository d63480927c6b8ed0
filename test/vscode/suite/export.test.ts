import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { statusOf } from './hegao.ts';
import { cleanReport } from './reports.ts';
import { closeAllEditors, openText, readFile, workspaceUri, writeFile } from './support.ts';

describe('export', () => {
  afterEach(closeAllEditors);

  function exportTo(target: vscode.Uri, overwrite?: boolean): Thenable<vscode.Uri | undefined> {
    const options = overwrite === undefined ? { target } : { target, overwrite };
    return vscode.commands.executeCommand('hegao.exportPlainText', options);
  }

  async function openReport(text = cleanReport): Promise<void> {
    await statusOf((await openText(text, 'gov-report')).document);
  }

  it('writes the text that is delivered', async () => {
    await openReport(cleanReport.replace('一、2024年', '## 一、2024年').replaceAll('\n', '\r\n'));
    const target = workspaceUri('out/report.txt');
    equal((await exportTo(target))?.toString(), target.toString());
    const text = await readFile('out/report.txt');
    ok(text.includes('\n一、2024年推进法治政府建设的主要举措和成效\n'), text);
    ok(text.includes('调解成功率95%'), text);
    ok(!text.includes('#') && !text.includes('\r') && !text.startsWith('\ufeff'), text);
  });

  it('never replaces a file without being told to', async () => {
    await openReport();
    const target = await writeFile('taken.txt', '旧稿');
    equal(await exportTo(target), undefined);
    equal(await readFile('taken.txt'), '旧稿');
    ok(await exportTo(target, true), 'was written');
    ok((await readFile('taken.txt')).includes('江岭县人民政府'), 'the new text');
  });

  it('leaves everything as it was where it cannot write', async () => {
    await openReport();
    const inside = await writeFile('folder/keep.txt', '不能丢');
    const folder = vscode.Uri.joinPath(inside, '..');
    equal(await exportTo(folder, true), undefined);
    equal(await readFile('folder/keep.txt'), '不能丢');
    const names = (await vscode.workspace.fs.readDirectory(workspaceUri(''))).map(([name]) => name);
    ok(!names.some((name) => name.endsWith('.tmp')), `nothing half-written among ${names.join(', ')}`);
  });
});
