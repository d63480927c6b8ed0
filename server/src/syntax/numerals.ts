/** Numerals in digits or in Chinese, each an exact decimal with the place it was printed to. */
import { createCharacterSet, holds } from '../lexicon/matching/characterSet.ts';
import type { TextRange } from '../text/range.ts';
import { Char, classOf, isChineseNumeral, isDigit } from './characters.ts';
import { parseChineseNumber, powerOfScale } from './chineseNumber.ts';
import { isPartOfCode } from './partsOfCodes.ts';
import { isInsideNumber } from './sentences.ts';
import { mayBeShare, parseHalf, parseShare } from './shares.ts';

/**
 * A numeral up to its 万/亿 and 余/多, without unit: `coefficient` × 10^`exponent` exactly, the coefficient a
 * safe integer.
 */
export interface Numeral extends TextRange {
  readonly coefficient: number;
  readonly exponent: number;
  /** Digits printed after the point. */
  readonly decimals: number;
  readonly isChinese: boolean;
  readonly approximation: Approximation;
  /** Stands in 百分之…, …分之… or for a half, so it is a share in percent and needs no unit. */
  readonly isShare: boolean;
}

/**
 * What the numeral itself says of its precision: `more` (余, 多, 几: above the value, below one more of its last
 * non-zero place), `several` (数十: from two of the place to ten of it), `tenths` (三成), `overHalf` (过半).
 */
export type Approximation = 'exact' | 'more' | 'several' | 'tenths' | 'overHalf';

/** More digits are no count but an identity number; the bound also keeps all arithmetic in safe integers. */
const maximumDigits = 13;
/** 10^16 is 一亿亿. */
const maximumScale = 16;

/** The numeral in Arabic digits at `at`; undefined inside codes and names («1+6+N», «A4», «2.0.1»). */
export function parseArabicNumeral(folded: string, at: number): Numeral | undefined {
  const end = arabicEnd(folded, at);
  if (isPartOfCode(folded, at, end)) return undefined;
  let value = 0;
  let digits = 0;
  let pointAfter = -1;
  for (let place = at; place < end; place++) {
    const code = folded.charCodeAt(place);
    if (code === 0x2e) pointAfter = digits;
    if (!isDigit(code)) continue;
    value = value * 10 + code - 0x30;
    digits++;
  }
  if (digits > maximumDigits) return undefined;
  const decimals = pointAfter === -1 ? 0 : digits - pointAfter;
  return withScale(folded, at, end, value, -decimals, decimals);
}

/** The end of the digits at `at`, with thousands marks («1,284», «1 284») and a decimal part. */
export function arabicEnd(folded: string, at: number): number {
  let end = at;
  while (isDigit(folded.charCodeAt(end))) end++;
  if (end - at <= 3) {
    while (isThousandsMark(folded, end)) end += 4;
  }
  if (folded.charCodeAt(end) === 0x2e && isDigit(folded.charCodeAt(end + 1))) {
    end++;
    while (isDigit(folded.charCodeAt(end))) end++;
  }
  return end;
}

function isThousandsMark(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  if (code === 0x2c) return isInsideNumber(folded, at) || isThousandsGroup(folded, at);
  return code === 0x20 && isThousandsGroup(folded, at);
}

function isThousandsGroup(folded: string, at: number): boolean {
  for (let i = 1; i <= 3; i++) if (!isDigit(folded.charCodeAt(at + i))) return false;
  return !isDigit(folded.charCodeAt(at + 4));
}

/** Reads 余/多, 万/亿 and again 余/多 after digits: «2万余», «400余万», «1.2亿». */
function withScale(
  folded: string,
  start: number,
  digitsEnd: number,
  coefficient: number,
  exponent: number,
  decimals: number,
): Numeral {
  let end = digitsEnd;
  let isMore = false;
  let scale = 0;
  if (isMoreWord(folded, end)) {
    isMore = true;
    end++;
  }
  const spaced: number =
    folded.charCodeAt(end) === 0x20 && powerOfScale(folded.charCodeAt(end + 1)) >= 4 ? end + 1 : end;
  for (let at = spaced; ; at++) {
    const power = powerOfScale(folded.charCodeAt(at));
    if (power === 0 || scale + power > maximumScale) break;
    scale += power;
    end = at + 1;
  }
  if (!isMore && scale > 0 && isMoreWord(folded, end)) {
    isMore = true;
    end++;
  }
  const approximation = isMore ? 'more' : 'exact';
  const head: Numeral = {
    start,
    end,
    coefficient,
    exponent: exponent + scale,
    decimals,
    isChinese: false,
    approximation,
    isShare: false,
  };
  return isMore || scale < 4 || decimals > 0 ? head : withLowerPart(folded, head);
}

