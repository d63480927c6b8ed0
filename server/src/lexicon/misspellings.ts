/** Words that stand together (seeds/lexicon/misspellings.json), and where one of their characters is taken for another. */
import data from '../../../seeds/lexicon/misspellings.json' with { type: 'json' };
import { codesOf } from '../text/codes.ts';
import type { TextRange } from '../text/range.ts';
import { addTo, createCharacterSet, holds } from './matching/characterSet.ts';
import { pairCode } from './matching/patternMatcher.ts';

/** A phrase with one wrong character; the range is that of the phrase. */
export interface Misspelling extends TextRange {
  /** The phrase as it should be. */
  readonly right: string;
}

/**
 * The misspelt phrases of folded text, in its order. One character differs, so that the first or the last two are as they
 * should be, and so is one of the two next to these: only where three are so is a phrase compared.
 */
export function scanMisspellings(folded: string): readonly Misspelling[] {
  index ??= buildIndex();
  const { pairs, triples, byTriple, formulaeByPair } = index;
  const codes = codesOf(folded);
  const { length } = folded;
  let found: Misspelling[] | undefined;
  // Where the last phrase ends that stands as it should; its own last characters begin no other comparison with it.
  let rightEnd = 0;
  for (let at = 0; at + 1 < length; at++) {
    const pair = pairCode(codes[at] as number, codes[at + 1] as number);
    if (!holds(pairs, pair)) continue;
    for (let place = 0; place < steps.length; place++) {
      const step = steps[place] as number;
      if (step < 0 ? at + step < 0 || at + 2 <= rightEnd : at + 4 <= rightEnd) continue;
      const triple = tripleCode(pair, codes[at + step] as number, step);
      if (!holds(triples, triple)) continue;
      for (const anchor of byTriple.get(triple) ?? none) {
        const start = at - anchor.offset;
        const end = start + anchor.letters.length;
        if (start < 0 || end > length) continue;
        const wrong = wrongPlace(codes, start, anchor.letters);
        if (wrong === isRight) rightEnd = Math.max(rightEnd, end);
        else if (wrong >= 0 && isSlip(folded, start, wrong, anchor.phrase))
          found = add(found ?? [], start, end, anchor.phrase);
      }
    }
    const formulae = formulaeByPair.get(pair);
    if (formulae !== undefined) found = compareFormulae(folded, at, formulae, found);
  }
  return found?.sort((one, other) => one.start - other.start) ?? noMisspellings;
}

function compareFormulae(
  folded: string,
  at: number,
  anchors: readonly Anchor[],
  found: Misspelling[] | undefined,
): Misspelling[] | undefined {
  let all = found;
  for (const { phrase, offset } of anchors) {
    const start = at - offset;
    const end =
      start < 0 ? undefined : formulaEnd(folded, start, phrase, offset === 0 ? mostOthers(phrase) : 1);
    if (end !== undefined) all = add(all ?? [], start, end, phrase);
  }
  return all;
}

function add(found: Misspelling[], start: number, end: number, right: string): Misspelling[] {
  if (!found.some((one) => start < one.end && end > one.start)) found.push({ start, end, right });
  return found;
}

const none: readonly Anchor[] = [];
const noMisspellings: readonly Misspelling[] = [];

/** So far from the first of two characters stand those that are looked at beside them. */
const steps = [2, 3, -1, -2] as const;

function tripleCode(pair: number, code: number, step: number): number {
  return pairCode(pair + step, code);
}

/** A phrase by two of its characters, and how far these stand from its beginning. */
interface Anchor {
  readonly phrase: string;
  readonly letters: Uint16Array;
  readonly offset: number;
}

interface Index {
  readonly pairs: Uint32Array;
  readonly triples: Uint32Array;
  /** By the code of two characters and one near them; the few that share one are told apart by their letters. */
  readonly byTriple: ReadonlyMap<number, readonly Anchor[]>;
  readonly formulaeByPair: ReadonlyMap<number, readonly Anchor[]>;
}

/** Built with the first text, so that a server which has nothing to check yet answers sooner. */
let index: Index | undefined;

