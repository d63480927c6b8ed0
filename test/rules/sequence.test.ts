import assert from 'node:assert/strict';
import { findGaps } from '../../server/src/rules/structure/sequence.ts';

/** «index:expected kind» of each gap. */
function gaps(numbers: readonly number[], mayStartAnywhere = false): readonly string[] {
  return findGaps(numbers, mayStartAnywhere).map(
    ({ index, expected, kind }) => `${index}:${expected} ${kind}`,
  );
}

describe('sequences', () => {
  const cases: readonly (readonly [numbers: readonly number[], ...gaps: readonly string[]])[] = [
    [[]],
    [[1]],
    [[1, 2, 3, 4]],
    [[2], '0:1 gap'],
    [[2, 3], '0:1 gap'],
    // One left out is one gap, and what follows it is not.
    [[1, 3], '1:2 gap'],
    [[1, 2, 4, 5], '2:3 gap'],
    [[1, 3, 4], '1:2 gap'],
    [[1, 2, 5, 6, 9, 10], '2:3 gap', '4:5 gap'],
    [[1, 1], '1:2 repeat'],
    [[1, 2, 2, 3], '2:3 repeat'],
    [[1, 2, 2, 4], '2:3 repeat'],
    [[1, 2, 3, 2], '3:4 repeat'],
    [[1, 3, 2, 4], '1:2 gap', '2:3 gap'],
  ];
  for (const [numbers, ...expected] of cases) {
    it(numbers.join(' ') || 'nothing', () => assert.deepEqual(gaps(numbers), expected));
  }

  it('of a part of a report may begin anywhere', () => {
    assert.deepEqual(gaps([3, 4, 5], true), []);
    assert.deepEqual(gaps([3, 5], true), ['1:4 gap']);
    assert.deepEqual(gaps([3, 3], true), ['1:4 repeat']);
    assert.deepEqual(gaps([], true), []);
  });
});
