/**
 * Finds any of many literal patterns in one pass. Most places are passed over by one look at the three characters that
 * begin there, so that thousands of patterns cost little more than a hundred.
 */
import { codesOf } from '../../text/codes.ts';
import { addTo, createCharacterSet, holds } from './characterSet.ts';

export interface PatternMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export type PatternMatcher<T> = (text: string) => readonly PatternMatch<T>[];

type Entry<T> = readonly [pattern: string, value: T];

/**
 * A matcher over patterns of at least two code units; at one place the longest wins, and matches never overlap. It is built
 * with the first text, so that a server which has nothing to check yet answers its client sooner.
 */
export function createPatternMatcher<T>(patterns: Iterable<Entry<T>>): PatternMatcher<T> {
  let matcher: PatternMatcher<T> | undefined;
  return (text) => {
    matcher ??= buildMatcher(patterns);
    return matcher(text);
  };
}

function buildMatcher<T>(entries: Iterable<Entry<T>>): PatternMatcher<T> {
  // Many patterns begin with words that are everywhere («行政», «法治»); the third character tells most of them apart.
  const triples = createCharacterSet();
  const wholePairs = createCharacterSet();
  // Those of one code as a chain of numbers, the longest first: a list for each code is what a first check waits for.
  const patterns: string[] = [];
  // The last character of a pattern and how far it stands from the first: dozens of patterns begin with «行政执», and nearly all
  // of them are passed over by a look at it.
  const lastCodes: number[] = [];
  const lastPlaces: number[] = [];
  const values: T[] = [];
  const next: number[] = [];
  const firstByTriple = new Map<number, number>();
  const firstByPair = new Map<number, number>();
  for (const [pattern, value] of entries) {
    if (pattern.length < 2) continue;
    const pair = pairCode(pattern.charCodeAt(0), pattern.charCodeAt(1));
    if (pattern.length === 2) {
      addTo(wholePairs, pair);
      chain(firstByPair, pair, pattern);
    } else {
      const triple = pairCode(pair, pattern.charCodeAt(2));
      addTo(triples, triple);
      chain(firstByTriple, triple, pattern);
    }
    values.push(value);
  }
  if (patterns.length === 0) return () => none;
  const hasPairs = firstByPair.size > 0;

  /** Puts a pattern before the first of its code that is shorter; of one given twice the first value stays. */
  function chain(firsts: Map<number, number>, code: number, pattern: string): void {
    let before = noMore;
    let after = firsts.get(code) ?? noMore;
    while (after !== noMore && (patterns[after] as string).length >= pattern.length) {
      before = after;
      after = next[after] as number;
    }
    const number = patterns.push(pattern) - 1;
    const last = pattern.length - 1;
    lastCodes.push(pattern.charCodeAt(last));
    lastPlaces.push(last);
    next.push(after);
    if (before === noMore) firsts.set(code, number);
    else next[before] = number;
  }

  function matchOf(
    first: number,
    text: string,
    codes: Uint16Array,
    start: number,
  ): PatternMatch<T> | undefined {
    for (let number = first; number !== noMore; number = next[number] as number) {
      if (codes[start + (lastPlaces[number] as number)] !== lastCodes[number]) continue;
      const pattern = patterns[number] as string;
      if (text.startsWith(pattern, start))
        return { start, end: start + pattern.length, value: values[number] as T };
    }
    return undefined;
  }

  function longestAt(
    text: string,
    codes: Uint16Array,
    start: number,
    pair: number,
    triple: number,
  ): PatternMatch<T> | undefined {
    const longer = holds(triples, triple)
      ? matchOf(firstByTriple.get(triple) ?? noMore, text, codes, start)
      : undefined;
    if (longer !== undefined) return longer;
    return holds(wholePairs, pair) ? matchOf(firstByPair.get(pair) ?? noMore, text, codes, start) : undefined;
  }

  return (text) => {
    let matches: PatternMatch<T>[] | undefined;
    const codes = codesOf(text);
    const { length } = text;
    let first = codes[0] as number;
    for (let place = 1; place < length; place++) {
      const second = codes[place] as number;
      const pair = pairCode(first, second);
      first = second;
      const triple = pairCode(pair, codes[place + 1] as number);
      if (!holds(triples, triple) && !(hasPairs && holds(wholePairs, pair))) continue;
      const match = longestAt(text, codes, place - 1, pair, triple);
      if (match === undefined) continue;
      matches ??= [];
      matches.push(match);
      place = match.end;
      first = codes[place] as number;
    }
    return matches ?? none;
  };
}

const none: readonly never[] = [];

/** What ends a chain. */
const noMore = -1;

/** Two characters as one code; those that share theirs are told apart by the patterns themselves. */
export function pairCode(first: number, second: number): number {
  return (Math.imul(first, 31153) ^ second) & 0xffff;
}
