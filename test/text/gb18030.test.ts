import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createGb18030Encoder } from '../../server/src/text/gb18030.ts';
import { holds } from '../support/effort.ts';

const decode = (bytes: Uint8Array) => new TextDecoder('gb18030').decode(bytes);
const encode = createGb18030Encoder(decode);

describe('GB18030', () => {
  it('has the codes of the standard', () => {
    deepEqual([...encode('依法行政').bytes], [0xd2, 0xc0, 0xb7, 0xa8, 0xd0, 0xd0, 0xd5, 0xfe]);
    deepEqual([...encode('A\n“，').bytes], [0x41, 0x0a, 0xa1, 0xb0, 0xa3, 0xac]);
    // The first and the last of four bytes, and the first of the planes above.
    deepEqual([...encode('\u0080').bytes], [0x81, 0x30, 0x81, 0x30]);
    deepEqual([...encode('\uffff').bytes], [0x84, 0x31, 0xa4, 0x39]);
    deepEqual([...encode('\u{10000}').bytes], [0x90, 0x30, 0x81, 0x30]);
    deepEqual([...encode('\u{10ffff}').bytes], [0xe3, 0x32, 0x9a, 0x35]);
    deepEqual([...encode('\ufffd').bytes], [0x84, 0x31, 0xa4, 0x37]);
  });

  it('writes every character of the first plane so that it is read again, or names it', () => {
    for (let point = 0; point < 0x10000; point++) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const character = String.fromCharCode(point);
      const { bytes, missing } = encode(character);
      if (missing.length > 0) equal(bytes.length, 0);
      else if (decode(bytes) !== character) equal(decode(bytes), character, point.toString(16));
    }
    // A decoder takes these for none.
    equal([...encode('依法行政（一）①％—…').missing].length, 0);
  });

  it('names halves of a character', () => {
    deepEqual(encode('甲\ud800乙\udc00\ud800'), {
      bytes: Uint8Array.of(0xbc, 0xd7, 0xd2, 0xd2),
      missing: ['\ud800', '\udc00'],
    });
  });

  it('writes any text so that it is read again', () => {
    holds(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { bytes, missing } = encode(text);
        if (missing.length === 0) equal(decode(bytes), text);
      }),
      300,
    );
  });
});
