import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readZip, textOf } from '../support/zip.ts';
import { run } from './memoryHost.ts';
import { lawInGb, toUtf16 } from './texts.ts';

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

  it('never writes over the report itself', async () => {
    const files = { 'd/a.txt': plain };
    for (const to of ['txt', 'docx']) {
      const argv = ['export', '--to', to, '--force', '-o', 'd/../d/a.txt', 'd/a.txt'];
      const { code, stderr, written, writtenBytes } = await run(argv, { files });
      deepEqual([code, written.size, writtenBytes.size], [2, 0, 0]);
      match(stderr, /^d\/\.\.\/d\/a\.txt：就是原来的文件/);
    }
  });

  it('leaves a file alone that is there already, unless told to overwrite it', async () => {
    const files = { 'a.md': markdown, 'b.txt': '旧' };
    const refused = await run(['export', '--to', 'txt', '-o', 'b.txt', 'a.md'], { files });
    deepEqual([refused.code, refused.stdout, refused.written.size], [2, '', 0]);
    match(refused.stderr, /^b\.txt：文件已存在.*--force/);
    const forced = await run(['export', '--to', 'txt', '--output', 'b.txt', '--force', 'a.md'], { files });
    deepEqual([forced.code, [...forced.written]], [0, [['/work/b.txt', plain]]]);
  });

  it('writes a Word file, and only into a file', async () => {
    const files = { 'a.md': markdown, 'old.docx': '旧' };
    const { code, stdout, stderr, writtenBytes } = await run(
      ['export', '--to', 'docx', '-o', 'new.docx', 'a.md'],
      { files },
    );
    deepEqual([code, stdout], [0, '']);
    match(stderr, /^已写入 new\.docx（\d+ 字节）\n$/);
    const [path, bytes = new Uint8Array()] = [...writtenBytes][0] ?? [];
    equal(path, '/work/new.docx');
    match(textOf(readZip(bytes).get('word/document.xml') ?? ''), /^报告一是推进。$/);

    const argv = ['export', '--to', 'docx', '-o', 'old.docx', 'a.md'];
    const refused = await run(argv, { files });
    deepEqual([refused.code, refused.stdout, refused.writtenBytes.size], [2, '', 0]);
    match(refused.stderr, /^old\.docx：文件已存在.*--force/);
    equal((await run([...argv, '--force'], { files })).writtenBytes.size, 1);

    for (const output of [[], ['-o', '-']]) {
      const { code, stdout, stderr } = await run(['export', '--to', 'docx', ...output, 'a.md'], { files });
      deepEqual([code, stdout], [2, '']);
      match(stderr, /docx is no text and cannot go to the standard output; give a file with -o/);
    }
  });

  it('writes text in the encoding, with the line ends, indents and marks that are wanted', async () => {
    const files = { 'a.txt': '一、工作\n办结40件,依法行政.\n' };
    const argv = ['export', '--encoding', 'utf8bom', '--line-ends', 'crlf', '--indent', '--uniform-marks'];
    equal(
      (await run([...argv, 'a.txt'], { files })).stdout,
      '\ufeff\u3000\u3000一、工作\r\n\u3000\u3000办结40件，依法行政。\r\n',
    );
    const law = { 'law.txt': '依法行政' };
    const { writtenBytes } = await run(['export', '--encoding', 'gb18030', '-o', 'b.txt', 'law.txt'], {
      files: law,
    });
    deepEqual([...(writtenBytes.get('/work/b.txt') ?? [])], [...lawInGb, 0x0a]);
    const out = await run(['export', '--encoding', 'gb18030', 'law.txt'], { files: law });
    deepEqual([out.stdout, [...(out.writtenBytes.get('-') ?? [])]], ['', [...lawInGb, 0x0a]]);
  });

  it('writes nothing where a character has no code, and names it', async () => {
    const files = { 'a.txt': toUtf16('甲\ue5e5乙', 'le') };
    const { code, stdout, stderr, writtenBytes } = await run(
      ['export', '--encoding', 'gb18030', '-o', 'b.txt', 'a.txt'],
      { files },
    );
    deepEqual([code, stdout, writtenBytes.size], [2, '', 0]);
    match(stderr, /^a\.txt：字符 .*（U\+E5E5） 无法写成 GB18030，未写入/);
  });

  it('names what is not filled in and exports all the same', async () => {
    const files = { 'a.txt': '全年办结XX件，培训 8 场，累计件。\n' };
    const { code, stdout, stderr } = await run(['export', 'a.txt'], { files });
    deepEqual([code, stdout], [0, files['a.txt']]);
    match(stderr, /^a\.txt:1:5 没有填的地方：XX\na\.txt:1:\d+ 没有填的地方：累计件\n$/);
  });

  it('refuses options of text for a Word file', async () => {
    for (const option of [['--encoding', 'utf8'], ['--line-ends', 'lf'], ['--indent']]) {
      const { code, stderr } = await run(['export', '--to', 'docx', '-o', 'b.docx', ...option, 'a.md'], {
        files: { 'a.md': markdown },
      });
      equal(code, 2);
      match(stderr, /is of use only with --to txt/);
    }
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
