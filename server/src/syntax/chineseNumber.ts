/** Chinese numerals: 一 … 九, 两, 〇, 零 with 十, 百, 千, 万, 亿. */

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The value of a Chinese whole number («二十三», «一百零五», «二〇二四», «两千万»); undefined where it is none. */
export function parseChineseNumber(text: string): number | undefined {
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text)) return digitByDigit(text);
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of text) {
    const value = digits[character];
    const ten = tens[character];
    const myriad = myriads[character];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = undefined;
    } else if (myriad !== undefined) {
      const counted = section + (digit ?? 0);
      if (counted === 0 && total === 0) total = myriad;
      else if (myriad === 1e8) total = (total + counted) * myriad;
      else total += counted * myriad;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return text === '' ? undefined : total + section + (digit ?? 0);
}

/** «三», «十二» for a count from 1 to 99, as headings are numbered. */
export function toChineseNumber(value: number): string {
  const ones = '〇一二三四五六七八九';
  if (value < 10) return ones.charAt(value);
  const ten = Math.floor(value / 10);
  const one = value % 10;
  return `${ten === 1 ? '' : ones.charAt(ten)}十${one === 0 ? '' : ones.charAt(one)}`;
}

/** «二〇二四» is 2024. */
function digitByDigit(text: string): number {
  let value = 0;
  for (const character of text) value = value * 10 + (digits[character] ?? 0);
  return value;
}
