/** The counts of a report that stand before one, found by number, by digits that are nearly the same, and by noun. */
import type { Figure } from '../../../figure.ts';
import { type ToldCount, tellingOf } from './blockCounts.ts';
import type { Telling } from './telling.ts';

export interface EarlierCounts {
  add(count: ToldCount): void;
  /** Those of the same number. */
  ofNumber(count: ToldCount): readonly ToldCount[];
  /** Those whose digits may be a slip away. */
  ofSlip(count: ToldCount): readonly ToldCount[];
  /** Those whose noun ends as that of the count does. */
  ofNoun(count: ToldCount): readonly ToldCount[];
}

/** A key of more counts than this says nothing of one, and endless tables stay linear. */
const mostOfOneKey = 60;

/** Nearly every count is found by its number; what the others are found by is read of the counts before when the first asks. */
export function createEarlierCounts(): EarlierCounts {
  const byNumber = new Map<string, ToldCount[]>();
  const bySlip = new Map<string, ToldCount[]>();
  const byNoun = new Map<string, ToldCount[]>();
  const unread: ToldCount[] = [];
  const readAll = (): void => {
    for (const count of unread) {
      if (mayBeSlipped(count.figure)) for (const key of count.read.slipKeys) put(bySlip, key, count);
      const telling = tellingOf(count);
      if (telling !== undefined) put(byNoun, nounKey(telling), count);
    }
    unread.length = 0;
  };
  const find = (map: ReadonlyMap<string, readonly ToldCount[]>, key: string): readonly ToldCount[] => {
    readAll();
    const found = map.get(key) ?? [];
    return found.length > mostOfOneKey ? [] : found;
  };
  return {
    add(count) {
      put(byNumber, count.read.number, count);
      unread.push(count);
    },
    ofNumber: ({ read: { number } }) => byNumber.get(number) ?? [],
    ofSlip: ({ read: { slipKeys } }) => [...new Set(slipKeys.flatMap((key) => find(bySlip, key)))],
    ofNoun(count) {
      const telling = tellingOf(count);
      return telling === undefined ? [] : find(byNoun, nounKey(telling));
    },
  };
}

/** Numbers of one digit are a slip apart from all others. */
function mayBeSlipped({ quantity: { value, isApproximate } }: Figure): boolean {
  return !isApproximate && (value.coefficient > 9 || value.exponent > 0);
}

function put(map: Map<string, ToldCount[]>, key: string, count: ToldCount): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [count]);
  // One more than may be found is kept to tell that there are too many.
  else if (known.length <= mostOfOneKey) known.push(count);
}

/** Nouns of one thing end in the same characters: «执法证件» and «取得执法证件». */
function nounKey({ words }: Telling): string {
  return words.slice(-2);
}
