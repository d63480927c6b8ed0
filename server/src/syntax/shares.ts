/** Shares and halves, which are numerals without a unit. */
import { createCharacterSet, holds } from '../lexicon/matching/characterSet.ts';
import { isChineseNumeral, isDigit } from './characters.ts';
import { parseChineseNumber } from './chineseNumber.ts';
import type { Numeral } from './numerals.ts';

/** «百分之九十一点二», «百分之91.2», «四分之三», «一半», «半数», «过半», «三成», «九成五». */
export function parseShare(folded: string, at: number): Numeral | undefined {
  const match = shareForm.exec(folded.slice(at, at + 16));
  if (match === null) return undefined;
  const [whole, denominatorWord, numeratorWord, tenths, tenthsMore] = match;
  const end = at + whole.length;
  if (denominatorWord !== undefined && numeratorWord !== undefined) {
    return fraction(at, end, denominatorWord, numeratorWord);
  }
  if (tenths !== undefined) {
    const value = (parseChineseNumber(tenths) ?? 0) * 10 + (parseChineseNumber(tenthsMore ?? '') ?? 0);
    return { ...share(at, end, value, 0, 0), approximation: 'tenths' };
  }
  const half = share(at, end, 50, 0, 0);
  return { ...half, approximation: whole.startsWith('过') ? 'overHalf' : 'tenths' };
}

/** «半小时», «半年»; «上半年» and «半年度» name a period. */
const halfForm = /^半(?:个月|个小时|小时|年(?!度|报)|天)/;

export function parseHalf(folded: string, at: number): Numeral | undefined {
  const form = halfForm.exec(folded.slice(at, at + 4))?.[0];
  if (form === undefined) return undefined;
  if (form === '半年' && '上下前后'.includes(folded.charAt(at - 1) || ' ')) return undefined;
  return { ...share(at, at + 1, 5, -1, 0), isShare: false };
}

const shareForm =
  /^(?:([一二三四五六七八九十百千]{1,4})分之([一二三四五六七八九十百零点]{1,8}|\d{1,3}(?:\.\d{1,4})?)|([一二三四五六七八九])成(?!员|立|为|功|果|效|长|就|都|本|年|熟|绩|品|人|型|形|群)([一二三四五六七八九])?|一半|半数|过半数?)/;

function fraction(
  start: number,
  end: number,
  denominatorWord: string,
  numeratorWord: string,
): Numeral | undefined {
  const denominator = parseChineseNumber(denominatorWord);
  const [wholes = '', tenths] = numeratorWord.split(/[点.]/);
  const decimals = tenths?.length ?? 0;
  const digits = isDigit(numeratorWord.charCodeAt(0))
    ? Number(wholes + (tenths ?? ''))
    : pointed(wholes, tenths);
  if (denominator === undefined || digits === undefined || denominator === 0) return undefined;
  if (denominator === 100) return share(start, end, digits, -decimals, decimals);
  if (denominator === 1000) return share(start, end, digits, -decimals - 1, decimals);
  return share(start, end, Math.round((digits * 10 ** (4 - decimals)) / denominator), -2, 2);
}

function pointed(wholes: string, tenths: string | undefined): number | undefined {
  const whole = parseChineseNumber(wholes);
  if (whole === undefined || tenths === undefined) return whole;
  let value = whole;
  for (const digit of tenths) value = value * 10 + (parseChineseNumber(digit) ?? 0);
  return value;
}

function share(start: number, end: number, coefficient: number, exponent: number, decimals: number): Numeral {
  return {
    start,
    end,
    coefficient,
    exponent,
    decimals,
    isChinese: true,
    approximation: 'exact',
    isShare: true,
  };
}

const half = '半'.charCodeAt(0);
const past = '过'.charCodeAt(0);
const afterShare = createCharacterSet('分成半');

/** Whether a share may begin here: «半…», «过…», or a numeral before 分, 成 or 半. */
export function mayBeShare(folded: string, at: number): boolean {
  const first = folded.charCodeAt(at);
  if (first === half || first === past) return true;
  let end = at;
  while (end - at < 5 && isChineseNumeral(folded, end)) end++;
  return holds(afterShare, folded.charCodeAt(end));
}
