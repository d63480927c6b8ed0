import assert from 'node:assert/strict';
import { parseChineseDate, parseDate } from '../../server/src/syntax/dates.ts';

/** «year–lastYear month–lastMonth day», what is absent as -, and the words that the date takes. */
function read(text: string): string {
  const isArabic = text.charCodeAt(0) < 0x80;
  const date = isArabic ? parseDate(text, 0) : parseChineseDate(text, 0);
  if (date === undefined) return '';
  const { year, lastYear, month, lastMonth, day } = date;
  const span = (from?: number, to?: number) => (to === undefined ? `${from ?? '-'}` : `${from}–${to}`);
  return `${span(year, lastYear)} ${span(month, lastMonth)} ${day ?? '-'} «${text.slice(date.start, date.end)}»`;
}

describe('dates', () => {
  const cases: readonly (readonly [text: string, date: string])[] = [
    ['2024年,全区', '2024 - - «2024年»'],
    ['2024年度工作', '2024 - - «2024年度»'],
    ['2024 年工作', '2024 - - «2024 年»'],
    ['2024年3月印发', '2024 3 - «2024年3月»'],
    ['2024年3月15日印发', '2024 3 15 «2024年3月15日»'],
    ['2024年3月15号', '2024 3 15 «2024年3月15号»'],
    ['2024年1-11月', '2024 1–11 - «2024年1-11月»'],
    ['2024年1月至11月', '2024 1–11 - «2024年1月至11月»'],
    ['2024年1—11月,', '2024 1–11 - «2024年1—11月»'],
    ['2021-2025年', '2021–2025 - - «2021-2025年»'],
    ['2021—2025年', '2021–2025 - - «2021—2025年»'],
    ['2021年至2025年', '2021–2025 - - «2021年至2025年»'],
    ['2024-02-12', '2024 2 12 «2024-02-12»'],
    ['11月20日', '- 11 20 «11月20日»'],
    ['1-11月', '- 1–11 - «1-11月»'],
    ['1月至6月', '- 1–6 - «1月至6月»'],
    ['6月起', '- 6 - «6月»'],
    // Years are read as written, right or wrong.
    ['2024年13月32日', '2024 13 32 «2024年13月32日»'],
    ['二〇二四年', '2024 - - «二〇二四年»'],
    ['二零二五年二月十二日', '2025 2 12 «二零二五年二月十二日»'],
    ['二〇二四年度', '2024 - - «二〇二四年度»'],
    // No dates.
    ['2024件', ''],
    ['20241年', ''],
    ['3个月', ''],
    ['12345热线', ''],
    ['3件', ''],
    ['三年', ''],
    ['二十四年', ''],
  ];
  for (const [text, date] of cases) {
    it(`reads ${text}`, () => assert.equal(read(text), date));
  }
});
