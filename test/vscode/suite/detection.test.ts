import * as vscode from 'vscode';
import { equal } from './assert.ts';
import { language, pause, statusOf } from './hegao.ts';
import { cleanReport, otherText } from './reports.ts';
import { closeAllEditors, openFile, openText, replaceText, writeFile } from './support.ts';

/** Time in which a text that was only opened would have been switched. */
const atOnce = 300;

/** Longer than the extension waits before it switches the language of a text that is being typed. */
const afterTyping = 1500;

describe('detection', () => {
  afterEach(closeAllEditors);

  it('knows a report by its name', async () => {
    await writeFile('names/江岭县2024年度法治政府建设情况报告.txt', '');
    await writeFile('names/2017年依法行政工作报告.txt', '');
    await writeFile('names/notes.hegao.txt', '');
    for (const name of [
      '江岭县2024年度法治政府建设情况报告.txt',
      '2017年依法行政工作报告.txt',
      'notes.hegao.txt',
    ]) {
      equal((await openFile(`names/${name}`)).document.languageId, 'gov-report', name);
    }
  });

  it('knows a report by its text', async () => {
    await writeFile('draft.txt', cleanReport);
    const { document } = await openFile('draft.txt');
    await language(document.uri, 'gov-report');
  });

  it('knows a report that is pasted into a new document', async () => {
    const editor = await openText('', 'plaintext');
    const { uri } = editor.document;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), cleanReport));
    await language(uri, 'gov-report');
  });

  it('leaves other texts and Markdown alone', async () => {
    await writeFile('list.txt', otherText);
    await writeFile('draft.md', cleanReport);
    const list = (await openFile('list.txt')).document;
    equal((await statusOf(list)).kind, 'other');
    const markdown = (await openFile('draft.md')).document;
    equal((await statusOf(markdown)).kind, 'report', 'kind of the Markdown document');
    await pause(atOnce);
    equal(list.languageId, 'plaintext');
    equal(markdown.languageId, 'markdown');
  });

  it('keeps the language that was chosen by hand, also for the next time', async () => {
    await writeFile('kept.txt', cleanReport);
    const { document } = await openFile('kept.txt');
    const report = await language(document.uri, 'gov-report');
    await vscode.languages.setTextDocumentLanguage(report, 'plaintext');

    const editor = await openFile('kept.txt');
    await replaceText(editor, '江岭县', '江陵县');
    equal((await statusOf(editor.document)).kind, 'report');
    await pause(afterTyping);
    equal(editor.document.languageId, 'plaintext', 'language after an edit');

    await editor.document.save();
    await closeAllEditors();
    await pause(100);
    const again = (await openFile('kept.txt')).document;
    equal((await statusOf(again)).kind, 'report');
    await pause(atOnce);
    equal(again.languageId, 'plaintext', 'language after opening it again');
  });

  it('keeps the hand-chosen language against the name of the file', async () => {
    await writeFile('named.hegao.txt', cleanReport);
    const { document } = await openFile('named.hegao.txt');
    equal(document.languageId, 'gov-report');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await language(document.uri, 'plaintext');
    await pause(atOnce);
    equal((await openFile('named.hegao.txt')).document.languageId, 'plaintext');
  });

  it('can be turned off', async () => {
    const settings = vscode.workspace.getConfiguration('hegao');
    await settings.update('detect', false, vscode.ConfigurationTarget.Global);
    try {
      const { document } = await openText(cleanReport, 'plaintext');
      await pause(atOnce);
      equal((await statusOf(document)).kind, 'other');
      equal(document.languageId, 'plaintext');
    } finally {
      await settings.update('detect', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
