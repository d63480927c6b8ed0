import assert from 'node:assert/strict';
import { parseChineseNumber, toChineseNumber } from '../../server/src/syntax/chineseNumber.ts';

describe('Chinese numbers', () => {
  const cases: readonly (readonly [text: string, value: number | undefined])[] = [
    ['〇', 0],
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十三', 23],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['两千', 2000],
    ['三千零四', 3004],
    ['一万', 10_000],
    ['一万二千', 12_000],
    ['十二万三千四百五十六', 123_456],
    ['两千万', 20_000_000],
    ['一亿', 100_000_000],
    ['一亿二千万', 120_000_000],
    ['三千亿', 300_000_000_000],
    ['一万亿', 1_000_000_000_000],
    ['百', 100],
    ['千', 1000],
    ['万', 10_000],
    ['二〇二四', 2024],
    ['一二三四五', 12_345],
    ['', undefined],
    ['一二十', undefined],
    ['甲', undefined],
    ['三甲', undefined],
  ];
  for (const [text, value] of cases) {
    it(`reads ${text === '' ? 'nothing' : text}`, () => assert.equal(parseChineseNumber(text), value));
  }

  it('come back from 1 to 99', () => {
    for (let value = 1; value < 100; value++) assert.equal(parseChineseNumber(toChineseNumber(value)), value);
  });

  it('are written as headings are numbered', () => {
    assert.deepEqual([1, 10, 11, 20, 21, 99].map(toChineseNumber), [
      '一',
      '十',
      '十一',
      '二十',
      '二十一',
      '九十九',
    ]);
  });
});
