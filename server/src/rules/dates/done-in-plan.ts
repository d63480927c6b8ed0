/** R38 YEAR_PLAN of the relation catalogue: what the plan for the coming year tells as done. */
import { monthNumber } from '../../lexicon/cited/eventNames.ts';
import { background, comesIntoForce, done } from '../../lexicon/yearWords.ts';
import { type DocumentRule, type Finding, noFindings } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import { matchesOf } from '../../text/matches.ts';
import { shiftRange } from '../../text/range.ts';

export const doneInPlan: DocumentRule = {
  meta: {
    id: 'done-in-plan',
    title: '下一步安排写成已经完成',
    summary: '下一步安排说的是要做的事：「已在2025年上半年完成」「逐项完成了」多是从总结里套用的。',
    category: 'dates',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
  },
  looksAt: ({ folded, dates }) => dates.length > 0 || folded.includes('了'),
  checkDocument({ document: { period, requiredContents, yearAnchors }, blocks }) {
    const plan = requiredContents.find(({ id }) => id === 'plan');
    if (period === undefined || plan?.state !== 'heading' || plan.place === undefined) return noFindings;
    const { start } = plan.place;
    const signed = yearAnchors.find(({ role }) => role === 'sign-off');
    const written = signed?.date.month === undefined ? 0 : monthNumber(signed.written, signed.date.month);
    return blocks
      .filter((block) => block.start > start && (block.kind === 'paragraph' || block.kind === 'heading'))
      .flatMap((block) => [...doneIn(block, period.year + 1, written), ...toldAsDone(block)]);
  },
};

/**
 * «已在2025年上半年完成» in the plan for 2025; a law may be in force by then, and what was done in a month that was over may be told.
 *
 * @param written the month in which the report was signed
 */
function doneIn(
  { start, analysis: { folded, text, dates } }: Block,
  planned: number,
  written: number,
): readonly Finding[] {
  return dates.flatMap((date) => {
    if (date.year === undefined || date.year < planned) return [];
    const before = /已经?[于在]?$/.exec(folded.slice(Math.max(0, date.start - 3), date.start));
    if (before === null || comesIntoForce.test(folded.slice(date.end, date.end + 8))) return [];
    if (date.month !== undefined && monthNumber(date.year, date.month) <= written) return [];
    const range = { start: date.start - before[0].length, end: date.end };
    return [
      {
        range: shiftRange(range, start),
        message: `下一步安排说的是${planned}年要做的事，此处写的是「${text.slice(range.start, range.end)}」`,
      },
    ];
  });
}

/** «逐项完成了总结评估»; a sentence on what lies behind, or on how things will be by then, is none. */
function toldAsDone({ start, analysis: { folded, sentences } }: Block): readonly Finding[] {
  if (!folded.includes('了')) return noFindings;
  return matchesOf(folded, done).flatMap(({ index, 0: words }) => {
    const sentence = sentences.find(({ end }) => end > index);
    if (sentence === undefined || background.test(folded.slice(sentence.start, sentence.end))) return [];
    const range = shiftRange({ start: index, end: index + words.length }, start);
    const severity = 'hint' as const;
    return [{ range, severity, message: `下一步安排说的是要做的事，此处写作「${words}」` }];
  });
}
