import * as vscode from 'vscode';
import { equal } from './assert.ts';
import { hegao } from './hegao.ts';
import { closeAllEditors, until } from './support.ts';

describe('rule pages', () => {
  afterEach(closeAllEditors);

  it('open as a preview', async () => {
    await hegao();
    equal(await vscode.commands.executeCommand('hegao.openRulePage', 'missing-section'), true);
    await until('a tab shows the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.includes('missing-section')),
      ),
    );
  });

  it('exist for rules alone', async () => {
    equal(await vscode.commands.executeCommand('hegao.openRulePage', 'no-such-rule'), false);
    equal(await vscode.commands.executeCommand('hegao.openRulePage', '../package'), false);
  });
});
