import { createCharacterSet, holds } from '../lexicon/matching/characterSet.ts';
import { codesOf } from '../text/codes.ts';
import type { TextRange } from '../text/range.ts';
import { Char, type CharacterPlaces, classOf, isDigit, scanPlaces } from './characters.ts';

/** A stretch between two of , ; : or a stop, the mark included. */
export interface Clause extends TextRange {
  /** The mark that ends it, «» where the sentence or the block ends without one. */
  readonly mark: string;
}

/** A stretch up to 。！？ (and closing quotes after it), or to the end of its block. */
export interface Sentence extends TextRange {
  readonly clauses: readonly Clause[];
}

const closers = createCharacterSet('”’》」』)】*');

/**
 * Splits folded text from `from` on. A comma inside a number («296,100») and a colon inside a time («9:30»)
 * separate nothing.
 */
export function scanSentences(
  folded: string,
  from: number,
  places: CharacterPlaces = scanPlaces(folded, from),
): readonly Sentence[] {
  // Lists that grow keep room for more, and these are kept as long as their block: so they are copied to their size.
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  let first = 0;
  let sentenceStart = from;
  let clauseStart = from;
  const { length } = folded;
  const codes = codesOf(folded);
  for (const at of places.marks) {
    if (at < clauseStart) continue;
    const code = codes[at] as number;
    const charClass = classOf(code);
    if (charClass === Char.comma) {
      if (isDigit(folded.charCodeAt(at - 1)) && isInsideNumber(folded, at)) continue;
      clauses.push({ start: clauseStart, end: at + 1, mark: markOf(code) });
      clauseStart = at + 1;
    } else if (charClass === Char.stop) {
      let end = at + 1;
      while (endsSentenceToo(folded, end)) end++;
      clauses.push({ start: clauseStart, end, mark: markOf(code) });
      sentences.push({ start: sentenceStart, end, clauses: clauses.slice(first) });
      first = clauses.length;
      sentenceStart = end;
      clauseStart = end;
    }
  }
  if (clauseStart < length) clauses.push({ start: clauseStart, end: length, mark: '' });
  if (clauses.length > first && !isBlank(folded, sentenceStart)) {
    sentences.push({ start: sentenceStart, end: length, clauses: clauses.slice(first) });
  }
  return sentences.slice();
}

/** The marks as constants: a string made from the text would be a new one for every clause. */
const marks = new Map([...',;:。！？!?'].map((mark) => [mark.charCodeAt(0), mark]));

function markOf(code: number): string {
  // The two that are nearly all of them.
  return code === 0x2c ? ',' : code === 0x3002 ? '。' : (marks.get(code) ?? '');
}

function endsSentenceToo(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return classOf(code) === Char.stop || holds(closers, code);
}

function isBlank(folded: string, from: number): boolean {
  for (let at = from; at < folded.length; at++) if (folded.charCodeAt(at) !== 0x20) return false;
  return true;
}

/** Whether the mark after a digit is a thousands mark («1,284») or belongs to a time («9:30»). */
export function isInsideNumber(folded: string, at: number): boolean {
  const mark = folded.charCodeAt(at);
  if (mark === 0x3a) return isDigit(folded.charCodeAt(at + 1)) && isDigit(folded.charCodeAt(at + 2));
  if (mark !== 0x2c) return false;
  for (let i = 1; i <= 3; i++) if (!isDigit(folded.charCodeAt(at + i))) return false;
  if (isDigit(folded.charCodeAt(at + 4))) return false;
  let before = at;
  while (before > 0 && isDigit(folded.charCodeAt(before - 1))) before--;
  return at - before <= 3;
}
