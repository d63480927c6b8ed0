import assert from 'node:assert/strict';
import { readPage } from './page.ts';

const page = (...lines: readonly string[]) => readPage(['# 标题', '', ...lines].join('\n'));

describe('reading a rule page', () => {
  it('finds the title and the examples with their marks', () => {
    const { title, examples } = page(
      '```report',
      '甲⟦乙⟧丙⟦丁⟧',
      '```',
      '',
      '> 一',
      '>',
      '> 二',
      '',
      '```report',
      '戊',
      '```',
    );
    assert.equal(title, '标题');
    assert.deepEqual(examples, [
      {
        line: 3,
        text: '甲乙丙丁',
        marks: [
          { start: 1, end: 2, message: '一' },
          { start: 3, end: 4, message: '二' },
        ],
        fixed: undefined,
      },
      { line: 11, text: '戊', marks: [], fixed: undefined },
    ]);
  });

  it('joins a text after the fix to the example before it', () => {
    const { examples } = page('```report', '⟦甲⟧', '```', '> 一', '```report fixed', '乙', '丙', '```');
    assert.deepEqual(
      examples.map(({ fixed }) => fixed),
      ['乙\n丙'],
    );
  });

  it('passes over other fences', () => {
    assert.deepEqual(page('```', '⟦甲⟧', '```', '```json', '{}', '```').examples, []);
  });

  const broken: readonly (readonly [name: string, lines: readonly string[], message: RegExp])[] = [
    ['a mark without its message', ['```report', '⟦甲⟧', '```'], /1 marks but 0 messages/],
    ['a message without its mark', ['```report', '甲', '```', '> 一'], /0 marks but 1 messages/],
    ['an open mark', ['```report', '⟦甲', '```'], /without ⟧/],
    ['a closed mark', ['```report', '甲⟧', '```'], /without ⟦/],
    ['an open fence', ['```report', '甲'], /no end/],
    ['an unknown tag', ['```report wrong', '甲', '```'], /unknown tag/],
  ];
  for (const [name, lines, message] of broken) {
    it(`refuses ${name}`, () => assert.throws(() => page(...lines), message));
  }
});
