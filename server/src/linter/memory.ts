/** What the last check said of each block's text, found again by the block's place and, where that has changed, by its text. */

export interface Memory<T> {
  /**
   * What is said of each block, in the order of the text: what the check before remembers, and what is read of those that are new, all at
   * once. What was asked for last is remembered, and nothing else.
   */
  readonly recall: (
    blockTexts: readonly string[],
    read: (newTexts: readonly string[]) => readonly T[],
  ) => readonly T[];
  readonly forget: () => void;
}

/** Nearly every block stands where it stood, beside the same ones; to compare it costs less than to look it up. */
export function createMemory<T>(textOf: (remembered: T) => string): Memory<T> {
  let last: readonly T[] = [];

  return {
    recall(blockTexts, read) {
      const before = last;
      /** What is before a block in this check is by so many blocks further on in the last one. */
      let shift = 0;
      let places: Map<string, number> | undefined;
      const unread = new Set<string>();
      const known = blockTexts.map((blockText, index) => {
        const there = before[index + shift];
        if (there !== undefined && textOf(there) === blockText) return there;
        places ??= new Map(before.map((remembered, place) => [textOf(remembered), place]));
        const place = places.get(blockText);
        if (place === undefined) {
          unread.add(blockText);
          return undefined;
        }
        shift = place - index;
        return before[place];
      });
      const newTexts = [...unread];
      const fresh = new Map(read(newTexts).map((said, index) => [newTexts[index] as string, said]));
      last = known.map((said, index) => said ?? (fresh.get(blockTexts[index] as string) as T));
      return last;
    },
    forget() {
      last = [];
    },
  };
}
