/** R42 PERIOD_PARTIAL of the relation catalogue: a report on a year whose figures end before its end. */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
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
  *checkDocument({ document: { blocks, period } }) {
    if (period === undefined || isSignedEarly(blocks, period.year)) return;
    const places = blocks.flatMap((block) => partialPlaces(block, period.year));
    const [first, ...others] = places;
    if (first !== undefined) yield toFinding(first, others);
  },
};

/** A report that was itself written before the year was out cannot tell the whole of it. */
function isSignedEarly(blocks: readonly Block[], year: number): boolean {
  const signOff = blocks.findLast(({ kind }) => kind === 'date')?.analysis.dates[0];
  return signOff?.year === year;
}

interface Place extends TextRange {
  readonly written: string;
}

const noPlaces: readonly Place[] = [];

function partialPlaces({ start, kind, analysis }: Block, year: number): readonly Place[] {
  if ((kind !== 'paragraph' && kind !== 'heading') || analysis.dates.length === 0) return noPlaces;
  return analysis.dates.flatMap((date) => {
    if (date.month === undefined || date.month > 11 || (date.year ?? year) !== year) return [];
    if (date.lastMonth !== undefined || (date.month === 12 && date.day === 31)) return [];
    const until = /(?:截至|截止|截止到|截至到) ?$/.exec(
      analysis.folded.slice(Math.max(0, date.start - 5), date.start),
    );
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
