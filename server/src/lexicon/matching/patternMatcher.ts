/**
 * Finds any of many literal patterns in one pass. Most places are passed over by one look at the pair of characters that
 * begins there, so that thousands of patterns cost little more than a hundred.
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

/** The patterns that go on alike: what follows each next character, and the pattern that ends here, if one does. */
interface Node<T> {
  readonly next: Map<number, Node<T>>;
  end: { readonly value: T } | undefined;
}

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
  const root = createNode<T>();
  const pairs = createCharacterSet();
  // Many patterns begin with words that are everywhere («行政», «法治»); the third character tells most of them apart.
  const triples = createCharacterSet();
  const wholePairs = createCharacterSet();
  for (const [pattern, value] of patterns) {
    if (pattern.length < 2) continue;
    const pair = pairCode(pattern.charCodeAt(0), pattern.charCodeAt(1));
    addTo(pairs, pair);
    if (pattern.length === 2) addTo(wholePairs, pair);
    else addTo(triples, pairCode(pair, pattern.charCodeAt(2)));
    addPattern(root, pattern, value);
  }
  if (root.next.size === 0) return () => none;

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
      if (!holds(triples, pairCode(pair, codes[place + 1] as number)) && !holds(wholePairs, pair)) continue;
      const match = longestAt(root, codes, place - 1, length);
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

/** Two characters as one code; pairs that share theirs are told apart by the tree. */
export function pairCode(first: number, second: number): number {
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

function longestAt<T>(
  root: Node<T>,
  codes: Uint16Array,
  start: number,
  length: number,
): PatternMatch<T> | undefined {
  let longest: PatternMatch<T> | undefined;
  let node: Node<T> | undefined = root;
  for (let end = start; end < length; ) {
    node = node.next.get(codes[end] as number);
    if (node === undefined) break;
    end++;
    if (node.end !== undefined) longest = { start, end, value: node.end.value };
  }
  return longest;
}