/** «1亿2千万», «3万5千»: a second group of digits below the first one's 万 or 亿. */
function withLowerPart(folded: string, head: Numeral): Numeral {
  if (!isDigit(folded.charCodeAt(head.end))) return head;
  const tail = parseArabicNumeral(folded, head.end);
  if (tail === undefined || tail.decimals > 0) return head;
  const high = head.coefficient * 10 ** head.exponent;
  const low = tail.coefficient * 10 ** tail.exponent;
  if (low >= 10 ** head.exponent || high > 10 ** maximumDigits) return head;
  return { ...head, end: tail.end, coefficient: high + low, exponent: 0, approximation: tail.approximation };
}

function isMoreWord(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code === remainder || code === many || (code === coming && folded.charCodeAt(at + 1) !== from);
}

const remainder = '余'.charCodeAt(0);
const many = '多'.charCodeAt(0);
const coming = '来'.charCodeAt(0);
const from = '自'.charCodeAt(0);

/**
 * The Chinese numeral at `at`: «二十三», «三万余», «百分之九十一点二», «四分之三», «数十», «千余». Undefined where
 * the characters stand for no number by themselves («百姓», «千家»).
 */
export function parseChineseNumeral(folded: string, at: number): Numeral | undefined {
  const first = folded.charCodeAt(at);
  const next = folded.charCodeAt(at + 1);
  // 一 is in every sentence and seldom a number; most often the next character settles it.
  if (first === one && !isChineseNumeral(folded, at + 1) && !holds(afterOne, next)) return undefined;
  const share = mayBeShare(folded, at) ? parseShare(folded, at) : undefined;
  if (share !== undefined) return share;
  if (first === half) return parseHalf(folded, at);
  const several = first === number || first === few;
  const start = several ? at + 1 : at;
  let end = start;
  while (isChineseNumeral(folded, end)) end++;
  const word = folded.slice(start, end);
  let value = word === '' ? undefined : parseChineseNumber(word);
  if (value === undefined) return undefined;
  let isMore = false;
  if (!several && (isMoreWord(folded, end) || folded.charCodeAt(end) === few)) {
    isMore = true;
    end++;
    for (
      let power = powerOfScale(folded.charCodeAt(end));
      power > 0;
      power = powerOfScale(folded.charCodeAt(end))
    ) {
      value *= 10 ** power;
      end++;
      if (value > 10 ** maximumDigits) return undefined;
    }
  }
  if (value > 10 ** maximumDigits) return undefined;
  const head = folded.charCodeAt(start);
  const isScale = classOf(head) === Char.chineseScale;
  const isBareScale = isScale && head !== ten;
  if (isBareScale && !isMore && !several && !holds(beforeScale, folded.charCodeAt(at - 1))) return undefined;
  if (several && !isScale) return undefined;
  return {
    start: at,
    end,
    coefficient: several ? value * 2 : value,
    exponent: 0,
    decimals: 0,
    isChinese: true,
    approximation: several ? 'several' : isMore ? 'more' : 'exact',
    isShare: false,
  };
}

const one = '一'.charCodeAt(0);
const ten = '十'.charCodeAt(0);
const half = '半'.charCodeAt(0);
const number = '数'.charCodeAt(0);
const few = '几'.charCodeAt(0);
/** 一半, 一成, 一倍, 一分之…, 一点五 */
const afterOne = createCharacterSet('半成倍分点余多几');
/** 上千, 近百, 逾万, 超千: a scale alone is a number after these. */
const beforeScale = createCharacterSet('上近逾超');
