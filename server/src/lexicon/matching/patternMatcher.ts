/**
 * Finds any of many literal patterns in one pass. Most places are passed over by one look at the pair of characters that
 * begins there, so that thousands of patterns cost little more than a hundred.
 */
import { codesOf } from '../../text/codes.ts';
import { addByLength } from './byLength.ts';
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

function buildMatcher<T>(patterns: Iterable<Entry<T>>): PatternMatcher<T> {
  const pairs = createCharacterSet();
  // Many patterns begin with words that are everywhere («行政», «法治»); the third character tells most of them apart.
  const triples = createCharacterSet();
  const wholePairs = createCharacterSet();
  const byTriple = new Map<number, Entry<T>[]>();
  const byPair = new Map<number, Entry<T>[]>();
  for (const entry of patterns) {
    const [pattern] = entry;
    if (pattern.length < 2) continue;
    const pair = pairCode(pattern.charCodeAt(0), pattern.charCodeAt(1));
    addTo(pairs, pair);
    if (pattern.length === 2) {
      addTo(wholePairs, pair);
      addByLength(byPair, pair, entry, lengthOf);
    } else {
      const triple = pairCode(pair, pattern.charCodeAt(2));
      addTo(triples, triple);
      addByLength(byTriple, triple, entry, lengthOf);
    }
  }
  if (byPair.size + byTriple.size === 0) return () => none;

  function longestAt(text: string, start: number, pair: number, triple: number): PatternMatch<T> | undefined {
    const longer = holds(triples, triple) ? matchOf(byTriple.get(triple), text, start) : undefined;
    if (longer !== undefined) return longer;
    return holds(wholePairs, pair) ? matchOf(byPair.get(pair), text, start) : undefined;
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
      if (!holds(pairs, pair)) continue;
      const triple = pairCode(pair, codes[place + 1] as number);
      if (!holds(triples, triple) && !holds(wholePairs, pair)) continue;
      const match = longestAt(text, place - 1, pair, triple);
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

/** Two characters as one code; those that share theirs are told apart by the patterns themselves. */
export function pairCode(first: number, second: number): number {
  return (Math.imul(first, 31153) ^ second) & 0xffff;
}

function lengthOf([pattern]: Entry<unknown>): number {
  return pattern.length;
}

function matchOf<T>(
  entries: readonly Entry<T>[] | undefined,
  text: string,
  start: number,
): PatternMatch<T> | undefined {
  for (const [pattern, value] of entries ?? none)
    if (text.startsWith(pattern, start)) return { start, end: start + pattern.length, value };
  return undefined;
}
