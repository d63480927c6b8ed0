import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { run } from './memoryHost.ts';
import { rightRate, wrongRate } from './texts.ts';

const files = { 'd/a.txt': wrongRate, 'old.html': '旧' };

describe('hegao report', () => {
  it('writes one HTML file to the standard output', async () => {
    const { code, stdout, stderr } = await run(['report', 'd/a.txt'], { files });
    deepEqual([code, stderr], [0, '']);
    match(stdout, /^<!DOCTYPE html>/);
    match(stdout, /20÷40=50\.00%，文中为60%/);
    match(stdout, /<th scope="row">文件<\/th><td>a\.txt<\/td>/);
    ok(stdout.includes('2025年2月12日'));
  });

  it('writes Markdown', async () => {
    const { code, stdout } = await run(['report', '--format', 'markdown', '-'], { stdin: rightRate });
    equal(code, 0);
    match(stdout, /^# 核稿报告：/);
    match(stdout, /没有发现问题。/);
  });

  it('writes a new file and leaves an old one alone', async () => {
    const { code, stderr, written } = await run(['report', '-o', 'new.html', 'd/a.txt'], { files });
    equal(code, 0);
    match(stderr, /^已写入 new\.html/);
    match(written.get('/work/new.html') ?? '', /^<!DOCTYPE html>/);
    const refused = await run(['report', '-o', 'old.html', 'd/a.txt'], { files });
    deepEqual([refused.code, refused.written.size], [2, 0]);
    match(refused.stderr, /文件已存在/);
    equal((await run(['report', '--force', '-o', 'old.html', 'd/a.txt'], { files })).code, 0);
  });

  it('checks by the project file and the profile that is given', async () => {
    const off = { ...files, '.hegao.json': '{ "rules": { "rate-mismatch": "off" } }' };
    match((await run(['report', 'd/a.txt'], { files: off })).stdout, /没有发现问题/);
    const broken = await run(['report', 'd/a.txt'], { files: { ...files, '.hegao.json': '{ "rulez": 1 }' } });
    equal(broken.code, 2);
    match(broken.stderr, /^\.hegao\.json：/);
    match((await run(['report', '--profile', 'township', 'd/a.txt'], { files })).stdout, /乡镇、街道<\/td>/);
  });

  it('names what cannot be read', async () => {
    for (const [argv, words] of [
      [['gone.txt'], /^gone\.txt：没有这个文件/],
      [['d'], /^d：是文件夹/],
      [['d/a.txt', 'd/a.txt'], /one file is taken at a time, 2 were given/],
      [['--format', 'pdf', 'd/a.txt'], /it is one of: html, markdown/],
    ] as const) {
      const { code, stdout, stderr } = await run(['report', ...argv], { files });
      deepEqual([code, stdout], [2, '']);
      match(stderr, words);
    }
  });
});
