/**
 * Finds any of many literal patterns in one pass. A table over the first code unit and one over the hash of the first
 * two reject nearly every place, so two thousand patterns cost about as much as two hundred.
 */

import { addTo, createCharacterSet, holds } from './characterSet.ts';

export interface PatternMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export type PatternMatcher<T> = (text: string) => readonly PatternMatch<T>[];

type Entry<T> = readonly [pattern: string, value: T];

/** A matcher over patterns of at least two code units; at one place the longest wins, and matches never overlap. */
export function createPatternMatcher<T>(patterns: Iterable<Entry<T>>): PatternMatcher<T> {
  const firsts = createCharacterSet();
  const pairs = createCharacterSet();
  const byPair = new Map<number, Entry<T>[]>();
  for (const entry of patterns) {
    const [pattern] = entry;
    if (pattern.length < 2) continue;
    addTo(firsts, pattern.charCodeAt(0));
    addTo(pairs, hashOfPair(pattern.charCodeAt(0), pattern.charCodeAt(1)));
    const pair = pattern.charCodeAt(0) * 0x10000 + pattern.charCodeAt(1);
    byPair.set(pair, [...(byPair.get(pair) ?? []), entry]);
  }
  for (const bucket of byPair.values()) bucket.sort((a, b) => b[0].length - a[0].length);

  return (text) => {
    let matches: PatternMatch<T>[] | undefined;
    const last = text.length - 1;
    for (let at = 0; at < last; at++) {
      const code = text.charCodeAt(at);
      if (!holds(firsts, code)) continue;
      const next = text.charCodeAt(at + 1);
      if (!holds(pairs, hashOfPair(code, next))) continue;
      const hit = longestAt(byPair.get(code * 0x10000 + next), text, at);
      if (hit === undefined) continue;
      const [pattern, value] = hit;
      matches ??= [];
      matches.push({ start: at, end: at + pattern.length, value });
      at += pattern.length - 1;
    }
    return matches ?? [];
  };
}

function hashOfPair(first: number, second: number): number {
  return (first * 31 + second * 7919) & 0xffff;
}

function longestAt<T>(
  bucket: readonly Entry<T>[] | undefined,
  text: string,
  at: number,
): Entry<T> | undefined {
  if (bucket === undefined) return undefined;
  for (const entry of bucket) if (text.startsWith(entry[0], at)) return entry;
  return undefined;
}
