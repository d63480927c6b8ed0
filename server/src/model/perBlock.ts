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
    get: ({ readings }) => readings.at(place) as T | undefined,
    set({ readings }, value) {
      readings.put(place, value);
    },
  };
}

let readers = 0;

/**
 * What the readers remember of one paragraph. It is a class for its private field: two analyses are equal whatever was read of them
 * since. The list has all its places from the start, since to look beyond the end of one is slow.
 */
export class BlockReadings {
  readonly #values: unknown[] = new Array(readers).fill(undefined);

  at(place: number): unknown {
    return this.#values[place];
  }

  put(place: number, value: unknown): void {
    this.#values[place] = value;
  }
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
