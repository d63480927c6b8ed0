import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CompletionRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
} from 'vscode-languageserver/node';
import { exportRequest } from '../../server/src/exportProtocol.ts';
import { createLanguageService, type LanguageService } from '../../server/src/languageService.ts';
import { type CheckTextParams, checkTextRequest } from '../../server/src/protocol.ts';
import { type InProcess, startInProcess } from '../support/inProcess.ts';
import { reportWithWrongRate } from '../support/reports.ts';

const uri = 'file:///r.hegao.txt';
const position = { line: 0, character: 0 };

/** A service in which everything but the check throws. */
function brokenFeatures(options: Parameters<typeof createLanguageService>[0]): LanguageService {
  const broken = () => {
    throw new Error('broken feature');
  };
  return {
    ...createLanguageService(options),
    documentSymbols: broken,
    foldingRanges: broken,
    hover: broken,
    codeActions: broken,
    completion: broken,
    checkText: broken,
    exportText: broken,
    layout: broken,
    review: broken,
  };
}

describe('fence', () => {
  let client: InProcess;
  afterEach(() => client.dispose());

  it('answers with nothing where a feature throws, and names the request in the log', async () => {
    client = await startInProcess({ createService: brokenFeatures });
    const { connection } = client;
    const textDocument = { uri };
    client.open(uri, reportWithWrongRate);
    assert.deepEqual(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), []);
    assert.deepEqual(await connection.sendRequest(FoldingRangeRequest.type, { textDocument }), []);
    assert.equal(await connection.sendRequest(HoverRequest.type, { textDocument, position }), null);
    assert.deepEqual(await connection.sendRequest(CompletionRequest.type, { textDocument, position }), []);
    const range = { start: position, end: position };
    const context = { diagnostics: [] };
    assert.deepEqual(
      await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context }),
      [],
    );
    for (const name of ['documentSymbol', 'foldingRange', 'hover', 'completion', 'codeAction']) {
      assert.ok(
        client.log.some((line) => line.startsWith(`${name}: Error: broken feature`)),
        name,
      );
    }
    assert.equal((await client.diagnostics(uri, 1)).length, 1, 'the server lives');
  });

  it('answers with an error where an empty answer would be taken for a good one', async () => {
    client = await startInProcess({ createService: brokenFeatures });
    client.open(uri, reportWithWrongRate);
    const params: CheckTextParams = { uri, text: '' };
    await assert.rejects(client.connection.sendRequest(checkTextRequest, params), /broken feature/);
    await assert.rejects(client.connection.sendRequest(exportRequest, { uri }), /broken feature/);
  });

  it('says in the document that the check itself broke, and checks the next version', async () => {
    client = await startInProcess({
      createService(options) {
        const service = createLanguageService(options);
        return {
          ...service,
          check(source, checkOptions) {
            if (source.version === 1) throw new Error('broken check');
            return service.check(source, checkOptions);
          },
        };
      },
    });
    client.open(uri, reportWithWrongRate);
    const [notice] = await client.diagnostics(uri, 1);
    assert.match(String(notice?.message), /出了故障/);
    assert.ok(client.log.some((line) => line.includes('broken check')));
    client.change(uri, 2, [{ range: { start: position, end: position }, text: '\n' }]);
    assert.deepEqual(
      (await client.diagnostics(uri, 2)).map(({ code }) => code),
      ['rate-mismatch'],
    );
  });

  it('survives messages that make no sense', async () => {
    client = await startInProcess({ initializationOptions: { ruleHref: 7 } });
    const { connection } = client;
    for (const method of ['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose']) {
      await connection.sendNotification(method, { textDocument: null });
    }
    await connection.sendNotification('workspace/didChangeConfiguration', {});
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 3 },
      contentChanges: [{ text: 'never opened' }],
    });
    client.open(uri, reportWithWrongRate);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ wrong: true }],
    });
    const [found] = await client.until(() => client.published.at(-1)?.diagnostics);
    assert.equal(found?.code, 'rate-mismatch');
    assert.equal(found?.codeDescription, undefined);
    assert.ok(client.log.some((line) => line.startsWith('didChange: ')));
  });
});
