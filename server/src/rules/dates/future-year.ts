/** R38 YEAR_REPORT of the relation catalogue: years in the text beyond the one that is planned for. */
import { aim, aimOrTerm, enacted, planning, toward } from '../../lexicon/yearWords.ts';
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';

export const futureYear: DocumentRule = {
  meta: {
    id: 'future-year',
    title: '年份晚于报告所及',
    summary: '报告说的是已过的一年和下一年；更晚的年份只见于目标、期限和规划。',
    category: 'dates',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
  },
  // Most paragraphs name no year at all.
  looksAt: ({ dates, folded }) => dates.length > 0 || folded.includes('《20'),
  *checkDocument({ document, blocks }) {
    const { period, yearAnchors } = document;
    if (period === undefined || !yearAnchors.some(({ implied }) => implied === period.year)) return;
    const { year } = period;
    const known = new Set(yearAnchors.map(({ range }) => range.start));
    for (const block of blocks) {
      if (block.kind === 'page-line' || block.kind === 'date' || block.kind === 'table-row') continue;
      for (const place of datesBeyond(block, year)) if (!known.has(place.start)) yield toFinding(place, year);
      for (const place of titlesBeyond(block, year))
        if (!known.has(place.start)) yield toFinding(place, year);
    }
    yield* datesAfterSigning(document, blocks, year);
    yield* madeAfterYear(document, blocks, year);
  },
};

/** «贯彻2019年修订的《森林法》» in what a report tells of 2018: it was not there yet. */
function* madeAfterYear(document: ReportDocument, blocks: readonly Block[], year: number): Iterable<Finding> {
  const planStart = startOfPlan(document);
  for (const { kind, start, analysis } of blocks) {
    if (start >= planStart) return;
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    for (const date of analysis.dates) {
      if (date.year !== year + 1 || date.month !== undefined || date.lastYear !== undefined) continue;
      if (!enacted.test(analysis.folded.slice(date.end, date.end + 16))) continue;
      yield toFinding({ year: date.year, ...shiftRange(date, start) }, year);
    }
  }
}

/** Where the plan begins; before it, a report tells of what was done. */
function startOfPlan({ requiredContents }: ReportDocument): number {
  const plan = requiredContents.find(({ id }) => id === 'plan');
  // Where no plan is told, all of the report is of what was done.
  return plan?.place?.start ?? (plan?.state === 'missing' ? Number.POSITIVE_INFINITY : 0);
}

function toFinding({ start, end, year: named }: Place, year: number): Finding {
  return { range: { start, end }, message: `报告写的是${year}年的工作，此处写的是${named}年` };
}

/** «2024年5月20日,召开推进会» in a report that is signed in January 2024: it cannot tell of what was done later. */
function* datesAfterSigning(
  document: ReportDocument,
  blocks: readonly Block[],
  year: number,
): Iterable<Finding> {
  const signed = document.yearAnchors.find(({ role, implied }) => role === 'sign-off' && implied === year);
  if (signed?.date.month === undefined) return;
  const planStart = startOfPlan(document);
  const last = signed.written * 12 + signed.date.month;
  for (const { kind, start, analysis } of blocks) {
    if (start >= planStart || (kind !== 'paragraph' && kind !== 'heading')) continue;
    for (const date of analysis.dates) {
      if (date.year !== signed.written || date.month === undefined || date.month > 12) continue;
      if (date.year * 12 + date.month <= last) continue;
      const sentence = analysis.sentences.find(({ end }) => end > date.start);
      const words = sentence === undefined ? '' : analysis.folded.slice(sentence.start, sentence.end);
      const [before, after] = [
        analysis.folded.slice(Math.max(0, date.start - 6), date.start),
        analysis.folded.slice(date.end, date.end + 8),
      ];
      if (
        words === '' ||
        plans.test(words) ||
        isAimed(before, after) ||
        /起施行|起实施|生效|施行/.test(words)
      )
        continue;
      yield {
        range: shiftRange({ start: date.start, end: date.end }, start),
        message: `报告在${signed.written}年${signed.date.month}月落款，此处写的是其后的${date.year}年${date.month}月`,
        related: [{ range: signed.range, message: '落款日期' }],
      };
    }
  }
}

interface Place extends TextRange {
  readonly year: number;
}

function* datesBeyond({ start, analysis }: Block, year: number): Iterable<Place> {
  for (const date of analysis.dates) {
    if (date.year === undefined || date.year <= year + 1 || date.lastYear !== undefined) continue;
    const { folded, sentences } = analysis;
    if (isAimed(folded.slice(Math.max(0, date.start - 6), date.start), folded.slice(date.end, date.end + 8)))
      continue;
    const sentence = sentences.find(({ end }) => end > date.start);
    // What lies decades ahead is no plan of an organ, whatever the sentence speaks of.
    if (date.year <= year + farthestPlan && sentence !== undefined) {
      if (plans.test(folded.slice(sentence.start, sentence.end))) continue;
    }
    yield { year: date.year, ...shiftRange(date, start) };
  }
}

/** Plans and terms of office reach so far; 2035 and 2050 are aims of the country. */
const farthestPlan = 20;
const plans = new RegExp(`${planning}|[三五两]年|(?<!截)至|到20|—20`);

/** «到2035年», «2026年底前», «(2024-2027年)»: an aim, a term or a span. */
function isAimed(before: string, after: string): boolean {
  return aimBefore.test(before) || aimAfter.test(after);
}

const aimBefore = new RegExp(`(?:到|(?<!截)至|${toward}|[-—–~和与及、或]) ?$`);
const aimAfter = new RegExp(`^(?:底|末|年底|年末)?(?:以?前|之前|${aimOrTerm}|[-—–~至到])|^(?:底|末)`);
const notOfTitle = new RegExp(`^(?:以?前|之前|底|${aim}|碳)`);

/** «《2042年…报告》»: the year that a cited title begins with. */
function* titlesBeyond({ start, analysis: { folded } }: Block, year: number): Iterable<Place> {
  for (let at = folded.indexOf('《20'); at !== -1; at = folded.indexOf('《20', at + 1)) {
    const match = /^《(20\d\d)年/.exec(folded.slice(at, at + 6));
    if (match === null) continue;
    const named = Number(match[1]);
    if (named <= year + 1 || notOfTitle.test(folded.slice(at + 6, at + 8))) continue;
    yield { year: named, ...shiftRange({ start: at + 1, end: at + 6 }, start) };
  }
}
