import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createOwnTermMatcher } from '../../server/src/lexicon/ownTerms.ts';
import type { Term } from '../../server/src/lexicon/terms.ts';

function ownTerm(form: string): Term {
  return { id: `own:${form}`, wrong: [form], right: '对', severity: 'warning', safe: false, why: '' };
}

function find(forms: readonly string[], text: string): readonly string[] {
  return createOwnTermMatcher(forms.map(ownTerm), () => [])(text).map(
    ({ start, end, term }) => `${start}-${end} ${term.wrong[0]}`,
  );
}

describe('own terms', () => {
  it('may leave a few characters of one sentence open', () => {
    assert.deepEqual(find(['关于*意见'], '印发关于执法的意见。'), ['2-9 关于*意见']);
    assert.deepEqual(find(['关于*意见'], '关于执法。意见'), []);
    assert.deepEqual(find(['关于*意见'], `关于${'甲'.repeat(13)}意见`), []);
  });

  it('are found among each other as each by itself, the one given first before the others', () => {
    assert.deepEqual(find(['甲丙*丁', '甲乙*丁', '甲乙*丙'], '甲乙中丙丁'), ['0-5 甲乙*丁']);
  });

  it('with an open part are found as an expression finds them', () => {
    const unit = fc.constantFrom('甲', '乙', '丙', '。');
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 2, maxLength: 3 });
    const form = fc.tuple(word, word).map(([first, last]) => `${first}*${last}`);
    fc.assert(
      fc.property(
        fc.uniqueArray(form, { minLength: 1, maxLength: 6 }),
        fc.string({ unit, maxLength: 40 }),
        (forms, text) => assert.deepEqual(find(forms, text), findSlowly(forms, text)),
      ),
      { numRuns: 300 },
    );
  });
});

function findSlowly(forms: readonly string[], text: string): readonly string[] {
  const kept: { readonly start: number; readonly end: number; readonly form: string }[] = [];
  for (const form of forms) {
    for (const { 0: whole, index: start } of text.matchAll(
      new RegExp(form.replace('*', '[^。]{0,12}?'), 'g'),
    )) {
      const end = start + whole.length;
      if (!kept.some((other) => other.start < end && start < other.end)) kept.push({ start, end, form });
    }
  }
  return kept.sort((a, b) => a.start - b.start).map(({ start, end, form }) => `${start}-${end} ${form}`);
}
