/** Whether a text was decoded with the wrong encoding. */

/** A wrong encoding shows at once; more text is not read for it. */
const sampleLength = 8000;
/** Fewer signs than these are a slip. */
const fewest = 4;

/**
 * True for a GBK text read as UTF-8 («���»), as Latin-1 or Windows-1252 («·¨ÖÎ»), for UTF-8 read as one of these
 * («æ³•æ²»») or as GBK («鍏ㄥ勾锛»), and for what comes of saving the first («锟斤拷»). One slip of a few
 * characters in a readable text is no wrong encoding: the sign must make up a good part of what is not ASCII.
 */
export function isGarbled(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  if (sample !== last.sample) last = { sample, isGarbled: looksGarbled(sample) };
  return last.isGarbled;
}

/** Asked again at each keystroke, most of which are beyond the beginning of the text. */
let last: { readonly sample: string; readonly isGarbled: boolean } = { sample: '', isGarbled: false };

function looksGarbled(sample: string): boolean {
  const { foreign, replaced, saved, misread, latin, latinLetters } = survey(sample);
  const outweighs = (signs: number, share: number) => signs >= fewest && signs >= foreign * share;
  return (
    outweighs(replaced, 0.2) ||
    outweighs(saved * 3, 0.2) ||
    outweighs(misread, 0.03) ||
    (outweighs(latin, 0.5) && latinLetters >= fewest)
  );
}

const Sign = { none: 0, replaced: 1, saved: 2, misread: 3, latin: 4, latinLetter: 5 } as const;

const signs = new Uint8Array(0x10000);
for (let code = 0x80; code <= 0xff; code++) {
  signs[code] = code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? Sign.latinLetter : Sign.latin;
}
for (const [characters, sign] of [
  ['\ufffd', Sign.replaced],
  ['锟', Sign.saved],
  // The first two bytes of frequent Chinese characters and of ， and 。 read as GBK; nobody writes these.
  ['锛銆鐨鍏鏀鍔搴鍖鍙鏈鏄鍒缁娌鎵', Sign.misread],
  // What Windows-1252 has where Latin-1 has control characters.
  ['€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ', Sign.latin],
] as const) {
  for (const character of characters) signs[character.charCodeAt(0)] = sign;
}

interface Survey {
  /** Characters that are not ASCII. */
  readonly foreign: number;
  readonly replaced: number;
  readonly saved: number;
  readonly misread: number;
  /** Characters in Latin runs. */
  readonly latin: number;
  /** Different letters in them. */
  readonly latinLetters: number;
}

/**
 * No language writes four letters with marks in a row, while two
 * bytes of each Chinese character become two of Latin-1; hardly ever are fewer than a quarter of a run letters. Runs
 * of one mark («××××», «……——», «····») are no sign.
 */
function survey(text: string): Survey {
  const counts = [0, 0, 0, 0];
  const letters = new Set<number>();
  let foreign = 0;
  let latin = 0;
  let run = 0;
  let runLetters = 0;
  const { length } = text;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : 0;
    const sign = signs[code] ?? Sign.none;
    if (sign >= Sign.latin) {
      run++;
      if (sign === Sign.latinLetter) runLetters++;
    } else if (run > 0) {
      if (run >= 4 && runLetters * 4 >= run) {
        latin += run;
        for (let letter = at - run; letter < at; letter++) {
          const unit = text.charCodeAt(letter);
          if (signs[unit] === Sign.latinLetter) letters.add(unit);
        }
      }
      run = 0;
      runLetters = 0;
    }
    if (code >= 0x80) {
      foreign++;
      if (sign > Sign.none && sign < Sign.latin) counts[sign] = (counts[sign] ?? 0) + 1;
    }
  }
  const [, replaced = 0, saved = 0, misread = 0] = counts;
  return { foreign, replaced, saved, misread, latin, latinLetters: letters.size };
}
