import { deepEqual, equal, match } from 'node:assert/strict';
import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import { describe, it } from 'mocha';
import { run } from './memoryHost.ts';

/** A Word file with a footnote. */
async function wordFile(): Promise<Uint8Array> {
  const paragraph = new Paragraph({ children: [new TextRun('一、主要工作'), new FootnoteReferenceRun(1)] });
  return Packer.pack(
    new Document({
      sections: [{ children: [paragraph] }],
      footnotes: { 1: { children: [new Paragraph('注')] } },
    }),
    'uint8array',
  );
}

describe('hegao import', () => {
  it('writes the text of a Word file, and says what it left out', async () => {
    const files = { 'a.docx': await wordFile(), 'old.hegao.txt': '旧' };
    const { code, stdout, stderr } = await run(['import', 'a.docx'], { files });
    deepEqual([code, stdout, stderr], [0, '一、主要工作\n', 'a.docx：没有导入：脚注、尾注 1 处\n']);
    equal((await run(['import', '-'], { stdin: files['a.docx'] })).stdout, '一、主要工作\n');
    const written = await run(['import', '-o', 'b.hegao.txt', 'a.docx'], { files });
    deepEqual([...written.written], [['/work/b.hegao.txt', '一、主要工作\n']]);
    const refused = await run(['import', '-o', 'old.hegao.txt', 'a.docx'], { files });
    deepEqual([refused.code, refused.written.size], [2, 0]);
    match(refused.stderr, /文件已存在.*--force/);
    equal((await run(['import', '--force', '-o', 'old.hegao.txt', 'a.docx'], { files })).code, 0);
  });

  it('says what is wrong with a file', async () => {
    const files = { 'a.txt': '一、主要工作', 'empty.docx': '', 'd/x.docx': '', 'z.docx': 'PK\x03\x04' };
    for (const [argv, words] of [
      [['a.txt'], /^a\.txt：不是 Word 文件（\.docx）\n$/],
      [['empty.docx'], /^empty\.docx：是空文件\n$/],
      [['z.docx'], /^z\.docx：已损坏/],
      [['gone.docx'], /^gone\.docx：没有这个文件/],
      [['d'], /^d：是文件夹/],
      [[], /no file or folder to read was given/],
      [['a', 'b'], /one file is taken at a time, 2 were given/],
      [['-o', '', 'a'], /option --output needs a value/],
    ] as const) {
      const { code, stdout, stderr } = await run(['import', ...argv], { files });
      deepEqual([code, stdout], [2, '']);
      match(stderr, words);
    }
  });
});
