/** Days and months with a name beside them that is not theirs: a weekday, a quarter, half a year. */
import { type Finding, noFindings } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { matchesOf } from '../../text/matches.ts';

/** «2024年12月4日(星期四)», «一季度(1月至4月)». */
export function wrongNames(block: BlockAnalysis): readonly Finding[] {
  const { folded } = block;
  const weekdays = folded.includes('星期') || folded.includes('(周') ? wrongWeekdays(block) : noFindings;
  return folded.includes('季度(') || folded.includes('半年(')
    ? [...weekdays, ...wrongQuarters(block)]
    : weekdays;
}

function wrongWeekdays({ folded, text, dates }: BlockAnalysis): readonly Finding[] {
  return dates.flatMap(({ start, end, year, month, day, lastYear, lastMonth }) => {
    if (year === undefined || month === undefined || day === undefined) return [];
    if (lastYear !== undefined || lastMonth !== undefined) return [];
    const named = weekday.exec(folded.slice(end, end + 5));
    if (named === null) return [];
    const right = days.charAt(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
    const written = named[2] === '天' ? '日' : named[2];
    if (written === right) return [];
    const range = { start, end: end + named[0].length };
    return [
      { range, message: `${text.slice(start, end)}是星期${right}，此处写的是${named[1]}${named[2] ?? ''}` },
    ];
  });
}

const weekday = /^\(?(星期|周)([一二三四五六日天])/;
const days = '日一二三四五六';

function wrongQuarters({ folded, text }: BlockAnalysis): readonly Finding[] {
  return matchesOf(folded, namedMonths).flatMap(({ index, 0: whole, 1: name = '', 2: from, 3: to }) => {
    const [first, last] = monthsOf.get(name) ?? [];
    if (first === undefined || (Number(from) === first && Number(to) === last)) return [];
    const range = { start: index, end: index + whole.length };
    return [
      {
        range,
        message: `${name}是${first}月至${last}月，此处写的是「${text.slice(range.start, range.end)}」`,
      },
    ];
  });
}

/** «第二、三季度(4月至9月)», «前三季度», «上、下半年» are longer spans. */
const namedMonths =
  /(?<!(?:[一二三四上]|季度|半年)[、,和及与至到—–~-]{1,2}第?|[前一二三四上下])([一二三四]季度|[上下]半年)\((\d{1,2})月?(?:至|到|[-—–~]{1,2})(\d{1,2})月\)/g;
const monthsOf: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['一季度', [1, 3]],
  ['二季度', [4, 6]],
  ['三季度', [7, 9]],
  ['四季度', [10, 12]],
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
]);
