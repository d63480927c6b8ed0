import assert from 'node:assert/strict';
import { boundsOf } from '../../server/src/figures/arithmetic/bounds.ts';
import { formatPercentage, formatPrinted, formatValue } from '../../server/src/figures/describe.ts';
import type { Quantity } from '../../server/src/figures/quantities.ts';
import { quantitiesOf } from './readQuantities.ts';

function only(text: string): Quantity {
  const [quantity] = quantitiesOf(text);
  assert.ok(quantity !== undefined, text);
  return quantity;
}

describe('figures in arithmetic', () => {
  const values: readonly (readonly [text: string, value: string])[] = [
    ['271件', '271'],
    ['17000条', '17000'],
    ['253400元', '253400'],
    ['1142.31万元', '1142.31万'],
    ['9.3万元', '9.3万'],
    ['2亿元', '2亿'],
    ['8.442亿元', '8.442亿'],
    ['20万件', '20万'],
    ['2千件', '2000'],
    ['两千人', '2000'],
    ['3.5公顷', '3.5'],
  ];
  for (const [text, value] of values)
    it(`${text} is ${value}`, () => assert.equal(formatValue(only(text)), value));

  const rates: readonly (readonly [text: string, printed: string])[] = [
    ['占91.2%', '91.2%'],
    ['占91.20%', '91.20%'],
    ['占９１％', '91%'],
    ['占百分之九十一点二', '91.2%'],
    ['占0.8‰', '0.08%'],
    ['占九成', '90%'],
    ['占一半', '50%'],
  ];
  for (const [text, printed] of rates) {
    it(`${text} is printed as ${printed}`, () => assert.equal(formatPrinted(only(text)), printed));
  }

  it('one more digit than is printed, two at least', () => {
    const percentage = (decimals: number) =>
      formatPercentage(boundsOf(only('271件')), boundsOf(only('297件')), decimals);
    assert.deepEqual([0, 1, 2].map(percentage), ['91.25%', '91.25%', '91.246%']);
  });
});
