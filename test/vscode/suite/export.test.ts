import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { statusOf } from './hegao.ts';
import { cleanReport, reportWithWrongRate } from './reports.ts';
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

  it('writes as the settings say', async () => {
    const settings = vscode.workspace.getConfiguration('hegao.export');
    const change = async (values: Readonly<Record<string, unknown>>) => {
      for (const [name, value] of Object.entries(values))
        await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
    };
    await change({ encoding: 'gb18030', lineEnds: 'crlf', indent: true });
    try {
      await openReport();
      const target = workspaceUri('out/settings.txt');
      await exportTo(target);
      const bytes = await vscode.workspace.fs.readFile(target);
      const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
      ok(text.includes('\r\n\u3000\u3000一、2024年'), text);
    } finally {
      await change({ encoding: undefined, lineEnds: undefined, indent: undefined });
    }
  });

  it('writes a Word file, in every host', async () => {
    await openReport();
    const target = workspaceUri('out/report.docx');
    const written = await vscode.commands.executeCommand<vscode.Uri | undefined>('hegao.exportWord', {
      target,
    });
    equal(written?.toString(), target.toString());
    const bytes = await vscode.workspace.fs.readFile(target);
    const names = new TextDecoder('latin1').decode(bytes);
    ok(names.startsWith('PK') && names.includes('word/document.xml'), names.slice(0, 100));
    equal(await vscode.commands.executeCommand('hegao.exportWord', { target }), undefined);
    equal((await vscode.workspace.fs.readFile(target)).length, bytes.length);
  });

  it('writes what the check found, as a web page or as Markdown', async () => {
    await openReport(reportWithWrongRate);
    const write = async (path: string) => {
      await vscode.commands.executeCommand('hegao.exportReview', { target: workspaceUri(path) });
      return readFile(path);
    };
    const html = await write('out/review.html');
    ok(html.startsWith('<!DOCTYPE html>') && html.includes('380÷400=95.00%'), html);
    const markdown = await write('out/review.md');
    ok(markdown.startsWith('# 核稿报告：') && markdown.includes('380÷400=95.00%'), markdown);
  });

  it('reads a Word file again that it wrote, into a new report', async () => {
    const text = cleanReport.replace(/\n\n/g, '\n');
    await openReport(text);
    const target = workspaceUri('out/again.docx');
    await vscode.commands.executeCommand('hegao.exportWord', { target });
    const imported = await vscode.commands.executeCommand<vscode.Uri | undefined>('hegao.importWord', target);
    const document = vscode.workspace.textDocuments.find(
      ({ uri }) => uri.toString() === imported?.toString(),
    );
    equal(document?.getText(), text);
    equal(document?.languageId, 'gov-report');
    const other = await writeFile('out/no.docx', '不是 Word 文件');
    equal(await vscode.commands.executeCommand('hegao.importWord', other), undefined);
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
