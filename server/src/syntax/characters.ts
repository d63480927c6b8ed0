import { codesOf } from '../text/codes.ts';

/**
 * Classes of characters, looked up in one table, since the scanners below read every character of the text.
 * All of them read folded text (see text/width.ts): only half-width forms of ASCII occur.
 */
export const Char = {
  other: 0,
  space: 1,
  /** 0-9 */
  digit: 2,
  /** 〇零一二两三四五六七八九 */
  chineseDigit: 3,
  /** 十百千万亿 */
  chineseScale: 4,
  /** 半过数几翻 begin a few words that stand for a number: 半数, 过半, 数十, 几百, 翻一番. */
  numberWord: 5,
  /** 双 is a number in names only. */
  pair: 6,
  openQuote: 7,
  closeQuote: 8,
  /** Ends a sentence: 。！？!? */
  stop: 9,
  /** Ends a clause: ，；：,;: */
  comma: 10,
  /** 、 */
  listComma: 11,
  /** Round, square and lenticular ones, and 〈〉; quotation and title marks have classes of their own. */
  bracket: 12,
  /** The point of a number, and of a sentence in half width. */
  point: 13,
} as const;

/** The class in the low bits of an entry of the table. */
const classBits = 0xf;
/** Set where the character is one that a template leaves («XX», «____», «【】», «(?件)»), or begins a note of one. */
const placeholderBit = 0x10;

const table = new Uint8Array(0x10000);
for (const [characters, charClass] of [
  [' ', Char.space],
  ['0123456789', Char.digit],
  ['〇零一二两三四五六七八九', Char.chineseDigit],
  ['十百千万亿', Char.chineseScale],
  ['半过数几翻', Char.numberWord],
  ['双', Char.pair],
  ['“《‘「『', Char.openQuote],
  ['”》’」』', Char.closeQuote],
  ['。！？!?', Char.stop],
  ['，；：,;:', Char.comma],
  ['、', Char.listComma],
  ['()【】〔〕〈〉', Char.bracket],
  ['.', Char.point],
] as const) {
  for (const character of characters) table[character.charCodeAt(0)] = charClass;
}
for (const character of 'Xx×○□■_【[〔{<#?*此待错ETFNMn') {
  const code = character.charCodeAt(0);
  table[code] = (table[code] as number) | placeholderBit;
}

/**
 * The class of a UTF-16 code unit; `Char.other` for NaN, that is beyond the end of the text. A NaN as an index, even once,
 * would make every later look slow, so that it is made a 0.
 */
export function classOf(code: number): number {
  return (table[code | 0] as number) & classBits;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a Chinese digit or scale stands at a place. */
export function isChineseNumeral(folded: string, at: number): boolean {
  const charClass = classOf(folded.charCodeAt(at));
  return charClass === Char.chineseDigit || charClass === Char.chineseScale;
}

/** The places of a text that the scanners read instead of the whole text again; about one in five. */
export interface CharacterPlaces {
  /** Where a numeral, a word for one, or an opening quotation mark stands (what is quoted may be a name), in order. */
  readonly numerals: readonly number[];
  /** Where stops, commas, points, quotation marks and brackets stand, in order. */
  readonly marks: readonly number[];
  /** Whether any character stands in it that a template leaves. */
  readonly mayHoldPlaceholder: boolean;
}

export function scanPlaces(folded: string, from: number): CharacterPlaces {
  const numerals: number[] = [];
  const marks: number[] = [];
  let bits = 0;
  const codes = codesOf(folded);
  for (let at = from; at < folded.length; at++) {
    const entry = table[codes[at] as number] as number;
    if (entry <= Char.space) continue;
    bits |= entry;
    const charClass = entry & classBits;
    if (charClass > Char.openQuote) marks.push(at);
    else if (charClass > Char.space) {
      numerals.push(at);
      if (charClass === Char.openQuote) marks.push(at);
    }
  }
  return { numerals, marks, mayHoldPlaceholder: (bits & placeholderBit) !== 0 };
}
