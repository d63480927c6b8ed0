import { deepEqual, equal, throws } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { replaceWhole } from '../../server/src/cli/replaceWhole.ts';
import { bundle } from '../support/bundle.ts';

describe('writing over a file', () => {
  let folder = '';
  let path = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hegao-write-'));
    path = join(folder, 'a.txt');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('replaces it whole, keeps its mode, and leaves nothing beside it', () => {
    writeFileSync(path, '旧');
    chmodSync(path, 0o640);
    replaceWhole(path, Buffer.from('新'));
    equal(readFileSync(path, 'utf8'), '新');
    if (process.platform !== 'win32') equal(statSync(path).mode & 0o777, 0o640);
    deepEqual(readdirSync(folder), ['a.txt']);
  });

  it('makes one that is not there', () => {
    replaceWhole(path, '新');
    equal(readFileSync(path, 'utf8'), '新');
  });

  it('writes through a link, which stays one', () => {
    const link = join(folder, 'link.txt');
    writeFileSync(path, '旧');
    symlinkSync('a.txt', link);
    replaceWhole(link, '新');
    equal(readFileSync(path, 'utf8'), '新');
    equal(lstatSync(link).isSymbolicLink(), true);
  });

  it('refuses a folder', () => {
    mkdirSync(path);
    throws(() => replaceWhole(path, '新'), { code: 'EISDIR' });
    deepEqual(readdirSync(folder), ['a.txt']);
  });

  it('leaves the old file whole where the disk takes only a part of the new one', async function () {
    if (process.platform === 'win32') return this.skip();
    const built = await bundle('server/src/cli/replaceWhole.ts', 'node');
    try {
      writeFileSync(path, '旧');
      const program = `try { require(${JSON.stringify(built.path)}).replaceWhole(${JSON.stringify(path)}, '新'.repeat(1e6)) } catch (error) { console.log(error.code) }`;
      // No file may grow beyond 8 blocks.
      const { stdout } = spawnSync(
        'sh',
        ['-c', 'ulimit -f 8; exec "$0" -e "$1"', process.execPath, program],
        {
          encoding: 'utf8',
        },
      );
      equal(stdout, 'EFBIG\n');
      equal(readFileSync(path, 'utf8'), '旧');
      deepEqual(readdirSync(folder), ['a.txt']);
    } finally {
      built.remove();
    }
  });
});
