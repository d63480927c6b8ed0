/** R41 DATE_VALID and R42 PERIOD_ORDER of the relation catalogue. */
import { type BlockRule, type Finding, noFindings } from '../../linter/types.ts';
import type { DateMention } from '../../syntax/dates.ts';
import { matchesOf } from '../../text/matches.ts';
import { wrongNames } from './namedSpans.ts';

export const invalidDate: BlockRule = {
  meta: {
    id: 'invalid-date',
    title: '日期不存在',
    summary: '月份只有12个，每月只有28至31天，时段的起止不能颠倒；写明的星期、季度应与日期相合。',
    category: 'dates',
    severity: 'error',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block }) {
    const { dates, text, folded } = block;
    const years = folded.includes('年') ? wrongYears(folded, text) : noFindings;
    const findings: Finding[] = [...years, ...wrongNames(block)];
    if (dates.length === 0) return findings.length === 0 ? noFindings : findings;
    for (const date of dates) {
      // «2023-15-02» may number a document.
      if (date.month !== undefined && !text.slice(date.start, date.end).includes('月')) continue;
      const why = whyInvalid(date);
      if (why === undefined) {
        const last = impossibleEnd(date, folded);
        if (last !== undefined) {
          const range = { start: date.start, end: last.end };
          findings.push({ range, message: `「${text.slice(range.start, range.end)}」${last.why}` });
          continue;
        }
        const end = reversedEnd(date, dates, folded);
        if (end !== undefined) {
          const range = { start: date.start, end };
          const isSure = date.lastMonth === undefined;
          findings.push({
            range,
            message: `「${text.slice(range.start, end)}」起止时间颠倒`,
            ...(isSure ? {} : { severity: 'warning' as const }),
          });
        }
        continue;
      }
      const { start, end } = date;
      findings.push({ range: { start, end }, message: `「${text.slice(start, end)}」${why}` });
    }
    return findings;
  },
};

function whyInvalid({ year, lastYear, month, lastMonth, day }: DateMention): string | undefined {
  if (year !== undefined && lastYear !== undefined && lastYear < year) return '起止年份颠倒';
  // «历时13月» counts months; only with a year, a day or a month before it is it the name of one.
  if (month === undefined || (year === undefined && day === undefined && lastMonth === undefined))
    return undefined;
  for (const named of [month, lastMonth ?? month])
    if (named < 1 || named > 12) return `不是实有的日期：没有${named}月`;
  if (day === undefined) return undefined;
  return whyNoDay(day, lastMonth ?? month, year);
}

function whyNoDay(day: number, month: number, year: number | undefined): string | undefined {
  const days = daysIn(month, year);
  if (day >= 1 && day <= days) return undefined;
  const named = year !== undefined && month === 2 ? `${year}年` : '';
  return `不是实有的日期：${day < 1 ? `没有${day}日` : `${named}${month}月只有${days}天`}`;
}

/** «20223年», «203年度», «2023年年法治…», but not «历时203年», «2023年年底». */
const wrongYear =
  /(?<![\d.])20\d{3}年|(?<![\d.第历近逾约达余共过超满])20\d年(?=[度,]|\d{1,2}月)|(?<!\d)20\d\d年年(?![底初末中终内度前均])/g;

function wrongYears(folded: string, text: string): readonly Finding[] {
  const wrong = matchesOf(folded, wrongYear).map(({ index, 0: found }) => {
    const range = { start: index, end: index + found.length };
    return { range, message: `「${text.slice(range.start, range.end)}」不是实有的年份写法` };
  });
  const mixed = matchesOf(folded, mixedYear).map(({ index, 0: found }): Finding => {
    const range = { start: index, end: index + found.length };
    const newText = found.replace(/[0Oo○零]/g, '〇');
    return {
      range,
      severity: 'hint',
      message: `「${text.slice(range.start, range.end)}」宜作「${newText}」`,
      fixes: [{ title: `改为「${newText}」`, safe: true, edits: [{ ...range, newText }] }],
    };
  });
  return [...wrong, ...mixed];
}

