/** How typing spoils words that stand together, but for a wrong character: one is left out, two change places, one comes twice. */
import data from '../../../seeds/lexicon/misspellings.json' with { type: 'json' };
import type { TextRange } from '../text/range.ts';
import { addTo, createCharacterSet, holds } from './matching/characterSet.ts';
import { pairCode } from './matching/patternMatcher.ts';

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
  readonly turnedRight: ReadonlySet<string>;
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
  const halves = data.phrases
    .filter(({ length }) => length === pairLength)
    .flatMap((phrase) => [phrase.slice(0, 2), phrase.slice(2)]);
  const right = [...data.right, ...data.turnedRight].filter(({ length }) => length === 2);
  const fours = [...data.formulae, ...data.phrases].flatMap((phrase) =>
    [...phrase].slice(3).map((_, at) => phrase.slice(at, at + pairLength)),
  );
  return {
    phrases: new Set(data.phrases),
    turnedRight: new Set(data.turnedRight),
    inFormula: new Set(fours),
    pairs: new Set([...halves, ...right]),
  };
}

/** What a pair of characters may tell: phrases in which it stands turned, and how far from their beginning; longer ones that begin with it. */
interface Group {
  /** Each with the character that stands beside the pair, which most places have not. */
  readonly turned: { readonly phrase: string; readonly offset: number; readonly beside: number }[];
  readonly long: { readonly phrase: string; readonly third: number; readonly fourth: number }[];
}

export function createSlipFinder(): SlipFinder {
  // Most places are passed over by one look into a set that stays in the processor's cache; the others have a group.
  const pairs = createCharacterSet();
  const numbers = new Uint16Array(0x10000);
  const groups: Group[] = [{ turned: [], long: [] }];
  const groupOf = (pair: number): Group => {
    addTo(pairs, pair);
    if (numbers[pair] === 0) numbers[pair] = groups.push({ turned: [], long: [] }) - 1;
    return groups[numbers[pair] as number] as Group;
  };
  for (const phrase of knownWords().phrases) {
    if (phrase.length > pairLength)
      groupOf(codeAt(phrase, 0)).long.push({
        phrase,
        third: phrase.charCodeAt(2),
        fourth: phrase.charCodeAt(3),
      });
    else
      for (const offset of [0, 1, 2]) {
        const word = turnedWord(phrase, offset);
        if (word === undefined) continue;
        // «行执政法»: with its inner two turned, a phrase is known by its first and its third.
        const known = offset === 1 ? phrase.charAt(0) + phrase.charAt(2) : word;
        groupOf(codeAt(known, 0)).turned.push({
          phrase,
          offset,
          beside: phrase.charCodeAt(offset === 0 ? 2 : 1),
        });
      }
  }
  return (folded, codes, at, pair) => {
    if (codes[at] === codes[at + 1]) return writtenTwice(folded, at);
    if (!holds(pairs, pair)) return undefined;
    const { turned, long } = groups[numbers[pair] as number] as Group;
    const next = codes[at + 2];
    for (const { phrase, third, fourth } of long) {
      if (next !== third && next !== fourth) continue;
      const slip = lostInLong(folded, at, phrase);
      if (slip !== undefined) return slip;
    }
    const before = codes[at - 1];
    for (const { phrase, offset, beside } of turned) {
      if (beside !== (offset === 2 ? before : next)) continue;
      const slip = turnedAt(folded, at, phrase, offset);
      if (slip !== undefined) return slip;
    }
    return undefined;
  };
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

/** The word of two characters at a place of a phrase with these turned, where that is no word. */
function turnedWord(phrase: string, offset: number): string | undefined {
  const [one = '', other = ''] = [phrase.charAt(offset), phrase.charAt(offset + 1)];
  return one === other || knownWords().turnedRight.has(other + one) ? undefined : other + one;
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
