/** Marks of a Chinese text written alike: full width beside Chinese, half width in figures, Latin words and addresses. */
import { matchesOf } from '../text/matches.ts';

/** Only what no mark turns into, so that a text with uniform marks stays as it is. */
const chinese = /\p{Script=Han}/u;
const blankOrMark = /[\s,;:?!.()"，；：？！。（）“”、]/;
const address =
  /[A-Za-z][A-Za-z+.-]*:\/\/[^\s\p{Script=Han}]+|www\.[^\s\p{Script=Han}]+|[\w.+-]+@[\w-]+\.[\w.-]+/gu;

/** One line with uniform marks; its length stays, and no figure, letter or Chinese character changes. */
export function uniformMarks(line: string): string {
  if (!/[,;:?!().（）"]/.test(line) || !chinese.test(line)) return line;
  const characters = line.split('');
  const guarded = guardedPlaces(line);
  pairBrackets(characters, guarded);
  pairQuotes(characters, guarded);
  characters.forEach((character, at) => {
    const wide = wideForms[character];
    if (wide === undefined || guarded.has(at) || !mayWiden(characters, at)) return;
    characters[at] = wide;
  });
  return characters.join('');
}

const wideForms: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

function guardedPlaces(line: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { index, 0: found } of matchesOf(line, address)) {
    for (let at = index; at < index + found.length; at++) places.add(at);
  }
  return places;
}

const isChinese = (character: string | undefined) => character !== undefined && chinese.test(character);
const isPlain = (character: string | undefined) => character !== undefined && /[\dA-Za-z]/.test(character);

/** «1,234», «3:1» and «12:30» stay; a point is a full stop only at the end: «一.» is a number. */
function mayWiden(characters: readonly string[], at: number): boolean {
  const before = nearest(characters, at, -1);
  const after = nearest(characters, at, 1);
  if (characters[at] === '.') return after === undefined && isChinese(before);
  if (isPlain(characters[at - 1]) && isPlain(characters[at + 1])) return false;
  return isChinese(before) || isChinese(after);
}

/** The next character that is neither a blank nor a mark. */
function nearest(characters: readonly string[], from: number, step: 1 | -1): string | undefined {
  let at = from + step;
  while (characters[at] !== undefined && blankOrMark.test(characters[at] ?? '')) at += step;
  return characters[at];
}

/** Brackets belong together whatever their width; a pair is wide where Chinese stands in it or at it. */
function pairBrackets(characters: string[], guarded: ReadonlySet<number>): void {
  const open: number[] = [];
  characters.forEach((character, at) => {
    if (guarded.has(at)) return;
    if (character === '(' || character === '（') open.push(at);
    if (character !== ')' && character !== '）') return;
    const start = open.pop();
    if (start === undefined) return;
    const inside = characters.slice(start + 1, at).some(isChinese);
    const beside = isChinese(characters[start - 1]) || isChinese(characters[at + 1]);
    if (!inside && !beside) return;
    characters[start] = '（';
    characters[at] = '）';
  });
}

/** Straight quotation marks become curved by turns, where there is a closing one for each. */
function pairQuotes(characters: string[], guarded: ReadonlySet<number>): void {
  const places = characters.flatMap((character, at) => (character === '"' && !guarded.has(at) ? [at] : []));
  if (places.length % 2 !== 0) return;
  for (let index = 0; index < places.length; index += 2) {
    const [start = 0, end = 0] = places.slice(index, index + 2);
    if (!characters.slice(Math.max(0, start - 1), end + 2).some(isChinese)) continue;
    characters[start] = '“';
    characters[end] = '”';
  }
}
