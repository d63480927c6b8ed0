/** Years in the names of outlines (`outlines` in seeds/events.json). */
import data from '../../../../seeds/events.json' with { type: 'json' };
import documentData from '../../../../seeds/lexicon/documentNames.json' with { type: 'json' };
import type { TextRange } from '../../text/range.ts';
import { anyOf } from '../matching/alternation.ts';
import { createPatternMatcher } from '../matching/patternMatcher.ts';

/** Years in the name of an outline that never had them. */
export interface WrongSpan extends TextRange {
  /** The years that it has: «2021-2025». */
  readonly spans: readonly string[];
}

/** «《法治政府建设实施纲要(2022-2025年)》»: the years where they stand, with those that the name has. */
export function scanWrongSpans(folded: string): readonly WrongSpan[] {
  // Every name begins with it, and most paragraphs have none.
  if (!folded.includes('《')) return noSpans;
  const found: WrongSpan[] = [];
  for (const { start: at, end: from, value: spans } of findOutlines(folded)) {
    const match = /^\( ?((20\d\d) ?[-—–~至]{1,2} ?(20\d\d))年?/.exec(folded.slice(from, from + 16));
    if (match === null || spans.includes(`${match[2]}-${match[3]}`)) continue;
    if (Number(match[2]) > lastYearOf(spans) || isOwnOutline(folded, at)) continue;
    const start = from + match[0].indexOf(match[1] ?? '');
    found.push({ start, end: start + (match[1] ?? '').length, spans });
  }
  return found;
}

const findOutlines = createPatternMatcher(
  data.outlines.map(({ name, spans }): [string, readonly string[]] => [name, spans]),
);

const noSpans: readonly WrongSpan[] = [];

/** The last year that the outlines known reach: one for the years after it may have come out since. */
function lastYearOf(spans: readonly string[]): number {
  return Math.max(...spans.map((span) => Number(span.slice(5))));
}

/** «印发我市《法治政府建设实施纲要(2016-2020年)》»: a place that issues one of its own sets its own years. */
function isOwnOutline(folded: string, at: number): boolean {
  return ofPlace.test(folded.slice(Math.max(0, at - 4), at));
}

const ofPlace = new RegExp(`(?:[省市州区县旗盟]|自治区|${anyOf(documentData.makers)}了?)$`);
