/** Wordings as data: literal words with … for any characters between two of them. */
import { alternationOf } from './alternation.ts';

/** Whether a text contains a wording's words in their order. */
export type Wording = (text: string) => boolean;

/** Whether any of the wordings matches: «存在…不足» matches «还存在一些不足». Read with the first text, as pattern matchers are. */
export function createAnyWording(patterns: readonly string[]): Wording {
  let wording: Wording | undefined;
  return (text) => {
    wording ??= buildAnyWording(patterns);
    return wording(text);
  };
}

function buildAnyWording(patterns: readonly string[]): Wording {
  // Grouped by their first word, since most texts hold none of the few first words, which one search for all tells.
  const byFirstWord = new Map<string, (readonly string[])[]>();
  for (const pattern of patterns) {
    const [first, ...rest] = pattern.split('…').filter((word) => word !== '');
    if (first === undefined) continue;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), rest]);
  }
  const groups = [...byFirstWord];
  const anyFirstWord = alternationOf(byFirstWord.keys());
  return (text) =>
    anyFirstWord.test(text) &&
    groups.some(([first, endings]) => {
      const found = text.indexOf(first);
      return found !== -1 && endings.some((words) => containsInOrder(text, words, found + first.length));
    });
}

function containsInOrder(text: string, words: readonly string[], from: number): boolean {
  let at = from;
  for (const word of words) {
    const found = text.indexOf(word, at);
    if (found === -1) return false;
    at = found + word.length;
  }
  return true;
}
