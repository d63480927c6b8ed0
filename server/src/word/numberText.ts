/** A number of an automatic list as Word shows it. */
import { toChineseNumber } from '../syntax/chineseNumber.ts';

/** «三» for 3 and `chineseCounting`; «» for a bullet. Formats that reports do not use are shown as figures. */
export function numberText(value: number, format: string): string {
  return (formats[format] ?? String)(value);
}

const chinese = (value: number) => (value < 100 ? toChineseNumber(value) : String(value));

const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: chinese,
  decimalFullWidth: (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalEnclosedCircle: enclosed,
  decimalEnclosedCircleChinese: enclosed,
  lowerLetter: (value) => letter(value),
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
};

/** «①» to «⑳». */
function enclosed(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value);
}

/** a to z, then aa to zz. */
function letter(value: number): string {
  return String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romanParts: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [part, letters] of romanParts) {
    for (; rest >= part; rest -= part) text += letters;
  }
  return text;
}
