/** Chinese numerals: 一 … 九, 两, 〇, 零 with 十, 百, 千, 万, 亿. */

/** The value of a digit plus one, by UTF-16 code; 0 for what is none. */
const digitPlusOne = new Uint8Array(0x10000);
for (const [digit, characters] of [
  '〇零',
  '一',
  '二两',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
].entries()) {
  for (const character of characters) digitPlusOne[character.charCodeAt(0)] = digit + 1;
}

/** The power of ten that 十, 百, 千, 万 or 亿 stands for, by UTF-16 code; 0 for what is none. */
const powers = new Uint8Array(0x10000);
for (const [character, power] of [
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
] as const) {
  powers[character.charCodeAt(0)] = power;
}

/** The power of ten of a scale character: 万 is 4; 0 for what is none. */
export function powerOfScale(code: number): number {
  return powers[code] ?? 0;
}

/** The value of a Chinese whole number («二十三», «一百零五», «二〇二四», «两千万»); undefined where it is none. */
export function parseChineseNumber(text: string): number | undefined {
  if (text === '') return undefined;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const value = (digitPlusOne[code] ?? 0) - 1;
    const power = powers[code] ?? 0;
    if (value >= 0) {
      if (digit !== undefined && digit !== 0) return digitByDigit(text);
      digit = value;
    } else if (power === 0) return undefined;
    else if (power < 4) {
      section += (digit ?? 1) * 10 ** power;
      digit = undefined;
    } else {
      const counted = section + (digit ?? 0);
      if (counted === 0 && total === 0) total = 10 ** power;
      else if (power === 8) total = (total + counted) * 1e8;
      else total += counted * 1e4;
      section = 0;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

/** «二〇二四» is 2024, where every character is a digit. */
function digitByDigit(text: string): number | undefined {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = (digitPlusOne[text.charCodeAt(at)] ?? 0) - 1;
    if (digit < 0 || text.charAt(at) === '两') return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** «三», «十二» for a count from 1 to 99, as headings are numbered. */
export function toChineseNumber(value: number): string {
  const ones = '〇一二三四五六七八九';
  if (value < 10) return ones.charAt(value);
  const ten = Math.floor(value / 10);
  const one = value % 10;
  return `${ten === 1 ? '' : ones.charAt(ten)}十${one === 0 ? '' : ones.charAt(one)}`;
}
