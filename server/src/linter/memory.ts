/** What the last check said of each block's text, found again by the block's place and, where that has changed, by its text. */

/** One check's dealings with it: its blocks are asked for in the order of the text. */
export interface MemoryRun<T> {
  /** What is remembered of the next block, or is read now. */
  readonly next: (blockText: string) => T;
  /** What was asked for, in order. */
  readonly used: readonly T[];
}

export interface Memory<T> {
  /** Begins a check; what the one before it used is remembered, and nothing else. */
  readonly begin: (read: (blockText: string) => T) => MemoryRun<T>;
  readonly forget: () => void;
}

/** Nearly every block stands where it stood, beside the same ones; to compare it costs less than to look it up. */
export function createMemory<T>(textOf: (remembered: T) => string): Memory<T> {
  let last: readonly T[] = [];

  function begin(read: (blockText: string) => T): MemoryRun<T> {
    const before = last;
    const used: T[] = [];
    last = used;
    /** What is before a block in this check is by so many blocks further on in the last one. */
    let shift = 0;
    let places: Map<string, number> | undefined;
    const fresh = new Map<string, T>();

    function find(blockText: string): T {
      places ??= new Map(before.map((remembered, place) => [textOf(remembered), place]));
      const place = places.get(blockText);
      if (place !== undefined) {
        shift = place - used.length;
        return before[place] as T;
      }
      const known = fresh.get(blockText) ?? read(blockText);
      fresh.set(blockText, known);
      return known;
    }

    return {
      used,
      next(blockText) {
        const there = before[used.length + shift];
        const known = there !== undefined && textOf(there) === blockText ? there : find(blockText);
        used.push(known);
        return known;
      },
    };
  }

  return {
    begin,
    forget() {
      last = [];
    },
  };
}
