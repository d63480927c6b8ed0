/** Lists of words, looked up by their first character. */

import { addTo, createCharacterSet, holds } from './characterSet.ts';

export interface WordList {
  /** The longest word that begins at a place of the text. */
  readonly at: (text: string, place: number) => string | undefined;
  /** Whether any of the words occurs in the text. */
  readonly isIn: (text: string) => boolean;
  /** The place after as many of the words as follow each other from a place. */
  readonly skip: (text: string, place: number) => number;
}

export function createWordList(words: readonly string[]): WordList {
  const byFirst = new Map<number, readonly string[]>();
  const firsts = createCharacterSet();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = word.charCodeAt(0);
    addTo(firsts, first);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }

  function at(text: string, place: number): string | undefined {
    const first = text.charCodeAt(place);
    if (!holds(firsts, first)) return undefined;
    for (const word of byFirst.get(first) ?? []) if (text.startsWith(word, place)) return word;
    return undefined;
  }

  return {
    at,
    isIn(text) {
      for (let place = 0; place < text.length; place++) {
        if (holds(firsts, text.charCodeAt(place)) && at(text, place) !== undefined) return true;
      }
      return false;
    },
    skip(text, place) {
      let end = place;
      for (let word = at(text, end); word !== undefined && word !== ''; word = at(text, end))
        end += word.length;
      return end;
    },
  };
}
