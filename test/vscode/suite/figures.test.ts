import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { reportWithWrongRate } from './reports.ts';
import { closeAllEditors, diagnosticsOf, openText, until } from './support.ts';

describe('figures', () => {
  afterEach(async () => {
    await setHints(undefined);
    await closeAllEditors();
  });

  const rate = '91%';

  it('tell in a hover what they take part in', async () => {
    const { document, position } = await openAt(rate);
    const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const told = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
    ok(told.includes('380÷400'), told);
  });

  it('lead from a rate to its operands', async () => {
    const { document, position } = await openAt(rate);
    const found = await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    equal(
      found.map((place) => document.getText('range' in place ? place.range : place.targetRange)).join(),
      '400件,380件',
    );
  });

  it('list and mark those they are held against', async () => {
    const { document, position } = await openAt(rate);
    const references = await vscode.commands.executeCommand<readonly vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    ok(references.length >= 2, `${references.length} references`);
    const highlights = await vscode.commands.executeCommand<readonly vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      position,
    );
    ok(highlights.length >= 3, `${highlights.length} highlights`);
  });

  it('are mended by one number, each way a fix of its own', async () => {
    const { document } = await openAt(rate);
    const titles = await repairTitles(document);
    ok(titles.length >= 1, 'a repair');
    for (const title of titles) {
      const repair = (await repairsOf(document)).find((action) => action.title === title);
      ok(repair?.edit !== undefined, `an edit of ${title}`);
      equal(repair.isPreferred ?? false, false, 'nothing is preferred');
      ok(await vscode.workspace.applyEdit(repair.edit), `${title} was applied`);
      await diagnosticsOf(document.uri, `nothing is found after ${title}`, (found) => found.length === 0);
      await vscode.commands.executeCommand('undo');
      await diagnosticsOf(document.uri, 'the finding is back', (found) => found.length === 1);
    }
  });

  it('show what they imply, once the setting is on', async () => {
    const text = reportWithWrongRate.replace(
      '开展执法检查120次',
      '受理行政复议申请412件，同比增长8.4%，开展执法检查120次',
    );
    const { document } = await openText(text, 'gov-report');
    await diagnosticsOf(document.uri, 'the report is checked', (found) => found.length > 0);
    equal((await hintsOf(document)).length, 0, 'off unless turned on');
    await setHints(true);
    await until('the implied count is shown', async () =>
      (await hintsOf(document)).some(({ label }) => label === '上期380') ? true : undefined,
    );
  });
});

async function openAt(figure: string) {
  const { document } = await openText(reportWithWrongRate, 'gov-report');
  await diagnosticsOf(document.uri, 'the wrong rate is found', (found) => found.length === 1);
  return { document, position: document.positionAt(document.getText().indexOf(figure) + 1) };
}

async function repairsOf(document: vscode.TextDocument): Promise<readonly vscode.CodeAction[]> {
  const [found] = vscode.languages.getDiagnostics(document.uri);
  ok(found !== undefined, 'a diagnostic');
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    found.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions.filter(({ title }) => title.startsWith('把'));
}

async function repairTitles(document: vscode.TextDocument): Promise<readonly string[]> {
  return (await repairsOf(document)).map(({ title }) => title);
}

async function hintsOf(document: vscode.TextDocument): Promise<readonly vscode.InlayHint[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, whole);
}

async function setHints(value: boolean | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('hegao')
    .update('inlayHints', value, vscode.ConfigurationTarget.Global);
}
