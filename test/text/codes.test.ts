import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codesOf } from '../../server/src/text/codes.ts';

describe('the codes of a text', () => {
  it('are those of its characters, and a 0 after the last, whatever was read before', () => {
    const piece = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '1'), maxLength: 6 });
    const text = fc.tuple(piece, fc.constantFrom(1, 60, 3000)).map(([word, times]) => word.repeat(times));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        for (const one of [...texts, ...texts.toReversed()]) {
          const codes = codesOf(one);
          for (let at = 0; at < one.length; at++) assert.equal(codes[at], one.charCodeAt(at));
          assert.equal(codes[one.length], 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a block stay while the words around its figures are read', () => {
    const block = '甲乙'.repeat(200);
    const codes = codesOf(block);
    codesOf('丙丁');
    assert.equal(codesOf(block), codes);
    assert.equal(codes[0], block.charCodeAt(0));
  });
});
