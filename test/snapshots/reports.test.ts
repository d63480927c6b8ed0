import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';
import { renderResult } from './render.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const reports = fileURLToPath(new URL('../../seeds/reports', import.meta.url));
const names = readdirSync(reports).filter((name) => name.endsWith('.hegao.txt'));
const { UPDATE, CI } = process.env;
/** `UPDATE=1 npx mocha` writes what the checks say now; look at the difference before it is kept. */
const mayWrite = UPDATE === '1' && CI !== 'true';

function snapshotOf(report: string): string {
  return `${basename(report, '.hegao.txt')}.snap.txt`;
}

describe('the sample reports', () => {
  for (const name of names) {
    it(name, () => {
      const text = readFileSync(join(reports, name), 'utf8');
      const now = renderResult(createLinter(rules).lint(text, { profile: 'auto', atLeast: 'other' }));
      const path = join(folder, snapshotOf(name));
      if (mayWrite) writeFileSync(path, now);
      assert.ok(existsSync(path), `no snapshot ${path}: UPDATE=1 writes it`);
      assert.equal(now, readFileSync(path, 'utf8'));
    });
  }

  it('have a snapshot each, and no snapshot is left over', () => {
    const snapshots = readdirSync(folder).filter((name) => name.endsWith('.snap.txt'));
    assert.deepEqual(snapshots.sort(), names.map(snapshotOf).sort());
  });
});
