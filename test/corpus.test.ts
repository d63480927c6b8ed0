/** The gold of the corpus agrees with its own oracle, so that what is measured against it is right. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('the gold of the corpus', () => {
  for (const script of ['bench/corpus.mjs', 'bench/annotated.mjs'])
    it(`has no fault that ${script} finds`, () => {
      const { status, stdout } = spawnSync(process.execPath, [script, '--validate'], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout);
      assert.match(stdout, /[1-9]\d* relations|[1-9]\d* claims/);
    });
});
