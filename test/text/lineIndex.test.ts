import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLineIndex } from '../../server/src/text/lineIndex.ts';

describe('line index', () => {
  const text = '一\r\n二三\r四\n\n𠮷五';

  const places: readonly (readonly [offset: number, line: number, character: number])[] = [
    [0, 0, 0],
    [1, 0, 1],
    [3, 1, 0],
    [5, 1, 2],
    [6, 2, 0],
    [8, 3, 0],
    [9, 4, 0],
    // In the middle of a surrogate pair: positions count code units.
    [10, 4, 1],
    [12, 4, 3],
  ];
  for (const [offset, line, character] of places) {
    it(`puts offset ${offset} at ${line}:${character} and back`, () => {
      const index = createLineIndex(text);
      assert.deepEqual(index.positionAt(offset), { line, character });
      assert.equal(index.offsetAt({ line, character }), offset);
    });
  }

  it('counts CRLF, CR and LF as one line end each', () => {
    assert.equal(createLineIndex(text).lineCount, 5);
    assert.equal(createLineIndex('').lineCount, 1);
    assert.equal(createLineIndex('\r\n').lineCount, 2);
    assert.equal(createLineIndex('\n\r').lineCount, 3);
  });

  const outside: readonly (readonly [line: number, character: number, offset: number])[] = [
    [0, 99, 1],
    [1, 99, 5],
    [3, 5, 8],
    [4, 99, 12],
    [99, 0, 12],
    [-1, 3, 0],
    [2, -4, 6],
  ];
  for (const [line, character, offset] of outside) {
    it(`brings ${line}:${character} into the text, before the line's end mark`, () => {
      assert.equal(createLineIndex(text).offsetAt({ line, character }), offset);
    });
  }

  it('brings offsets outside the text to its ends', () => {
    assert.deepEqual(createLineIndex('ab').positionAt(-1), { line: 0, character: 0 });
    assert.deepEqual(createLineIndex('a\nb').positionAt(50), { line: 1, character: 1 });
  });

  it('comes back to every offset outside a line end, whatever the text', () => {
    const pieces = fc.constantFrom('一', 'a', '\r', '\n', '\r\n', '𠮷', '\ud83d', '，', '');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const written = parts.join('');
        const index = createLineIndex(written);
        for (let offset = 0; offset <= written.length; offset++) {
          const isInsideCrlf = written[offset - 1] === '\r' && written[offset] === '\n';
          if (isInsideCrlf) continue;
          assert.equal(index.offsetAt(index.positionAt(offset)), offset);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('agrees with splitting the text into lines', () => {
    const pieces = fc.constantFrom('一', '𠮷', '\r', '\n', '\r\n');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const written = parts.join('');
        const lines = written.split(/\r\n|\r|\n/);
        const index = createLineIndex(written);
        assert.equal(index.lineCount, lines.length);
        lines.forEach((words, line) => {
          const start = index.offsetAt({ line, character: 0 });
          const end = index.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
          assert.equal(written.slice(start, end), words);
        });
      }),
      { numRuns: 80 },
    );
  });
});
