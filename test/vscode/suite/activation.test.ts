import * as vscode from 'vscode';
import { ok } from './assert.ts';
import { closeAllEditors, openFile, ownExtension, until } from './support.ts';

describe('activation', () => {
  after(closeAllEditors);

  it('happens when a report is opened', async () => {
    await openFile('report.hegao.txt');
    await until('the extension is active', () => ownExtension().isActive);
  });

  it('brings every command that the manifest promises', async () => {
    const declared: readonly { command: string }[] = ownExtension().packageJSON.contributes.commands;
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = declared.map(({ command }) => command).filter((command) => !known.has(command));
    ok(declared.length > 0 && missing.length === 0, `missing: ${missing.join(', ')}`);
  });
});
