/** The sessions of a central committee: «二十届二中、三中全会». */
import type { TextRange } from '../../text/range.ts';

/** A session with the first month in which it can be spoken of. */
export interface Session extends TextRange {
  readonly since: number;
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
  for (let at = run.indexOf('中'); at !== -1; at = run.indexOf('中', at + 1)) {
    const since = months[run.charAt(at - 1)] ?? nextSession(months);
    const first = at === 1 ? start : from + at - 1;
    mentions.push({ start: first, end: from + at + (run.startsWith('全会', at + 1) ? 3 : 1), since });
  }
  return mentions;
}

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
