/** The days on which laws came into force (seeds/lexicon/lawDates.json), and where a text names another day. */
import data from '../../../seeds/lexicon/lawDates.json' with { type: 'json' };
import type { TextRange } from '../text/range.ts';

/** A day on which no version of the law came into force; the range is that of the day. */
export interface WrongLawDate extends TextRange {
  readonly name: string;
  /** The last days on which it did, as the writer would write them. */
  readonly days: readonly string[];
}

/** «自2024年1月1日起施行的新修订的《行政复议法》», «《行政复议法》自2024年1月1日起施行»: the wrong days, in the order of the text. */
export function scanLawDates(folded: string): readonly WrongLawDate[] {
  if (!folded.includes('《') || !inForce.test(folded)) return none;
  const found: WrongLawDate[] = [];
  for (const form of forms) {
    for (const match of folded.matchAll(form)) {
      const { name = '', date = '', before = '' } = match.groups ?? {};
      const days = byName.get(name.replace(/^中华人民共和国/, ''));
      // A province may have one of that name.
      if (days === undefined || /[省市州区县]$/.test(before) || days.some((day) => isOf(day, date))) continue;
      const start = match.index + match[0].indexOf(date);
      found.push({ start, end: start + date.length, name, days: days.slice(-mostShown).map(written) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const none: readonly WrongLawDate[] = [];
const mostShown = 2;
const byName = new Map(data.laws.map(({ name, inForce: days }) => [name, days]));
const inForce = /施行|实施|生效/;
const date = '(?<date>\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)';
const forms: readonly RegExp[] = [
  new RegExp(
    `(?:自|于|从)${date}起?(?:正式|开始|全面)?(?:施行|实施|生效)的(?<before>(?:新|最新)?(?:修订|修改|修正|制定|颁布|公布|出台)?的?)《(?<name>[^《》]{3,24})》`,
    'g',
  ),
  new RegExp(
    `(?<before>[^《》]?)《(?<name>[^《》]{3,24})》(?:\\([^()]{0,20}\\))?(?:,?(?:已|将|已经)?(?:自|于|从))${date}起?(?:正式|开始|全面)?(?:施行|实施|生效)`,
    'g',
  ),
];

/** Whether the text names the day, its month or its year. */
function isOf(day: string, text: string): boolean {
  const [year, month, dayOfMonth] = (text.match(/\d+/g) ?? []).map(Number);
  const [ofYear, ofMonth, ofDay] = day.split('-').map(Number);
  return (
    year === ofYear &&
    (month === undefined || month === ofMonth) &&
    (dayOfMonth === undefined || dayOfMonth === ofDay)
  );
}

function written(day: string): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
}
