import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { statusOf } from './hegao.ts';
import { cleanReport, otherText, reportWithWrongRate, rightRate, wrongRate } from './reports.ts';
import { closeAllEditors, diagnosticsOf, openText, replaceText } from './support.ts';

describe('diagnostics', () => {
  afterEach(closeAllEditors);

  const isRate = ({ code }: vscode.Diagnostic) => codeOf(code) === 'rate-mismatch';

  it('appear while typing and are gone as soon as the figure is right', async () => {
    const editor = await openText(cleanReport, 'gov-report');
    const { uri } = editor.document;
    const status = await statusOf(editor.document);
    equal(status.counts.error + status.counts.warning, 0, 'errors and warnings of a clean report');

    await replaceText(editor, rightRate, wrongRate);
    const [found] = await diagnosticsOf(uri, 'the wrong rate is found', (all) => all.some(isRate));
    ok(found !== undefined, 'a diagnostic');
    ok(
      editor.document.getText(found.range).includes('91'),
      `it is about ${editor.document.getText(found.range)}`,
    );

    await replaceText(editor, wrongRate, rightRate);
    await diagnosticsOf(uri, 'the diagnostic is gone', (all) => !all.some(isRate));
  });

  it('link to the page of their rule in this editor', async () => {
    const { document } = await openText(reportWithWrongRate, 'gov-report');
    const found = (await diagnosticsOf(document.uri, 'a finding', (all) => all.some(isRate))).find(isRate);
    const link = typeof found?.code === 'object' ? found.code.target.toString() : '';
    equal(link, `${vscode.env.uriScheme}://hegao.hegao/rules/rate-mismatch`);
  });

  it('speak of no text that is no report', async () => {
    const { document } = await openText(otherText, 'plaintext');
    equal((await statusOf(document)).kind, 'other');
    equal(vscode.languages.getDiagnostics(document.uri).length, 0, 'diagnostics');
  });

  it('come back after the language server was restarted', async () => {
    const { document } = await openText(reportWithWrongRate, 'gov-report');
    await diagnosticsOf(document.uri, 'a finding', (all) => all.some(isRate));
    await vscode.commands.executeCommand('hegao.restartServer');
    await statusOf(document);
    await diagnosticsOf(document.uri, 'the finding again, once', (all) => all.filter(isRate).length === 1);
  });

  it('come for any document when asked for', async () => {
    const { document } = await openText(
      `${otherText}全年受理案件400件，办结380件，办结率91%。\n`,
      'plaintext',
    );
    equal((await statusOf(document)).kind, 'other');
    equal(await vscode.commands.executeCommand('hegao.checkDocument'), true, 'was checked');
    await diagnosticsOf(document.uri, 'the wrong rate is found', (all) => all.some(isRate));
  });
});

function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}
