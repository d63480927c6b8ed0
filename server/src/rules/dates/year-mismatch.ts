/** R38 YEAR_REPORT and R39 YEAR_PLAN of the relation catalogue: the frame of a report speaks of one year. */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import type { YearAnchor, YearRole } from '../../model/yearAnchors.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';

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
    yield* pastDeadlines(document, period.year);
    for (const [index, anchor] of yearAnchors.entries()) {
      if (anchor.role === 'sign-off' || anchor.implied === period.year) continue;
      // The heading of the plan and its first words name one year: what is told of the one holds for the others.
      const isAgain = anchor.role === 'plan' && isSameSlip(yearAnchors[index - 1], anchor);
      if (isAgain) continue;
      const again = yearAnchors.slice(index + 1).filter((other) => isSameSlip(anchor, other));
      yield toFinding(anchor, period.year, agreeing, anchor.role === 'plan' ? again : []);
    }
  },
};

/** «力争2022年底前完成…» among what is set for 2024: a term that was over when the plan was made. */
function* pastDeadlines(
  { blocks, requiredContents, yearAnchors }: ReportDocument,
  year: number,
): Iterable<Finding> {
  const plan = requiredContents.find(({ id }) => id === 'plan')?.place;
  if (plan === undefined) return;
  for (const { kind, start, analysis } of blocks) {
    if (start < plan.start || (kind !== 'paragraph' && kind !== 'heading')) continue;
    for (const date of analysis.dates) {
      if (date.year === undefined || date.year > year || date.lastYear !== undefined) continue;
      const range = shiftRange({ start: date.start, end: date.end }, start);
      if (!isDeadline(date, analysis) || yearAnchors.some((anchor) => anchor.range.start === range.start))
        continue;
      yield { range, message: `下一步安排的期限写的是${date.year}年，报告写的是${year}年的工作` };
    }
  }
}

/** «力争2022年», «2022年底前完成»: what is set for a time; not what was done by it, nor the year of a document («2022年度»). */
function isDeadline({ start, end }: TextRange, { folded, sentences }: BlockAnalysis): boolean {
  if (folded.startsWith('度', end) || folded.charAt(end - 1) === '度') return false;
  if (aims.test(folded.slice(Math.max(0, start - 4), start))) return true;
  if (!/^(?:[底末]|年[底末])?(?:以?前|之前)/.test(folded.slice(end, end + 4))) return false;
  const sentence = sentences.find((one) => one.end > start);
  return sentence === undefined || !past.test(folded.slice(sentence.start, sentence.end));
}

const aims = /(?:力争|争取)(?:在|于|到)?$/;

function isSameSlip(one: YearAnchor | undefined, other: YearAnchor): boolean {
  return one?.role === other.role && one.written === other.written;
}

/** «2022年底前制定的文件», «已于2023年6月底前完成»: told of what there is. */
const past = /已|的文件|遗留|存量|历史|以来|原有|制定的|出台的|建成的|开工的|立案的|受理的|登记的/;

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
