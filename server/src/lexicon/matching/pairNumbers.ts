import { addTo, type CharacterSet, createCharacterSet } from './characterSet.ts';

/** Numbers, from 1, for the pairs of characters that words are found by; a pair is told by its code (`pairCode`). */
export interface PairNumbers {
  /** Most places of a text are passed over by one look into this set, which stays in the processor's cache. */
  readonly known: CharacterSet;
  readonly byCode: Uint16Array;
  /** The number of a pair, a new one where it has none. */
  readonly numberOf: (pair: number) => number;
}

export function createPairNumbers(): PairNumbers {
  const known = createCharacterSet();
  const byCode = new Uint16Array(0x10000);
  let last = 0;
  return {
    known,
    byCode,
    numberOf(pair) {
      if (byCode[pair] === 0) {
        addTo(known, pair);
        byCode[pair] = ++last;
      }
      return byCode[pair] as number;
    },
  };
}
