/**
 * A set of UTF-16 code units, one bit each: 8 KB, so that the many sets of the lexicon stay in the processor's cache
 * together. Plain functions over an array, since a call through an object costs more than the look.
 */
export type CharacterSet = Uint32Array;

export function createCharacterSet(): CharacterSet {
  return new Uint32Array(0x10000 / 32);
}

export function addTo(set: CharacterSet, code: number): void {
  set[code >>> 5] = (set[code >>> 5] ?? 0) | (1 << (code & 31));
}

export function holds(set: CharacterSet, code: number): boolean {
  return (((set[code >>> 5] as number) >>> (code & 31)) & 1) === 1;
}
