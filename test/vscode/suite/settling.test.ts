import * as vscode from 'vscode';
import { ok } from './assert.ts';
import { compose } from './composing.ts';
import { pause, statusOf } from './hegao.ts';
import { cleanReport, reportWithWrongRate, rightRate, wrongRate } from './reports.ts';
import { closeAllEditors, diagnosticsOf, openText, replaceText, until } from './support.ts';

describe('findings while a line is written', () => {
  afterEach(async () => {
    await closeAllEditors();
    await settleTime(undefined);
  });

  function settleTime(milliseconds: number | undefined): Thenable<void> {
    const settings = vscode.workspace.getConfiguration('hegao');
    return settings.update('settleTime', milliseconds, vscode.ConfigurationTarget.Workspace);
  }

  const place = cleanReport.indexOf(rightRate) + rightRate.length;

  async function cursorTo(editor: vscode.TextEditor, position: vscode.Position): Promise<void> {
    editor.selection = new vscode.Selection(position, position);
    await until('the cursor is there', () => editor.selection.active.isEqual(position));
  }

  /** Every number of diagnostics that was shown while `act` ran. */
  async function shownWhile(uri: vscode.Uri, act: () => Promise<void>): Promise<readonly number[]> {
    const seen: number[] = [];
    const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((each) => each.toString() === uri.toString()))
        seen.push(vscode.languages.getDiagnostics(uri).length);
    });
    try {
      await act();
    } finally {
      subscription.dispose();
    }
    return seen;
  }

  it('wait until the line is left', async () => {
    await settleTime(60_000);
    const editor = await openText(cleanReport, 'gov-report');
    const { document } = editor;
    await statusOf(document);
    await cursorTo(editor, document.positionAt(place));
    // Typed as fast as a writer types: 95% becomes 9%, 91%.
    const seen = await shownWhile(document.uri, async () => {
      await vscode.commands.executeCommand('deleteLeft');
      await vscode.commands.executeCommand('deleteLeft');
      await vscode.commands.executeCommand('type', { text: '1' });
      await vscode.commands.executeCommand('type', { text: '%' });
      await pause(300);
    });
    ok(
      seen.every((count) => count === 0),
      `nothing is shown while typing: ${seen.join()}`,
    );
    await cursorTo(editor, new vscode.Position(0, 0));
    await diagnosticsOf(document.uri, 'it is shown when the line is left', ({ length }) => length === 1);
  });

  it('do not flicker while an input method composes', async function () {
    if (vscode.env.uiKind === vscode.UIKind.Desktop) this.skip();
    await settleTime(60_000);
    const editor = await openText(cleanReport, 'gov-report');
    const { document } = editor;
    await statusOf(document);
    await cursorTo(editor, document.positionAt(cleanReport.indexOf('（二）规范') - 1));
    const seen = await shownWhile(document.uri, async () => {
      compose(['f', 'fa', 'fa zh', 'fa zhi', 'fa zhi zheng', 'fa zhi zheng fu'], '法制政府');
      await until('the term is written', () => document.getText().includes('95%。法制政府\n'));
      await pause(300);
    });
    ok(
      seen.every((count) => count === 0),
      `nothing is shown while composing: ${seen.join()}`,
    );
    await cursorTo(editor, new vscode.Position(0, 0));
    await diagnosticsOf(document.uri, 'the wrong term is shown when the line is left', (all) =>
      all.some(({ message }) => message.includes('法制政府')),
    );
  });

  it('are shown after a pause', async () => {
    const editor = await openText(cleanReport, 'gov-report');
    await statusOf(editor.document);
    await cursorTo(editor, editor.document.positionAt(place));
    await replaceText(editor, rightRate, wrongRate);
    await diagnosticsOf(editor.document.uri, 'it is shown after a while', ({ length }) => length === 1);
  });

  it('go at once when they are mended', async () => {
    await settleTime(60_000);
    const editor = await openText(reportWithWrongRate, 'gov-report');
    const { uri } = editor.document;
    await diagnosticsOf(uri, 'it is shown', ({ length }) => length === 1);
    await cursorTo(editor, editor.document.positionAt(place));
    await replaceText(editor, wrongRate, rightRate);
    await diagnosticsOf(
      uri,
      'it is gone, although the line does not rest so soon',
      ({ length }) => length === 0,
    );
  });
});
