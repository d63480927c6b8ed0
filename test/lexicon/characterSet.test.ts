import assert from 'node:assert/strict';
import { addRange, createCharacterSet, holds } from '../../server/src/lexicon/matching/characterSet.ts';

describe('a set of characters', () => {
  const ranges: readonly (readonly [first: number, last: number])[] = [
    [0x3400, 0x9fff],
    [0x41, 0x5a],
    [0x30, 0x30],
    [0x20, 0x3f],
    [0x1f, 0x40],
  ];
  for (const [first, last] of ranges)
    it(`holds all from ${first} to ${last} and no other`, () => {
      const set = createCharacterSet();
      addRange(set, first, last);
      for (let code = 0; code < 0x10000; code++)
        assert.equal(holds(set, code), code >= first && code <= last, String(code));
    });

  it('holds nothing beyond the ends of a text', () => {
    assert.equal(holds(createCharacterSet('甲乙'), '甲'.charCodeAt(1)), false);
  });
});
