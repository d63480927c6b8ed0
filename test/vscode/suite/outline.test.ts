import * as vscode from 'vscode';
import { deepEqual, ok } from './assert.ts';
import { statusOf } from './hegao.ts';
import { cleanReport } from './reports.ts';
import { closeAllEditors, openText } from './support.ts';

describe('outline', () => {
  afterEach(closeAllEditors);

  it('shows headings under their headings', async () => {
    const { document } = await openText(cleanReport, 'gov-report');
    await statusOf(document);
    const symbols = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const lines = symbols.map(({ range }) => document.lineAt(range.start.line).text);
    deepEqual(
      lines.filter((line) => /^[一二三四]、/.test(line)),
      [
        '一、2024年推进法治政府建设的主要举措和成效',
        '二、党政主要负责人履行推进法治建设第一责任人职责情况',
        '三、存在的问题和不足及原因',
        '四、2025年工作安排',
      ],
    );
    const first = symbols.find(({ name }) => name.includes('主要举措和成效'));
    deepEqual(
      first?.children.map(({ name }) => /依法化解矛盾纠纷|规范行政执法/.test(name)),
      [true, true],
    );
    for (const { range, selectionRange } of symbols) {
      ok(range.contains(selectionRange), 'the name lies in its section');
    }
  });

  it('lets sections be folded', async () => {
    const { document } = await openText(cleanReport, 'gov-report');
    await statusOf(document);
    const ranges = await vscode.commands.executeCommand<readonly vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const starts = ranges.map(({ start }) => document.lineAt(start).text);
    ok(
      starts.some((line) => line.startsWith('一、')),
      `a section can be folded: ${starts.join(' ')}`,
    );
  });
});
