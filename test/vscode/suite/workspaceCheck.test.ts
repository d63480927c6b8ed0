import * as vscode from 'vscode';
import type { Tally } from '../../../client/src/workspace/tally.ts';
import { equal, ok } from './assert.ts';
import { hegao, statusOf } from './hegao.ts';
import { otherText, reportWithWrongRate, rightRate, wrongRate } from './reports.ts';
import { closeAllEditors, diagnosticsOf, openFile, replaceText, workspaceUri, writeFile } from './support.ts';

describe('check of the workspace', () => {
  before(async () => {
    await hegao();
    await writeFile('many/a.txt', reportWithWrongRate);
    await writeFile('many/b.md', reportWithWrongRate);
    await writeFile('many/other.txt', otherText);
    await writeFile('many/picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13));
  });
  afterEach(closeAllEditors);

  it('finds the reports among the files and what is wrong in them', async () => {
    const tally = await vscode.commands.executeCommand<Tally>('hegao.checkWorkspace');
    ok(tally.files >= 4 && tally.reports >= 2 && tally.reports < tally.files, JSON.stringify(tally));
    ok(tally.unread >= 1, `the picture is named as unread: ${JSON.stringify(tally)}`);
    for (const name of ['many/a.txt', 'many/b.md']) {
      ok(vscode.languages.getDiagnostics(workspaceUri(name)).length > 0, `findings in ${name}`);
    }
    equal(
      vscode.languages.getDiagnostics(workspaceUri('many/other.txt')).length,
      0,
      'findings in other texts',
    );
  });

  it('ends when it is cancelled, and says what was checked until then', async () => {
    for (let index = 0; index < 30; index++) await writeFile(`many/more/${index}.txt`, reportWithWrongRate);
    try {
      const all = await vscode.commands.executeCommand<Tally>('hegao.checkWorkspace');
      const before = new vscode.CancellationTokenSource();
      before.cancel();
      const none = await vscode.commands.executeCommand<Tally>('hegao.checkWorkspace', before.token);
      equal(none.files, 0, 'cancelled before the first');
      const during = new vscode.CancellationTokenSource();
      const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const isNew = ({ path }: vscode.Uri) => path.includes('/many/more/');
        if (uris.some((uri) => isNew(uri) && vscode.languages.getDiagnostics(uri).length > 0))
          during.cancel();
      });
      const some = await vscode.commands.executeCommand<Tally>('hegao.checkWorkspace', during.token);
      subscription.dispose();
      ok(some.files > 0 && some.files < all.files, `${some.files} of ${all.files}`);
    } finally {
      await vscode.workspace.fs.delete(workspaceUri('many/more'), { recursive: true });
    }
  });

  it('leaves a file to the editor when it is opened there', async () => {
    await vscode.commands.executeCommand('hegao.checkWorkspace');
    const editor = await openFile('many/a.txt');
    await statusOf(editor.document);
    const isRate = ({ range }: vscode.Diagnostic) => editor.document.getText(range).includes('91');
    await diagnosticsOf(editor.document.uri, 'the finding once', (all) => all.filter(isRate).length === 1);
    await replaceText(editor, wrongRate, rightRate);
    await diagnosticsOf(editor.document.uri, 'the finding is gone', (all) => !all.some(isRate));
  });
});
