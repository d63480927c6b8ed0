/** The counts of a report that stand before one, found by number, by digits that are nearly the same, and by noun. */
import type { Figure } from '../../../figure.ts';
import { slipKeys } from './sameness.ts';
import type { Telling } from './telling.ts';
import { numberOf, type ToldBlock } from './toldBlock.ts';

/** A count in its block; its telling is undefined where its words do not say what it is of. */
export interface ToldCount {
  readonly figure: Figure;
  readonly block: ToldBlock;
  readonly telling: Telling | undefined;
}

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

export function createEarlierCounts(): EarlierCounts {
  const byNumber = new Map<string, ToldCount[]>();
  const bySlip = new Map<string, ToldCount[]>();
  const byNoun = new Map<string, ToldCount[]>();
  const find = (map: ReadonlyMap<string, readonly ToldCount[]>, key: string): readonly ToldCount[] => {
    const found = map.get(key) ?? [];
    return found.length > mostOfOneKey ? [] : found;
  };
  return {
    add(count) {
      put(byNumber, numberOf(count.figure.quantity), count);
      if (mayBeSlipped(count.figure)) for (const key of slipKeys(count.figure)) put(bySlip, key, count);
      if (count.telling === undefined) return;
      put(byNoun, nounKey(count.telling), count);
    },
    ofNumber: ({ figure }) => byNumber.get(numberOf(figure.quantity)) ?? [],
    ofSlip: (count) => [...new Set(slipKeys(count.figure).flatMap((key) => find(bySlip, key)))],
    ofNoun: ({ telling }) => (telling === undefined ? [] : find(byNoun, nounKey(telling))),
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
