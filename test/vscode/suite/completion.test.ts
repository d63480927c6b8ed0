import * as vscode from 'vscode';
import { ok } from './assert.ts';
import { statusOf } from './hegao.ts';
import { cleanReport } from './reports.ts';
import { closeAllEditors, openText } from './support.ts';

describe('completion', () => {
  afterEach(closeAllEditors);

  /** Labels offered after `typed`, which stands on a line of its own below the second heading of level two. */
  async function offeredAfter(typed: string): Promise<readonly string[]> {
    const before = '（二）规范行政执法。开展执法检查120次，其中联合检查35次。\n';
    const { document } = await openText(cleanReport.replace(before, `${before}${typed}\n`), 'gov-report');
    await statusOf(document);
    const offset = document.getText().indexOf(before) + before.length + typed.length;
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(offset),
    );
    return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  }

  it('goes on with the numbers of headings', async () => {
    const labels = await offeredAfter('（');
    ok(
      labels.some((label) => label.startsWith('（三）')),
      `（三） among ${labels.join(', ')}`,
    );
  });

  it('goes on with 二是 after 一是', async () => {
    const labels = await offeredAfter('（三）加强监督。一是完善制度。');
    ok(
      labels.some((label) => label.startsWith('二是')),
      `二是 among ${labels.join(', ')}`,
    );
  });
});

describe('hover', () => {
  afterEach(closeAllEditors);

  it('tells what a figure is', async () => {
    const { document } = await openText(cleanReport, 'gov-report');
    await statusOf(document);
    const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('95%')),
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((part) => (typeof part === 'string' ? part : part.value)),
    );
    ok(text.join('\n').includes('95'), `a hover about 95%: ${text.join(' ')}`);
  });
});
