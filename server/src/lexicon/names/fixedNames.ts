/** Names whose numbers are fixed (seeds/lexicon/fixedNames.json), and where a text has another number in one. */
import data from '../../../../seeds/lexicon/fixedNames.json' with { type: 'json' };
import { codesOf } from '../../text/codes.ts';
import type { TextRange } from '../../text/range.ts';
import { createCharacterSet, holds } from '../matching/characterSet.ts';
import { createWordList } from '../matching/wordList.ts';

/** A wrong number in a fixed name; the range is that of the number. */
export interface WrongNumber extends TextRange {
  /** The number that the name has. */
  readonly number: string;
  /** The whole name as it should be. */
  readonly name: string;
}

/** Every wrong number in the fixed names of folded text, at those of its places where a numeral stands. */
export function wrongNumbers(folded: string, places: readonly number[]): readonly WrongNumber[] {
  const codes = codesOf(folded);
  let found: WrongNumber[] | undefined;
  let done = 0;
  for (const at of places) {
    // Most digits count something («12件»), which two looks tell.
    if (!holds(mayFollowNumber, codes[at + 1] as number) || !holds(numerals, codes[at] as number)) continue;
    if (at < done) continue;
    const end = ends.at(folded, at + 1);
    if (end === undefined) continue;
    done = at + 1 + end.length;
    const wrong = wrongBefore(folded, at + 1, byEnd.get(end) ?? []);
    if (wrong !== undefined) {
      found ??= [];
      found.push(wrong);
    }
  }
  return found ?? none;
}

/** The names as they are, without quotation marks: «双随机、一公开». */
export const fixedNames: readonly string[] = [
  ...new Set(data.names.map(({ name }) => name).filter((name) => !/[“《]/.test(name))),
];

const none: readonly WrongNumber[] = [];

interface FixedName {
  readonly head: string;
  readonly number: string;
  readonly rights: readonly string[];
  readonly beside: readonly string[] | undefined;
  readonly name: string;
}

interface NameData {
  readonly form: string;
  readonly number: string;
  readonly also?: readonly string[];
  readonly beside?: readonly string[];
  readonly name: string;
}

/** The names by what follows their number, which is looked for first. */
const byEnd = new Map<string, FixedName[]>();
for (const { form, number, also = [], beside, name } of data.names as readonly NameData[]) {
  const [head = '', end = ''] = form.split('#');
  const known = byEnd.get(end) ?? [];
  byEnd.set(end, [...known, { head, number, rights: [number, ...also], beside, name }]);
}

const arabicDigits = createCharacterSet('0123456789');
const chineseDigits = '一二两三四五六七八九十双';
const chineseNumerals = createCharacterSet(chineseDigits);
const numerals = createCharacterSet(`0123456789${chineseDigits}`);
const ends = createWordList([...byEnd.keys()]);
const mayFollowNumber = createCharacterSet([...byEnd.keys()].map((end) => end.charAt(0)).join(''));

function wrongBefore(folded: string, end: number, names: readonly FixedName[]): WrongNumber | undefined {
  let start = end;
  if (holds(arabicDigits, folded.charCodeAt(end - 1)))
    while (holds(arabicDigits, folded.charCodeAt(start - 1))) start--;
  else while (holds(chineseNumerals, folded.charCodeAt(start - 1))) start--;
  if (start === end || folded.startsWith('第', start - 1)) return undefined;
  const written = folded.slice(start, end);
  const fitting = names.filter(
    ({ head, beside }) =>
      folded.endsWith(head, start) && (beside === undefined || beside.some((word) => folded.includes(word))),
  );
  // One place may end two names, «双随机、一公开» and «四议两公开»; a number that suits either is right.
  const [first] = fitting;
  if (first === undefined || fitting.some(({ rights }) => rights.includes(written))) return undefined;
  return isSlipOf(written, first.number) ? { start, end, number: first.number, name: first.name } : undefined;
}

/** «1311» may be a slip of «1310»; another number of other length or size is another city's. */
function isSlipOf(written: string, number: string): boolean {
  const isArabic = holds(arabicDigits, number.charCodeAt(0));
  if (isArabic !== holds(arabicDigits, written.charCodeAt(0))) return false;
  return !isArabic || Math.abs(Number(written) - Number(number)) < 10;
}
