import * as vscode from 'vscode';
import { ok } from './assert.ts';
import { cleanReport } from './reports.ts';
import { closeAllEditors, diagnosticsOf, openText } from './support.ts';

describe('quick fix', () => {
  afterEach(closeAllEditors);

  it('puts the right term in the place of a wrong one', async () => {
    const wrong = cleanReport.replace('扎实推进法治政府建设', '扎实推进法制政府建设');
    const { document } = await openText(wrong, 'gov-report');
    const all = await diagnosticsOf(document.uri, 'the wrong term is found', (diagnostics) =>
      diagnostics.some(({ range }) => document.getText(range).includes('法制')),
    );
    const found = all.find(({ range }) => document.getText(range).includes('法制'));
    ok(found !== undefined, 'a diagnostic');

    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ edit }) => edit?.has(document.uri));
    ok(fix?.edit !== undefined, `a fix among ${actions.map(({ title }) => title).join(', ')}`);
    ok(await vscode.workspace.applyEdit(fix.edit), 'the fix was applied');
    ok(document.getText().includes('扎实推进法治政府建设'), document.getText());
    await diagnosticsOf(
      document.uri,
      'the diagnostic is gone',
      (diagnostics) => !diagnostics.some(({ message }) => message === found.message),
    );
  });
});
