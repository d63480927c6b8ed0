import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decimal, formatDecimal } from '../../server/src/figures/arithmetic/decimal.ts';
import {
  add,
  compare,
  divide,
  formatRational,
  fromDecimal,
  multiply,
  type Rational,
  rational,
  subtract,
} from '../../server/src/figures/arithmetic/rational.ts';

/** Small enough that numbers of a float are exact: 1/8 … 200/8, so the oracle needs no BigInt. */
const eighths = fc.integer({ min: -200, max: 200 });
const toNumber = ({ numerator, denominator }: Rational) => Number(numerator) / Number(denominator);

describe('rational arithmetic', () => {
  it('agrees with plain arithmetic where that is exact', () => {
    fc.assert(
      fc.property(eighths, eighths, (a, b) => {
        const x = rational(a, 8);
        const y = rational(b, 8);
        assert.equal(toNumber(add(x, y)), a / 8 + b / 8);
        assert.equal(toNumber(subtract(x, y)), a / 8 - b / 8);
        assert.equal(toNumber(multiply(x, y)), (a * b) / 64 + 0);
        assert.equal(Math.sign(compare(x, y)), Math.sign(a - b));
        if (b !== 0) assert.equal(compare(multiply(divide(x, y), y), x), 0);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps denominators positive', () => {
    assert.deepEqual(rational(1, -2), { numerator: -1n, denominator: 2n });
    assert.ok(divide(rational(1), rational(-3)).denominator > 0n);
    assert.ok(compare(rational(-1, 2), rational(-1, 3)) < 0);
  });

  it('refuses to divide by zero', () => assert.throws(() => divide(rational(1), rational(0)), RangeError));

  it('does not lose a digit where floats do', () => {
    const tenth = fromDecimal(decimal(1, -1));
    const sum = Array.from({ length: 10 }, () => tenth).reduce(add);
    assert.equal(compare(sum, rational(1)), 0);
    assert.equal(
      compare(fromDecimal(decimal(9_007_199_254_740_991, 4)), rational(90_071_992_547_409_910_000n)),
      0,
    );
  });

  it('rounds half up as long division by hand does', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 5000 }),
        fc.integer({ min: 1, max: 999 }),
        fc.nat({ max: 3 }),
        (a, b, places) => {
          const scaled = a * 10 ** places;
          const digits = String(Math.floor(scaled / b) + ((scaled % b) * 2 >= b ? 1 : 0)).padStart(
            places + 1,
            '0',
          );
          const expected = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
          assert.equal(formatRational(rational(a, b), places), expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  const printed: readonly (readonly [value: Rational, decimals: number, text: string])[] = [
    [rational(27100, 297), 2, '91.25'],
    [rational(1, 8), 2, '0.13'],
    [rational(1, 3), 0, '0'],
    [rational(1, 200), 2, '0.01'],
    [rational(-5, 2), 1, '-2.5'],
    [rational(100), 0, '100'],
    [rational(0), 2, '0.00'],
  ];
  for (const [value, decimals, text] of printed) {
    it(`prints ${text}`, () => assert.equal(formatRational(value, decimals), text));
  }
});

describe('decimals', () => {
  const cases: readonly (readonly [coefficient: number, exponent: number, text: string])[] = [
    [505, 0, '505'],
    [8442, 5, '844200000'],
    [912, -1, '91.2'],
    [950, -2, '9.5'],
    [5, -3, '0.005'],
    [0, 3, '0'],
    [100, -2, '1'],
    [-25, -1, '-2.5'],
    [120, -1, '12'],
  ];
  for (const [coefficient, exponent, text] of cases) {
    it(`${coefficient}×10^${exponent} is ${text}`, () => {
      assert.equal(formatDecimal(decimal(coefficient, exponent)), text);
    });
  }
});
