/** R38 YEAR_REPORT and R39 YEAR_PLAN of the relation catalogue: the frame of a report speaks of one year. */
import { scanPlanYears } from '../../lexicon/cited/documentNames.ts';
import { namesPrevious } from '../../lexicon/figures/figureWords.ts';
import { aimsAt, behind, moved, saidThen, startsAim, willBe } from '../../lexicon/yearWords.ts';
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import type { Block } from '../../model/blocks.ts';
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
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  looksAt: ({ dates, folded }) => dates.length > 0 || scanPlanYears(folded).length > 0,
  *checkDocument({ document, blocks }) {
    const { yearAnchors, period, kind } = document;
    if (period === undefined) return;
    const agreeing = yearAnchors.filter(({ implied }) => implied === period.year);
    if (agreeing.length === 0) return;
    if (kind === 'excerpt') {
      yield* plansOfExcerpt(document, period.year, agreeing);
      return;
    }
    for (const [index, anchor] of yearAnchors.entries()) {
      if (anchor.role === 'sign-off' || anchor.implied === period.year) continue;
      // The heading of the plan and its first words name one year: what is told of the one holds for the others.
      const isAgain = anchor.role === 'plan' && isSameSlip(yearAnchors[index - 1], anchor);
      if (isAgain) continue;
      const again = yearAnchors.slice(index + 1).filter((other) => isSameSlip(anchor, other));
      yield toFinding(anchor, period.year, agreeing, anchor.role === 'plan' ? again : []);
    }
    yield* pastAims(document, blocks, period.year);
    yield* pastIntentions(document, blocks, period.year);
    yield* olderPapers(blocks, period.year);
  },
};

/** Of an excerpt, which may begin anywhere, only this is sure: what it tells first was done in the year that its plan is set for. */
function* plansOfExcerpt(
  { yearAnchors, blocks }: ReportDocument,
  year: number,
  agreeing: readonly YearAnchor[],
): Iterable<Finding> {
  const opening = agreeing.find(({ role }) => role === 'opening');
  const block = blocks.find(({ end }) => opening !== undefined && end >= opening.range.end);
  if (opening === undefined || block === undefined) return;
  const first = opening.range.end - block.start;
  if (willBe.test(block.analysis.folded.slice(first, first + nearOpening))) return;
  for (const anchor of yearAnchors)
    if (anchor.role === 'plan' && anchor.written === year) yield toFinding(anchor, year, agreeing, []);
}

/** Words of what will be done stand so near behind the year that the excerpt opens with. */
const nearOpening = 30;

/** «印发《某县2024年工作要点》» in the report on 2025, where the sentence speaks of no other year. */
function* olderPapers(blocks: readonly Block[], year: number): Iterable<Finding> {
  for (const { kind, start, analysis } of blocks) {
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    const { folded, dates, sentences } = analysis;
    for (const plan of scanPlanYears(folded)) {
      const sentence = sentences.find(({ end }) => end > plan.start);
      if (plan.year !== year - 1 || sentence === undefined) continue;
      if (namesPrevious(folded.slice(sentence.start, sentence.end))) continue;
      // «2024年2月,印发《2024年工作要点》» in what goes before.
      if (dates.some((date) => date.year === plan.year && date.start < plan.start)) continue;
      yield {
        range: shiftRange(plan, start),
        message: `制定的是${plan.year}年的文件，报告写的是${year}年的工作`,
      };
    }
  }
}

/** «力争2023年…», «2023年底前完成…» in the plan of a report on 2023: what is aimed at lies ahead. */
function* pastAims(
  { requiredContents, yearAnchors }: ReportDocument,
  blocks: readonly Block[],
  year: number,
): Iterable<Finding> {
  const planStart = requiredContents.find(({ id }) => id === 'plan')?.place?.start;
  if (planStart === undefined) return;
  for (const { kind, start, analysis } of blocks) {
    if (start < planStart || (kind !== 'paragraph' && kind !== 'heading')) continue;
    for (const date of analysis.dates) {
      if (date.year === undefined || date.year > year || date.lastYear !== undefined) continue;
      const isAim = aimsAt.test(analysis.folded.slice(Math.max(0, date.start - 4), date.start));
      if (!isAim && !isDeadline(analysis, date) && !isStartOfAim(analysis, date)) continue;
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

/** «《…》将于2021年7月15日施行» in the report on 2024: what was still to come when an older text was written. */
function* pastIntentions(
  { yearAnchors, requiredContents }: ReportDocument,
  blocks: readonly Block[],
  year: number,
): Iterable<Finding> {
  const planStart = requiredContents.find(({ id }) => id === 'plan')?.place?.start ?? 0;
  // «将于2025年6月建成» in a report on 2025 that is signed in the year after.
  const isSigned = yearAnchors.some(({ role, written }) => role === 'sign-off' && written === year + 1);
  for (const { kind, start, analysis } of blocks) {
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    const { folded, dates, sentences } = analysis;
    for (const date of dates) {
      if (date.year === undefined || date.lastYear !== undefined) continue;
      const isOfYear = date.year === year && isSigned && date.month !== undefined && start < planStart;
      if (date.year >= year && !isOfYear) continue;
      if (!/(?:将|拟|定|计划|预计将?)[于在]$/.test(folded.slice(Math.max(0, date.start - 4), date.start)))
        continue;
      const sentence = sentences.find(({ end }) => end > date.start);
      if (sentence === undefined || saidThen.test(folded.slice(sentence.start, date.start))) continue;
      if (isOfYear && moved.test(folded.slice(date.end, sentence.end))) continue;
      const range = shiftRange(date, start);
      if (yearAnchors.some((anchor) => anchor.range.start === range.start)) continue;
      yield {
        range: { start: range.start, end: range.end },
        message: `「${folded.slice(date.start - 2, date.end)}」已经过去，报告写的是${year}年的工作`,
      };
    }
  }
}

/** «2022年底前完成», not «2022年底前制定的文件» or «已于2023年6月底前完成», which are told of what there is. */
function isDeadline({ folded, sentences }: BlockAnalysis, date: TextRange): boolean {
  if (!/^(?:[底末]|年[底末])?(?:以?前|之前)/.test(folded.slice(date.end, date.end + 4))) return false;
  const sentence = sentences.find(({ end }) => end > date.start);
  return sentence === undefined || !behind.test(folded.slice(sentence.start, sentence.end));
}

/** «在2025年深入开展……» at the start of a clause: what is to be done, and not what was («在2025年工作基础上»). */
function isStartOfAim({ folded, sentences }: BlockAnalysis, date: TextRange): boolean {
  const sentence = sentences.find(({ end }) => end > date.start);
  const clause = sentence?.clauses.find(({ end }) => end > date.start);
  if (sentence === undefined || clause === undefined) return false;
  const before = folded.slice(clause.start, date.start);
  const after = folded.slice(date.end, clause.end);
  return (
    /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、是]|\d+\.)? ?(?:计划)?[在于]?$/.test(before) &&
    startsAim.test(after) &&
    !behind.test(folded.slice(sentence.start, sentence.end))
  );
}

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
