/** Spaces inside a line that Chinese text does without: between its characters, and around its numbers. */

const han = '\\p{Script=Han}〇';
const stop = '、。〈-】〔-〗，．：；！？（）％“”‘’《》…—';
const digit = '0-9０-９';
const space = '[ \\u00a0]';
/** A single space; wider gaps set something apart. */
const one = `(?<!${space})${space}(?!${space})`;

/** «受理 25 件», «95 %», «， 其中». */
const aroundNumbersAndStops = new RegExp(
  [
    `(?<=[${han}])${one}(?=[${digit}])`,
    `(?<=[${digit}])${one}(?=[${han}%‰])`,
    `(?<=[${han}${digit}${stop}%])${one}(?=[${stop}])`,
    `(?<=[${stop}])${one}(?=[${han}${digit}])`,
  ].join('|'),
  'gu',
);
const betweenCharacters = new RegExp(`(?<=[${han}])${one}(?=[${han}])`, 'u');
const lastWord = new RegExp(`[${han}]+$`, 'u');
const firstWord = new RegExp(`^[${han}]+`, 'u');
const onlyWord = new RegExp(`^[${han}]{2,4}$`, 'u');

/** Longer ones are no prose, and looking at each space would take long. */
const longestLine = 10_000;

/** The line without them; lists keep theirs. */
export function removeSpaces(line: string): string {
  if (line.length > longestLine) return line;
  const pieces = line.replace(aroundNumbersAndStops, '').split(betweenCharacters);
  // With each space that goes, the words beside it grow.
  for (let at = 1; at < pieces.length; ) {
    if (setsApart(pieces, at)) at++;
    else {
      pieces.splice(at - 1, 2, `${pieces[at - 1]}${pieces[at]}`);
      at = Math.max(1, at - 1);
    }
  }
  return pieces.join(' ');
}

/** A word that is not whole in so many code units is no name. */
const longestLook = 16;

/** Whether the space before a piece may stand between the names of a list: «张三 李四», «人员有张三 李四 王五». */
function setsApart(pieces: readonly string[], at: number): boolean {
  const before = lastWord.exec((pieces[at - 1] ?? '').slice(-longestLook))?.[0] ?? '';
  const after = firstWord.exec((pieces[at] ?? '').slice(0, longestLook))?.[0] ?? '';
  return (isShort(before) && isShort(after)) || isBetween(pieces, at - 1) || isBetween(pieces, at);
}

/** Words as short as these, one on each side, may be names. */
function isShort({ length }: string): boolean {
  return length >= 2 && length <= 6;
}

/** Whether a piece is one short word with spaces on both sides. */
function isBetween(pieces: readonly string[], at: number): boolean {
  return at > 0 && at < pieces.length - 1 && onlyWord.test(pieces[at] ?? '');
}
