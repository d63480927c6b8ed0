import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  InlayHintRequest,
  type Location,
  type Position,
  ReferencesRequest,
} from 'vscode-languageserver/node';
import { figuresRequest } from '../../server/src/protocol.ts';
import type { FiguresResult } from '../../server/src/viewProtocol.ts';
import { type InProcess, startInProcess } from '../support/inProcess.ts';

const uri = 'file:///r.hegao.txt';
const text = '受理案件297起，调解成功271起，调解成功率达91.2%。受理申请412件，同比增长8.4%。';
const rate: Position = { line: 0, character: text.indexOf('91.2%') };
const wholeLine = { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } };

describe('server, of figures', () => {
  let client: InProcess;
  afterEach(() => client.dispose());

  const open = async (settings?: () => unknown) => {
    client = await startInProcess(settings === undefined ? {} : { settings });
    client.open(uri, text);
    await client.status(uri, 1);
  };
  const wordAt = ({ start, end }: { readonly start: Position; readonly end: Position }) =>
    text.slice(start.character, end.character);

  it('leads from a rate to its operands', async () => {
    await open();
    const found = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position: rate,
    });
    assert.deepEqual(
      (found as Location[]).map(({ range }) => wordAt(range)),
      ['297起', '271起'],
    );
  });

  it('lists the claim partners of a figure, and marks them', async () => {
    await open();
    const params = { textDocument: { uri }, position: rate };
    const references = await client.connection.sendRequest(ReferencesRequest.type, {
      ...params,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      references?.map(({ range }) => wordAt(range)),
      ['91.2%', '297起', '271起'],
    );
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, params);
    assert.deepEqual(
      highlights?.map(({ range }) => wordAt(range)),
      ['91.2%', '297起', '271起'],
    );
  });

  it('shows inlay hints once the setting is on, and asks the client to ask again', async () => {
    let inlayHints = false;
    await open(() => ({ inlayHints }));
    await client.until(() => client.registered.includes('workspace/didChangeConfiguration') || undefined);
    const hints = () =>
      client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: wholeLine });
    assert.deepEqual(await hints(), []);
    inlayHints = true;
    client.configure(null);
    await client.until(() => client.hintRefreshes() > 0 || undefined);
    assert.deepEqual(
      (await hints())?.map(({ label }) => label),
      ['上期380'],
    );
  });

  it('answers nothing of a document that is no report', async () => {
    client = await startInProcess();
    client.open(uri.replace('.hegao', ''), text, 'plaintext');
    const params = { textDocument: { uri: uri.replace('.hegao', '') }, position: rate };
    assert.deepEqual(await client.connection.sendRequest(DefinitionRequest.type, params), []);
    assert.deepEqual(await client.connection.sendRequest(DocumentHighlightRequest.type, params), []);
  });

  it('tells the whole ledger, of open documents', async () => {
    await open();
    const ledger = await client.connection.sendRequest<FiguresResult>(figuresRequest, { uri });
    assert.deepEqual(
      ledger.quantities.map((quantity) => text.slice(quantity.start, quantity.end)),
      ['297起', '271起', '91.2%', '412件', '8.4%'],
    );
    assert.ok(ledger.claims.some(({ relation, verdict }) => relation === 'rate' && verdict === 'holds'));
    await assert.rejects(client.connection.sendRequest(figuresRequest, { uri: 'file:///none' }), /not open/);
  });
});
