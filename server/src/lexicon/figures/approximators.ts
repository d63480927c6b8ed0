/** The words of seeds/lexicon/approximators.json that turn a numeral into an interval. */
import data from '../../../../seeds/lexicon/approximators.json' with { type: 'json' };
import { addByLength } from '../matching/byLength.ts';
import { createCharacterSet, holds } from '../matching/characterSet.ts';

/**
 * `above` (N, ∞), `atLeast` [N, ∞), `below` (N−u, N), `atMost` (−∞, N], `under` (−∞, N), `about` around N,
 * `none` says nothing (relations.md 0.1).
 */
export type ApproximatorKind = 'above' | 'atLeast' | 'below' | 'atMost' | 'under' | 'about' | 'none';

export interface Approximator {
  readonly word: string;
  readonly kind: ApproximatorKind;
}

/** The approximator that ends right before `at` («约», «不少于»). */
export function approximatorBefore(folded: string, at: number): Approximator | undefined {
  const end = folded.charCodeAt(at - 1) === 0x20 ? at - 1 : at;
  const last = folded.charCodeAt(end - 1);
  // Most figures follow none of these words, which the set tells sooner than the map.
  const candidates = holds(lastsBefore, last) ? before.get(last) : undefined;
  if (candidates === undefined) return undefined;
  for (const { word, kind, notAfter, onlyBefore } of candidates) {
    const start = end - word.length;
    if (start < 0 || !folded.startsWith(word, start)) continue;
    if (onlyBefore?.includes(folded.charAt(at)) === false) continue;
    if (start > 0 && notAfter?.includes(folded.charAt(start - 1)) === true) return undefined;
    return { word, kind };
  }
  return undefined;
}

/** The approximator that begins right at `at`, after the unit («以上», «左右»). */
export function approximatorAfter(folded: string, at: number): Approximator | undefined {
  if (!holds(firstsAfter, folded.charCodeAt(at))) return undefined;
  return after.find(({ word }) => folded.startsWith(word, at));
}

interface Entry extends Approximator {
  readonly notAfter?: string;
  readonly onlyBefore?: string;
}

const after = data.after as readonly Approximator[];
const firstsAfter = createCharacterSet(after.map(({ word }) => word.charAt(0)).join(''));
const before: ReadonlyMap<number, readonly Entry[]> = indexBefore(data.before as readonly Entry[]);
const lastsBefore = createCharacterSet(String.fromCharCode(...before.keys()));

function indexBefore(entries: readonly Entry[]): Map<number, readonly Entry[]> {
  const index = new Map<number, Entry[]>();
  for (const entry of entries)
    addByLength(index, entry.word.charCodeAt(entry.word.length - 1), entry, lengthOf);
  return index;
}

function lengthOf({ word }: Entry): number {
  return word.length;
}
