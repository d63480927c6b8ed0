/** The engine: a text and settings give a document and its findings, with a memo by block text. */
import { builtInTerms, createTermMatcher, type WrongTerm } from '../lexicon/terms.ts';
import { analyseBlock, type BlockAnalysis } from '../model/blockAnalysis.ts';
import { type ReportDocument, readDocument } from '../model/reportDocument.ts';
import { shiftRange } from '../text/range.ts';
import type { LintSettings } from './settings.ts';
import type {
  BlockRule,
  DocumentContext,
  DocumentRule,
  Finding,
  Fix,
  ReportedFinding,
  Rule,
  RuleMeta,
} from './types.ts';

export interface LintResult {
  readonly document: ReportDocument;
  /** By place in the text, then by rule. */
  readonly findings: readonly ReportedFinding[];
  readonly checked: { readonly characters: number; readonly blocks: number; readonly rules: number };
}

/** Checks one document again and again; remembers what it said of each block's text. */
export interface Linter {
  readonly lint: (text: string, settings: LintSettings) => LintResult;
}

/** What is remembered of a block: its analysis, and the wrong terms and findings of the block rules, with ranges in it. */
interface Remembered {
  readonly analysis: BlockAnalysis;
  wrongTerms: readonly WrongTerm[] | undefined;
  findings: readonly ReportedFinding[] | undefined;
}

export function createLinter(rules: readonly Rule[]): Linter {
  const blockRules = rules.filter(isBlockRule);
  const documentRules = rules.filter(isDocumentRule);
  let memo = new Map<string, Remembered>();

  function lint(text: string, { profile, atLeast }: LintSettings): LintResult {
    const next = new Map<string, Remembered>();
    const remember = (blockText: string): BlockAnalysis => {
      const known = next.get(blockText) ??
        memo.get(blockText) ?? {
          analysis: analyseBlock(blockText),
          wrongTerms: undefined,
          findings: undefined,
        };
      next.set(blockText, known);
      return known.analysis;
    };
    const wrongTermsOf = ({ text: blockText, folded }: BlockAnalysis): readonly WrongTerm[] => {
      const known = next.get(blockText);
      if (known === undefined) return findWrongTerms(folded);
      known.wrongTerms ??= findWrongTerms(folded);
      return known.wrongTerms;
    };
    const document = readDocument(text, { profile, atLeast, analyse: remember });
    memo = next;
    const findings: ReportedFinding[] = [];
    let blocks = 0;
    let applied = 0;
    if (document.kind !== 'other') {
      for (const block of document.blocks) {
        if (block.kind === 'blank') continue;
        blocks++;
        const known = next.get(block.analysis.text);
        if (known === undefined) continue;
        known.findings ??= checkBlock(blockRules, known.analysis);
        for (const finding of known.findings) findings.push(shiftFinding(finding, block.start));
      }
      applied = blockRules.length;
      const context: DocumentContext = { document, wrongTerms: wrongTermsOf };
      for (const rule of documentRules) {
        if (!rule.meta.kinds.includes(document.kind)) continue;
        applied++;
        for (const finding of rule.checkDocument(context)) findings.push(report(finding, rule.meta));
      }
    }
    findings.sort(inOrder);
    const characters = document.kind === 'other' ? 0 : text.length;
    return { document, findings, checked: { characters, blocks, rules: applied } };
  }

  return { lint };
}

const findWrongTerms = createTermMatcher(builtInTerms);

function isBlockRule(rule: Rule): rule is BlockRule {
  return 'checkBlock' in rule;
}

function isDocumentRule(rule: Rule): rule is DocumentRule {
  return 'checkDocument' in rule;
}

function checkBlock(rules: readonly BlockRule[], block: BlockAnalysis): readonly ReportedFinding[] {
  const findings: ReportedFinding[] = [];
  const context = { block };
  for (const rule of rules) {
    for (const finding of rule.checkBlock(context)) findings.push(report(finding, rule.meta));
  }
  return findings;
}

function report(finding: Finding, meta: RuleMeta): ReportedFinding {
  return { ...finding, rule: meta.id, severity: finding.severity ?? meta.severity };
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

function inOrder(a: ReportedFinding, b: ReportedFinding): number {
  return (
    a.range.start - b.range.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.range.end - b.range.end)
  );
}
