/**
 * A set of UTF-16 code units, one bit each: 8 KB, so that the many sets of the lexicon stay in the processor's cache
 * together. Plain functions over an array, since a call through an object costs more than the look.
 */
export type CharacterSet = Uint32Array;

/**
 * A set of the given characters. To look up a code here costs a few instructions; `'…'.includes(text.charAt(at))` makes
 * a string for every Chinese character that it looks at.
 */
export function createCharacterSet(characters = ''): CharacterSet {
  const set = new Uint32Array(0x10000 / 32);
  for (const character of characters) addTo(set, character.charCodeAt(0));
  return set;
}

export function addTo(set: CharacterSet, code: number): void {
  set[code >>> 5] = (set[code >>> 5] ?? 0) | (1 << (code & 31));
}

/** Adds all codes from one to another, 32 at a time where it can: one by one, 27,000 characters hold up the start. */
export function addRange(set: CharacterSet, first: number, last: number): void {
  for (let code = first; code <= last; ) {
    if ((code & 31) === 0 && code + 31 <= last) {
      set[code >>> 5] = 0xffffffff;
      code += 32;
    } else addTo(set, code++);
  }
}

/** Whether the code is in the set; false for NaN, that is beyond the ends of a text. */
export function holds(set: CharacterSet, code: number): boolean {
  return (((set[code >>> 5] as number) >>> (code & 31)) & 1) === 1;
}
