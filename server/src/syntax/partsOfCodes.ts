/** Digits that belong to a name or a code and count nothing. */
import { isDigit } from './characters.ts';

/** «1+6», «2.0.1», «A4»: a letter, a plus or another point touches the digits; «4 62家»: a line end parted them. */
export function isPartOfCode(folded: string, start: number, end: number): boolean {
  return (
    (touchesCode(folded.charCodeAt(start - 1)) && !isBehindApp(folded, start)) ||
    touchesCode(folded.charCodeAt(end)) ||
    (folded.charCodeAt(end) === 0x2e && isDigit(folded.charCodeAt(end + 1))) ||
    (folded.charCodeAt(start - 1) === 0x20 && isDigit(folded.charCodeAt(start - 2))) ||
    (folded.charCodeAt(end) === 0x20 && isDigit(folded.charCodeAt(end + 1)))
  );
}

/** «手机APP7028件»: the name of a channel, and then a count. */
function isBehindApp(folded: string, start: number): boolean {
  return folded.slice(start - 3, start).toLowerCase() === 'app' && !isLetter(folded.charCodeAt(start - 4));
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function touchesCode(code: number): boolean {
  return code === 0x2b || isLetter(code) || code === 0x5f;
}
