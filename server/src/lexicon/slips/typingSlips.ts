/** How typing spoils words that stand together, but for a wrong character: one is left out, two change places, one comes twice. */
import data from '../../../../seeds/lexicon/misspellings.json' with { type: 'json' };
import type { TextRange } from '../../text/range.ts';
import { createChains, prepend } from '../matching/chains.ts';
import { addTo, createCharacterSet, holds } from '../matching/characterSet.ts';
import { createPairNumbers } from '../matching/pairNumbers.ts';
import { pairCode } from '../matching/patternMatcher.ts';
import { isSaidTwice, longWordBefore, mayEndTwice } from './doubledWords.ts';

/** Words as they stand in a text, and as they were meant. */
export interface TypingSlip extends TextRange {
  readonly right: string;
  /** The first of the two characters where the text is spoilt. */
  readonly place: number;
}

/** The slip that two characters at a place, by their code, belong to. */
export type SlipFinder = (
  folded: string,
  codes: Uint16Array,
  at: number,
  pair: number,
) => TypingSlip | undefined;

const pairLength = 4;

interface Words {
  readonly phrases: ReadonlySet<string>;
  /** Each four characters that follow each other in a formula or a longer phrase; fewer stand side by side by chance («中心组组织学习»). */
  readonly inFormula: ReadonlySet<string>;
  /** Of two characters: the halves of the phrases, and those that are known to be right. */
  readonly pairs: ReadonlySet<string>;
}

let words: Words | undefined;

/** Read with the first text, so that a server which has nothing to check yet answers sooner. */
function knownWords(): Words {
  words ??= readWords();
  return words;
}

function readWords(): Words {
  const pairs = new Set([...data.right, ...data.turnedRight].filter(({ length }) => length === 2));
  const inFormula = new Set<string>();
  for (const phrase of data.phrases)
    if (phrase.length === pairLength) pairs.add(phrase.slice(0, 2)).add(phrase.slice(2));
  for (const phrases of [data.formulae, data.phrases])
    for (const phrase of phrases)
      for (let at = 0; at + pairLength <= phrase.length; at++)
        inFormula.add(phrase.slice(at, at + pairLength));
  return { phrases: new Set(data.phrases), inFormula, pairs };
}

export function createSlipFinder(): SlipFinder {
  const { phrases } = data;
  const { known, byCode, numberOf } = createPairNumbers();
  const mostTurned = placesTurned * phrases.length;
  /** Phrases by the pairs in which two of their characters stand turned: an entry for each phrase and place. */
  const turned = createChains(mostTurned, mostTurned);
  /** Of each entry the character that stands beside the pair, which most places have not. */
  const beside = new Uint16Array(mostTurned + 1);
  /** Longer phrases by the pair that they begin with. */
  const long = createChains(mostTurned, phrases.length);
  const right = createCharacterSet();
  for (const word of data.turnedRight) addTo(right, codeAt(word, 0));
  // From the last, since each goes to the front of its chain.
  for (let index = phrases.length - 1; index >= 0; index--) {
    const phrase = phrases[index] as string;
    if (phrase.length > pairLength) prepend(long, numberOf(codeAt(phrase, 0)), index + 1);
    else
      for (let offset = placesTurned - 1; offset >= 0; offset--) {
        const one = phrase.charCodeAt(offset);
        const other = phrase.charCodeAt(offset + 1);
        const pair = pairCode(other, one);
        if (one === other || (holds(right, pair) && isTurnedRight(phrase, offset))) continue;
        const entry = index * placesTurned + offset + 1;
        // «行执政法»: with its inner two turned, a phrase is known by its first and its third.
        prepend(turned, numberOf(offset === 1 ? pairCode(phrase.charCodeAt(0), other) : pair), entry);
        beside[entry] = phrase.charCodeAt(offset === 0 ? 2 : 1);
      }
  }
  return (folded, codes, at, pair) => {
    if (codes[at] === codes[at + 1])
      return isSaidTwice(folded.slice(at, at + 2))
        ? undefined
        : (writtenTwice(folded, at) ?? endsTwice(folded, at));
    if (!holds(known, pair)) return undefined;
    const number = byCode[pair] as number;
    const next = codes[at + 2];
    for (let entry = long.first[number] as number; entry !== 0; entry = long.next[entry] as number) {
      const phrase = phrases[entry - 1] as string;
      if (next !== phrase.charCodeAt(2) && next !== phrase.charCodeAt(3)) continue;
      const slip = lostInLong(folded, at, phrase);
      if (slip !== undefined) return slip;
    }
    const before = codes[at - 1];
    for (let entry = turned.first[number] as number; entry !== 0; entry = turned.next[entry] as number) {
      const offset = (entry - 1) % placesTurned;
      if (beside[entry] !== (offset === 2 ? before : next)) continue;
      const phrase = phrases[(entry - 1 - offset) / placesTurned] as string;
      const slip = turnedAt(folded, at, phrase, offset);
      if (slip !== undefined) return slip;
    }
    return undefined;
  };
}

