import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { runBundle } from '../../server/src/main.codeCache.ts';
import { bundle } from '../support/bundle.ts';
import { startTestClient } from '../support/lspClient.ts';
import { reportWithWrongRate } from '../support/reports.ts';
import { writeAndCheck } from '../support/scenario.ts';

describe('compiled code that is kept', () => {
  let folder: string;
  let script: string;
  let file: string;
  const require = createRequire(import.meta.url);
  const run = () => runBundle(script, file, require);
  const told = () => (globalThis as { told?: unknown }).told;
  /** A function that is called and one of the same length that says something else. */
  const saying = (word: string) =>
    `(() => { const { sep } = require('node:path'); function say() { return '${word}' + sep.length; } globalThis.told = say(); })();`;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hegao-kept-'));
    script = join(folder, 'main.js');
    file = join(folder, 'made', 'server.code');
    writeFileSync(script, saying('旧'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is written once, and taken by the next start', () => {
    const first = run();
    assert.equal(first.wasKept, false);
    assert.equal(first.keep(), true);
    const second = run();
    assert.equal(second.wasKept, true);
    assert.equal(told(), '旧1');
    assert.equal(second.keep(), false, 'nothing has come to it');
  });

  it('is written anew when it has grown', () => {
    const many = Array.from({ length: 40 }, (_, i) => `function f${i}(x) { return x.a + x.b * ${i} - x.c; }`);
    const all = many.map((_, i) => `f${i}({})`).join(';');
    writeFileSync(script, `${many.join('\n')}\nglobalThis.callAll = () => { ${all} };`);
    assert.equal(run().keep(), true);
    const second = run();
    assert.equal(second.wasKept, true);
    (globalThis as { callAll?: () => void }).callAll?.();
    assert.equal(second.keep(), true);
    assert.equal(run().wasKept, true);
  });

  it('is passed over where the script has changed, also to one as long', () => {
    run().keep();
    writeFileSync(script, saying('新'));
    assert.equal(run().wasKept, false);
    assert.equal(told(), '新1');
  });

  it('is passed over where it is broken anywhere or cut off', () => {
    run().keep();
    const whole = readFileSync(file);
    for (const place of [0, 31, 32, 60, whole.length >> 1, whole.length - 1]) {
      const broken = Buffer.from(whole);
      broken[place] = (broken[place] ?? 0) ^ 1;
      writeFileSync(file, broken);
      assert.equal(run().wasKept, false, `byte ${place}`);
    }
    for (const length of [0, 10, 32, whole.length - 1]) {
      writeFileSync(file, whole.subarray(0, length));
      assert.equal(run().wasKept, false, `${length} bytes`);
    }
    writeFileSync(file, whole);
    assert.equal(run().wasKept, true);
  });

  describe('of the server', () => {
    let child: ChildProcess | undefined;
    afterEach(() => {
      child?.kill('SIGKILL');
      child = undefined;
    });

    async function serve(...args: readonly string[]): Promise<void> {
      child = fork(join(folder, 'kept.js'), [...args, '--node-ipc'], { stdio: 'inherit' });
      const client = await startTestClient(new IPCMessageReader(child), new IPCMessageWriter(child));
      await writeAndCheck(client);
      await client.shutdown();
      const ended = once(child, 'exit');
      await client.exit();
      assert.deepEqual(await ended, [0, null]);
    }

    it('lets it work as ever: without a file, with one, with a broken one and where none can be written', async () => {
      for (const [entry, target, name] of [
        ['server/src/main.ts', 'server', 'main.js'],
        ['server/src/main.kept.ts', 'node', 'kept.js'],
      ] as const) {
        const built = await bundle(entry, target);
        copyFileSync(built.path, join(folder, name));
        built.remove();
      }
      const flag = `--code-cache=${file}`;
      await serve(flag);
      assert.ok(statSync(file).size > 500_000, 'the functions of a check are in it');
      const code = readFileSync(file);
      const source = readFileSync(script, 'utf8');
      const own = reportWithWrongRate
        .split('\n')
        .map((line) => line.slice(-12))
        .filter((end) => end.length === 12 && !source.includes(end));
      assert.ok(own.length > 2 && code.includes('请', 0, 'utf16le'));
      for (const end of own)
        for (const encoding of ['utf8', 'utf16le'] as const)
          assert.equal(code.includes(end, 0, encoding), false, `nothing of the text: ${end}`);
      await serve(flag);
      const broken = readFileSync(file).fill(7, 1000, 2000);
      writeFileSync(file, broken);
      await serve(flag);
      assert.notDeepEqual(
        readFileSync(file).subarray(1000, 2000),
        broken.subarray(1000, 2000),
        'it is mended',
      );
      await serve(`--code-cache=${join(script, 'below-a-file')}`);
      rmSync(file);
      await serve();
      assert.equal(existsSync(file), false);
    }).timeout(60_000);
  });
});
