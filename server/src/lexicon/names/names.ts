/** Names and idioms with a numeral in them (seeds/lexicon/names.json). */
import data from '../../../../seeds/lexicon/names.json' with { type: 'json' };
import { addByLength } from '../matching/byLength.ts';

/** Where the longest name that covers the numeral at `at` ends; undefined where none does. */
export function nameEndAt(folded: string, at: number): number | undefined {
  const candidates = byNumeral.get(folded.charCodeAt(at));
  if (candidates === undefined) return undefined;
  for (const { name, offset } of candidates) {
    if (folded.startsWith(name, at - offset)) return at - offset + name.length;
  }
  return undefined;
}

const numerals = '〇零一二两三四五六七八九十百千万亿半数几';

interface Entry {
  readonly name: string;
  /** Where the numeral stands in the name. */
  readonly offset: number;
}

const byNumeral: ReadonlyMap<number, readonly Entry[]> = indexNames(data.names);

function indexNames(names: readonly string[]): Map<number, readonly Entry[]> {
  const index = new Map<number, Entry[]>();
  for (const name of names) {
    for (let offset = 0; offset < name.length; offset++) {
      const character = name.charAt(offset);
      if (!numerals.includes(character)) continue;
      const code = character.charCodeAt(0);
      addByLength(index, code, { name, offset }, lengthOf);
    }
  }
  return index;
}

function lengthOf({ name }: Entry): number {
  return name.length;
}