function buildIndex(): Index {
  const pairs = createCharacterSet();
  const triples = createCharacterSet();
  const byTriple = new Map<number, Anchor[]>();
  const formulaeByPair = new Map<number, Anchor[]>();
  const put = (anchors: Map<number, Anchor[]>, key: number, anchor: Anchor): void => {
    const known = anchors.get(key);
    if (known === undefined) anchors.set(key, [anchor]);
    else known.push(anchor);
  };
  for (const phrase of [...data.phrases, ...data.formulae]) {
    const isFormula = data.formulae.includes(phrase);
    const letters = Uint16Array.from(phrase, (character) => character.charCodeAt(0));
    for (const offset of [0, phrase.length - 2]) {
      const pair = pairCode(letters[offset] as number, letters[offset + 1] as number);
      const anchor = { phrase, letters, offset };
      addTo(pairs, pair);
      if (isFormula) put(formulaeByPair, pair, anchor);
      else
        for (const step of offset === 0 ? [2, 3] : [-1, -2]) {
          const triple = tripleCode(pair, letters[offset + step] as number, step);
          addTo(triples, triple);
          put(byTriple, triple, anchor);
        }
    }
  }
  return { pairs, triples, byTriple, formulaeByPair };
}

/** Where the text differs from the phrase, if it does in one character; −1 where it is another one, −2 where it is right. */
function wrongPlace(codes: Uint16Array, start: number, letters: Uint16Array): number {
  let place = isRight;
  for (let at = 0; at < letters.length; at++) {
    if (codes[start + at] === letters[at]) continue;
    if (place !== isRight) return -1;
    place = at;
  }
  return place;
}

const isRight = -2;

const functions = createCharacterSet(data.functions);
const alike = new Map<string, string>();
for (const group of [...data.sounds, ...data.shapes])
  for (const character of group) alike.set(character, (alike.get(character) ?? '') + group);

/** Whether two characters sound or look alike. */
export function areAlike(one: string, other: string): boolean {
  return one !== '' && (alike.get(other) ?? '').includes(one);
}

function isSlip(folded: string, start: number, place: number, phrase: string): boolean {
  const written = folded.charAt(start + place);
  if (holds(functions, written.charCodeAt(0))) return false;
  if (!areAlike(written, phrase.charAt(place))) return false;
  return !isOfRightWord(folded, start + place);
}

/** No word here is longer. */
const reach = Math.max(...[...data.right, ...data.phrases].map(({ length }) => length));

/** Whether a character belongs to a word that is right, or to another phrase: «社会主义法治» in «社会主义法治理念». */
function isOfRightWord(folded: string, place: number): boolean {
  const from = Math.max(0, place - reach + 1);
  const around = folded.slice(from, place + reach);
  const at = place - from;
  return [data.right, data.phrases].some((words) =>
    words.some((word) => {
      const begin = around.indexOf(word, Math.max(0, at - word.length + 1));
      return begin !== -1 && begin <= at;
    }),
  );
}

const han = /^[一-龥]+$/;

/** Where a formula ends that has so many other characters in one place, or lacks one. */
function formulaEnd(folded: string, start: number, phrase: string, most: number): number | undefined {
  const end = start + phrase.length;
  let first = 0;
  while (first < phrase.length && folded.charCodeAt(start + first) === phrase.charCodeAt(first)) first++;
  if (first === phrase.length) return undefined;
  let last = phrase.length - 1;
  while (last > first && folded.charCodeAt(start + last) === phrase.charCodeAt(last)) last--;
  if (last - first < most && end <= folded.length) {
    const written = folded.slice(start + first, start + last + 1);
    const meant = phrase.slice(first, last + 1);
    if (han.test(written) && han.test(meant))
      return isOther(written, meant) && !isOfRightWord(folded, start + first) ? end : undefined;
  }
  const lacks =
    phrase.length - first > shortestRest &&
    han.test(phrase.charAt(first)) &&
    !holds(functions, phrase.charCodeAt(first)) &&
    folded.startsWith(phrase.slice(first + 1), start + first);
  return lacks ? end - 1 : undefined;
}

/** Whether characters are written for others: of two that are none of them alike, writers mean other words («的基层治理»). */
function isOther(written: string, meant: string): boolean {
  const characters = [...written];
  if (characters.some((character) => holds(functions, character.charCodeAt(0)))) return false;
  return characters.length === 1 || characters.some((one, at) => areAlike(one, meant.charAt(at)));
}

/** Of so long a formula two characters may be others. */
function mostOthers({ length }: string): number {
  return length > 9 ? 2 : 1;
}

const shortestRest = 2;
