/** What is said of each block by itself, and remembered with its text. */
import type { TermMatcher, WrongTerm } from '../lexicon/terms.ts';
import { analyseBlocks, type BlockAnalysis } from '../model/blockAnalysis.ts';
import { createBlockMemo } from '../model/perBlock.ts';
import { shiftRange } from '../text/range.ts';
import type { Epoch } from './epoch.ts';
import { type Finding, type Fix, noFindings, type ReportedFinding, type RuleMeta } from './types.ts';

/** What is remembered of a block: its analysis, and the wrong terms and findings of the block rules, with ranges in it. */
export interface Remembered {
  readonly analysis: BlockAnalysis;
  readonly wrongTerms: readonly WrongTerm[];
  isChecked: boolean;
  findings: readonly ReportedFinding[];
  /** The findings where the block stood last: what is before the place of typing stays there. */
  placed: { readonly start: number; readonly findings: readonly ReportedFinding[] } | undefined;
  /** The document rules that look at it, by their places among those that choose. */
  lookers: readonly number[];
}

export function readBlocks(texts: readonly string[], terms: TermMatcher): readonly Remembered[] {
  return analyseBlocks(texts).map((analysis) => {
    const wrongTerms = terms(analysis.folded);
    termsIn.set(analysis, wrongTerms);
    return {
      analysis,
      wrongTerms,
      isChecked: false,
      findings: none,
      placed: undefined,
      lookers: noLookers,
    };
  });
}

/** By the block that a rule may ask about. */
const termsIn = createBlockMemo<readonly WrongTerm[]>();

export function wrongTermsIn(block: BlockAnalysis): readonly WrongTerm[] {
  return termsIn.get(block) ?? [];
}

/** The findings of the block rules with the block at a place of the text. */
export function placedFindings(known: Remembered, start: number): readonly ReportedFinding[] {
  if (known.findings.length === 0) return none;
  if (known.placed?.start !== start) {
    const findings = known.findings.map((finding) => shiftFinding(finding, start));
    known.placed = { start, findings };
  }
  return known.placed.findings;
}

/**
 * Checks the blocks that are new, all of them by one rule and then by the next: what a rule needs of the processor's memory it
 * then loads once, and not for each block.
 */
export function checkBlocks(all: readonly Remembered[], { blockRules, choosing, indicators }: Epoch): void {
  if (all.length === 0) return;
  // Several blocks may have one text.
  const unread = [...new Set(all)].map((known) => ({
    known,
    findings: [] as ReportedFinding[],
    lookers: [] as number[],
    context: { block: known.analysis, indicators: indicators.catalogue },
  }));
  for (const rule of blockRules)
    for (const { findings, context } of unread) {
      if (rule.readsFailedClaims && !context.block.hasFailedClaims) continue;
      const found = rule.checkBlock(context);
      if (found === noFindings) continue;
      for (const finding of found) findings.push(report(finding, rule.meta));
    }
  for (const [index, { looksAt }] of choosing.entries())
    for (const { known, lookers } of unread)
      if (looksAt?.(known.analysis, known.wrongTerms) === true) lookers.push(index);
  for (const { known, findings, lookers } of unread) {
    known.findings = findings.length === 0 ? none : findings;
    known.lookers = lookers.length === 0 ? noLookers : lookers;
    known.isChecked = true;
  }
}

const none: readonly ReportedFinding[] = [];
const noLookers: readonly number[] = [];

/** What is new stands before what is copied: behind it, it costs twenty times as much. */
export function report(finding: Finding, { id, severity }: RuleMeta): ReportedFinding {
  return { rule: id, severity, ...finding };
}

function shiftFinding(finding: ReportedFinding, by: number): ReportedFinding {
  return {
    ...finding,
    range: shiftRange(finding.range, by),
    ...(finding.related === undefined
      ? {}
      : {
          related: finding.related.map(({ range, message }) => ({ range: shiftRange(range, by), message })),
        }),
    ...(finding.fixes === undefined ? {} : { fixes: finding.fixes.map((fix) => shiftFix(fix, by)) }),
  };
}

function shiftFix(fix: Fix, by: number): Fix {
  return { ...fix, edits: fix.edits.map(({ newText, ...range }) => ({ ...shiftRange(range, by), newText })) };
}
