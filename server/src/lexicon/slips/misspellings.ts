/** Words that stand together (seeds/lexicon/misspellings.json), and where one of their characters is taken for another. */
import data from '../../../../seeds/lexicon/misspellings.json' with { type: 'json' };
import { codesOf } from '../../text/codes.ts';
import type { TextRange } from '../../text/range.ts';
import { addTo, type CharacterSet, createCharacterSet, holds } from '../matching/characterSet.ts';
import { createNearScan, type NearScan } from '../matching/nearScan.ts';
import { pairCode } from '../matching/patternMatcher.ts';
import { createWordList, type WordList } from '../matching/wordList.ts';
import { createSlipFinder, lostInside, type SlipFinder, type TypingSlip } from './typingSlips.ts';

/** A phrase with one wrong character, one too few or too many, or two turned; the range is that of the phrase. */
export interface Misspelling extends TextRange {
  /** The phrase as it should be. */
  readonly right: string;
}

/** The misspelt phrases of folded text, in its order. */
export function scanMisspellings(folded: string): readonly Misspelling[] {
  index ??= buildIndex();
  const { phrases, formulaeByPair, formulaPairs, slips } = index;
  let found: Misspelling[] | undefined;
  phrases(folded, (start, place, phrase) => {
    if (isSlip(folded, start, place, phrase)) found = add(found ?? [], start, start + phrase.length, phrase);
    else if (place === phrase.length - 1) found = addSlip(found, folded, lostInside(folded, start, phrase));
  });
  const codes = codesOf(folded);
  for (let at = 0; at + 1 < folded.length; at++) {
    const pair = pairCode(codes[at] as number, codes[at + 1] as number);
    const slip = slips(folded, codes, at, pair);
    if (slip !== undefined) found = addSlip(found, folded, slip);
    if (!holds(formulaPairs, pair)) continue;
    found = compareFormulae(folded, at, formulaeByPair.get(pair) ?? none, found);
  }
  return found?.sort((one, other) => one.start - other.start) ?? noMisspellings;
}

/** The slip where no right word stands at its place, after those that were found. */
function addSlip(
  found: Misspelling[] | undefined,
  folded: string,
  slip: TypingSlip | undefined,
): Misspelling[] | undefined {
  if (slip === undefined || isOfRightWord(folded, slip.place, 2)) return found;
  return add(found ?? [], slip.start, slip.end, slip.right);
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
    const end = start < 0 ? undefined : formulaEnd(folded, start, phrase, offset === 0);
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

/** A formula by two of its characters, and how far these stand from its beginning. */
interface Anchor {
  readonly phrase: string;
  readonly offset: number;
}

interface Index {
  readonly phrases: NearScan;
  readonly formulaPairs: CharacterSet;
  readonly formulaeByPair: ReadonlyMap<number, readonly Anchor[]>;
  readonly slips: SlipFinder;
}

/** Built with the first text, so that a server which has nothing to check yet answers sooner. */
let index: Index | undefined;

function buildIndex(): Index {
  const formulaPairs = createCharacterSet();
  const formulaeByPair = new Map<number, Anchor[]>();
  for (const phrase of data.formulae)
    for (const offset of [0, phrase.length - 2]) {
      const pair = pairCode(phrase.charCodeAt(offset), phrase.charCodeAt(offset + 1));
      addTo(formulaPairs, pair);
      formulaeByPair.set(pair, [...(formulaeByPair.get(pair) ?? []), { phrase, offset }]);
    }
  return { phrases: createNearScan(data.phrases), formulaPairs, formulaeByPair, slips: createSlipFinder() };
}

const functions = createCharacterSet(data.functions);
/** In one string, which is searched many times as fast as hundreds of them. */
const alikeGroups = ` ${data.sounds.join(' ')} ${data.shapes.join(' ')} `;
const alikes = new Map<string, string>();

/** Whether two characters sound or look alike. */
export function areAlike(one: string, other: string): boolean {
  return one !== '' && other !== '' && alikesOf(other).includes(one);
}

/** Gathered for each character when it is first asked for: few are, and all of them would hold up the start of a server. */
function alikesOf(character: string): string {
  let known = alikes.get(character);
  if (known === undefined) {
    known = '';
    for (let at = alikeGroups.indexOf(character); at !== -1; ) {
      const end = alikeGroups.indexOf(' ', at);
      known += alikeGroups.slice(alikeGroups.lastIndexOf(' ', at) + 1, end);
      at = alikeGroups.indexOf(character, end);
    }
    alikes.set(character, known);
  }
  return known;
}

function isSlip(folded: string, start: number, place: number, phrase: string): boolean {
  const written = folded.charAt(start + place);
  if (holds(functions, written.charCodeAt(0))) return false;
  if (!areAlike(written, phrase.charAt(place))) return false;
  return !isOfRightWord(folded, start + place);
}

/** Whether so many characters belong to a word that is right, or to another phrase: «社会主义法治» in «社会主义法治理念». */
function isOfRightWord(folded: string, place: number, length = 1): boolean {
  rightWords ??= readRightWords();
  const { list, longest } = rightWords;
  for (let begin = Math.max(0, place + length - longest); begin <= place; begin++) {
    const word = list.at(folded, begin);
    if (word !== undefined && begin + word.length >= place + length) return true;
  }
  return false;
}

interface RightWords {
  readonly list: WordList;
  readonly longest: number;
}

/** Read with the first slip, which most texts have none of. */
let rightWords: RightWords | undefined;

function readRightWords(): RightWords {
  const words = [...data.right, ...data.phrases];
  return { list: createWordList(words), longest: Math.max(...words.map(({ length }) => length)) };
}

const han = /^[一-龥]+$/;

/** Where a formula ends that has other characters in one place or, where its beginning is known to be right, lacks one. */
function formulaEnd(
  folded: string,
  start: number,
  phrase: string,
  isByBeginning: boolean,
): number | undefined {
  const most = isByBeginning ? mostOthers(phrase) : 1;
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
      return isOther(written, meant, first > 0) && !isOfRightWord(folded, start + first) ? end : undefined;
  }
  const lacks =
    isByBeginning &&
    phrase.length - first > shortestRest &&
    folded.startsWith(phrase.slice(first + 1), start + first) &&
    han.test(phrase.charAt(first)) &&
    !holds(functions, phrase.charCodeAt(first));
  return lacks ? end - 1 : undefined;
}

/**
 * Whether characters are written for others: of two that are none of them alike, writers mean other words («的基层治理»), and the
 * first may be the last of the word before («村级权力在阳光下运行»).
 */
function isOther(written: string, meant: string, isBehind: boolean): boolean {
  const characters = [...written];
  if (characters.some((character) => holds(functions, character.charCodeAt(0)))) return false;
  return (
    (isBehind && characters.length === 1) || characters.some((one, at) => areAlike(one, meant.charAt(at)))
  );
}

/** Of so long a formula two characters may be others. */
function mostOthers({ length }: string): number {
  return length > 9 ? 2 : 1;
}

const shortestRest = 2;
