/** What every host of the server must do alike. */
import assert from 'node:assert/strict';
import { DocumentSymbolRequest, HoverRequest } from 'vscode-languageserver/node';
import { type ExportResult, exportRequest } from '../../server/src/exportProtocol.ts';
import { changeOf, type TestClient } from './lspClient.ts';
import { cleanReport, reportWithWrongRate, rightRate, wrongRate } from './reports.ts';

/** Opens a report with a mistake, mends it, makes it again, asks about it and closes it. */
export async function writeAndCheck(client: TestClient): Promise<void> {
  const uri = 'file:///r.hegao.txt';
  const textDocument = { uri };
  client.open(uri, reportWithWrongRate);
  const [found] = await client.diagnostics(uri, 1);
  assert.equal(found?.code, 'rate-mismatch');

  client.change(uri, 2, [changeOf(reportWithWrongRate, wrongRate, rightRate)]);
  assert.deepEqual(await client.diagnostics(uri, 2), []);

  client.change(uri, 3, [changeOf(cleanReport, rightRate, wrongRate)]);
  assert.deepEqual(await client.diagnostics(uri, 3), [found]);

  const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  assert.equal(symbols?.length, 5);
  const position = found?.range.start ?? { line: 0, character: 0 };
  const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
  assert.match(JSON.stringify(hover), /380÷400/);
  const { text } = await client.connection.sendRequest<ExportResult>(exportRequest, { uri });
  assert.equal(text, reportWithWrongRate);

  client.close(uri);
  assert.deepEqual(await client.diagnostics(uri, undefined), []);
  assert.deepEqual(client.log, []);
}
