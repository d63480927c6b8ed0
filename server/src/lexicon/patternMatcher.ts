/**
 * Finds any of many literal patterns in one pass. Made for the lists of the lexicon, up to a few hundred patterns; with
 * thousands the alternation would cost more than a loop with a table of first characters.
 */
import { alternationOf } from './alternation.ts';

export interface PatternMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export type PatternMatcher<T> = (text: string) => readonly PatternMatch<T>[];

type Entry<T> = readonly [pattern: string, value: T];

/** A matcher over patterns of at least two code units; at one place the longest wins, and matches never overlap. */
export function createPatternMatcher<T>(patterns: Iterable<Entry<T>>): PatternMatcher<T> {
  const values = new Map<string, T>();
  for (const [pattern, value] of patterns) {
    if (pattern.length >= 2 && !values.has(pattern)) values.set(pattern, value);
  }
  if (values.size === 0) return () => none;
  const search = alternationOf(values.keys(), 'g');

  return (text) => {
    let matches: PatternMatch<T>[] | undefined;
    search.lastIndex = 0;
    for (let hit = search.exec(text); hit !== null; hit = search.exec(text)) {
      const [pattern] = hit;
      matches ??= [];
      matches.push({ start: hit.index, end: search.lastIndex, value: values.get(pattern) as T });
    }
    return matches ?? none;
  };
}

const none: readonly never[] = [];
