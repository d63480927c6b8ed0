import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { hegao } from './hegao.ts';
import { closeAllEditors, openText } from './support.ts';

describe('snippets', () => {
  afterEach(closeAllEditors);

  it('write a sentence with places to fill in', async () => {
    await hegao();
    const editor = await openText('', 'gov-report');
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'gov-report',
      name: '人民调解',
    });
    ok(
      /^全年各级人民调解组织排查矛盾纠纷XX件，受理调解XX件/.test(editor.document.getText()),
      editor.document.getText(),
    );
    equal(editor.document.getText(editor.selection), 'XX', 'what is selected first');
  });

  it('date the signature without leading zeros', async () => {
    const editor = await openText('', 'gov-report');
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'gov-report',
      name: '落款',
    });
    const now = new Date();
    const date = `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
    equal(editor.document.getText().split(/\r?\n/)[1], date);
  });

  for (const [typed, label] of [
    ['zrr', 'zrr'],
    ['成效明显。第一责任人', '第一责任人'],
    ['召开会议fuyi', 'fuyi'],
    ['12345热线', '12345热线'],
  ] as const) {
    it(`are offered after “${typed}”`, async () => {
      const { document } = await openText(typed, 'gov-report');
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(typed.length),
      );
      const labels = list.items.map((item) =>
        typeof item.label === 'string' ? item.label : item.label.label,
      );
      ok(labels.includes(label), `${label} among ${labels.slice(0, 40).join(', ')}`);
    });
  }
});
