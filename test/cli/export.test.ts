import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { run } from './memoryHost.ts';
import { toUtf16 } from './texts.ts';

const markdown = '# 报告\r\n\r\n**一是**推进。  \r\n';
const plain = '报告\n\n一是推进。\n';

describe('hegao export', () => {
  it('writes the plain text to the standard output', async () => {
    const { code, stdout, stderr } = await run(['export', '--to', 'txt', 'a.md'], {
      files: { 'a.md': markdown },
    });
    deepEqual([code, stdout, stderr], [0, plain, '']);
    equal((await run(['export', '--to', 'txt', '-'], { stdin: toUtf16(markdown, 'le') })).stdout, plain);
    equal(
      (await run(['export', '--to', 'txt', '-o', '-', 'a.md'], { files: { 'a.md': markdown } })).stdout,
      plain,
    );
  });

  it('takes a text for Markdown by its name, or by its marks', async () => {
    const files = { 'list.md': '- 依法行政\n', 'list.txt': '- 依法行政\n' };
    equal((await run(['export', '--to', 'txt', 'list.md'], { files })).stdout, '依法行政\n');
    equal((await run(['export', '--to', 'txt', 'list.txt'], { files })).stdout, '- 依法行政\n');
  });

  it('writes a new file and says so', async () => {
    const files = { 'd/a.md': markdown };
    const { code, stdout, stderr, written } = await run(
      ['export', '--to', 'txt', '-o', 'd/b.txt', 'd/a.md'],
      { files },
    );
    deepEqual([code, stdout], [0, '']);
    match(stderr, /^已写入 d\/b\.txt（\d+ 字符）\n$/);
    deepEqual([...written], [['/work/d/b.txt', plain]]);
  });

  it('leaves a file alone that is there already, unless told to overwrite it', async () => {
    const files = { 'a.md': markdown, 'b.txt': '旧' };
    const refused = await run(['export', '--to', 'txt', '-o', 'b.txt', 'a.md'], { files });
    deepEqual([refused.code, refused.stdout, refused.written.size], [2, '', 0]);
    match(refused.stderr, /^b\.txt：文件已存在.*--force/);
    const forced = await run(['export', '--to', 'txt', '--output', 'b.txt', '--force', 'a.md'], { files });
    deepEqual([forced.code, [...forced.written]], [0, [['/work/b.txt', plain]]]);
  });

  it('names what cannot be read or written', async () => {
    const files = { 'a.md': markdown, 'd/x.txt': '', 'b.png': Uint8Array.of(0) };
    const refusals: readonly (readonly [readonly string[], RegExp])[] = [
      [['gone.txt'], /^gone\.txt：没有这个文件/],
      [['b.png'], /^b\.png：是二进制文件/],
      [['d'], /^d：是文件夹/],
      [['-o', 'none/b.txt', 'a.md'], /^none\/b\.txt：所在的文件夹不存在/],
      [['--force', '-o', 'd', 'a.md'], /^d：是文件夹/],
    ];
    for (const [argv, words] of refusals) {
      const { code, stdout, stderr } = await run(['export', '--to', 'txt', ...argv], { files });
      deepEqual([code, stdout], [2, '']);
      match(stderr, words);
    }
  });
});
