import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Acceptance, acceptRate, percentage } from '../../server/src/figures/arithmetic/acceptance.ts';
import { boundsOf } from '../../server/src/figures/arithmetic/bounds.ts';
import type { Quantity } from '../../server/src/figures/quantities.ts';
import { quantitiesOf } from './readQuantities.ts';

function only(text: string): Quantity {
  const [quantity, ...others] = quantitiesOf(text);
  assert.ok(quantity !== undefined && others.length === 0, text);
  return quantity;
}

/** How the printed rate stands to part and whole, each as it is written. */
function accept(part: string, whole: string, rate: string): Acceptance | undefined {
  const truth = percentage(boundsOf(only(part)), boundsOf(only(whole)));
  return truth === undefined ? undefined : acceptRate(truth, only(rate));
}

describe('what a printed percentage may stand for', () => {
  const cases: readonly (readonly [part: string, whole: string, rate: string, Acceptance | undefined])[] = [
    // 283 ÷ 316 = 89.557…
    ['283件', '316件', '89.6%', 'rounding'],
    ['283件', '316件', '89.56%', 'rounding'],
    ['283件', '316件', '90%', 'rounding'],
    ['283件', '316件', '89.5%', 'truncation'],
    ['283件', '316件', '89.55%', 'truncation'],
    ['283件', '316件', '89%', 'truncation'],
    ['283件', '316件', '89.7%', 'none'],
    ['283件', '316件', '89.4%', 'none'],
    ['283件', '316件', '98.6%', 'none'],
    // 175 ÷ 553 = 31.645…: only rounding up always gives 31.7.
    ['175件', '553件', '31.7%', 'ceiling'],
    // A half goes up, and to the even digit: 1 ÷ 8 = 12.5, 5 ÷ 8 = 62.5.
    ['1件', '8件', '13%', 'rounding'],
    ['1件', '8件', '12%', 'rounding'],
    ['5件', '8件', '63%', 'rounding'],
    ['5件', '8件', '62%', 'rounding'],
    ['1件', '8件', '12.5%', 'rounding'],
    ['1件', '8件', '12.50%', 'rounding'],
    // A zero that is printed is claimed: 2 ÷ 21 = 9.5238…
    ['2件', '21件', '9.5%', 'rounding'],
    ['2件', '21件', '9.50%', 'none'],
    // 100 % has no tolerance, in either direction.
    ['60件', '60件', '100%', 'rounding'],
    ['299件', '300件', '100%', 'none'],
    ['1999件', '2000件', '100%', 'none'],
    ['301件', '300件', '100%', 'none'],
    ['299件', '300件', '99.7%', 'rounding'],
    ['60件', '60件', '99%', 'none'],
    // Approximate counts give an interval.
    ['270余件', '300件', '91%', 'rounding'],
    ['270余件', '300件', '95%', 'none'],
    ['270件', '约300件', '92%', 'rounding'],
    ['270件', '约300件', '70%', 'none'],
    ['1.2万件', '1.5万件', '80%', 'rounding'],
    ['1.2万件', '1.5万件', '82%', 'rounding'],
    ['1.2万件', '1.5万件', '90%', 'none'],
    // So do approximate rates.
    ['283件', '316件', '近90%', 'rounding'],
    ['283件', '316件', '90%以上', 'none'],
    ['283件', '316件', '89%以上', 'rounding'],
    ['283件', '316件', '超过80%', 'rounding'],
    ['283件', '316件', '约90%', 'rounding'],
    ['283件', '316件', '约70%', 'none'],
    ['283件', '316件', '九成', 'rounding'],
    ['283件', '316件', '七成', 'none'],
    ['283件', '316件', '近九成', 'rounding'],
    ['283件', '316件', '一半以上', 'rounding'],
    ['120件', '316件', '过半', 'none'],
    // Nothing is computed without a whole.
    ['3件', '0件', '100%', undefined],
    ['3件', '不超过5件', '60%', undefined],
    ['0件', '12件', '0%', 'rounding'],
  ];
  for (const [part, whole, rate, expected] of cases) {
    it(`${part} of ${whole} as ${rate}: ${expected ?? 'nothing to compare'}`, () => {
      assert.equal(accept(part, whole, rate), expected);
    });
  }

  it('is what a calculation in whole numbers says', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(counts, fc.nat({ max: 2 }), fc.integer({ min: -3, max: 3 }), ([a, b], places, off) => {
        const [part, whole] = a < b ? [a, b] : [b, a];
        const scale = 10 ** places;
        const printed = Math.round((part * 100 * scale) / whole) + off;
        if (printed <= 0 || printed === 100 * scale) return;
        const rate = (printed / scale).toFixed(places);
        assert.equal(
          accept(`${part}件`, `${whole}件`, `${rate}%`),
          oracle(part, whole, printed, scale),
          rate,
        );
      }),
      { numRuns: 200 },
    );
  });
});

/** The same by comparing whole numbers: part ÷ whole against the printed digits, all scaled up. */
function oracle(part: number, whole: number, printed: number, scale: number): Acceptance {
  const truth = part * 100 * scale;
  const distance = truth - printed * whole;
  if (Math.abs(distance) * 2 <= whole) return 'rounding';
  if (distance > 0 && distance < whole) return 'truncation';
  return distance < 0 && -distance < whole ? 'ceiling' : 'none';
}
