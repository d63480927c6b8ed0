import assert from 'node:assert/strict';
import {
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  FoldingRangeRequest,
  HoverRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type ExportResult,
  exportRequest,
  type LayoutResult,
  layoutRequest,
  type ReviewResult,
  reviewRequest,
} from '../../server/src/exportProtocol.ts';
import { completionTriggers } from '../../server/src/features/completion/completion.ts';
import {
  type CheckTextResult,
  checkDocumentRequest,
  checkTextRequest,
  type EditsParams,
  type EditsResult,
  editsRequest,
  type SkeletonParams,
  type SkeletonResult,
  skeletonRequest,
} from '../../server/src/protocol.ts';
import { type InProcess, startInProcess } from '../support/inProcess.ts';
import { changeOf } from '../support/lspClient.ts';
import { cleanReport, otherText, reportWithWrongRate, rightRate, wrongRate } from '../support/reports.ts';

const uri = 'file:///r.hegao.txt';

describe('server', () => {
  let client: InProcess;
  const start = async (options: Parameters<typeof startInProcess>[0] = {}) => {
    client = await startInProcess(options);
    return client;
  };
  afterEach(() => client.dispose());

  it('offers what its table of handlers answers', async () => {
    const { initialized } = await start();
    assert.deepEqual(initialized.capabilities, {
      textDocumentSync: { openClose: true, change: 2 },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      inlayHintProvider: true,
      documentLinkProvider: {},
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.hegao'] },
      completionProvider: { triggerCharacters: [...completionTriggers] },
    });
    assert.equal(initialized.serverInfo?.name, 'hegao');
  });

  it('leaves Markdown to its own formatters where the client lets it choose', async () => {
    const { initialized, registered, registeredFor, until } = await start({ selectsFormatted: true });
    assert.equal('documentFormattingProvider' in initialized.capabilities, false);
    assert.equal('documentRangeFormattingProvider' in initialized.capabilities, false);
    await until(() => registered.length === 2 || undefined);
    assert.deepEqual([...registered].sort(), ['textDocument/formatting', 'textDocument/rangeFormatting']);
    const documentSelector = [{ language: 'gov-report' }, { language: 'plaintext' }];
    assert.deepEqual(registeredFor, [{ documentSelector }, { documentSelector }]);
  });

  it('begins a new report, with what the project file asks for', async () => {
    await start({
      findProjectFile: () => ({
        project: {
          uri: 'file:///.hegao.json',
          text: '{ "requiredSections": [{ "title": "督察整改情况" }] }',
        },
      }),
    });
    const params: SkeletonParams = { profile: 'township', organ: '云溪镇人民政府', year: 2024 };
    const ask = (more: Partial<SkeletonParams> = {}) =>
      client.connection.sendRequest<SkeletonResult>(skeletonRequest, { ...params, ...more });
    assert.match(
      (await ask()).text ?? '',
      /^云溪镇人民政府关于2024年度[\s\S]*\n云溪镇人民政府\n2025年X月X日\n$/,
    );
    assert.match((await ask({ uri })).text ?? '', /\n四、督察整改情况\n/);
    assert.equal((await ask({ year: 2018 })).text, null);
  });

  it('numbers a report anew, and says for which version', async () => {
    await start();
    const wrong = cleanReport.replace('四、2025年', '六、2025年');
    client.open(uri, wrong, 'gov-report', 7);
    const params: EditsParams = { uri, kind: 'renumber' };
    const { version, edits } = await client.connection.sendRequest<EditsResult>(editsRequest, params);
    assert.equal(version, 7);
    assert.equal(TextDocument.applyEdits(TextDocument.create(uri, '', 7, wrong), [...edits]), cleanReport);
    assert.deepEqual(
      await client.connection.sendRequest(editsRequest, { ...params, uri: 'file:///other.txt' }),
      { version: null, edits: [] },
    );
  });

  it('formats a report, or what a range touches', async () => {
    await start();
    const untidy = cleanReport.replace('400件', '400 件').replace('120次', '120 次');
    client.open(uri, untidy);
    const options = { tabSize: 2, insertSpaces: true };
    const apply = (edits: readonly TextEdit[] | null) =>
      TextDocument.applyEdits(TextDocument.create(uri, '', 1, untidy), [...(edits ?? [])]);
    const textDocument = { uri };
    assert.equal(
      apply(await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options })),
      cleanReport,
    );
    const line = untidy.slice(0, untidy.indexOf('120 次')).split('\n').length - 1;
    const range = { start: { line, character: 0 }, end: { line, character: 40 } };
    assert.equal(
      apply(
        await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
          textDocument,
          options,
          range,
        }),
      ),
      untidy.replace('120 次', '120次'),
    );
  });

  it('publishes diagnostics with the version they belong to', async () => {
    await start();
    client.open(uri, reportWithWrongRate);
    const [found, ...others] = await client.diagnostics(uri, 1);
    assert.deepEqual(others, []);
    assert.equal(found?.code, 'rate-mismatch');
    assert.equal(found?.source, '核稿');
    assert.equal(found?.codeDescription?.href, 'vscode://hegao.hegao/rules/rate-mismatch');
    client.change(uri, 2, [changeOf(reportWithWrongRate, wrongRate, rightRate)]);
    assert.deepEqual(await client.diagnostics(uri, 2), []);
    client.change(uri, 3, [changeOf(cleanReport, rightRate, wrongRate)]);
    assert.deepEqual(await client.diagnostics(uri, 3), [found]);
  });

  it('tells after each check what was checked', async () => {
    await start();
    client.open(uri, reportWithWrongRate);
    const { kind, profile, year, counts, withheld, garbled, checked } = await client.status(uri, 1);
    assert.deepEqual(
      { kind, profile, year, counts, withheld, garbled },
      {
        kind: 'report',
        profile: 'county-government',
        year: 2024,
        counts: { error: 1, warning: 0, information: 0, hint: 0 },
        withheld: 0,
        garbled: false,
      },
    );
    assert.equal(checked.characters, reportWithWrongRate.length);
  });

  it('checks a burst of changes once', async () => {
    await start();
    client.open(uri, cleanReport);
    await client.diagnostics(uri, 1);
    let text = cleanReport;
    for (let version = 2; version <= 40; version++) {
      client.change(uri, version, [changeOf(text, '规范', '规规范')]);
      text = text.replace('规范', '规规范');
    }
    await client.diagnostics(uri, 40);
    // What a reader hands over at once is one burst; streams may cut it into a few.
    assert.ok(client.published.length < 20, `${client.published.length} publications`);
  });

  it('never publishes for a version that is over', async () => {
    await start();
    client.open(uri, cleanReport);
    client.change(uri, 2, [changeOf(cleanReport, rightRate, wrongRate)]);
    await client.diagnostics(uri, 2);
    const versions = client.published.map(({ version }) => version ?? 0);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
  });

  it('takes the diagnostics away with the document', async () => {
    await start();
    client.open(uri, reportWithWrongRate);
    await client.diagnostics(uri, 1);
    client.close(uri);
    assert.deepEqual(await client.diagnostics(uri, undefined), []);
    client.change(uri, 2, [{ text: reportWithWrongRate }]);
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
    assert.equal(hover, null);
    assert.equal(client.published.length, 2);
  });

  it('has nothing to say of a text that is no report', async () => {
    await start();
    const note = 'file:///note.txt';
    client.open(note, otherText, 'plaintext');
    const { kind, checked } = await client.status(note, 1);
    assert.equal(kind, 'other');
    assert.equal(checked.characters, 0);
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, {
      textDocument: { uri: note },
    });
    assert.deepEqual(folds, []);
    assert.deepEqual(client.published, []);
  });

  it('checks plain text and Markdown that is a report', async () => {
    await start();
    for (const languageId of ['plaintext', 'markdown']) {
      client.open(`file:///${languageId}`, reportWithWrongRate, languageId);
      assert.equal((await client.diagnostics(`file:///${languageId}`, 1)).length, 1);
    }
  });

  it('clears what it said of a text that is no report any more', async () => {
    await start();
    const note = 'file:///note.txt';
    client.open(note, reportWithWrongRate, 'plaintext');
    assert.equal((await client.diagnostics(note, 1)).length, 1);
    client.change(note, 2, [{ text: otherText }]);
    assert.deepEqual(await client.diagnostics(note, 2), []);
  });

  it('checks anything when asked to, and goes on with it', async () => {
    await start();
    const note = 'file:///note.txt';
    client.open(note, otherText, 'plaintext');
    await client.status(note, 1);
    assert.equal(await client.connection.sendRequest(checkDocumentRequest, { uri: note }), true);
    assert.equal((await client.diagnostics(note, 1)).length, 1);
    client.change(note, 2, [changeOf(otherText, '91%', '90%')]);
    assert.equal((await client.diagnostics(note, 2)).length, 1);
    client.change(note, 3, [changeOf(otherText, '91%', '95%')]);
    assert.deepEqual(await client.diagnostics(note, 3), []);
    assert.equal(await client.connection.sendRequest(checkDocumentRequest, { uri: 'file:///none' }), false);
  });

  it('checks a text that is not open', async () => {
    await start();
    const check = (name: string, text: string) =>
      client.connection.sendRequest<CheckTextResult>(checkTextRequest, { uri: `file:///${name}`, text });
    const report = await check('a.txt', reportWithWrongRate);
    assert.equal(report.summary.kind, 'report');
    assert.deepEqual(
      report.diagnostics.map(({ code }) => code),
      ['rate-mismatch'],
    );
    assert.deepEqual((await check('b.txt', otherText)).diagnostics, []);
    assert.equal((await check('b.txt', otherText)).summary.kind, 'other');
    assert.equal((await check('b.hegao.txt', otherText)).summary.kind, 'excerpt');
  });

  it('exports what is open, also where it is no report', async () => {
    await start();
    const markdown = 'file:///r.md';
    client.open(uri, cleanReport.replaceAll('\n', '\r\n'));
    client.open(markdown, '# 购物\n\n**苹果**三斤\n', 'markdown');
    const report = await client.connection.sendRequest<ExportResult>(exportRequest, { uri });
    assert.equal(report.text, cleanReport);
    assert.equal(report.fileName, '江岭县人民政府关于2024年度法治政府建设情况的报告.txt');
    const note = await client.connection.sendRequest<ExportResult>(exportRequest, { uri: markdown });
    assert.equal(note.text, '购物\n\n苹果三斤\n');
    await assert.rejects(client.connection.sendRequest(exportRequest, { uri: 'file:///none' }), /not open/);
    const options = { encoding: 'gb18030', lineEnds: 'crlf', indent: true } as const;
    const encoded = await client.connection.sendRequest<ExportResult>(exportRequest, { uri, options });
    const decoded = new TextDecoder('gb18030').decode(Uint8Array.from(encoded.bytes ?? []));
    assert.equal(decoded, encoded.text);
    assert.ok(decoded.includes('\r\n\u3000\u3000一、'));
    const odd = 'file:///odd.hegao.txt';
    client.open(odd, '全年办结XX件，\ue5e5。');
    const refused = await client.connection.sendRequest<ExportResult>(exportRequest, { uri: odd, options });
    assert.match(refused.problem ?? '', /U\+E5E5/);
    assert.equal(refused.bytes, undefined);
    assert.deepEqual(refused.placeholders, [{ start: 4, end: 6, text: 'XX' }]);
    const { layout, fileName } = await client.connection.sendRequest<LayoutResult>(layoutRequest, { uri });
    assert.equal(fileName, '江岭县人民政府关于2024年度法治政府建设情况的报告.docx');
    assert.equal(layout.title, '江岭县人民政府关于2024年度法治政府建设情况的报告');
    assert.deepEqual(
      layout.blocks.slice(-2).map(({ role }) => role),
      ['signature', 'date'],
    );
    const about = { uri, file: 'r.hegao.txt', date: '2025年2月12日' };
    const review = await client.connection.sendRequest<ReviewResult>(reviewRequest, about);
    assert.equal(review.fileName, '江岭县人民政府关于2024年度法治政府建设情况的报告-核稿报告.html');
    assert.match(review.html, /没有发现问题/);
    assert.match(review.markdown, /没有发现问题/);
    await assert.rejects(client.connection.sendRequest(layoutRequest, { uri: 'file:///none' }), /not open/);
  });
});

