import * as vscode from 'vscode';
import { deepEqual, equal, ok } from './assert.ts';
import { hegao, pause, statusOf } from './hegao.ts';
import { cleanReport, reportWithWrongRate } from './reports.ts';
import {
  closeAllEditors,
  diagnosticsOf,
  openFile,
  openText,
  readFile,
  replaceText,
  until,
  workspaceUri,
  writeFile,
} from './support.ts';

const folder = 'project';
const report = `${folder}/r.hegao.txt`;
const file = `${folder}/.hegao.json`;

describe('project file', () => {
  before(async () => {
    await hegao();
    await writeFile(report, reportWithWrongRate);
  });
  beforeEach(async () => {
    await writeFile(file, '{}\n');
  });
  afterEach(closeAllEditors);
  after(() => vscode.workspace.fs.delete(workspaceUri(folder), { recursive: true }));

  const isRate = ({ source, message }: vscode.Diagnostic) => source === '核稿' && message.includes('91%');
  const rate = (uri: vscode.Uri) =>
    diagnosticsOf(uri, 'the wrong rate is found', (all) => all.some(isRate)).then((all) => all.find(isRate));
  const noRate = (uri: vscode.Uri) => diagnosticsOf(uri, 'nothing is found', (all) => !all.some(isRate));

  it('changes the findings at once, saved or not', async () => {
    const { document } = await openFile(report);
    await rate(document.uri);
    const project = await openFile(file);
    await replaceText(project, '{}', '{ "rules": { "rate-mismatch": "off" } }');
    await noRate(document.uri);
    await replaceText(project, 'off', 'hint');
    const found = await rate(document.uri);
    equal(found?.severity, vscode.DiagnosticSeverity.Hint);
    await replaceText(project, '{ "rules": { "rate-mismatch": "hint" } }', '{}');
    await diagnosticsOf(document.uri, 'it is an error again', (all) =>
      all.some((one) => isRate(one) && one.severity === vscode.DiagnosticSeverity.Error),
    );
  });

  it('counts when it is written, changed and deleted outside of the editor', async () => {
    const { document } = await openFile(report);
    await rate(document.uri);
    await writeFile(file, '{ "rules": { "rate-mismatch": "off" } }');
    await noRate(document.uri);
    await vscode.workspace.fs.delete(workspaceUri(file));
    await rate(document.uri);
  });

  it('leads from the rules that it names to their pages', async () => {
    await writeFile(file, '{ "rules": { "rate-mismatch": "off", "no-rule": "off" } }');
    const { document } = await openFile(file);
    let found: readonly vscode.DocumentLink[] = [];
    await until('the links are there', async () => {
      const links = await vscode.commands.executeCommand<readonly vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      found = links.filter(({ target }) => target?.path.startsWith('/rules/') === true);
      return found.length > 0;
    });
    deepEqual(
      found.map(({ range, target }) => [document.getText(range), target?.path]),
      [['rate-mismatch', '/rules/rate-mismatch']],
    );
  });

  it('is JSON with comments, and says what is wrong in it', async () => {
    await writeFile(file, '{\n  // 级别\n  "rules": { "rate-mismach": "off" }\n}\n');
    const { document } = await openFile(file);
    equal(document.languageId, 'jsonc');
    // The editor may still hold what the file was before, which has mistakes of its own.
    const own = ({ source, range }: vscode.Diagnostic) =>
      source === '核稿' && document.getText(range) === '"rate-mismach"';
    const all = await diagnosticsOf(document.uri, 'the mistake', (diagnostics) => diagnostics.some(own));
    const mistake = all.find(own);
    ok(mistake?.message.includes('rate-mismatch') === true, mistake?.message ?? '');
  });

  it('has each mistake said once', async function () {
    const hasJson = vscode.extensions.getExtension('vscode.json-language-features') !== undefined;
    if (!hasJson) this.skip();
    const texts = [
      ['{ "rules": { "rate-mismach": "off" } }', '"rate-mismach"'],
      ['{ "profile": "departmnet" }', '"departmnet"'],
      ['{ "rules": { "wrong-term": { "loud": true } } }', '"loud"'],
      ['{ "terms": [{ "wrong": "甲乙" }] }', '{ "wrong": "甲乙" }'],
      ['{ "profile": 3 }', '3'],
      ['{ "profile": "auto" "rules": {} }', '"rules"'],
    ] as const;
    // Each in a file of its own: what was said of another text must not be taken for what is said of this one.
    const open = async (text: string, name: string) => {
      await writeFile(`${folder}/${name}/.hegao.json`, text);
      const { document } = await openFile(`${folder}/${name}/.hegao.json`);
      const said = () => vscode.languages.getDiagnostics(document.uri);
      await diagnosticsOf(document.uri, `the mistake of ${text}`, ({ length }) => length > 0);
      // Whoever else has something to say says it a little later.
      await pause(1000);
      return { document, said: said() };
    };
    for (const [index, [text, place]] of texts.entries()) {
      const { document, said } = await open(text, `mistake${index}`);
      equal(said.length, 1, `${text}: ${said.map(({ message }) => message).join('; ')}`);
      ok(document.getText(said[0]?.range).startsWith(place.slice(0, 1)), said[0]?.message ?? '');
    }
    // VS Code marks both places of a name that is there twice, and we none.
    const { said } = await open('{ "profile": "auto", "profile": "township" }', 'twice');
    ok(!said.some(({ source }) => source === '核稿'), said.map(({ message }) => message).join('; '));
  });

  it('chooses the profile', async () => {
    await writeFile(file, '{ "profile": "township" }');
    const { document } = await openFile(report);
    await until(
      'the profile is that of the file',
      async () => (await statusOf(document)).profile === 'township',
    );
    equal((await statusOf(document)).isProfileDetected, false);
  });

  it('keeps the kind of reporter that was chosen', async () => {
    await writeFile(file, '{ "profile": "township" }');
    const { document } = await openFile(report);
    const api = await hegao();
    await until('the profile is that of the file', () => api.status(document.uri)?.profile === 'township');
    let isDone = false;
    void Promise.resolve(vscode.commands.executeCommand('hegao.chooseProfile', document.uri)).then(() => {
      isDone = true;
    });
    // The first one offered is «automatic».
    await until('it is chosen', async () => {
      if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
    await until('the profile is detected again', () => api.status(document.uri)?.isProfileDetected === true);
    equal((JSON.parse(await readFile(file)) as { readonly profile: string }).profile, 'auto');
  });

  it('counts before the settings of the workspace, and these before those of the user', async () => {
    const { document } = await openFile(report);
    const { Global, Workspace } = vscode.ConfigurationTarget;
    const set = (level: string | undefined, target: vscode.ConfigurationTarget) =>
      vscode.workspace
        .getConfiguration('hegao', document.uri)
        .update('rules', level === undefined ? undefined : { 'rate-mismatch': level }, target);
    const hasSeverity = (severity: vscode.DiagnosticSeverity) =>
      diagnosticsOf(document.uri, `it is ${severity}`, (all) =>
        all.some((one) => isRate(one) && one.severity === severity),
      );
    try {
      await set('hint', Global);
      await hasSeverity(vscode.DiagnosticSeverity.Hint);
      await set('information', Workspace);
      await hasSeverity(vscode.DiagnosticSeverity.Information);
      await writeFile(file, '{ "rules": { "rate-mismatch": "warning" } }');
      await hasSeverity(vscode.DiagnosticSeverity.Warning);
    } finally {
      await set(undefined, Workspace);
      await set(undefined, Global);
    }
  });

  it('is completed and explained while it is written', async function () {
    // The schema is read by VS Code's own extension for JSON, which not every host has.
    if (vscode.extensions.getExtension('vscode.json-language-features') === undefined) this.skip();
    await writeFile(file, '{ "profile": "", "rules": {  } }');
    const { document } = await openFile(file);
    // What else the editor knows (words of other files) may be offered before the schema is read.
    const isOffered = (at: string, wanted: string) =>
      until(`${wanted} is offered after ${at}`, async () => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          document.positionAt(document.getText().indexOf(at) + at.length),
        );
        const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        return labels.includes(wanted);
      });
    await isOffered('"rules": { ', 'rate-mismatch');
    await isOffered('"profile": "', '"township"');
    const words = await until('the hover tells what a profile is', async () => {
      const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(4),
      );
      const text = hovers.flatMap(({ contents }) =>
        contents.map((content) => (typeof content === 'string' ? content : content.value)),
      );
      return text.length > 0 && text.join();
    });
    ok(words.includes('应有内容'), words);
  });

  const scopes = [
    ['one finding', '忽略这一处'],
    ['a rule in a file', '在本文件中忽略'],
    ['a rule in the workspace', '在整个工作区关闭'],
  ] as const;
  /** Does what the light bulb offers at the wrong rate under a title that begins so. */
  const ignore = async (document: vscode.TextDocument, title: string) => {
    const found = await rate(document.uri);
    ok(found !== undefined, 'a finding');
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const command = actions.find((action) => action.title.startsWith(title))?.command;
    ok(command !== undefined, actions.map((action) => action.title).join(', '));
    ok(await vscode.commands.executeCommand(command.command, ...(command.arguments ?? [])), 'it was written');
    await noRate(document.uri);
  };

  /** Chooses the first of the list again and again, until nothing is left. */
  const heedAll = async (document: vscode.TextDocument) => {
    await vscode.window.showTextDocument(document);
    let isDone = false;
    void Promise.resolve(vscode.commands.executeCommand('hegao.manageIgnored', document.uri)).then(() => {
      isDone = true;
    });
    await until('what was ignored is chosen', async () => {
      if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
    await rate(document.uri);
  };

  it('gets the level of a rule that is chosen from the light bulb', async () => {
    const { document } = await openFile(report);
    const found = await rate(document.uri);
    ok(found !== undefined, 'a finding');
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const command = actions.find(({ title }) => title.startsWith('更改「比率'))?.command;
    ok(command !== undefined, actions.map(({ title }) => title).join(', '));
    let isDone = false;
    void Promise.resolve(vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))).then(
      () => {
        isDone = true;
      },
    );
    await until('a level is chosen', async () => {
      if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
    const written = await readFile(file);
    ok(/"rate-mismatch": "error"/.test(written), written);
    const given = [...(command.arguments ?? []), 'hint'];
    equal(await vscode.commands.executeCommand(command.command, ...given), 'hint');
    await diagnosticsOf(document.uri, 'it is a hint now', (all) =>
      all.some((one) => isRate(one) && one.severity === vscode.DiagnosticSeverity.Hint),
    );
  });

  for (const [what, title] of scopes) {
    it(`ignores ${what} from the light bulb, and takes it back from the list`, async () => {
      const { document } = await openFile(report);
      const before = document.getText();
      await ignore(document, title);
      const written = await readFile(file);
      ok(written.includes('rate-mismatch') && !written.includes('件'), written);
      equal(document.getText(), before, 'the report');
      await heedAll(document);
      const { ignore: left = [] } = JSON.parse(await readFile(file)) as {
        readonly ignore?: readonly object[];
      };
      deepEqual(left, []);
    });
  }

  it('is not needed to ignore something in a document of no folder', async () => {
    const { document } = await openText(reportWithWrongRate, 'gov-report');
    await ignore(document, '忽略这一处');
    equal(await readFile(file), '{}\n', 'the project file');
    await heedAll(document);
  });

  it('never reaches the plain text that is delivered', async () => {
    await writeFile(file, '{ "ignore": [{ "rule": "rate-mismatch", "file": "r.hegao.txt" }] }');
    const { document } = await openFile(report);
    await noRate(document.uri);
    await until('one is ignored', async () => (await statusOf(document)).ignored === 1);
    equal(document.getText(), reportWithWrongRate);
  });
});

describe('quick fix for a missing section', () => {
  afterEach(closeAllEditors);

  it('inserts it with the next number, and the numbers after it move on', async () => {
    const without = cleanReport.replace(/三、存在的问题[\s\S]*?(?=四、)/, '').replace('四、', '三、');
    const document = await vscode.workspace.openTextDocument({ content: without, language: 'gov-report' });
    await vscode.window.showTextDocument(document);
    const isMissing = ({ message }: vscode.Diagnostic) => message.includes('未见「存在的不足和原因」');
    const all = await diagnosticsOf(document.uri, 'it is missing', (diagnostics) =>
      diagnostics.some(isMissing),
    );
    const found = all.find(isMissing);
    ok(found !== undefined, 'a finding');
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title.startsWith('插入「三、存在的不足和原因」'));
    ok(fix?.edit !== undefined, actions.map(({ title }) => title).join(', '));
    ok(await vscode.workspace.applyEdit(fix.edit), 'the fix was applied');
    const text = document.getText();
    ok(
      text.includes('三、存在的不足和原因\n（一）【填写问题一】') && text.includes('四、2025年工作安排'),
      text,
    );
    await diagnosticsOf(document.uri, 'nothing is missing', (diagnostics) => !diagnostics.some(isMissing));
  });
});
