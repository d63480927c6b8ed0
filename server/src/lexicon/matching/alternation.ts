/** One expression for many literal words: the engine reads a string with it at a tenth of what a loop costs. */

/** An expression that takes, of the words that begin at one place, the longest; it matches nothing without words. */
export function alternationOf(words: Iterable<string>, flags = ''): RegExp {
  return new RegExp(alternativesOf(words), flags);
}

/** The same as a part of a longer expression. */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  return `(?:${alternativesOf(lists.flat())})`;
}

/** The words as alternatives, to stand among others in a group of an expression. */
export function alternativesOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst.length === 0 ? '(?!)' : longestFirst.map(escaped).join('|');
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
