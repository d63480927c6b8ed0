/** Years and days as they are written in Arabic digits or as 二〇二四年. */
import { createCharacterSet, holds } from '../lexicon/matching/characterSet.ts';
import type { TextRange } from '../text/range.ts';
import { isDigit } from './characters.ts';
import { parseChineseNumber } from './chineseNumber.ts';

/** A year, month or day named in the text; what is not written is undefined. Nothing is checked for validity. */
export interface DateMention extends TextRange {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** «上半年», «度», «以来» and the like are outside; a span such as «2021—2025年» has its last year here. */
  readonly lastYear: number | undefined;
  readonly lastMonth: number | undefined;
}

/** «2024年», «2024年度2月12日», «2021—2025年», «2024年1-11月», «2024-02-12». */
const yearForm =
  /^(\d{4}) ?(?:年?[-—–~至到] ?(\d{4}) ?年|年度?(?: ?(\d{1,2}) ?(?:月?[-—–~至到] ?(\d{1,2}) ?)?月(?: ?(\d{1,2}) ?[日号])?)?|-(\d{1,2})-(\d{1,2})(?!\d))/;
/** «11月20日», «1-11月». */
const monthForm = /^(\d{1,2}) ?(?:月?[-—–~至到] ?(\d{1,2}) ?)?月(?!份?[\d.]*个)(?: ?(\d{1,2}) ?[日号])?/;

/** What may follow the first digits of a date. */
const afterDigits = createCharacterSet('年月 -—–~至到');
const yearMark = '年'.charCodeAt(0);

/** The date that begins with the digit at `at`. */
export function parseDate(folded: string, at: number): DateMention | undefined {
  let end = at + 1;
  while (end - at < 5 && isDigit(folded.charCodeAt(end))) end++;
  if (end - at > 4 || !holds(afterDigits, folded.charCodeAt(end))) return undefined;
  const rest = folded.slice(at, at + 24);
  const withYear = isDigit(rest.charCodeAt(3)) ? yearForm.exec(rest) : null;
  if (withYear !== null) {
    const [whole, year, lastYear, month, lastMonth, day, isoMonth, isoDay] = withYear;
    return mention(at, whole.length, year, lastYear, month ?? isoMonth, lastMonth, day ?? isoDay);
  }
  const match = monthForm.exec(rest);
  if (match === null) return undefined;
  const [whole, month, lastMonth, day] = match;
  return mention(at, whole.length, undefined, undefined, month, lastMonth, day);
}

/** «二〇二四年», «二〇二五年二月十二日». */
const chineseDateForm =
  /^([〇零一二三四五六七八九]{4})年度?(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?)?/;

/** The date that begins with the Chinese digit at `at`. */
export function parseChineseDate(folded: string, at: number): DateMention | undefined {
  if (folded.charCodeAt(at + 4) !== yearMark) return undefined;
  const match = chineseDateForm.exec(folded.slice(at, at + 16));
  if (match === null) return undefined;
  const [whole, year, month, day] = match;
  const number = (word: string | undefined) =>
    word === undefined ? undefined : String(parseChineseNumber(word));
  return mention(at, whole.length, number(year), undefined, number(month), undefined, number(day));
}

function mention(
  start: number,
  length: number,
  year: string | undefined,
  lastYear: string | undefined,
  month: string | undefined,
  lastMonth: string | undefined,
  day: string | undefined,
): DateMention {
  return {
    start,
    end: start + length,
    year: toNumber(year),
    month: toNumber(month),
    day: toNumber(day),
    lastYear: toNumber(lastYear),
    lastMonth: toNumber(lastMonth),
  };
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
