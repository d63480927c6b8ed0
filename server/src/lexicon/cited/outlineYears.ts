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

/** «《法治政府建设实施纲要(2022-2025年)》», «“七五”普法规划(2015-2020年)»: the years where they stand, with those that the name has. */
export function scanWrongSpans(folded: string): readonly WrongSpan[] {
  if (!mayHaveYears.test(folded)) return noSpans;
  const found: WrongSpan[] = [];
  for (const { start: at, end: named, value } of findOutlines(folded)) {
    const { spans, isFiveYears } = value;
    const from = isFiveYears === true ? planEnd(folded, named) : named;
    const match = from === undefined ? null : years.exec(folded.slice(from, from + 16));
    if (from === undefined || match === null || spans.includes(`${match[2]}-${match[3]}`)) continue;
    // A five-year plan has the same years everywhere; an outline may be a place's own, or a new one.
    if (isFiveYears !== true && (Number(match[2]) > lastYearOf(spans) || isOwnOutline(folded, at))) continue;
    const start = from + match[0].indexOf(match[1] ?? '');
    found.push({ start, end: start + (match[1] ?? '').length, spans });
  }
  return found;
}

interface Outline {
  readonly name: string;
  readonly spans: readonly string[];
  /** It is the name of a five-year plan, of which more may stand before the years. */
  readonly isFiveYears?: boolean;
}

const findOutlines = createPatternMatcher(
  (data.outlines as readonly Outline[]).map((outline): [string, Outline] => [outline.name, outline]),
);

/** Most paragraphs have no years in brackets. */
const mayHaveYears = /\( ?20\d\d ?[-—–~至]/;
const years = /^\( ?((20\d\d) ?[-—–~至]{1,2} ?(20\d\d))年?/;

/** Where the name of the plan itself ends, «规划» with it: «“七五”普法规划», but not «“十三五”期间», «“七五”普法实施方案». */
function planEnd(folded: string, named: number): number | undefined {
  const rest = /^(?:法治宣传教育|依法治理|工作)*规划[》”]?/.exec(folded.slice(named, named + 14))?.[0];
  return rest === undefined ? undefined : named + rest.length;
}

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
