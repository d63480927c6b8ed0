/** Words that are never said twice in a row on purpose (seeds/lexicon/doubledWords.json). */
import data from '../../../../seeds/lexicon/doubledWords.json' with { type: 'json' };

/** Each of two or three characters: «听取», «开展», «进一步». */
export const neverDoubled: ReadonlySet<string> = new Set(data.words);

/** Words that may begin with the last character of what only seems to stand twice: 「委员会委员会议」. */
export const opensWord: ReadonlySet<string> = new Set(data.opens);

interface DoubledCharacter {
  readonly notAfter: ReadonlySet<number>;
  readonly notBefore: ReadonlySet<number>;
}

const codesIn = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

const characters = new Map(
  data.characters.map(({ character, notAfter, notBefore }): [number, DoubledCharacter] => [
    character.charCodeAt(0),
    { notAfter: codesIn(notAfter), notBefore: codesIn(notBefore) },
  ]),
);

/** Whether a character that stands twice is one too many: «开展了了», but not «目的的», «为了了解». */
export function isDoubledCharacter(code: number, before: number, after: number): boolean {
  const known = characters.get(code);
  return known !== undefined && !known.notAfter.has(before) && !known.notBefore.has(after);
}

/** Whether two characters that are alike may rightly stand so: «人人», «安全全过程». */
export function isSaidTwice(pair: string): boolean {
  return saidTwice.has(pair);
}

/** Whether a character that stands twice can be one too many at a word's end by what follows: a mark, or a known word. */
export function mayEndTwice(character: string, following: string): boolean {
  if (data.alone.includes(character)) return false;
  return following === '' || marks.includes(following.charAt(0)) || followers.has(following);
}

/** The longer word that ends at a place: «司法所». */
export function longWordBefore(folded: string, end: number): string | undefined {
  return data.longWords.find((word) => folded.endsWith(word, end));
}

const saidTwice: ReadonlySet<string> = new Set(data.saidTwice);
const followers: ReadonlySet<string> = new Set(data.followers);
const marks = ',。;、:!?)”》';
