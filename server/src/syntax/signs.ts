import { createCharacterSet, holds } from '../lexicon/characterSet.ts';
import { codesOf } from '../text/codes.ts';
import { Char, classOf } from './characters.ts';

/** What stands somewhere in a block, one bit each: by one look most blocks are passed over by the rules on such words. */
export const Sign = {
  /** «“三», «“双» */
  quotedNumeral: 1,
  /** «三大», «两级» */
  levelNumeral: 2,
  /** «等6», «等三» */
  listedNumeral: 4,
  /** «5个», «三个» */
  countedNumeral: 8,
} as const;

const levels = createCharacterSet('大级');
const counter = '个'.charCodeAt(0);
const openQuote = '“'.charCodeAt(0);
const etc = '等'.charCodeAt(0);

/** The signs of folded text at its places (see `scanPlaces`), as the sum of their bits. */
export function signsAt(folded: string, places: readonly number[]): number {
  const codes = codesOf(folded);
  let signs = 0;
  for (const at of places) {
    if (!numeral[classOf(codes[at] as number)]) continue;
    const after = codes[at + 1] as number;
    if (holds(levels, after)) signs |= Sign.levelNumeral;
    else if (after === counter) signs |= Sign.countedNumeral;
    if (at === 0) continue;
    const before = codes[at - 1] as number;
    if (before === openQuote) signs |= Sign.quotedNumeral;
    else if (before === etc) signs |= Sign.listedNumeral;
  }
  return signs;
}

/** By class of character: what may be the number of such a name. */
const numeral: readonly boolean[] = Object.values(Char).map(
  (charClass) =>
    charClass === Char.digit ||
    charClass === Char.chineseDigit ||
    charClass === Char.chineseScale ||
    charClass === Char.pair,
);
