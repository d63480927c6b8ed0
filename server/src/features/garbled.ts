/** Whether a text was decoded with the wrong encoding. */

/** A wrong encoding shows at once; more text is not read for it. */
const sampleLength = 20_000;
const fewest = 4;

/**
 * True for a GBK text read as UTF-8 («���»), as Latin-1 or Windows-1252 («·¨ÖÎ»), for UTF-8 read as one of these
 * («æ³•æ²»») or as GBK («鍏ㄥ勾锛»), and for what comes of saving the first («锟斤拷»). One slip of a few
 * characters in a readable text is no wrong encoding: the sign must make up a good part of what is not ASCII.
 */
export function isGarbled(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  const foreign = count(sample, /[^\0-\x7f]/g);
  if (foreign < fewest) return false;
  return (
    outweighs(count(sample, /\ufffd/g), foreign, 0.2) ||
    outweighs(count(sample, /锟斤拷/g) * 3, foreign, 0.2) ||
    outweighs(count(sample, misread), foreign, 0.03) ||
    readsAsLatin(sample, foreign)
  );
}

/** What the first two bytes of frequent Chinese characters and of ， and 。 are in GBK; nobody writes these. */
const misread = /[锛銆鐨鍏鏀鍔搴鍖鍙鏈鏄鍒缁娌鎵]/g;

function outweighs(signs: number, foreign: number, share: number): boolean {
  return signs >= fewest && signs >= foreign * share;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

/** Four and more characters in a row that Latin-1 or Windows-1252 have beyond ASCII. */
const latinRun =
  /[\x80-\xff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{4,}/g;
/** Letters with marks, without × and ÷. */
const latinLetter = /[\xc0-\xd6\xd8-\xf6\xf8-\xff]/g;

/**
 * No language writes four such letters in a row, while two bytes of each Chinese character become two of them.
 * Runs of one mark («××××», «……——», «····») are no sign.
 */
function readsAsLatin(sample: string, foreign: number): boolean {
  const letters = new Set<string>();
  let inRuns = 0;
  for (const [run] of sample.matchAll(latinRun)) {
    const found = run.match(latinLetter) ?? [];
    // «法» is B7 A8: half of the bytes of GBK are no letters, and hardly ever fewer than a quarter are.
    if (found.length * 4 < run.length) continue;
    inRuns += run.length;
    for (const letter of found) letters.add(letter);
  }
  return letters.size >= fewest && inRuns * 2 >= foreign;
}
