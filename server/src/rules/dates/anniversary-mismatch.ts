/** «第六个国家宪法日» in a report on 2018: what is counted by years tells which year it is. */
import { type CountedYears, scanCountedYears } from '../../lexicon/cited/anniversaries.ts';
import { comingBefore } from '../../lexicon/yearWords.ts';
import type { DocumentRule } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { parseChineseNumber } from '../../syntax/chineseNumber.ts';
import { countOf } from '../../syntax/countedLists.ts';
import { shiftRange } from '../../text/range.ts';

export const anniversaryMismatch: DocumentRule = {
  meta: {
    id: 'anniversary-mismatch',
    title: '届次、周年与年份不符',
    summary: '「第五个国家宪法日」在2018年，「新中国成立70周年」在2019年：数的是几，就是哪一年。',
    category: 'dates',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
  },
  looksAt: ({ folded }) => scanCountedYears(folded).length > 0,
  *checkDocument({ document: { period, yearAnchors, requiredContents }, blocks }) {
    if (period === undefined || !yearAnchors.some(({ implied }) => implied === period.year)) return;
    const plan = requiredContents.find(({ id }) => id === 'plan')?.place;
    const planStart = plan?.start ?? Number.POSITIVE_INFINITY;
    for (const { start, analysis } of blocks) {
      for (const counted of scanCountedYears(analysis.folded)) {
        const written = analysis.folded.slice(counted.start, counted.end);
        const count = numberOf(written);
        if (count === undefined) continue;
        const named = yearNamed(analysis, counted.start);
        const year = named ?? period.year;
        const isAhead = start >= planStart || comingBefore.test(analysis.folded.slice(0, counted.start));
        const isNext = named === undefined && isAhead && count === countIn(year + 1, counted);
        if (count === countIn(year, counted) || isNext) continue;
        yield {
          range: shiftRange({ start: counted.start, end: counted.end }, start),
          message: `${year}年是${told(countIn(year, counted), counted)}，此处写的是「${written}」`,
        };
      }
    }
  },
};

function numberOf(written: string): number | undefined {
  return /^\d+$/.test(written) ? Number(written) : (countOf(written) ?? parseChineseNumber(written));
}

/** A year that the sentence names before the count is the one that is meant. */
function yearNamed({ sentences, dates }: BlockAnalysis, at: number): number | undefined {
  const from = sentences.find(({ end }) => end > at)?.start ?? 0;
  return dates.findLast(({ start, year }) => year !== undefined && start >= from && start < at)?.year;
}

function countIn(year: number, { first, isOrdinal }: CountedYears): number {
  return year - first + (isOrdinal ? 1 : 0);
}

function told(count: number, { name, isOrdinal }: CountedYears): string {
  return isOrdinal ? `第${count}个${name}` : `${name}${count}周年`;
}
