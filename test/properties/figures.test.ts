import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';
import { holds } from '../support/effort.ts';

const figureRules = rules.filter(({ meta }) => meta.category === 'figures');

/** The findings above a hint, without their places. */
function accusations(text: string): readonly string[] {
  return createLinter(figureRules)
    .lint(text, { profile: 'auto', atLeast: 'excerpt' })
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, message }) => `${rule} ${message}`);
}

/** A sentence of counts that hang together, with the numbers that a writer puts down. */
interface Sentence {
  readonly template: readonly string[];
  /** What stands between the pieces; computed from the counts, so that scaling keeps it right. */
  readonly numbers: (scale: number) => readonly string[];
}

/** 100·part/whole to so many decimals, half up, by integers alone: the oracle knows nothing of the checker. */
function percent(part: number, whole: number, decimals: number): string {
  const unit = 10n ** BigInt(decimals);
  const scaled = (2n * 100n * BigInt(part) * unit + BigInt(whole)) / (2n * BigInt(whole));
  const digits = String(scaled).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const rate: fc.Arbitrary<Sentence> = fc
  .record({
    whole: fc.integer({ min: 60, max: 900 }),
    share: fc.double({ min: 0.2, max: 0.95, noNaN: true }),
  })
  .map(({ whole, share }) => ({
    template: ['受理人民调解案件', '起,调解成功', '起,调解成功率达', '%。'],
    numbers: (scale) => {
      const part = Math.max(1, Math.floor(whole * share));
      return [String(whole * scale), String(part * scale), percent(part, whole, 1)];
    },
  }));

const sum: fc.Arbitrary<Sentence> = fc
  .tuple(
    fc.integer({ min: 20, max: 400 }),
    fc.integer({ min: 20, max: 400 }),
    fc.integer({ min: 20, max: 400 }),
  )
  .map(([a, b, c]) => ({
    template: ['评查案卷', '份,其中优秀', '份,良好', '份,其余', '份为合格。'],
    numbers: (scale) => [a + b + c, a, b, c].map((value) => String(value * scale)),
  }));

const growth: fc.Arbitrary<Sentence> = fc
  .record({ before: fc.integer({ min: 60, max: 900 }), more: fc.integer({ min: 5, max: 300 }) })
  .map(({ before, more }) => ({
    template: ['办理法律援助案件由', '件增加到', '件,增长', '%。'],
    numbers: (scale) => [String(before * scale), String((before + more) * scale), percent(more, before, 1)],
  }));

const sentence = fc.oneof(rate, sum, growth);

function write({ template }: Sentence, numbers: readonly string[]): string {
  return template.map((piece, at) => piece + (numbers[at] ?? '')).join('');
}

function toFullWidth(text: string): string {
  return text.replace(/[0-9%.,]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}

describe('figures', () => {
  it('of a right sentence are right, in either width', () => {
    holds(
      fc.property(sentence, (told) => {
        const text = write(told, told.numbers(1));
        assert.deepEqual(accusations(text), []);
        assert.deepEqual(accusations(toFullWidth(text)), []);
      }),
      300,
    );
  });

  it('stay right when all counts grow alike', () => {
    holds(
      fc.property(sentence, fc.integer({ min: 2, max: 50 }), (told, scale) => {
        assert.deepEqual(accusations(write(told, told.numbers(scale))), []);
      }),
      300,
    );
  });

  it('of sentences on lines of their own are right in any order, and beside an unrelated paragraph', () => {
    holds(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (told) => {
        const lines = told.map((one, at) => `${'甲乙丙丁戊'.charAt(at)}局${write(one, one.numbers(1))}`);
        const aside = '全年召开专题会议4次,组织旁听庭审12场。';
        for (const order of [lines, lines.toReversed(), [aside, ...lines], [...lines, aside]])
          assert.deepEqual(accusations(order.join('\n')), []);
      }),
      150,
    );
  });

  it('are found wrong when one number is moved beyond its rounding', () => {
    holds(
      fc.property(
        sentence,
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 12, max: 30 }),
        (told, at, percents) => {
          const numbers = told.numbers(10).slice();
          const value = Number(numbers[at]);
          // A count that grows by an eighth or more, or a rate by as much, no rounding explains.
          numbers[at] = (value * (1 + percents / 100)).toFixed(numbers[at]?.includes('.') ? 1 : 0);
          const text = write(told, numbers);
          const isStillRight = numbers[at] === told.numbers(10)[at];
          // A total that two of three parts give by chance has a reading that agrees.
          const [total, first, second] = numbers.map(Number);
          fc.pre(!isStillRight && (first ?? 0) + (second ?? 0) !== total);
          assert.notDeepEqual(accusations(text), [], text);
        },
      ),
      300,
    );
  });
});
