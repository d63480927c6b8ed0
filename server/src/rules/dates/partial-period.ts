/** R42 PERIOD_PARTIAL of the relation catalogue: a report on a year whose figures end before its end. */
import { goesOn, tellsMore, tellsState } from '../../lexicon/yearWords.ts';
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import { signedOn } from '../../model/yearAnchors.ts';
import type { DateMention } from '../../syntax/dates.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';

export const partialPeriod: DocumentRule = {
  meta: {
    id: 'partial-period',
    title: '数据不满全年',
    summary: '年度报告的数据一般截至12月31日；截至年中某日的提示核对，全文提示一次。',
    category: 'dates',
    severity: 'hint',
    kinds: ['report'],
    since: '0.1.0',
  },
  looksAt: ({ dates, folded }) => dates.length > 0 && folded.includes('截'),
  *checkDocument({ document, blocks }) {
    const { period } = document;
    if (period === undefined) return;
    for (const block of blocks) yield* endsBeforeYear(block, period.year);
    const signed = signedOn(document.blocks);
    yield* endsAfterSigning(blocks, signed, period.year);
    // A report that was itself written before the year was out cannot tell the whole of it.
    if (signed?.year === period.year) return;
    const places = blocks.flatMap((block) => partialPlaces(block, period.year));
    const [first, ...others] = places;
    if (first !== undefined) yield toFinding(first, others);
  },
};

/** «截至2019年12月底,现行有效的规范性文件共85件» in the report on 2020, where nothing of that year follows: last year's words. */
function* endsBeforeYear({ start, kind, analysis }: Block, year: number): Iterable<Finding> {
  if (kind !== 'paragraph' && kind !== 'heading') return;
  const { dates, folded, sentences } = analysis;
  for (const date of dates) {
    if (date.year !== year - 1 || !isYearEnd(date, folded)) continue;
    const until = untilBefore(folded, date);
    // «对截至2019年底现行有效的27件文件开展清理»: what there was is only what is worked on.
    if (until === null || /[对将把就以]$/.test(folded.slice(0, date.start - until[0].length))) continue;
    const at = sentences.findIndex(({ end }) => end > date.start);
    const [own, next] = [sentences[at], sentences[at + 1]];
    if (own === undefined) continue;
    const words = folded.slice(date.end, own.end);
    if (!tellsState.test(words) || tellsMore.test(words)) continue;
    if (next !== undefined && goesOn.test(folded.slice(next.start, next.end))) continue;
    if (dates.some((other) => other !== date && other.start > own.start && other.start < own.end)) continue;
    yield {
      range: shiftRange({ start: date.start, end: date.start + 4 }, start),
      message: `报告写的是${year}年的工作，此处的数据截至${date.year}年底`,
      severity: 'warning',
      fixes: [
        {
          title: `改为「${year}」`,
          safe: false,
          edits: [
            { ...shiftRange({ start: date.start, end: date.start + 4 }, start), newText: String(year) },
          ],
        },
      ],
    };
  }
}

function isYearEnd({ month, lastYear, end }: DateMention, folded: string): boolean {
  return (
    lastYear === undefined && (month === 12 || (month === undefined && /^[底末]/.test(folded.slice(end))))
  );
}

function untilBefore(folded: string, { start }: DateMention): RegExpExecArray | null {
  return /(?:截至|截止|截止到|截至到) ?$/.exec(folded.slice(Math.max(0, start - 5), start));
}

/** «截至2025年12月底» in the report on 2024 that was signed in January 2025: nobody had counted so far. */
function* endsAfterSigning(
  blocks: readonly Block[],
  signed: DateMention | undefined,
  year: number,
): Iterable<Finding> {
  if (signed?.year !== year + 1 || signed.month === undefined) return;
  for (const { start, kind, analysis } of blocks) {
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    for (const date of analysis.dates) {
      if (
        date.year !== year + 1 ||
        date.lastYear !== undefined ||
        untilBefore(analysis.folded, date) === null
      )
        continue;
      const month = date.month ?? (/^[底末]/.test(analysis.folded.slice(date.end)) ? 12 : 0);
      if (month <= signed.month) continue;
      yield {
        range: shiftRange({ start: date.start, end: date.end }, start),
        message: `截至的日期晚于落款（${signed.year}年${signed.month}月）`,
        severity: 'warning',
      };
    }
  }
}

interface Place extends TextRange {
  readonly written: string;
}

const noPlaces: readonly Place[] = [];

function partialPlaces({ start, kind, analysis }: Block, year: number): readonly Place[] {
  if (kind !== 'paragraph' && kind !== 'heading') return noPlaces;
  return analysis.dates.flatMap((date) => {
    if (date.month === undefined || date.month > 11 || (date.year ?? year) !== year) return [];
    if (date.lastMonth !== undefined || (date.month === 12 && date.day === 31)) return [];
    const until = untilBefore(analysis.folded, date);
    if (until === null) return [];
    const from = date.start - until[0].length;
    const to =
      date.end +
      (/^(?:底|末|初|止|底止)/.exec(analysis.folded.slice(date.end, date.end + 2))?.[0].length ?? 0);
    return [{ ...shiftRange({ start: from, end: to }, start), written: analysis.text.slice(from, to) }];
  });
}

function toFinding({ start, end, written }: Place, others: readonly Place[]): Finding {
  return {
    range: { start, end },
    message: `「${written}」的数据不满全年，年度报告一般写到12月31日`,
    related: others.slice(0, 3).map((place) => ({
      range: { start: place.start, end: place.end },
      message: `此处是「${place.written}」`,
    })),
  };
}