describe('server settings', () => {
  let client: InProcess;
  afterEach(() => client.dispose());

  it('are asked for before the first check, and again when they change', async () => {
    let profile = 'township';
    client = await startInProcess({ settings: () => ({ profile, maxFindings: 500 }) });
    await client.until(() => client.registered.includes('workspace/didChangeConfiguration') || undefined);
    client.open(uri, cleanReport);
    assert.equal((await client.status(uri, 1)).profile, 'township');
    assert.equal(client.statuses.length, 1);
    profile = 'department';
    client.configure(null);
    await client.until(() => client.statuses.find((status) => status.profile === 'department'));
  });

  it('come with the notification where the client cannot be asked', async () => {
    client = await startInProcess();
    client.open(uri, cleanReport);
    assert.equal((await client.status(uri, 1)).profile, 'county-government');
    client.configure({ hegao: { profile: 'legacy' } });
    await client.until(() => client.statuses.find((status) => status.profile === 'legacy'));
  });

  it('that make no sense leave the defaults', async () => {
    for (const settings of [
      null,
      'x',
      7,
      [],
      { profile: 'king', maxFindings: -1 },
      { maxFindings: 'many' },
    ]) {
      client = await startInProcess({ settings: () => settings });
      client.open(uri, reportWithWrongRate);
      assert.equal((await client.diagnostics(uri, 1)).length, 1, JSON.stringify(settings));
      assert.equal((await client.status(uri, 1)).profile, 'county-government');
      client.dispose();
    }
  });

  it('that the client cannot tell do not keep it from checking', async () => {
    client = await startInProcess({
      settings: () => {
        throw new Error('no settings today');
      },
    });
    client.open(uri, reportWithWrongRate);
    assert.equal((await client.diagnostics(uri, 1)).length, 1);
    assert.ok(client.log.some((line) => line.includes('no settings today')));
  });

  it('that the client never tells do not either', async () => {
    client = await startInProcess({
      settings: () => new Promise(() => {}),
      clock: {
        now: () => 0,
        // Patience ends at once.
        defer(_, task) {
          const immediate = setImmediate(task);
          return () => clearImmediate(immediate);
        },
      },
    });
    client.open(uri, reportWithWrongRate);
    assert.equal((await client.diagnostics(uri, 1)).length, 1);
  });

  it('limit the diagnostics, and the last one says so', async () => {
    client = await startInProcess({ settings: () => ({ maxFindings: 1 }) });
    const text = reportWithWrongRate.replace('扎实推进法治政府建设', '扎实推进法制政府建设');
    client.open(uri, text);
    const [found, notice] = await client.diagnostics(uri, 1);
    assert.equal(found?.code, 'rate-mismatch', 'the error comes before the warning');
    assert.match(String(notice?.message), /另有1处发现没有列出/);
    const { counts, withheld } = await client.status(uri, 1);
    assert.deepEqual(counts, { error: 1, warning: 0, information: 0, hint: 0 });
    assert.equal(withheld, 1);
  });
});
