/** The sessions of a central committee: «二十届二中、三中全会». */
import type { TextRange } from '../../text/range.ts';

/** A session with the first month in which it can be spoken of. */
export interface Session extends TextRange {
  readonly since: number;
  /** The month in which it was held, where the words before it name another: «10月召开的党的二十届三中全会». */
  readonly convened?: number;
}

/**
 * «二十届二中、三中、四中全会»: each session by its number; one that is not known yet was held after those that are. A
 * province counts 次 and has no 中.
 */
export function sessionsAfter(
  folded: string,
  start: number,
  from: number,
  months: Readonly<Record<string, number>>,
): readonly Session[] {
  const rest = folded.slice(from, from + 40);
  // «历次全会» speaks of two at least.
  if (rest.startsWith('历次全会'))
    return [{ start, end: from + 4, since: months[secondSession] ?? nextSession(months) }];
  const run = /^(?:[一二三四五六七八九]中(?:全会)?(?:精神)?[、,和及]?)+/.exec(rest)?.[0] ?? '';
  if (!run.includes('全会')) return [];
  const mentions: Session[] = [];
  // «7月召开的党的二十届二中全会精神学习会» is a meeting on the session.
  const isOnSession = /^[^,。;、]{0,10}[会班]/.test(folded.slice(from + run.length, from + run.length + 11));
  const held = months[run.charAt(0)];
  const convened = isOnSession
    ? undefined
    : (otherMonth(folded, start, held) ??
      otherThan(laterMonth.exec(folded.slice(from + run.length, from + run.length + farthest)), held));
  for (let at = run.indexOf('中'); at !== -1; at = run.indexOf('中', at + 1)) {
    const since = months[run.charAt(at - 1)] ?? nextSession(months);
    const first = at === 1 ? start : from + at - 1;
    const end = from + at + (run.startsWith('全会', at + 1) ? 3 : 1);
    mentions.push({ start: first, end, since, ...(at === 1 && convened !== undefined ? { convened } : {}) });
  }
  return mentions;
}

/** The month in which a meeting was held, where the words before its name tell another month or year. */
export function otherMonth(folded: string, start: number, held: number | undefined): number | undefined {
  return otherThan(toldMonth.exec(folded.slice(Math.max(0, start - farthest), start)), held);
}

function otherThan(told: RegExpExecArray | null, held: number | undefined): number | undefined {
  if (told === null || held === undefined) return undefined;
  const year = Math.floor((held - 1) / 12);
  const isOtherMonth = Number(told[2]) !== held - year * 12;
  const isOtherYear = told[1] !== undefined && Number(told[1]) !== year;
  return isOtherMonth || isOtherYear ? held : undefined;
}

const farthest = 32;
/** «2024年7月召开的党的»; where the day is told, it is looked at with the days of the meetings. */
const toldMonth = /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(?:在北?京)?(?:胜利|隆重)?召开的(?:党的)?$/;

/** «党的二十届三中全会于2024年7月召开». */
const laterMonth = /^(?:已|将)?于(?:(\d{4})年)?(\d{1,2})月(?:在北?京)?(?:胜利|隆重)?(?:召开|举行)/;

/** The month before which a session that is not known cannot have been held; of a committee that has had its last one, never. */
function nextSession(months: Readonly<Record<string, number>>): number {
  return lastSession in months
    ? Number.POSITIVE_INFINITY
    : Math.max(...Object.values(months)) + betweenSessions;
}

/** Since 1990 each committee has met seven times, and so many months at least lay between two sessions after the third. */
const lastSession = '七';
const secondSession = '二';
const betweenSessions = 8;
