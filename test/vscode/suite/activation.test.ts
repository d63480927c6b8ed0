import * as vscode from 'vscode';
import { ok } from './assert.ts';
import { statusOf } from './hegao.ts';
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

  it('keeps the compiled code of the server for its next start, where the server is a process', async () => {
    const { HOME: home } = typeof process === 'undefined' ? {} : process.env;
    if (home === undefined) return;
    const { document } = await openFile('report.hegao.txt');
    const restarted = async () => {
      await vscode.commands.executeCommand('hegao.restartServer');
      await statusOf(document);
    };
    await statusOf(document);
    await restarted();
    const file = vscode.Uri.file(`${home}/user-data/User/globalStorage/hegao.hegao/server.code`);
    const { size } = await until('the code is kept', async () => {
      try {
        return await vscode.workspace.fs.stat(file);
      } catch {
        return undefined;
      }
    });
    ok(size > 500_000, `${size} bytes`);
    await restarted();
  });
});
