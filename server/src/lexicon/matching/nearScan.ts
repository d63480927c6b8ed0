/** Finds phrases with one character of theirs taken for another, in one pass. */
import { codesOf } from '../../text/codes.ts';
import { type Chains, createChains, prepend } from './chains.ts';
import { addTo, type CharacterSet, createCharacterSet, holds } from './characterSet.ts';
import { createPairNumbers } from './pairNumbers.ts';
import { pairCode } from './patternMatcher.ts';

/**
 * Tells each place where a text holds a phrase but for one character: where the phrase begins, which of its characters is
 * another, and the phrase. A phrase that stands as it should is not told.
 */
export type NearScan = (text: string, tell: Tell) => void;

type Tell = (start: number, place: number, phrase: string) => void;

/** The phrases by the two characters that they begin with, or that they end with. */
interface Side {
  readonly chains: Chains;
  /** Of each phrase the codes of the next two characters. */
  readonly near: Uint16Array;
  readonly far: Uint16Array;
  /** The pairs with the one and with the other: most places have neither of the two, which this tells first. */
  readonly nearTriples: CharacterSet;
  readonly farTriples: CharacterSet;
}

function createSide(phrases: number): Side {
  const pairs = 2 * phrases;
  return {
    chains: createChains(pairs, phrases),
    near: new Uint16Array(phrases + 1),
    far: new Uint16Array(phrases + 1),
    nearTriples: createCharacterSet(),
    farTriples: createCharacterSet(),
  };
}

/**
 * A scan over phrases of at least four characters. Where one character differs, the first two or the last two are as they
 * should be, and so is one of the two next to these; only where three are so is a phrase compared.
 */
export function createNearScan(phrases: readonly string[]): NearScan {
  const { known, byCode, numberOf } = createPairNumbers();
  const beginning = createSide(phrases.length);
  const ending = createSide(phrases.length);
  // From the last, since each goes to the front of its chain.
  for (let entry = phrases.length; entry > 0; entry--) {
    const phrase = phrases[entry - 1] as string;
    const code = (at: number) => phrase.charCodeAt(at);
    const last = phrase.length - 1;
    put(beginning, pairCode(code(0), code(1)), entry, code(2), code(3));
    put(ending, pairCode(code(last - 1), code(last)), entry, code(last - 2), code(last - 3));
  }

  function put(side: Side, pair: number, entry: number, near: number, far: number): void {
    prepend(side.chains, numberOf(pair), entry);
    side.near[entry] = near;
    side.far[entry] = far;
    addTo(side.nearTriples, pairCode(pair, near));
    addTo(side.farTriples, pairCode(pair, far));
  }

  return (text, tell) => {
    const codes = codesOf(text);
    const { length } = text;
    // Where the last phrase ends that stands as it should; its own last characters begin no other comparison with it.
    let rightEnd = 0;
    for (let at = 0; at + 1 < length; at++) {
      const pair = pairCode(codes[at] as number, codes[at + 1] as number);
      if (!holds(known, pair)) continue;
      const third = codes[at + 2] as number;
      const fourth = codes[at + 3] as number;
      if (at + 4 > rightEnd && mayBe(beginning, pair, third, fourth)) {
        const end = compare(phrases, beginning, byCode[pair] as number, text, at, true, third, fourth, tell);
        rightEnd = Math.max(rightEnd, end);
      }
      if (at < 2 || at + 2 <= rightEnd) continue;
      const near = codes[at - 1] as number;
      const far = codes[at - 2] as number;
      if (mayBe(ending, pair, near, far)) {
        const end = compare(phrases, ending, byCode[pair] as number, text, at + 2, false, near, far, tell);
        rightEnd = Math.max(rightEnd, end);
      }
    }
  };
}

function mayBe({ nearTriples, farTriples }: Side, pair: number, near: number, far: number): boolean {
  return holds(nearTriples, pairCode(pair, near)) || holds(farTriples, pairCode(pair, far));
}

/** Tells those phrases of a pair that stand there but for one character, and gives the end of one that stands whole, or 0. */
function compare(
  phrases: readonly string[],
  side: Side,
  number: number,
  text: string,
  edge: number,
  isBeginning: boolean,
  near: number,
  far: number,
  tell: Tell,
): number {
  const { first, next } = side.chains;
  let wholeEnd = 0;
  for (let entry = first[number] as number; entry !== 0; entry = next[entry] as number) {
    if (side.near[entry] !== near && side.far[entry] !== far) continue;
    const phrase = phrases[entry - 1] as string;
    const start = isBeginning ? edge : edge - phrase.length;
    if (start < 0 || start + phrase.length > text.length) continue;
    const place = otherPlace(text, start, phrase);
    if (place === noPlace) wholeEnd = Math.max(wholeEnd, start + phrase.length);
    else if (place !== undefined) tell(start, place, phrase);
  }
  return wholeEnd;
}

/** Where the text differs from the phrase: −1 where it does not, undefined where it does in more than one place. */
function otherPlace(text: string, start: number, phrase: string): number | undefined {
  let place = noPlace;
  for (let at = 0; at < phrase.length; at++) {
    if (text.charCodeAt(start + at) === phrase.charCodeAt(at)) continue;
    if (place !== noPlace) return undefined;
    place = at;
  }
  return place;
}

const noPlace = -1;
