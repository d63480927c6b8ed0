import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseChineseNumber } from '../../server/src/syntax/chineseNumber.ts';
import { type Numeral, parseArabicNumeral, parseChineseNumeral } from '../../server/src/syntax/numerals.ts';
import { foldWidth } from '../../server/src/text/width.ts';

function parse(text: string): Numeral | undefined {
  const folded = foldWidth(text);
  return /^\d/.test(folded) ? parseArabicNumeral(folded, 0) : parseChineseNumeral(folded, 0);
}

/** «coefficient e exponent approximation», the words that it takes, and whether it is a share. */
function read(text: string): string {
  const numeral = parse(text);
  if (numeral === undefined) return '';
  const { coefficient, exponent, approximation, isShare, end } = numeral;
  return `${coefficient}e${exponent} ${approximation} «${text.slice(0, end)}»${isShare ? ' share' : ''}`;
}

describe('numerals', () => {
  const cases: readonly (readonly [text: string, numeral: string])[] = [
    ['505件', '505e0 exact «505»'],
    ['1,284,000元', '1284000e0 exact «1,284,000»'],
    ['1，284元', '1284e0 exact «1，284»'],
    ['2.73万件', '273e2 exact «2.73万»'],
    ['1142.31万元', '114231e2 exact «1142.31万»'],
    ['2千件', '2e3 exact «2千»'],
    ['3百万元', '3e6 exact «3百万»'],
    ['2万亿元', '2e12 exact «2万亿»'],
    ['2 万件', '2e4 exact «2 万»'],
    ['9.50%', '950e-2 exact «9.50»'],
    ['2000余件', '2000e0 more «2000余»'],
    ['2万多件', '2e4 more «2万多»'],
    ['30来人', '30e0 more «30来»'],
    ['三成', '30e0 tenths «三成» share'],
    ['百分之九', '9e0 exact «百分之九» share'],
    ['半数', '50e0 tenths «半数» share'],
    ['过半', '50e0 overHalf «过半» share'],
    ['半小时', '5e-1 exact «半»'],
    ['二十三件', '23e0 exact «二十三»'],
    ['千余次', '1000e0 more «千余»'],
    ['数十起', '20e0 several «数十»'],
    // No numerals.
    ['1+6+N', ''],
    ['5G', ''],
    ['2.0.1', ''],
    ['3A级', ''],
    ['12345678901234567890', ''],
    ['百姓', ''],
    ['千家万户', ''],
    ['万象', ''],
    ['数据', ''],
    ['几乎', ''],
    ['半年报', ''],
  ];
  for (const [text, numeral] of cases) it(text, () => assert.equal(read(text), numeral));

  it('have one value however a count is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (count) => {
        const digits = String(count);
        const fullWidth = digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
        for (const written of [digits, fullWidth, grouped]) {
          const numeral = parse(`${written}件`);
          assert.equal(numeral?.coefficient, count, written);
          assert.equal(numeral?.end, written.length, written);
        }
        assert.equal(parseChineseNumber(writeChinese(count)), count, writeChinese(count));
      }),
      { numRuns: 200 },
    );
  });

  it('take no more than the text, whatever it is', () => {
    const piece = fc.constantFrom(
      '1',
      '0',
      '.',
      ',',
      '万',
      '亿',
      '余',
      '多',
      '数',
      '十',
      '百',
      '分之',
      '三',
      '半',
      '成',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const numeral = parse(text);
        if (numeral === undefined) return;
        assert.ok(numeral.start === 0 && numeral.end > 0 && numeral.end <= text.length);
        assert.ok(Number.isSafeInteger(numeral.coefficient) && numeral.coefficient >= 0, text);
      }),
      { numRuns: 200 },
    );
  });
});

/** A count up to 99,999,999 as it is read aloud: 10,203 is 一万零二百零三. */
function writeChinese(count: number): string {
  const myriads = Math.floor(count / 10_000);
  const rest = count % 10_000;
  if (myriads === 0) return writeThousands(rest);
  const gap = rest > 0 && rest < 1000 ? '零' : '';
  return `${writeThousands(myriads)}万${gap}${rest === 0 ? '' : writeThousands(rest)}`;
}

function writeThousands(count: number): string {
  const units = ['', '十', '百', '千'];
  let words = '';
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(count / 10 ** power) % 10;
    if (digit > 0) words += '零一二三四五六七八九'.charAt(digit) + (units[power] ?? '');
    else if (words !== '' && !words.endsWith('零')) words += '零';
  }
  return words.replace(/零$/, '');
}
