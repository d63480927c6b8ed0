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
  /** Ends a sentence: 。！？!? */
  stop: 5,
  /** Ends a clause: ，；：,;: */
  comma: 6,
  /** 半过数几翻 begin a few words that stand for a number: 半数, 过半, 数十, 几百, 翻一番. */
  numberWord: 7,
  openQuote: 8,
  closeQuote: 9,
  /** 双 is a number in names only. */
  pair: 10,
} as const;

const table = new Uint8Array(0x10000);
for (const [characters, charClass] of [
  [' ', Char.space],
  ['0123456789', Char.digit],
  ['〇零一二两三四五六七八九', Char.chineseDigit],
  ['十百千万亿', Char.chineseScale],
  ['。！？!?', Char.stop],
  ['，；：,;:', Char.comma],
  ['半过数几翻', Char.numberWord],
  ['“《‘「『', Char.openQuote],
  ['”》’」』', Char.closeQuote],
  ['双', Char.pair],
] as const) {
  for (const character of characters) table[character.charCodeAt(0)] = charClass;
}

/**
 * The class of a UTF-16 code unit; `Char.other` for NaN, that is beyond the end of the text. A NaN as an index, even once,
 * would make every later look slow, so that it is made a 0.
 */
export function classOf(code: number): number {
  return table[code | 0] as number;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a Chinese digit or scale stands at a place. */
export function isChineseNumeral(folded: string, at: number): boolean {
  const charClass = classOf(folded.charCodeAt(at));
  return charClass === Char.chineseDigit || charClass === Char.chineseScale;
}

/**
 * Every place from `from` on where a numeral, a stop, a comma or a quotation mark stands, in order: about one in five.
 * The scanners of sentences and quantities then read these places and not the whole text again.
 */
export function scanPlaces(folded: string, from: number): readonly number[] {
  const places: number[] = [];
  const codes = codesOf(folded);
  for (let at = from; at < folded.length; at++) {
    if ((table[codes[at] as number] as number) > Char.space) places.push(at);
  }
  return places;
}
