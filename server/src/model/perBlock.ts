/** Readings of single paragraphs, each made once: with each key stroke only one paragraph changes. */
import type { BlockAnalysis } from './blockAnalysis.ts';

/** What one reader remembers of each paragraph; it lasts as long as nobody touches the paragraph, which keeps its analysis. */
export interface BlockMemo<T> {
  readonly get: (analysis: BlockAnalysis) => T | undefined;
  readonly set: (analysis: BlockAnalysis, value: T) => void;
}

/**
 * Every reader has its own place in a list that the paragraph carries: hundreds of paragraphs are asked with each key stroke, and a map
 * from paragraphs would have to find each of them.
 */
export function createBlockMemo<T>(): BlockMemo<T> {
  const place = readers++;
  return {
    get: ({ remembered }) => remembered[place] as T | undefined,
    set({ remembered }, value) {
      remembered[place] = value;
    },
  };
}

let readers = 0;

/** The list of a paragraph that nobody has asked yet; it has all its places, since to look beyond the end of a list is slow. */
export function nothingRemembered(): unknown[] {
  return new Array(readers).fill(undefined);
}

/** The reading, remembered with the paragraph. */
export function rememberedOf<T>(read: (analysis: BlockAnalysis) => T): (analysis: BlockAnalysis) => T {
  const memo = createBlockMemo<{ readonly value: T }>();
  return (analysis) => {
    const last = memo.get(analysis);
    if (last !== undefined) return last.value;
    const value = read(analysis);
    memo.set(analysis, { value });
    return value;
  };
}
