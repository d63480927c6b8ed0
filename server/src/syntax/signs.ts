import { createCharacterSet, holds } from '../lexicon/matching/characterSet.ts';
import { codesOf } from '../text/codes.ts';
import { Char, type CharacterPlaces, classOf } from './characters.ts';

/** What stands somewhere in a block, one bit each: by one look most blocks are passed over by the rules on such words. */
export const Sign = {
  /** «“三», «“双» */
  quotedNumeral: 1,
  /** «三大», «两级», «三项制度», «三项机制» */
  levelNumeral: 2,
  /** «等6», «等三» */
  listedNumeral: 4,
  /** «XX», «____», «【»: a character that a template leaves. */
  placeholder: 8,
  /** «5个», «三项», «三类» */
  countedNumeral: 16,
  /** «”三», «》三» */
  namedNumeral: 32,
} as const;

const levels = createCharacterSet('大级');
const item = '项'.charCodeAt(0);
const systems = createCharacterSet('制机');
const counters = createCharacterSet('个项类种道家');
const openQuote = '“'.charCodeAt(0);
const closeQuote = '”'.charCodeAt(0);
const closeTitle = '》'.charCodeAt(0);
const etc = '等'.charCodeAt(0);

/** The signs of folded text, as the sum of their bits. */
export function signsAt(folded: string, { numerals, mayHoldPlaceholder }: CharacterPlaces): number {
  const codes = codesOf(folded);
  let signs = mayHoldPlaceholder ? Sign.placeholder : 0;
  for (const at of numerals) {
    if (!numeral[classOf(codes[at] as number)]) continue;
    const after = codes[at + 1] as number;
    if (holds(levels, after) || (after === item && holds(systems, codes[at + 2] as number)))
      signs |= Sign.levelNumeral;
    if (holds(counters, after)) signs |= Sign.countedNumeral;
    if (at === 0) continue;
    const before = codes[at - 1] as number;
    if (before === openQuote) signs |= Sign.quotedNumeral;
    else if (before === closeQuote || before === closeTitle) signs |= Sign.namedNumeral;
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