/** «二0二三年», «二O二三年», «二○二三年»: the sign for nought among Chinese numerals is 〇 (GB/T 15835-2011, 4.2). */
const mixedYear =
  /(?:二[0Oo○][一二三四五六七八九0Oo○〇][一二三四五六七八九0Oo○〇]|二〇[一二三四五六七八九][0Oo○])年/g;

/** «9月1日至31日»: the last day, of the same month, that this one does not have. */
function impossibleEnd(
  { end, year, month, lastMonth, day }: DateMention,
  folded: string,
): { readonly end: number; readonly why: string } | undefined {
  if (month === undefined || lastMonth !== undefined || day === undefined) return undefined;
  const span = lastDay.exec(folded.slice(end, end + 8));
  const why = span === null ? undefined : whyNoDay(Number(span[1]), month, year);
  return span === null || why === undefined ? undefined : { end: end + span[0].length, why };
}

/** What joins the two ends of a span. */
const spanMark = /^ ?起?(?:[-—–~至到]{1,2}) ?$/;
/** «3月20日至5日»: the second day of the same month. */
const lastDay = /^ ?[-—–~至到]{1,2} ?(\d{1,2})[日号]/;

/**
 * «2022年11月至2022年3月», «3月20日至3月5日»: where the second end of a span stands that comes before its first. Each is
 * named in full, so that none can be of the next year.
 */
function reversedEnd(
  { start, end, year, month, lastMonth, day }: DateMention,
  dates: readonly DateMention[],
  folded: string,
): number | undefined {
  if (month === undefined) return undefined;
  if (lastMonth !== undefined)
    return day === undefined && isOddSpan(month, lastMonth) && !isOfWholeYears(folded, start, end)
      ? end
      : undefined;
  const sameMonth = day === undefined ? null : lastDay.exec(folded.slice(end, end + 8));
  if (sameMonth !== null) return Number(sameMonth[1]) < (day ?? 0) ? end + sameMonth[0].length : undefined;
  const last = dates.find(({ start }) => start > end && start <= end + 5);
  if (last?.month === undefined || !spanMark.test(folded.slice(end, last.start))) return undefined;
  if (year !== undefined && last.year === undefined) {
    const isEarlierDay = last.month === month && last.day !== undefined && last.day < (day ?? 0);
    return isEarlierDay || isBackwards(month, last) ? last.end : undefined;
  }
  if (year === undefined && last.year !== undefined) return undefined;
  const isSameKind = (day === undefined) === (last.day === undefined);
  const [from, to] = [(year ?? 0) * 12 + month, (last.year ?? 0) * 12 + last.month];
  const isSameMonth = from === to && isSameKind && (last.day ?? 0) < (day ?? 0);
  // «11月20日至3月15日» without years goes on into the next one.
  const isEarlier = year !== undefined && to < from;
  return isSameMonth || isEarlier ? last.end : undefined;
}

/**
 * «2025年9月1日至3月30日»: what does not name its year is of the one named. A winter that is told so, «2024年11月至3月», goes on
 * into the next.
 */
function isBackwards(month: number, last: DateMention): boolean {
  return last.month !== undefined && last.month < month && month < firstOfWinter;
}

const firstOfWinter = 10;

/**
 * «9月至7月»: nothing begins in summer or before and goes on for nine or ten months into the next year, unless by
 * school years; what goes on for eleven or twelve may be told by years of its own («4月至3月»).
 */
function isOddSpan(month: number, last: number): boolean {
  return month < firstOfWinter && month - last >= 2 && month - last <= 3;
}

function isOfWholeYears(folded: string, start: number, end: number): boolean {
  return wholeYears.test(folded.slice(Math.max(0, start - around), end + around));
}

const around = 20;
const wholeYears = /学年|学期|[次翌下]年|跨年|每年|周期|年度考核|考核年度|校|孕|妊娠|种植|生长/;

const longMonths: readonly number[] = [1, 3, 5, 7, 8, 10, 12];

/** Without a year, February has 29 days. */
function daysIn(month: number, year: number | undefined): number {
  if (month !== 2) return longMonths.includes(month) ? 31 : 30;
  const isLeap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return isLeap ? 29 : 28;
}