/** Two of the four characters of a phrase may be turned in so many places. */
const placesTurned = 3;

/** Whether two characters of a phrase, turned, are a word too: «一统» of «统一». */
function isTurnedRight(phrase: string, offset: number): boolean {
  return data.turnedRight.includes(phrase.charAt(offset + 1) + phrase.charAt(offset));
}

function codeAt(words: string, at: number): number {
  return pairCode(words.charCodeAt(at), words.charCodeAt(at + 1));
}

/** «行政复案件»: the last character of one phrase, which is the second of the word that the next begins with, is left out. */
export function lostInside(folded: string, start: number, phrase: string): TypingSlip | undefined {
  if (phrase.length !== pairLength) return undefined;
  const rest = folded.slice(start + 3, start + 5);
  return rest.length === 2 && knownWords().phrases.has(phrase.slice(2) + rest)
    ? { start, end: start + 5, right: phrase + rest, place: start + 2 }
    : undefined;
}

/** «进一加强»: one of the characters between the first two and the last two of a longer phrase is left out. */
function lostInLong(folded: string, start: number, phrase: string): TypingSlip | undefined {
  // From the first, since other pairs of characters may have the code of this one.
  let place = 0;
  while (place < phrase.length && folded.charCodeAt(start + place) === phrase.charCodeAt(place)) place++;
  if (place < 2 || place > phrase.length - 3) return undefined;
  return folded.startsWith(phrase.slice(place + 1), start + place)
    ? { start, end: start + phrase.length - 1, right: phrase, place: start + place - 1 }
    : undefined;
}

/** «政行执法»: the phrase of which two characters side by side stand turned, where the pair by which it is known stands. */
function turnedAt(folded: string, at: number, phrase: string, offset: number): TypingSlip | undefined {
  const start = offset === 2 ? at - 2 : at;
  const spoilt =
    phrase.slice(0, offset) +
    phrase.charAt(offset + 1) +
    phrase.charAt(offset) +
    phrase.slice(offset + 2, pairLength);
  return start >= 0 && folded.startsWith(spoilt, start)
    ? { start, end: start + pairLength, right: phrase, place: start + offset }
    : undefined;
}

/** What makes a word of three characters out of one of two: «多元化», «执法证». */
const endings = createCharacterSet('化员性证院会部所站者率法队案书权庭局厅委团组室网县市区乡镇村');

/** «复议议案», «多元化化解»: the first of the two ends one word, and the second begins another. */
function areOfTwoWords(folded: string, at: number, before: number): boolean {
  const { pairs } = knownWords();
  if (!pairs.has(folded.slice(at + 1, at + 3))) return false;
  if (before === 2 && holds(endings, folded.charCodeAt(at))) return true;
  return pairs.has(folded.slice(at - 1, at + 1));
}

/** «依法行政能能力»: the two that are alike at a place stand for one inside a phrase. */
function writtenTwice(folded: string, at: number): TypingSlip | undefined {
  for (const before of [1, 2]) {
    if (areOfTwoWords(folded, at, before)) continue;
    const start = at - before;
    if (start < 0) continue;
    const right = folded.slice(start, at + 1) + folded.slice(at + 2, start + pairLength + 1);
    if (knownWords().inFormula.has(right)) return { start, end: start + pairLength + 1, right, place: at };
  }
  return undefined;
}

/** «各司法所所严格», «执法监督督,»: the last character of a word stands twice, and what follows begins no word with it. */
function endsTwice(folded: string, at: number): TypingSlip | undefined {
  const character = folded.charAt(at);
  if (folded.charAt(at - 1) === character || folded.charAt(at + 2) === character) return undefined;
  if (!mayEndTwice(character, folded.slice(at + 2, at + 4))) return undefined;
  const short = folded.slice(at - 1, at + 1);
  const right = longWordBefore(folded, at + 1) ?? (knownWords().pairs.has(short) ? short : undefined);
  return right === undefined ? undefined : { start: at + 1 - right.length, end: at + 2, right, place: at };
}
