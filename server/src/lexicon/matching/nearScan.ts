/** Finds phrases with one character of theirs taken for another, in one pass. */
import { codesOf } from '../../text/codes.ts';
import { addTo, createCharacterSet, holds } from './characterSet.ts';
import { pairCode } from './patternMatcher.ts';

/**
 * Tells each place where a text holds a phrase but for one character: where the phrase begins, which of its characters is
 * another, and the phrase. A phrase that stands as it should is not told.
 */
export type NearScan = (text: string, tell: Tell) => void;

type Tell = (start: number, place: number, phrase: string) => void;

/** The phrases that begin with two characters, or end with them: the codes of the next two, phrase by phrase. */
interface Group {
  readonly phrases: string[];
  readonly nearer: number[];
  readonly farther: number[];
}

/**
 * A scan over phrases of at least four characters. Where one character differs, the first two or the last two are as they
 * should be, and so is one of the two next to these; only where three are so is a phrase compared.
 */
export function createNearScan(phrases: readonly string[]): NearScan {
  // Most places are passed over by one look into a set that stays in the processor's cache; the others have a group.
  const pairs = createCharacterSet();
  const numbers = new Uint16Array(0x10000);
  const beginning: (Group | undefined)[] = [undefined];
  const ending: (Group | undefined)[] = [undefined];
  // For each group the low five bits of the next characters, as bits: most places have neither of the two, which this tells first.
  const size = 2 * phrases.length + 1;
  const beginningBits = { near: new Uint32Array(size), far: new Uint32Array(size) };
  const endingBits = { near: new Uint32Array(size), far: new Uint32Array(size) };
  for (const phrase of phrases) {
    const code = (at: number) => phrase.charCodeAt(at);
    const last = phrase.length - 1;
    const first = put(beginning, pairCode(code(0), code(1)), phrase, code(2), code(3));
    addBits(beginningBits, first, code(2), code(3));
    const second = put(ending, pairCode(code(last - 1), code(last)), phrase, code(last - 2), code(last - 3));
    addBits(endingBits, second, code(last - 2), code(last - 3));
  }

  function put(
    groups: (Group | undefined)[],
    pair: number,
    phrase: string,
    near: number,
    far: number,
  ): number {
    if (numbers[pair] === 0) {
      addTo(pairs, pair);
      numbers[pair] = beginning.length;
      beginning.push(undefined);
      ending.push(undefined);
    }
    const number = numbers[pair] as number;
    const group = groups[number] ?? { phrases: [], nearer: [], farther: [] };
    groups[number] = group;
    group.phrases.push(phrase);
    group.nearer.push(near);
    group.farther.push(far);
    return number;
  }

  return (text, tell) => {
    const codes = codesOf(text);
    const { length } = text;
    // Where the last phrase ends that stands as it should; its own last characters begin no other comparison with it.
    let rightEnd = 0;
    for (let at = 0; at + 1 < length; at++) {
      const pair = pairCode(codes[at] as number, codes[at + 1] as number);
      if (!holds(pairs, pair)) continue;
      const number = numbers[pair] as number;
      const [third, fourth] = [codes[at + 2] as number, codes[at + 3] as number];
      const first = mayBe(beginningBits, number, third, fourth) ? beginning[number] : undefined;
      if (first !== undefined && at + 4 > rightEnd)
        rightEnd = Math.max(rightEnd, compare(first, text, at, true, third, fourth, tell));
      if (at < 2 || at + 2 <= rightEnd) continue;
      const [near, far] = [codes[at - 1] as number, codes[at - 2] as number];
      const last = mayBe(endingBits, number, near, far) ? ending[number] : undefined;
      if (last !== undefined)
        rightEnd = Math.max(rightEnd, compare(last, text, at + 2, false, near, far, tell));
    }
  };
}

type Bits = Readonly<Record<'near' | 'far', Uint32Array>>;

function addBits(bits: Bits, number: number, near: number, far: number): void {
  bits.near[number] = (bits.near[number] as number) | (1 << (near & 31));
  bits.far[number] = (bits.far[number] as number) | (1 << (far & 31));
}

function mayBe(bits: Bits, number: number, near: number, far: number): boolean {
  const either =
    ((bits.near[number] as number) >>> (near & 31)) | ((bits.far[number] as number) >>> (far & 31));
  return (either & 1) === 1;
}

/** Tells those of the group that stand there but for one character, and gives the end of one that stands whole, or 0. */
function compare(
  { phrases, nearer, farther }: Group,
  text: string,
  edge: number,
  isBeginning: boolean,
  near: number,
  far: number,
  tell: Tell,
): number {
  let wholeEnd = 0;
  for (let index = 0; index < nearer.length; index++) {
    if (nearer[index] !== near && farther[index] !== far) continue;
    const phrase = phrases[index] ?? '';
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
