/** Meetings of the centre (seeds/lexicon/meetings.json), where a text gives one another day or another's document. */
import data from '../../../../seeds/lexicon/meetings.json' with { type: 'json' };
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';
import { alternationOf } from '../matching/alternation.ts';

/** What a text says of a meeting and is not so. */
export interface WrongMeeting extends TextRange {
  readonly name: string;
  /** The days on which it met: «2022年10月16日至22日»; where the document is another's, that meeting. */
  readonly days?: string;
  readonly adoptedBy?: string;
}

/** «2022年10月15日,党的二十大在北京开幕», «二十届四中全会通过的《…第十四个五年规划的建议》», in the order of the text. */
export function scanMeetings(folded: string): readonly WrongMeeting[] {
  const isHeld = held.test(folded);
  const isAdopted = folded.includes('》') && folded.includes('通过');
  if ((!isHeld && !isAdopted) || !named.test(folded)) return none;
  const found = [...(isHeld ? wrongDays(folded) : none), ...(isAdopted ? wrongDocuments(folded) : none)];
  return found.sort((one, other) => one.start - other.start);
}

interface Meeting {
  readonly names: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly adopted: readonly string[];
}

/** What a form takes from the text. */
interface Told {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
  readonly lastMonth?: string;
  readonly lastDay?: string;
  readonly verb?: string;
}

const none: readonly WrongMeeting[] = [];
const meetings: readonly Meeting[] = data.meetings;
const byName = new Map<string, Meeting[]>();
for (const one of meetings)
  for (const name of one.names) byName.set(name, [...(byName.get(name) ?? []), one]);

const held = /召开|开幕|闭幕|举行/;
const named = /[十八九]大|届.中全会|全国代表大会|全体会议|依法治国工作会议/;
const meeting = `(?<![一二三四五六七八九])(?<name>${alternationOf(byName.keys()).source})`;
const day = String.raw`(?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?:(?:至|—|-|~)(?:(?<lastMonth>\d{1,2})月)?(?<lastDay>\d{1,2})日)?`;
const manner = '(?:在北?京)?(?:人民大会堂)?(?:胜利|隆重)?';
/** «二十大召开前夕» has another day. */
const verb = '(?<verb>召开|开幕|闭幕|举行)(?!之?[前后际]|以来|期间)';
const ofParty = '(?:党的|中共|中国共产党)?';
/** The day before the meeting, the meeting before its day, and the day in an attribute of the meeting. */
const forms = [
  new RegExp(`${day},?${ofParty}${meeting}${manner}${verb}`, 'g'),
  new RegExp(`${meeting}(?:于|将于|已于)${day}${manner}${verb}`, 'g'),
  new RegExp(`${day}${manner}${verb}的${ofParty}${meeting}(?![^,。;、]{0,10}[会班])`, 'g'),
];

function wrongDays(folded: string): readonly WrongMeeting[] {
  return forms.flatMap((form) =>
    matchesOf(folded, form).flatMap(({ index, 0: words, groups }) => {
      const { name = '', ...told } = groups ?? {};
      const known = byName.get(name) ?? [];
      if (known.length === 0 || known.some((one) => isHeldOn(one, told))) return [];
      return [
        {
          start: index,
          end: index + words.length,
          name,
          days: known.map(daysOf).join('、'),
        },
      ];
    }),
  );
}

/** Whether the day is one of the meeting's, and, of its opening or its close, that one. */
function isHeldOn({ first, last }: Meeting, told: Told): boolean {
  const { year, month, day, lastMonth = month, lastDay, verb } = told;
  if (year !== undefined && Number(year) !== partsOf(first)[0]) return false;
  const on = Number(month) * 100 + Number(day);
  const [opened, closed] = [first, last].map(dayOf);
  if (opened === undefined || closed === undefined) return true;
  if (lastDay !== undefined) return on === opened && Number(lastMonth) * 100 + Number(lastDay) === closed;
  if (verb === '开幕') return on === opened;
  return verb === '闭幕' ? on === closed : on >= opened && on <= closed;
}

const passing = '(?:会议|上)?(?:审议|讨论|表决|一致|并)*通过(?:了|的)?(?:中共中央)?';
const adoptions = [
  new RegExp(`${meeting}${passing}(?<title>《[^《》]{4,70}》)`, 'g'),
  new RegExp(`(?<title>《[^《》]{4,70}》)(?:已?由|是|在|经)${ofParty}${meeting}${passing}`, 'g'),
];

function wrongDocuments(folded: string): readonly WrongMeeting[] {
  return adoptions.flatMap((form) =>
    matchesOf(folded, form).flatMap(({ index, 0: words, groups }) => {
      const { name = '', title = '' } = groups ?? {};
      const by = meetings.find(({ adopted }) => adopted.some((part) => title.includes(part)));
      const adoptedBy = by?.names[0];
      if (by === undefined || adoptedBy === undefined || by.names.includes(name)) return [];
      return [{ start: index, end: index + words.length, name: title, adoptedBy }];
    }),
  );
}

function daysOf({ first, last }: Meeting): string {
  const [year, month, firstDay] = partsOf(first);
  const [, lastMonth, lastDay] = partsOf(last);
  return `${year}年${month}月${firstDay}日至${lastMonth === month ? '' : `${lastMonth}月`}${lastDay}日`;
}

function dayOf(date: string): number {
  const [, month = 0, on = 0] = partsOf(date);
  return month * 100 + on;
}

function partsOf(date: string): readonly number[] {
  return date.split('-').map(Number);
}
