/** R32 where a count is told again in words that its first sentence has too, in another order or with more between them. */
import { withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import { withoutPlainDeed, withoutVague } from '../../../../lexicon/figures/retoldWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import type { Telling } from './telling.ts';

/**
 * Whether each has in its sentence all that the other says of its count: «接收热线工单8904件,占道经营3116件» and «占道经营问题反弹,
 * 相关热线工单3116件».
 */
export function coverEachOther(first: Telling, again: Telling): boolean {
  return isCoveredBy(again, first) && isCoveredBy(first, again);
}

/** Whether the later count says nothing of itself that the sentence of the first one does not say too. */
export function isCoveredBy(first: Telling, again: Telling): boolean {
  return isCovered(again.own, textOf(first));
}

/** A count and its sentence up to the number. */
export type Told = Pick<Telling, 'figure' | 'sentence'>;

function textOf({ sentence, figure }: Told): string {
  return sentence + figure.tail;
}

/** Whether nothing stands in the words that the sentence of a count, or what stands beside it, does not say too. */
export function isSaidIn(words: string, first: Told, beside = ''): boolean {
  const own = wordsOf(words).filter((word) => word.length > 1);
  if (own.length === 0) return true;
  const text = `${textOf(first)}\n${beside}`;
  return own.every((word) => isMadeOf(word, text));
}

/** Whether a text says all of the words, those that say little left out, and they say something. */
export function isToldIn(words: string, text: string): boolean {
  const telling = wordsOf(words).filter((word) => word.length > 1);
  return telling.length > 0 && telling.every((word) => isMadeOf(word, text));
}

/** Whether a text says all that is said of a count, in pieces of two characters at least. */
export function isCoveredIn(text: string, { own }: Telling): boolean {
  return isCovered(withoutPlainDeed(own.trim()), text);
}

/** Whether the words are made of pieces of a text, of two characters at least, and of words that may be left out. */
function isCovered(own: string, text: string): boolean {
  const words = wordsOf(own);
  return words.some((word) => word.length > 1) && words.every((word) => isMadeOf(word, text));
}

function wordsOf(own: string): readonly string[] {
  return withoutVague(withoutGeneric(withoutScope(own)))
    .split(notHan)
    .filter((word) => word !== '');
}

const notHan = /[^\u4e00-\u9fff]+/;

function isMadeOf(word: string, text: string): boolean {
  // «具有法学背景» without the vague 有.
  if (word.length === 1) return text.includes(word);
  for (let from = 0; from < word.length; ) {
    const length = longestPiece(word, from, text);
    if (length === 0) return false;
    from += length;
  }
  return true;
}

function longestPiece(word: string, from: number, text: string): number {
  for (let length = word.length - from; length >= 2; length--) {
    const leaves = word.length - from - length;
    if (leaves !== 1 && text.includes(word.slice(from, from + length))) return length;
  }
  return 0;
}
