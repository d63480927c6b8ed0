import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { pause, statusOf } from './hegao.ts';
import { cleanReport } from './reports.ts';
import { closeAllEditors, openText, until } from './support.ts';

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

describe('completion of a rate', () => {
  afterEach(closeAllEditors);

  it('is taken as Tab takes it, and Enter is set to take nothing', async () => {
    const counts = '（三）办理提案。收到提案297件，办结271件，办结率为';
    const before = '（二）规范行政执法。开展执法检查120次，其中联合检查35次。\n';
    const editor = await openText(cleanReport.replace(before, `${before}${counts}\n`), 'gov-report');
    const { document } = editor;
    await statusOf(document);
    const end = document.positionAt(document.getText().indexOf(counts) + counts.length);
    editor.selection = new vscode.Selection(end, end);
    const offer = async (): Promise<void> => {
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await pause(1000);
    };
    await offer();
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    await until('the percentage is written', () => document.getText().includes(`${counts}91.`));
    const { acceptSuggestionOnEnter } = vscode.workspace.getConfiguration('editor', {
      uri: document.uri,
      languageId: 'gov-report',
    });
    equal(acceptSuggestionOnEnter, 'off');
  });
});

describe('completion while typing', () => {
  afterEach(closeAllEditors);

  // The editor asks at the first key, and what is typed until the answer comes asks nothing by itself: at these
  // speeds the last character falls before, into and behind the time in which the answer is awaited.
  for (const milliseconds of [0, 12, 25, 60]) {
    it(`offers a rate with a key each ${milliseconds} ms`, async () => {
      const counts = '（三）办理提案。收到提案297件，办结271件，';
      const before = '（二）规范行政执法。开展执法检查120次，其中联合检查35次。\n';
      const editor = await openText(cleanReport.replace(before, `${before}${counts}\n`), 'gov-report');
      const { document } = editor;
      await statusOf(document);
      const end = document.positionAt(document.getText().indexOf(counts) + counts.length);
      editor.selection = new vscode.Selection(end, end);
      const keys: Thenable<unknown>[] = [];
      for (const text of '办结率') {
        keys.push(vscode.commands.executeCommand('type', { text }));
        if (milliseconds > 0) await pause(milliseconds);
      }
      await Promise.all(keys);
      await until('the percentage is offered and taken', async () => {
        await pause(1000);
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return document.getText().includes(`${counts}办结率91.`);
      });
    });
  }

  // The editor is told to ask at 率 and not at 是; behind 是 it asks since the answer at 率 was incomplete.
  for (const typed of ['率', '率是']) {
    it(`offers a rate behind ${typed} before words that follow`, async () => {
      const counts = '（三）办理提案。收到提案297件，办结271件，办结';
      const before = '（二）规范行政执法。开展执法检查120次，其中联合检查35次。\n';
      const editor = await openText(cleanReport.replace(before, `${before}${counts}较高\n`), 'gov-report');
      const { document } = editor;
      await statusOf(document);
      const end = document.positionAt(document.getText().indexOf(counts) + counts.length);
      editor.selection = new vscode.Selection(end, end);
      for (const text of typed) await vscode.commands.executeCommand('type', { text });
      await until('the percentage is offered and taken', async () => {
        await pause(1000);
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return document.getText().includes(`${counts}${typed}91.`);
      });
    });
  }
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
