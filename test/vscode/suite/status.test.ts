import * as vscode from 'vscode';
import { deepEqual, equal, ok } from './assert.ts';
import { hegao, statusOf } from './hegao.ts';
import { cleanReport, reportWithWrongRate } from './reports.ts';
import { closeAllEditors, openText, until } from './support.ts';

describe('status', () => {
  afterEach(closeAllEditors);

  it('tells what kind of report it is and how much was checked', async () => {
    const { document } = await openText(cleanReport, 'gov-report');
    const { kind, profile, year, checked, withheld, garbled } = await statusOf(document);
    deepEqual(
      { kind, profile, year, withheld, garbled },
      {
        kind: 'report',
        profile: 'county-government',
        year: 2024,
        withheld: 0,
        garbled: false,
      },
    );
    ok(checked.characters > 300 && checked.blocks > 10 && checked.rules > 0, JSON.stringify(checked));
  });

  it('counts the findings that are shown', async () => {
    const { document } = await openText(reportWithWrongRate, 'gov-report');
    const { counts } = await statusOf(document);
    const shown = vscode.languages.getDiagnostics(document.uri);
    equal(counts.error + counts.warning + counts.information + counts.hint, shown.length);
    ok(shown.length > 0, 'there are findings');
  });

  it('goes into the description of a problem, without the report', async () => {
    const { document } = await openText(reportWithWrongRate, 'gov-report');
    await statusOf(document);
    const settings = vscode.workspace.getConfiguration('hegao');
    await settings.update('settleTime', 7, vscode.ConfigurationTarget.Workspace);
    try {
      const uri = await vscode.commands.executeCommand<vscode.Uri>('hegao.reportProblem');
      const opened = vscode.window.activeTextEditor?.document;
      equal(opened?.uri.toString(), uri.toString());
      const text = opened?.getText() ?? '';
      for (const wanted of [`VS Code ${vscode.version}`, '"hegao.settleTime": 7', '"kind": "report"'])
        ok(text.includes(wanted), `${wanted} in ${text}`);
      ok(!text.includes('调解') && !text.includes(document.uri.path), text);
    } finally {
      await settings.update('settleTime', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('is forgotten when the document is closed', async () => {
    const { document } = await openText(cleanReport, 'gov-report');
    await statusOf(document);
    const api = await hegao();
    await closeAllEditors();
    // VS Code itself decides when it lets go of a document without an editor.
    await until(
      'the status follows the document',
      () => document.isClosed === (api.status(document.uri) === undefined),
    );
  });

  it('is refreshed when the profile is set by hand', async () => {
    const { document } = await openText(cleanReport, 'gov-report');
    await statusOf(document);
    const api = await hegao();
    const settings = vscode.workspace.getConfiguration('hegao');
    await settings.update('profile', 'township', vscode.ConfigurationTarget.Global);
    try {
      await until(
        'the profile is the one that was set',
        () => api.status(document.uri)?.profile === 'township',
      );
    } finally {
      await settings.update('profile', undefined, vscode.ConfigurationTarget.Global);
    }
    await until(
      'the profile is detected again',
      () => api.status(document.uri)?.profile === 'county-government',
    );
  });
});
