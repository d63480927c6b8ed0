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
 * should be: only at these is a phrase compared.
 */
export function scanMisspellings(folded: string): readonly Misspelling[] {
  index ??= buildIndex();
  const { pairs, byPair } = index;
  const codes = codesOf(folded);
  let found: Misspelling[] | undefined;
  for (let at = 0; at + 1 < folded.length; at++) {
    if (!holds(pairs, pairCode(codes[at] as number, codes[at + 1] as number))) continue;
    for (const anchor of byPair.get(folded.slice(at, at + 2)) ?? none) {
      const start = at - anchor.offset;
      const end = start < 0 ? undefined : slipEnd(folded, codes, start, anchor);
      if (end === undefined) continue;
      found ??= [];
      if (!found.some((one) => start < one.end && end > one.start))
        found.push({ start, end, right: anchor.phrase });
    }
  }
  return found?.sort((one, other) => one.start - other.start) ?? noMisspellings;
}

/** Where the phrase ends that is misspelt at a place; undefined where it is right or another one. */
function slipEnd(
  folded: string,
  codes: Uint16Array,
  start: number,
  { phrase, offset, isFormula }: Anchor,
): number | undefined {
  if (isFormula) return formulaEnd(folded, start, phrase, offset === 0 ? mostOthers(phrase) : 1);
  const place = start + phrase.length > folded.length ? -1 : wrongPlace(codes, start, phrase);
  return place !== -1 && isSlip(folded, start, place, phrase) ? start + phrase.length : undefined;
}

const none: readonly Anchor[] = [];
const noMisspellings: readonly Misspelling[] = [];

/** A phrase by two of its characters, and how far these stand from its beginning. */
interface Anchor {
  readonly phrase: string;
  readonly offset: number;
  readonly isFormula: boolean;
}

interface Index {
  readonly pairs: Uint32Array;
  readonly byPair: ReadonlyMap<string, readonly Anchor[]>;
}

/** Built with the first text, so that a server which has nothing to check yet answers sooner. */
let index: Index | undefined;

function buildIndex(): Index {
  const pairs = createCharacterSet();
  const byPair = new Map<string, Anchor[]>();
  for (const phrase of [...data.phrases, ...data.formulae]) {
    const isFormula = data.formulae.includes(phrase);
    for (const offset of [0, phrase.length - 2]) {
      const pair = phrase.slice(offset, offset + 2);
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [{ phrase, offset, isFormula }]);
      else known.push({ phrase, offset, isFormula });
      addTo(pairs, pairCode(pair.charCodeAt(0), pair.charCodeAt(1)));
    }
  }
  return { pairs, byPair };
}

/** Where the text differs from the phrase, if it does in one character. */
function wrongPlace(codes: Uint16Array, start: number, phrase: string): number {
  let place = -1;
  for (let at = 0; at < phrase.length; at++) {
    if (codes[start + at] === phrase.charCodeAt(at)) continue;
    if (place !== -1) return -1;
    place = at;
  }
  return place;
}

const functions = createCharacterSet(data.functions);
const alike = new Map<string, string>();
for (const group of [...data.sounds, ...data.shapes])
  for (const character of group) alike.set(character, (alike.get(character) ?? '') + group);

/** Whether two characters sound or look alike. */
export function areAlike(one: string, other: string): boolean {
  return one !== '' && (alike.get(other) ?? '').includes(one);
}

/** A wrong word may reach so far beyond the phrase: «主体教育» in «主体教育培训». */
const beyond = 4;

function isSlip(folded: string, start: number, place: number, phrase: string): boolean {
  const written = folded.charAt(start + place);
  if (holds(functions, written.charCodeAt(0))) return false;
  if (!areAlike(written, phrase.charAt(place))) return false;
  const from = Math.max(0, start - beyond);
  const around = folded.slice(from, start + phrase.length + beyond);
  const at = start + place - from;
  return !data.right.some((word) => {
    const begin = around.indexOf(word, Math.max(0, at - word.length + 1));
    return begin !== -1 && begin <= at;
  });
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
  const written = folded.slice(start + first, start + last + 1);
  const meant = phrase.slice(first, last + 1);
  if (last - first < most && end <= folded.length && han.test(written) && han.test(meant))
    return [...written].some((character) => holds(functions, character.charCodeAt(0))) ? undefined : end;
  const lacks =
    phrase.length - first > shortestRest &&
    han.test(phrase.charAt(first)) &&
    !holds(functions, phrase.charCodeAt(first)) &&
    folded.startsWith(phrase.slice(first + 1), start + first);
  return lacks ? end - 1 : undefined;
}

/** Of so long a formula two characters may be others. */
function mostOthers({ length }: string): number {
  return length > 10 ? 2 : 1;
}

const shortestRest = 2;
