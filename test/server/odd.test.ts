import assert from 'node:assert/strict';
import { DocumentSymbolRequest } from 'vscode-languageserver/node';
import { type InProcess, startInProcess } from '../support/inProcess.ts';
import { reportWithWrongRate } from '../support/reports.ts';

const uri = 'file:///r.hegao.txt';

describe('odd documents', () => {
  let client: InProcess;
  before(async () => {
    client = await startInProcess();
  });
  after(() => client.dispose());
  afterEach(() => client.close(uri));

  /** Opens the text and waits until it is checked. */
  async function check(text: string, version: number) {
    client.open(uri, text, 'gov-report', version);
    const status = await client.status(uri, version);
    return { status, diagnostics: await client.diagnostics(uri, version) };
  }

  it('may be empty', async () => {
    const { status, diagnostics } = await check('', 1);
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(status.checked.characters, 0);
  });

  it('may hold ten megabytes on one line', async () => {
    const words = '持续提升依法行政能力和水平，不断优化法治化营商环境。'.repeat(20);
    const line = `${words}受理297起，成功调解271起，成功率91.2%。`.repeat(6_200);
    assert.ok(Buffer.byteLength(line) > 10_000_000);
    const { status, diagnostics } = await check(`${line}录入93件，其中94件。`, 2);
    assert.equal(status.checked.characters, line.length + 12);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['repeated-text', 'part-exceeds-whole'],
    );
  }).timeout(60_000);

  it('may hold lone surrogates and characters beyond the first plane', async () => {
    const { diagnostics } = await check('\udc00一、\ud800\n𠮷𠮷录入93件，其中94件\ud83d。', 3);
    assert.deepEqual(diagnostics[0]?.range, {
      start: { line: 1, character: 12 },
      end: { line: 1, character: 15 },
    });
  });

  for (const [name, lineEnd] of [
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`may end lines with ${name}`, async () => {
      const version = lineEnd.length + 4;
      const { diagnostics } = await check(reportWithWrongRate.replaceAll('\n', lineEnd), version);
      const [found] = diagnostics;
      assert.equal(found?.range.start.line, 5);
      const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
        textDocument: { uri },
      });
      assert.equal(symbols?.length, 5);
    });
  }
});
