import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import { overlaps, shiftRange, touches } from '../../server/src/text/range.ts';

describe('edits', () => {
  const edit = (start: number, end: number, newText: string): TextEdit => ({ start, end, newText });
  const cases: readonly (readonly [name: string, edits: readonly TextEdit[], after: string])[] = [
    ['nothing', [], '一二三四五'],
    ['a replacement', [edit(1, 3, 'X')], '一X四五'],
    ['an insertion at the start', [edit(0, 0, 'X')], 'X一二三四五'],
    ['an insertion at the end', [edit(5, 5, 'X')], '一二三四五X'],
    ['a deletion of everything', [edit(0, 5, '')], ''],
    ['two edits given backwards', [edit(4, 5, 'B'), edit(0, 1, 'A')], 'A二三四B'],
    ['two edits that touch', [edit(0, 2, 'A'), edit(2, 3, 'B')], 'AB四五'],
    ['of two that overlap the earlier', [edit(1, 4, 'A'), edit(2, 5, 'B')], '一A五'],
    ['insertions at one place in their order', [edit(2, 2, 'A'), edit(2, 2, 'B')], '一二AB三四五'],
  ];
  for (const [name, edits, after] of cases) {
    it(`apply ${name}`, () => assert.equal(applyEdits('一二三四五', edits), after));
  }

  it('leave the edits that were given untouched', () => {
    const edits = [edit(3, 4, 'B'), edit(0, 1, 'A')];
    applyEdits('一二三四五', edits);
    assert.equal(edits[0]?.start, 3);
  });

  it('do as doing one after the other from the end does', () => {
    const places = fc.uniqueArray(fc.nat({ max: 40 }), { minLength: 0, maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 60 }), places, (text, cuts) => {
        const sorted = [...cuts].sort((a, b) => a - b);
        const edits: TextEdit[] = [];
        for (let i = 0; i + 1 < sorted.length; i += 2)
          edits.push(edit(sorted[i] ?? 0, sorted[i + 1] ?? 0, `<${i}>`));
        let expected = text;
        for (const { start, end, newText } of edits.toReversed()) {
          expected = expected.slice(0, start) + newText + expected.slice(end);
        }
        assert.equal(applyEdits(text, edits), expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('ranges', () => {
  it('are half open', () => {
    const range = { start: 2, end: 4 };
    assert.equal(overlaps(range, { start: 4, end: 6 }), false);
    assert.equal(overlaps(range, { start: 3, end: 9 }), true);
    assert.equal(overlaps(range, { start: 0, end: 2 }), false);
    assert.equal(overlaps(range, { start: 0, end: 9 }), true);
  });

  it('are touched by a cursor at either end', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((offset) => touches({ start: 2, end: 4 }, offset)),
      [false, true, true, true, false],
    );
  });

  it('shift both ends', () => assert.deepEqual(shiftRange({ start: 2, end: 4 }, -2), { start: 0, end: 2 }));
});
