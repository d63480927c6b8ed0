/**
 * Finds any of many literal patterns in one pass. A table over the first code unit rejects most places, a map over
 * the first two most of the rest, so two thousand patterns cost about as much as two hundred.
 */

export interface PatternMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export type PatternMatcher<T> = (text: string) => readonly PatternMatch<T>[];

/** A matcher over patterns of at least two code units; at one place the longest wins, and matches never overlap. */
export function createPatternMatcher<T>(
  patterns: Iterable<readonly [pattern: string, value: T]>,
): PatternMatcher<T> {
  const isFirst = new Uint8Array(0x10000);
  const byPair = new Map<number, (readonly [string, T])[]>();
  for (const entry of patterns) {
    const [pattern] = entry;
    if (pattern.length < 2) continue;
    isFirst[pattern.charCodeAt(0)] = 1;
    const pair = pairAt(pattern, 0);
    const bucket = byPair.get(pair) ?? [];
    bucket.push(entry);
    bucket.sort((a, b) => b[0].length - a[0].length);
    byPair.set(pair, bucket);
  }
  return (text) => {
    const matches: PatternMatch<T>[] = [];
    const last = text.length - 1;
    for (let at = 0; at < last; at++) {
      if (isFirst[text.charCodeAt(at)] !== 1) continue;
      const hit = byPair.get(pairAt(text, at))?.find(([pattern]) => text.startsWith(pattern, at));
      if (hit === undefined) continue;
      const [pattern, value] = hit;
      matches.push({ start: at, end: at + pattern.length, value });
      at += pattern.length - 1;
    }
    return matches;
  };
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
