/**
 * Finds any of many literal patterns in one pass. Most places are passed over by one look at the pair of characters that
 * begins there, so that thousands of patterns cost little more than a hundred.
 */
import { addTo, createCharacterSet, holds } from './characterSet.ts';

export interface PatternMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export type PatternMatcher<T> = (text: string) => readonly PatternMatch<T>[];

type Entry<T> = readonly [pattern: string, value: T];

/** The patterns that go on alike: what follows each next character, and the pattern that ends here, if one does. */
interface Node<T> {
  readonly next: Map<number, Node<T>>;
  end: { readonly value: T } | undefined;
}

/** A matcher over patterns of at least two code units; at one place the longest wins, and matches never overlap. */
export function createPatternMatcher<T>(patterns: Iterable<Entry<T>>): PatternMatcher<T> {
  const root = createNode<T>();
  const pairs = createCharacterSet();
  for (const [pattern, value] of patterns) {
    if (pattern.length < 2) continue;
    addTo(pairs, pairCode(pattern.charCodeAt(0), pattern.charCodeAt(1)));
    addPattern(root, pattern, value);
  }
  if (root.next.size === 0) return () => none;

  return (text) => {
    let matches: PatternMatch<T>[] | undefined;
    let first = text.charCodeAt(0);
    for (let place = 1; place < text.length; place++) {
      const second = text.charCodeAt(place);
      const code = pairCode(first, second);
      first = second;
      if (!holds(pairs, code)) continue;
      const match = longestAt(root, text, place - 1);
      if (match === undefined) continue;
      matches ??= [];
      matches.push(match);
      place = match.end;
      first = text.charCodeAt(place);
    }
    return matches ?? none;
  };
}

const none: readonly never[] = [];

/** Two characters as one code; pairs that share theirs are told apart by the tree. */
function pairCode(first: number, second: number): number {
  return (Math.imul(first, 31153) ^ second) & 0xffff;
}

function createNode<T>(): Node<T> {
  return { next: new Map(), end: undefined };
}

/** Of a pattern given twice the first value stays. */
function addPattern<T>(root: Node<T>, pattern: string, value: T): void {
  let node = root;
  for (let at = 0; at < pattern.length; at++) {
    const code = pattern.charCodeAt(at);
    const known = node.next.get(code);
    const next = known ?? createNode<T>();
    if (known === undefined) node.next.set(code, next);
    node = next;
  }
  node.end ??= { value };
}

function longestAt<T>(root: Node<T>, text: string, start: number): PatternMatch<T> | undefined {
  let longest: PatternMatch<T> | undefined;
  let end = start;
  for (let node = root.next.get(text.charCodeAt(end)); node !== undefined; ) {
    end++;
    if (node.end !== undefined) longest = { start, end, value: node.end.value };
    node = node.next.get(text.charCodeAt(end));
  }
  return longest;
}
