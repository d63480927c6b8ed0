/** R38 YEAR_REPORT and R39 YEAR_PLAN of the relation catalogue: the frame of a report speaks of one year. */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import type { YearAnchor, YearRole } from '../../model/yearAnchors.ts';
import { shiftRange } from '../../text/range.ts';

export const yearMismatch: DocumentRule = {
  meta: {
    id: 'year-mismatch',
    title: '年份前后不一',
    summary: '标题、开头、各部分标题和开头写同一年，下一步安排写它的下一年。',
    category: 'dates',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
  },
  *checkDocument({ document }) {
    const { yearAnchors, period } = document;
    if (period === undefined) return;
    const agreeing = yearAnchors.filter(({ implied }) => implied === period.year);
    if (agreeing.length === 0) return;
    for (const [index, anchor] of yearAnchors.entries()) {
      if (anchor.role === 'sign-off' || anchor.implied === period.year) continue;
      // The heading of the plan and its first words name one year: what is told of the one holds for the others.
      const isAgain = anchor.role === 'plan' && isSameSlip(yearAnchors[index - 1], anchor);
      if (isAgain) continue;
      const again = yearAnchors.slice(index + 1).filter((other) => isSameSlip(anchor, other));
      yield toFinding(anchor, period.year, agreeing, anchor.role === 'plan' ? again : []);
    }
    yield* pastAims(document, period.year);
  },
};

/** «力争2023年…» in the plan of a report on 2023: what is aimed at lies ahead. */
function* pastAims(
  { requiredContents, blocks, yearAnchors }: ReportDocument,
  year: number,
): Iterable<Finding> {
  const planStart = requiredContents.find(({ id }) => id === 'plan')?.place?.start;
  if (planStart === undefined) return;
  for (const { kind, start, analysis } of blocks) {
    if (start < planStart || (kind !== 'paragraph' && kind !== 'heading')) continue;
    for (const date of analysis.dates) {
      if (date.year === undefined || date.year > year || date.lastYear !== undefined) continue;
      if (!aims.test(analysis.folded.slice(Math.max(0, date.start - 4), date.start))) continue;
      if (analysis.folded.startsWith('度', date.end) || analysis.text.charAt(date.end - 1) === '度') continue;
      const range = shiftRange(date, start);
      if (yearAnchors.some((anchor) => anchor.range.start === range.start)) continue;
      yield {
        range: { start: range.start, end: range.end },
        message: `下一步安排写的是${date.year}年，报告别处写的是${year}年的工作，下一年是${year + 1}年`,
      };
    }
  }
}

const aims = /(?:力争|争取)(?:在|于|到)?$/;

function isSameSlip(one: YearAnchor | undefined, other: YearAnchor): boolean {
  return one?.role === other.role && one.written === other.written;
}

/** So many places show what the rest of the report says. */
const mostRelated = 3;

function toFinding(
  { role, written, range }: YearAnchor,
  year: number,
  agreeing: readonly YearAnchor[],
  again: readonly YearAnchor[],
): Finding {
  return {
    range,
    message:
      role === 'plan'
        ? `下一步安排写的是${written}年，报告别处写的是${year}年的工作，下一年是${year + 1}年`
        : `${names[role]}写的是${written}年，报告别处写的是${year}年的工作`,
    related: [...again, ...agreeing.slice(0, mostRelated)].map((other) => ({
      range: other.range,
      message: `${names[other.role]}${again.includes(other) ? '也' : ''}写的是${other.written}年`,
    })),
  };
}

const names: Readonly<Record<YearRole, string>> = {
  title: '题目',
  opening: '开头',
  announcement: '开头',
  heading: '标题',
  section: '这一部分',
  plan: '下一步安排',
  'sign-off': '落款',
};
