/** Lists of words, looked up by their first character. */

import { addByLength } from './byLength.ts';
import { addTo, type CharacterSet, createCharacterSet, holds } from './characterSet.ts';

export interface WordList {
  /** The longest word that begins at a place of the text. */
  readonly at: (text: string, place: number) => string | undefined;
  /** Whether any of the words occurs in the text. */
  readonly isIn: (text: string) => boolean;
  /** The place after as many of the words as follow each other from a place. */
  readonly skip: (text: string, place: number) => number;
}

/** The list is built when it is first asked, since a report asks a third of all lists. */
export function createWordList(words: readonly string[]): WordList {
  let index: Index | undefined;

  function at(text: string, place: number): string | undefined {
    index ??= buildIndex(words);
    const first = text.charCodeAt(place);
    if (!holds(index.firsts, first)) return undefined;
    for (const word of index.byFirst.get(first) ?? none) if (text.startsWith(word, place)) return word;
    return undefined;
  }

  return {
    at,
    isIn(text) {
      index ??= buildIndex(words);
      const { firsts } = index;
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

interface Index {
  readonly firsts: CharacterSet;
  readonly byFirst: ReadonlyMap<number, readonly string[]>;
}

function buildIndex(words: readonly string[]): Index {
  const firsts = createCharacterSet();
  const byFirst = new Map<number, string[]>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    addTo(firsts, first);
    addByLength(byFirst, first, word, lengthOf);
  }
  return { firsts, byFirst };
}

function lengthOf({ length }: string): number {
  return length;
}

const none: readonly string[] = [];
