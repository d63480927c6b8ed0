import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  type Command,
  type Diagnostic,
  DiagnosticSeverity,
  DocumentLinkRequest,
} from 'vscode-languageserver/node';
import { type ExportResult, exportRequest } from '../../server/src/exportProtocol.ts';
import {
  type ChangeProjectFileResult,
  changeProjectFileRequest,
  type FoundProjectFile,
  type IgnoreArguments,
  type IgnoredEntry,
  ignoreCommand,
  ignoredRequest,
  levelCommand,
  projectFilesChangedNotification,
} from '../../server/src/projectProtocol.ts';
import { type CheckTextResult, checkTextRequest } from '../../server/src/protocol.ts';
import { ruleHref } from '../support/analyse.ts';
import { type InProcess, startInProcess } from '../support/inProcess.ts';
import { changeOf } from '../support/lspClient.ts';
import { cleanReport, reportWithWrongRate, wrongRate } from '../support/reports.ts';

const folder = 'file:///w';
const uri = `${folder}/%E8%8D%89%E7%A8%BF/r.hegao.txt`;
const projectUri = `${folder}/.hegao.json`;
const levelOf = (level: string) => JSON.stringify({ rules: { 'rate-mismatch': level } });

describe('project files in the editor', () => {
  let client: InProcess;
  /** What lies on the disk. */
  let onDisk: string | undefined;
  let stored = '';
  let texts: readonly { readonly uri: string; readonly text: string }[] | undefined;

  const found = (): FoundProjectFile => ({
    project: onDisk === undefined ? null : { uri: projectUri, text: onDisk },
    folder,
    stored,
  });
  const start = async (options: Parameters<typeof startInProcess>[0] = {}) => {
    client = await startInProcess({
      findProjectFile: found,
      readReports: () => ({ texts: texts ?? [], isComplete: texts !== undefined }),
      ...options,
    });
  };
  const codesAndLevels = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map(({ code, severity }) => `${code} ${severity}`);
  /** Waits until the last thing published for the report is as wanted. */
  const shown = (wanted: readonly string[], of = uri) =>
    client.until(() => {
      const last = client.published.filter((params) => params.uri === of).at(-1);
      return last && JSON.stringify(codesAndLevels(last.diagnostics)) === JSON.stringify(wanted)
        ? last
        : undefined;
    });
  const changed = () => client.connection.sendNotification(projectFilesChangedNotification);
  const ignores = async (diagnostic: Diagnostic, of = uri) => {
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: of },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    return (actions ?? []).flatMap((action) => {
      const command = action.command as Command | undefined;
      if (command?.command !== ignoreCommand) return [];
      const [about, change] = command.arguments as unknown as IgnoreArguments;
      assert.equal(about, of);
      return [{ title: action.title, change }];
    });
  };
  const write = async (action: { readonly change: IgnoreArguments[1] } | undefined, text = onDisk ?? '') => {
    assert.ok(action !== undefined);
    const params = { text, change: action.change };
    return client.connection.sendRequest<ChangeProjectFileResult>(changeProjectFileRequest, params);
  };

  beforeEach(() => {
    onDisk = undefined;
    stored = '';
    texts = undefined;
  });
  afterEach(() => client.dispose());

  it('are asked for before the first check, so that nothing flashes', async () => {
    onDisk = levelOf('off');
    await start();
    client.open(uri, reportWithWrongRate);
    await client.status(uri, 1);
    assert.equal(client.statuses.length, 1);
    assert.deepEqual(client.published.at(-1)?.diagnostics, []);
  });

  it('count before the settings, and these before the defaults', async () => {
    const rules = { 'rate-mismatch': 'hint' };
    await start({ settings: () => ({ profile: 'township', rules }) });
    client.open(uri, reportWithWrongRate);
    await shown(['rate-mismatch 4']);
    await client.until(() => client.statuses.find(({ profile }) => profile === 'township'));
    onDisk = JSON.stringify({ profile: 'department', rules: { 'rate-mismatch': 'information' } });
    await changed();
    await shown(['rate-mismatch 3']);
    await client.until(() => client.statuses.find(({ profile }) => profile === 'department'));
  });

  it('are passed over in the settings where they make no sense', async () => {
    await start({ settings: () => ({ rules: { 'rate-mismatch': 'loud', 'no-rule': 'off', x: 3 } }) });
    client.open(uri, reportWithWrongRate);
    await shown(['rate-mismatch 1']);
  });

  it('change the findings with each key stroke in them', async () => {
    onDisk = '{}';
    await start();
    client.open(uri, reportWithWrongRate);
    await shown(['rate-mismatch 1']);
    client.open(projectUri, levelOf('warning'), 'jsonc');
    await shown(['rate-mismatch 2']);
    client.change(projectUri, 2, [changeOf(levelOf('warning'), 'warning', 'off')]);
    await shown([]);
    client.close(projectUri);
    await shown(['rate-mismatch 1']);
  });

  it('show their mistakes where they are', async () => {
    onDisk = '';
    await start();
    const text = '{\n  "rules": { "rate-mismach": "off" },\n  "profile": "township"\n}';
    client.open(projectUri, text, 'jsonc');
    const [mistake, ...others] = await client.diagnostics(projectUri, 1);
    assert.deepEqual(others, []);
    assert.equal(mistake?.severity, DiagnosticSeverity.Warning);
    assert.match(String(mistake.message), /没有“rate-mismach”这条规则（是否指 rate-mismatch？）/);
    assert.deepEqual(mistake.range, { start: { line: 1, character: 13 }, end: { line: 1, character: 27 } });
    const fixes = await client.fixes(projectUri, mistake);
    assert.deepEqual(
      fixes.map(({ title, edit }) => [title, edit?.changes?.[projectUri]?.map(({ newText }) => newText)]),
      [['改为 rate-mismatch', ['"rate-mismatch"']]],
    );
    client.change(projectUri, 2, [changeOf(text, 'rate-mismach', 'rate-mismatch')]);
    assert.deepEqual(await client.diagnostics(projectUri, 2), []);
    client.change(projectUri, 3, [{ text: '{ "rules" }' }]);
    const [broken] = await client.diagnostics(projectUri, 3);
    assert.equal(broken?.severity, DiagnosticSeverity.Error);
    client.close(projectUri);
    assert.deepEqual(await client.diagnostics(projectUri, undefined), []);
    assert.deepEqual(client.statuses, [], 'it is no report');
  });

  it('lead from the rules that they name to the pages of the rules', async () => {
    await start();
    const text =
      '{\n  // rate-mismatch\n  "rules": { "rate-mismatch": "off", "no-rule": "off" },\n' +
      '  "ignore": [{ "file": "law-name", "rule": "list-comma" }, { "rule": 3 }]\n}';
    client.open(projectUri, text, 'jsonc');
    const linksIn = async (of: string) =>
      (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: of } })) ?? [];
    const lines = text.split('\n');
    const found = (await linksIn(projectUri)).map(({ range: { start, end }, target, tooltip }) => [
      lines[start.line]?.slice(start.character, end.character),
      target,
      tooltip,
    ]);
    assert.deepEqual(found, [
      ['rate-mismatch', `${ruleHref}rate-mismatch`, '打开规则说明「比率与数量不符」'],
      ['list-comma', `${ruleHref}list-comma`, '打开规则说明「书名号、引号之间的顿号」'],
    ]);
    client.change(projectUri, 2, [{ text: '{ "rules": ' }]);
    assert.deepEqual(await linksIn(projectUri), []);
    client.open(uri, reportWithWrongRate);
    assert.deepEqual(await linksIn(uri), []);
  });

  it('are kept to in the check of texts that are not open', async () => {
    onDisk = levelOf('off');
    await start();
    const check = await client.connection.sendRequest<CheckTextResult>(checkTextRequest, {
      uri,
      text: reportWithWrongRate,
    });
    assert.deepEqual(check.diagnostics, []);
  });

  it('do not keep a report from being checked where they cannot be had', async () => {
    for (const findProjectFile of [
      () => {
        throw new Error('no files today');
      },
      () => null,
      () => 7,
      () => ({ project: { uri: 3 } }),
    ]) {
      await start({ findProjectFile });
      client.open(uri, reportWithWrongRate);
      await shown(['rate-mismatch 1']);
      client.dispose();
    }
  });

  describe('ignoring', () => {
    it('is offered for the finding, its rule in the file and in the workspace, each saying so', async () => {
      await start();
      client.open(uri, reportWithWrongRate);
      const [finding] = await client.diagnostics(uri, 1);
      assert.ok(finding);
      const offered = await ignores(finding);
      assert.deepEqual(
        offered.map(({ title }) => title),
        [
          '忽略这一处「比率与数量不符」（记入项目文件）',
          '在本文件中忽略「比率与数量不符」（记入项目文件）',
          '在整个工作区关闭「比率与数量不符」（记入项目文件）',
        ],
      );
      assert.deepEqual(offered[1]?.change, {
        kind: 'ignore',
        ignore: { rule: 'rate-mismatch', file: '草稿/r.hegao.txt' },
      });
    });

    it('has the level of the rule beside it, which the client asks for', async () => {
      await start();
      client.open(uri, reportWithWrongRate);
      const [finding] = await client.diagnostics(uri, 1);
      assert.ok(finding);
      const actions = await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: finding.range,
        context: { diagnostics: [] },
      });
      const level = actions?.find(({ title }) => title === '更改「比率与数量不符」的级别…（记入项目文件）');
      assert.deepEqual(level && 'diagnostics' in level && level.command, {
        title: level?.title,
        command: levelCommand,
        arguments: [uri, 'rate-mismatch', '比率与数量不符'],
      });
    });

    it('is not offered by a client that has nowhere to keep it', async () => {
      client = await startInProcess();
      client.open(uri, reportWithWrongRate);
      const [finding] = await client.diagnostics(uri, 1);
      assert.ok(finding);
      assert.deepEqual(await ignores(finding), []);
    });

    for (const [index, scope] of ['finding', 'file', 'workspace'].entries()) {
      it(`of the ${scope} takes the finding away, is listed, and is taken back`, async () => {
        await start();
        client.open(uri, reportWithWrongRate);
        const [finding] = await client.diagnostics(uri, 1);
        assert.ok(finding);
        const { text } = await write((await ignores(finding))[index]);
        assert.ok(text !== null && !text.includes('件'), text ?? '');
        onDisk = text;
        await changed();
        await shown([]);
        if (scope !== 'workspace')
          await client.until(() => client.statuses.find(({ ignored }) => ignored === 1));

        const [entry, ...more] = await client.connection.sendRequest<readonly IgnoredEntry[]>(
          ignoredRequest,
          { uri },
        );
        assert.deepEqual(more, []);
        assert.equal(entry?.scope, scope);
        assert.equal(entry.ruleTitle, '比率与数量不符');
        assert.equal(entry.isStored, false);
        if (scope !== 'workspace') {
          assert.deepEqual(entry.places, [{ line: finding.range.start.line + 1, message: finding.message }]);
        }
        onDisk = (await write(entry)).text ?? undefined;
        await changed();
        await shown(['rate-mismatch 1']);
        await client.until(() => client.statuses.at(-1)?.ignored === 0 || undefined);
      });
    }

    it('of one finding survives edits around it and a new name, and ends with an edit of its sentence', async () => {
      await start();
      client.open(uri, reportWithWrongRate);
      const [finding] = await client.diagnostics(uri, 1);
      assert.ok(finding);
      onDisk = (await write((await ignores(finding))[0])).text ?? undefined;
      await changed();
      await shown([]);
      const renamed = `${folder}/new.hegao.txt`;
      client.open(renamed, `新写的一段。\n${reportWithWrongRate}`);
      assert.deepEqual(await client.diagnostics(renamed, 1), []);
      client.change(renamed, 2, [{ text: reportWithWrongRate.replace(wrongRate, '调解成功率47%') }]);
      assert.equal((await client.diagnostics(renamed, 2)).length, 1);
    });

    it('is kept apart for a document of no workspace, and read in the same form', async () => {
      const lone = 'untitled:Untitled-1';
      await start({ findProjectFile: () => ({ project: null, folder: null, stored }) });
      client.open(lone, reportWithWrongRate);
      const [finding] = await client.diagnostics(lone, 1);
      assert.ok(finding);
      const offered = await ignores(finding, lone);
      assert.deepEqual(
        offered.map(({ title }) => title),
        [
          '忽略这一处「比率与数量不符」（只记在这台电脑的 VS Code 里）',
          '在本文件中忽略「比率与数量不符」（只记在这台电脑的 VS Code 里）',
        ],
      );
      stored = (await write(offered[0], '')).text ?? '';
      await changed();
      await shown([], lone);
      const [entry] = await client.connection.sendRequest<readonly IgnoredEntry[]>(ignoredRequest, {
        uri: lone,
      });
      assert.equal(entry?.isStored, true);
    });

    it('that meets nothing any more is a hint in the project file', async () => {
      await start();
      client.open(uri, reportWithWrongRate);
      const [finding] = await client.diagnostics(uri, 1);
      assert.ok(finding);
      const one = (await write((await ignores(finding))[0])).text ?? '';
      const both = (
        await write({ change: { kind: 'ignore', ignore: { rule: 'wrong-term', file: 'x.txt' } } }, one)
      ).text;
      onDisk = both ?? '';
      texts = [{ uri, text: reportWithWrongRate }];
      client.open(projectUri, onDisk, 'jsonc');
      const hints = (version: number, count: number) =>
        client.until(() => {
          const last = client.published.filter((params) => params.uri === projectUri).at(-1);
          return last?.version === version && last.diagnostics.length === count
            ? last.diagnostics
            : undefined;
        });
      const [idle] = await hints(1, 1);
      assert.equal(idle?.severity, DiagnosticSeverity.Hint);
      assert.match(String(idle.message), /已经没有了/);
      assert.ok(idle.range.start.line > 5, 'the second one');

      texts = [{ uri, text: cleanReport }];
      await changed();
      const [first] = await hints(1, 2);
      assert.ok(first);
      const fixes = (await client.fixes(projectUri, first)).map(({ title, edit }) => {
        const text = edit?.changes?.[projectUri]?.[0]?.newText ?? '';
        return [title, (JSON.parse(text) as { readonly ignore: readonly object[] }).ignore.length];
      });
      assert.deepEqual(fixes, [
        ['删去这一项', 1],
        ['删去全部 2 项不再需要的忽略', 0],
      ]);

      texts = undefined;
      client.change(projectUri, 2, [{ text: `${onDisk}\n` }]);
      await hints(2, 0);
      await new Promise((resolve) => setTimeout(resolve, 400));
      assert.equal((await hints(2, 0)).length, 0, 'nothing is said where not all was read');
    });

    it('never reaches the text that is delivered', async () => {
      onDisk = JSON.stringify({ ignore: [{ rule: 'rate-mismatch', file: '草稿/r.hegao.txt' }] });
      await start();
      client.open(uri, reportWithWrongRate);
      assert.deepEqual(await client.diagnostics(uri, 1), []);
      const { text } = await client.connection.sendRequest<ExportResult>(exportRequest, { uri });
      assert.equal(text, reportWithWrongRate);
    });

    it('never changes what a project file holds that is broken', async () => {
      await start();
      const change = { kind: 'ignore', ignore: { rule: 'wrong-term', file: 'a' } } as const;
      assert.equal((await write({ change }, '{ "profile": ')).text, null);
    });
  });
});
