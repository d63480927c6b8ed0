import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLanguageService, type SourceDocument } from '../../server/src/languageService.ts';
import { defaultServerSettings } from '../../server/src/protocol.ts';
import { createLineIndex } from '../../server/src/text/lineIndex.ts';
import { createTestService, sourceOf } from '../support/analyse.ts';
import { tries } from '../support/effort.ts';
import { edit, placeOf, reportText } from '../support/generators.ts';
import { type InProcess, startInProcess } from '../support/inProcess.ts';

describe('any sequence of edits', () => {
  let client: InProcess;
  let served: SourceDocument | undefined;
  before(async () => {
    client = await startInProcess({
      createService(options) {
        const service = createLanguageService(options);
        return {
          ...service,
          check(source, checkOptions) {
            served = source;
            return service.check(source, checkOptions);
          },
        };
      },
    });
  });
  after(() => client.dispose());

  it('leaves the server with the text of the client and the diagnostics of a fresh check', async () => {
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(
        reportText,
        fc.array(fc.tuple(edit, fc.boolean()), { maxLength: 10 }),
        async (written, edits) => {
          const uri = `file:///${opened++}.hegao.txt`;
          let text = written;
          let version = 1;
          client.open(uri, text);
          for (const [each, waits] of edits) {
            const { start, end } = placeOf(text, each);
            const lines = createLineIndex(text);
            const range = { start: lines.positionAt(start), end: lines.positionAt(end) };
            client.change(uri, ++version, [{ range, text: each.insert }]);
            text = text.slice(0, start) + each.insert + text.slice(end);
            if (waits) await client.diagnostics(uri, version);
          }
          const diagnostics = await client.diagnostics(uri, version);
          assert.equal(served?.getText(), text);
          assert.deepEqual(diagnostics, freshDiagnostics(uri, text));
          client.close(uri);
        },
      ),
      tries(40),
    );
  });
}).timeout(600_000);

function freshDiagnostics(uri: string, text: string) {
  const service = createTestService();
  const options = { settings: defaultServerSettings, asked: false };
  const { analysis } = service.check({ ...sourceOf(text), uri }, options);
  assert.ok(analysis !== undefined);
  return service.diagnostics(analysis);
}
