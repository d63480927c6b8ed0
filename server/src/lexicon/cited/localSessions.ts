/** Sessions of the bodies of a place that are counted within a term: «县十七届人大三次会议», «市委十三届七次全会». */

import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';

/** A session with its term, and all else that names it. */
export interface LocalSession extends TextRange {
  /** «县人大三次会议»: the same for the session of that number in each term. */
  readonly session: string;
  /** «十七». */
  readonly term: string;
}

export function scanLocalSessions(folded: string): readonly LocalSession[] {
  if (!folded.includes('届')) return none;
  return matchesOf(folded, form).map(({ index, 0: words, groups }) => {
    const { level = '', committee = '', term = '', body = '', session = '' } = groups ?? {};
    const of = bodies.get(body + committee) ?? body + committee;
    return { start: index, end: index + words.length, session: `${level}${of}${session}次`, term };
  });
}

const none: readonly LocalSession[] = [];
/** «县委十三届七次全会», «县第十七届人民代表大会第三次会议», «区政协十届二次会议». */
const form =
  /(?<level>[省市州盟县区旗镇乡])(?<committee>委|政协|纪委)?第?(?<term>[一二三四五六七八九十]{1,3})届(?<body>人民代表大会常务委员会|人大常委会|人民代表大会|人大|政协|政府|委员会|纪委)?第?(?<session>[一二三四五六七八九十]{1,3})次(?:全体)?(?:会议|全会|常务会议?)/g;
const bodies: ReadonlyMap<string, string> = new Map([
  ['人民代表大会', '人大'],
  ['人民代表大会常务委员会', '人大常委会'],
  ['委员会', '委'],
]);
