/** The days on which laws came into force (seeds/lexicon/lawDates.json), and where a text names another day. */
import words from '../../../../seeds/lexicon/citedWords.json' with { type: 'json' };
import data from '../../../../seeds/lexicon/lawDates.json' with { type: 'json' };
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';
import { alternationOf, anyOf } from '../matching/alternation.ts';

/** A day on which no version of the law came into force; the range is that of the day. */
export interface WrongLawDate extends TextRange {
  readonly name: string;
  /** The last days on which it did, as the writer would write them. */
  readonly days: readonly string[];
}

/** «自2024年1月1日起施行的新修订的《行政复议法》», «《行政复议法》自2024年1月1日起施行»: the wrong days, in the order of the text. */
export function scanLawDates(folded: string): readonly WrongLawDate[] {
  if (!dated.test(folded) || !inForce.test(folded)) return none;
  const found: WrongLawDate[] = [];
  for (const form of forms) {
    for (const match of matchesOf(folded, form)) {
      const { name = '', date = '', local = '', comma = '', said = '' } = match.groups ?? {};
      const bare = name.replace(/^中华人民共和国/, '');
      const days = byName.get(bare);
      if (days === undefined) continue;
      const clause = folded
        .slice(Math.max(0, match.index - mostBefore), match.index)
        .replace(/^.*[。;,:、\n]/s, '');
      // «学习《行政复议法》,该法自……起施行»: whatever its clause tells, this law is the subject.
      if (said === '' && (comma === '' ? otherSubject.test(clause) : !opensClause.test(clause))) continue;
      if (ofPlace.test(clause) || ofPlace.test(local)) continue;
      // What begins with its day has its name in 《 and 》.
      if (form !== dayBefore && isPartOfName(folded, match.index)) continue;
      if (!isWrong(bare, days, partsOf(date))) continue;
      const start = match.index + match[0].indexOf(date);
      found.push({ start, end: start + date.length, name, days: days.slice(-mostShown).map(written) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const none: readonly WrongLawDate[] = [];
const mostShown = 2;
/** How far before the form its clause is read. */
const mostBefore = 24;
const byName = new Map(data.laws.map(({ name, inForce: days }) => [name, days]));
const adverb = anyOf(words.inForceAdverbs);
const inForce = alternationOf(words.inForce);
const dated = new RegExp(`[自于从]\\d{4}年|日起${adverb}?(?:${inForce.source})`);

/** «根据《行政处罚法》自……起施行»: what came into force is another paper. */
const otherSubject = new RegExp(`${anyOf(words.otherSubject)}[^《》]{0,10}$`);
/** Before a comma the law is the subject only where it opens the clause: «依托《行政处罚法》,自……起施行» speaks of another. */
const opensClause = /^(?:国务院|新)?(?:公布|颁布|出台|通过|修订|修改)?(?:后|了|过)?的?$/;
/** A province may have a regulation of that name: «我省新出台的《行政执法监督条例》». */
const ofPlace = new RegExp(
  `(?:[省市州区县旗盟]|${anyOf(words.ofPlace)})(?:的|${anyOf(words.ofPlaceActs)})*$`,
);

/** Without 《 and 》 a name may be the end of a longer one: «海关行政处罚实施条例», «某省法律援助条例». */
function isPartOfName(folded: string, at: number): boolean {
  return folded.charAt(at) !== '《' && !mayStandBefore.test(folded.slice(Math.max(0, at - 2), at));
}

const mayStandBefore = /^$|[^一-龥]$|(?:[新的了将自于从彻实行传习布过订改据照守]|学习|宣传|共和国)$/;

const date = '(?<date>\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)';
/** «自», or nothing before a day with 起: «2024年1月1日起施行的». */
const from = '(?:自|于|从|(?=(?<!\\d)\\d{4}年\\d{1,2}月\\d{1,2}日起))';
/** «自2023年起实施专项行动»: 实施 takes an object, so that it must end its clause. */
const closes = '(?=[,。;、:!?)]|以来|以后|之后|后|以前|之前|前|至今|并|$)';
const begins = `起?${adverb}?(?:施行(?!的)|生效(?!的)|实施${closes})`;
/** «……施行的《行政处罚法》实施细则», «……实施的《民法典》宣讲计划»: the day is of the latter. */
const ends = '(?=[,。;、:!?()和与及等并以《]|$)';
/** «《行政复议法》(自2024年1月1日起施行)» tells it in a bracket. */
const toDay = `(?<comma>,?)\\(?(?<said>[该这]部?(?:法律|法|条例))?(?:已|将|已经)?${from}${date}${begins}`;
/** The day before the name. */
const dayBefore = new RegExp(
  `${from}${date}起?${adverb}?(?:${inForce.source})的(?<local>[^《》,。;、\\n]{0,10})《(?<name>[^《》]{3,24})》${ends}`,
  'g',
);
const forms: readonly RegExp[] = [
  dayBefore,
  new RegExp(`《(?<name>[^《》]{3,24})》(?:\\([^()]{0,20}\\))?${toDay}`, 'g'),
  // The same without 《 and 》.
  new RegExp(`(?<name>${alternationOf(byName.keys()).source})${toDay}`, 'g'),
];

interface DayParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function partsOf(text: string): DayParts {
  const [year = 0, month, day] = (text.match(/\d+/g) ?? []).map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** Whether no version came into force then; of a regulation, whose name a place may use, only what is one slip from a day. */
function isWrong(name: string, days: readonly string[], text: DayParts): boolean {
  if (isAfterChecked(text)) return false;
  const distances = days.map((day) => differing(knownParts(day), text));
  if (distances.includes(0)) return false;
  return /[法典]$/.test(name) || days.some((day) => isOneSlip(knownParts(day), text));
}

function knownParts(day: string): Required<DayParts> {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return { year, month, day: dayOfMonth };
}

/** How many of the parts that the text names are not those of the day. */
function differing(known: Required<DayParts>, { year, month, day }: DayParts): number {
  const parts = [
    year !== known.year,
    month !== undefined && month !== known.month,
    day !== undefined && day !== known.day,
  ];
  return parts.filter(Boolean).length;
}

function isOneSlip(known: Required<DayParts>, text: DayParts): boolean {
  return differing(known, text) === 1 && Math.abs(text.year - known.year) <= 1;
}

/** Of a day after those that the list was read for, it knows nothing. */
function isAfterChecked({ year, month = 12, day = 31 }: DayParts): boolean {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-') > data.checkedTo;
}

function written(day: string): string {
  const { year, month, day: dayOfMonth } = knownParts(day);
  return `${year}年${month}月${dayOfMonth}日`;
}
