import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPatternMatcher } from '../../server/src/lexicon/matching/patternMatcher.ts';

function find(patterns: readonly string[], text: string): readonly string[] {
  return createPatternMatcher(patterns.map((pattern) => [pattern, pattern] as const))(text).map(
    ({ start, end, value }) => `${start}-${end} ${value}`,
  );
}

describe('pattern matcher', () => {
  it('takes the longest of several at one place', () => {
    assert.deepEqual(find(['法治', '法治政府', '法治政'], '法治政府、法治'), ['0-4 法治政府', '5-7 法治']);
    assert.deepEqual(find(['法治政府', '法治'], '法治政策'), ['0-2 法治']);
  });

  it('gives no overlapping matches', () => {
    assert.deepEqual(find(['甲乙', '乙丙'], '甲乙丙'), ['0-2 甲乙']);
    assert.deepEqual(find(['甲甲'], '甲甲甲甲甲'), ['0-2 甲甲', '2-4 甲甲']);
  });

  it('finds patterns at both ends and none in the empty text', () => {
    assert.deepEqual(find(['头头', '尾尾'], '头头中尾尾'), ['0-2 头头', '3-5 尾尾']);
    assert.deepEqual(find(['头头'], ''), []);
    assert.deepEqual(find([], '头头'), []);
  });

  it('has no patterns of one code unit', () => assert.deepEqual(find(['件'], '件件'), []));

  it('finds what trying every pattern at every place finds', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 2, maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 30 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), text, (patterns, words) => {
        assert.deepEqual(find(patterns, words), findSlowly(patterns, words));
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same among thousands of patterns of any characters', () => {
    const anywhere = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code));
    const word = fc.string({ unit: anywhere, minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 2000, maxLength: 2000 }),
        fc.string({ unit: anywhere, maxLength: 60 }),
        fc.array(fc.nat(1999), { maxLength: 10 }),
        (patterns, words, chosen) => {
          const text = chosen.map((index) => patterns[index]).join(words.slice(0, 6)) + words;
          assert.deepEqual(find(patterns, text), findSlowly(patterns, text));
        },
      ),
      { numRuns: 5 },
    );
  });
});

function findSlowly(patterns: readonly string[], text: string): readonly string[] {
  const longestFirst = [...patterns].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const hit = longestFirst.find((pattern) => text.startsWith(pattern, at));
    if (hit !== undefined) found.push(`${at}-${at + hit.length} ${hit}`);
    at += hit?.length ?? 1;
  }
  return found;
}
