import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decode } from '../../server/src/cli/input/decode.ts';
import { toBytes } from './memoryHost.ts';
import { lawInGb, toUtf16 } from './texts.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const problemOf = (source: Uint8Array) => {
  const decoded = decode(source);
  return decoded.text === undefined ? decoded.problem : `decoded as ${decoded.encoding}`;
};

describe('decoding', () => {
  const text = '依法行政𠀀\r\n第2行';

  it('reads UTF-8, UTF-16 and GB18030, with the mark left out', () => {
    deepEqual(decode(toBytes(text)), { text, encoding: 'utf-8', mark: 0 });
    deepEqual(decode(toBytes(`\ufeff${text}`)), { text, encoding: 'utf-8', mark: 3 });
    deepEqual(decode(toUtf16(text, 'le')), { text, encoding: 'utf-16le', mark: 2 });
    deepEqual(decode(toUtf16(text, 'be')), { text, encoding: 'utf-16be', mark: 2 });
    deepEqual(decode(lawInGb), { text: '依法行政', encoding: 'gb18030', mark: 0 });
    // «䶮» needs four bytes.
    deepEqual(decode(joined(bytes(0x84, 0x31, 0x95, 0x33), bytes(0x82, 0x35, 0x87, 0x38))), {
      text: new TextDecoder('gb18030').decode(bytes(0x82, 0x35, 0x87, 0x38)),
      encoding: 'gb18030',
      mark: 4,
    });
  });

  it('takes an empty file and a lone mark for an empty text', () => {
    deepEqual(decode(bytes()), { text: '', encoding: 'utf-8', mark: 0 });
    deepEqual(decode(bytes(0xef, 0xbb, 0xbf)), { text: '', encoding: 'utf-8', mark: 3 });
  });

  it('keeps a second mark, which is part of the text', () => {
    equal(decode(toBytes('\ufeff\ufeffa')).text, '\ufeffa');
  });

  it('names a binary file', () => {
    match(
      problemOf(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)),
      /二进制.*第 9 字节为 NUL/,
    );
    match(problemOf(bytes(1, 2, 3, 4, 5, 6, 7, 8)), /二进制.*8 个控制字符/);
    match(problemOf(toUtf16('正文\0正文', 'le')), /二进制/);
  });

  it('says what to do with the files of an office program', () => {
    const zipped = joined(bytes(0x50, 0x4b, 3, 4), bytes(0x14, 0, 6, 0));
    match(problemOf(zipped), /\.docx.*hegao import/);
    match(problemOf(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)), /另存为 \.docx/);
    match(problemOf(toBytes('%PDF-1.7\n')), /PDF.*复制/);
    equal(decode(toBytes('PK：上年为30项')).text, 'PK：上年为30项');
  });

  it('reads a text in which Word or a PDF left a few control characters', () => {
    const left = `第一段\u000b第二行\u000c${'正文'.repeat(400)}\u0007\u0007\u0007`;
    equal(decode(toBytes(left)).text, left);
  });

  it('asks for a mark where UTF-16 has none, and for UTF-8 where a file is UTF-32', () => {
    match(problemOf(toUtf16('2024年\n报告\n', 'le', false)), /没有 BOM 的 UTF-16/);
    match(problemOf(toUtf16('2024年\n报告\n', 'be', false)), /没有 BOM 的 UTF-16/);
    match(problemOf(bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)), /UTF-32/);
  });

  it('tells where a damaged text is damaged', () => {
    match(problemOf(toUtf16('好\ud800好', 'le')), /UTF-16 LE.*代理项/);
    match(problemOf(joined(toUtf16('好', 'be'), bytes(0x4e))), /UTF-16 BE.*结尾不完整/);
    match(problemOf(joined(bytes(0xef, 0xbb, 0xbf), bytes(0x41, 0xff))), /UTF-8 编码有损坏（第 5 字节处/);
    // The lone surrogate U+D800 as some programs write it in UTF-8.
    match(
      problemOf(joined(toBytes('依法'), bytes(0xed, 0xa0, 0x80), toBytes('行政工作'))),
      /UTF-8.*第 [78] 字节处/,
    );
    match(problemOf(toBytes('依法行政').slice(0, 11)), /UTF-8.*结尾不完整/);
    match(problemOf(joined(lawInGb, bytes(0xff), lawInGb)), /不是 UTF-8.*GB18030.*第 9 字节处/);
  });

  it('does not read a UTF-8 text with one broken character as GB18030 nonsense', () => {
    const source = toBytes('全年审结行政复议案件四十件其中纠错二十件');
    for (let cut = 1; cut < source.length; cut++) {
      const broken = joined(source.slice(0, cut), source.slice(cut + 1));
      match(problemOf(broken), /UTF-8 编码有损坏/, `without byte ${cut}`);
    }
  });
});
