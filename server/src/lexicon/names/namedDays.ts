/** Days with a name (seeds/lexicon/namedDays.json), and where a text gives one of them another date. */
import data from '../../../../seeds/lexicon/namedDays.json' with { type: 'json' };
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';
import { alternationOf } from '../matching/alternation.ts';

/** A date that is not that of the day named right behind it; the range is that of the date. */
export interface WrongDay extends TextRange {
  readonly name: string;
  readonly month: number;
  readonly day: number;
}

/** «“12·5”国家宪法日», «12月5日是国家宪法日», in the order of the text. */
export function scanNamedDays(folded: string): readonly WrongDay[] {
  if (!mayName.test(folded)) return none;
  const found: WrongDay[] = [];
  for (const match of matchesOf(folded, form)) {
    const { monthDot, dayDot, month = monthDot, day = dayDot, link = '', name = '' } = match.groups ?? {};
    const known = byName.get(name);
    if (known === undefined || (known.month === Number(month) && known.day === Number(day))) continue;
    // «12月2日国家宪法日宣传活动» was held that day; only where the words say that this is the day itself is it another.
    const rest = folded.slice(match.index + match[0].length, match.index + match[0].length + 4);
    const isOnIt =
      /[在于]$/.test(folded.slice(Math.max(0, match.index - 1), match.index)) && !ofTheDay.test(rest);
    const isDay = monthDot !== undefined || link !== '' || isItself.test(rest) || isOnIt;
    if (!isDay) continue;
    const start = match.index + match[0].search(/\d/);
    const length = /^\d+(?:[月.·]\d+日?)/.exec(folded.slice(start, start + 7))?.[0].length ?? 1;
    found.push({ start, end: start + length, name, month: known.month, day: known.day });
  }
  return found;
}

const none: readonly WrongDay[] = [];
const byName = new Map(
  data.days.flatMap(({ names, month, day }) =>
    names.map((name): [string, { readonly month: number; readonly day: number }] => [name, { month, day }]),
  ),
);
const names = alternationOf(byName.keys());
const mayName = new RegExp(
  `[\\d日”"](?:是|为|的)?(?:我国|第|全国|“|[一二三四五六七八九十\\d]|个|次)*(?:${names.source})`,
);
const form = new RegExp(
  `(?<![\\d.年至—-])(?:[“"](?<monthDot>\\d{1,2})[.·・•](?<dayDot>\\d{1,2})[”"]?|(?<month>\\d{1,2})月(?<day>\\d{1,2})日)(?<link>(?:是|为)?(?:我国)?(?:的?第[一二三四五六七八九十\\d]+个)?)[“]?(?<name>${names.source})`,
  'g',
);
/** «12月5日国家宪法日,», «…国家宪法日当天», «…期间», but not «…国家宪法日前夕», «…宣传活动». */
const isItself = /^[”"]?(?:[,。;、)]|当天|当日|之际)/;
/** «在12月2日国家宪法日前夕», «…国家宪法日宣传活动», «…国家宪法日主题…». */
const ofTheDay = /^[”"]?(?:前|宣传|活动|系列|主题|来临|到来|集中|专场|进|晚会|启动|宣讲|暨|专题|期间)/;
