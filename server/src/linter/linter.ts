/** The engine: a text and settings give a document and its findings, with a memo by block text. */
import { createOwnTermMatcher } from '../lexicon/ownTerms.ts';
import { findBuiltInTerms, type TermMatcher, type WrongTerm } from '../lexicon/terms.ts';
import { analyseBlock, type BlockAnalysis } from '../model/blockAnalysis.ts';
import type { Block } from '../model/blocks.ts';
import { type ReportDocument, readDocument } from '../model/reportDocument.ts';
import { type IndicatorsInForce, withOwnIndicators } from '../profile/ownIndicators.ts';
import { shiftRange } from '../text/range.ts';
import { type LintConfig, levelsInForce, plainConfig, severityInForce } from './config.ts';
import { type IgnoredFinding, siftFindings } from './ignores.ts';
import { createMemory } from './memory.ts';
import type { LintSettings } from './settings.ts';
import {
  type BlockRule,
  type DocumentRule,
  type Finding,
  type Fix,
  noFindings,
  type ReportedFinding,
  type Rule,
  type RuleMeta,
  type Severity,
} from './types.ts';

export interface LintResult {
  readonly document: ReportDocument;
  /** By place in the text, then by rule. */
  readonly findings: readonly ReportedFinding[];
  /** What was found and is not wanted, in the same order. */
  readonly ignored: readonly IgnoredFinding[];
  readonly checked: { readonly characters: number; readonly blocks: number; readonly rules: number };
}

/** Checks one document again and again; remembers what it said of each block's text. */
export interface Linter {
  readonly lint: (text: string, settings: LintSettings) => LintResult;
}

/** What is remembered of a block: its analysis, and the wrong terms and findings of the block rules, with ranges in it. */
interface Remembered {
  readonly analysis: BlockAnalysis;
  readonly wrongTerms: readonly WrongTerm[];
  isChecked: boolean;
  findings: readonly ReportedFinding[];
  /** The findings where the block stood last: what is before the place of typing stays there. */
  placed: { readonly start: number; readonly findings: readonly ReportedFinding[] } | undefined;
  /** The document rules that look at it, by their places among those that choose. */
  lookers: readonly number[];
}

export function createLinter(rules: readonly Rule[]): Linter {
  const usual = new Map(rules.map(({ meta }) => [meta.id, meta.severity]));
  let epoch = createEpoch(rules, plainConfig);
  const memory = createMemory<Remembered>(({ analysis }) => analysis.text);

  function lint(text: string, { profile, atLeast, config = plainConfig, file }: LintSettings): LintResult {
    if (config !== epoch.config) {
      epoch = createEpoch(rules, config);
      memory.forget();
    }
    const { blockRules, documentRules, choosing, terms, indicators } = epoch;
    const { next, used } = memory.begin((blockText) => readBlock(blockText, terms));
    const document = readDocument(text, {
      profile,
      atLeast,
      own: config.contents,
      indicators,
      analyse: (blockText) => next(blockText).analysis,
    });
    const levels = levelsInForce(document.profile, config);
    const isOff = ({ meta }: Rule) => levels[meta.id] === 'off';
    const findings: ReportedFinding[] = [];
    const lookedAt = choosing.map((): Block[] => []);
    let blocks = 0;
    let applied = 0;
    if (document.kind !== 'other') {
      const isTold = (index: number): boolean => document.blocks[index]?.kind !== 'blank';
      checkBlocks(
        used.filter(({ isChecked }, index) => !isChecked && isTold(index)),
        epoch,
      );
      for (const [index, block] of document.blocks.entries()) {
        const known = used[index];
        if (block.kind === 'blank' || known === undefined) continue;
        blocks++;
        if (known.findings.length > 0) findings.push(...placedFindings(known, block.start));
        for (const looker of known.lookers) lookedAt[looker]?.push(block);
      }
      applied = blockRules.filter((rule) => !isOff(rule)).length;
      for (const rule of documentRules) {
        if (!rule.meta.kinds.includes(document.kind) || isOff(rule)) continue;
        if (!isBlockRule(rule)) applied++;
        const options = config.options[rule.meta.id] ?? {};
        const blocks = lookedAt[choosing.indexOf(rule)] ?? document.blocks;
        for (const finding of rule.checkDocument({ document, blocks, options, wrongTerms: wrongTermsIn }))
          findings.push(report(finding, rule.meta));
      }
    }
    findings.sort(inOrder);
    const { kept, ignored } = siftFindings(document, weigh(findings, levels, usual), config.ignores, file);
    const characters = document.kind === 'other' ? 0 : text.length;
    return { document, findings: kept, ignored, checked: { characters, blocks, rules: applied } };
  }

  return { lint };
}

function readBlock(text: string, terms: TermMatcher): Remembered {
  const analysis = analyseBlock(text);
  // Now and not when the rule asks for them, while the block's characters are at hand (see text/codes.ts).
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
}

/** By the block that a rule may ask about. */
const termsIn = new WeakMap<BlockAnalysis, readonly WrongTerm[]>();

function wrongTermsIn(block: BlockAnalysis): readonly WrongTerm[] {
  return termsIn.get(block) ?? [];
}

function placedFindings(known: Remembered, start: number): readonly ReportedFinding[] {
  if (known.placed?.start !== start) {
    const findings = known.findings.map((finding) => shiftFinding(finding, start));
    known.placed = { start, findings };
  }
  return known.placed.findings;
}

/** What holds as long as nobody decides anew. */
interface Epoch {
  readonly config: LintConfig;
  readonly blockRules: readonly BlockRule[];
  readonly documentRules: readonly DocumentRule[];
  /** Those of them that look at some blocks alone. */
  readonly choosing: readonly DocumentRule[];
  readonly terms: TermMatcher;
  readonly indicators: IndicatorsInForce;
}

function createEpoch(rules: readonly Rule[], config: LintConfig): Epoch {
  const applied = rules.filter(({ meta }) => config.levels[meta.id] !== 'off');
  const documentRules = applied.filter(isDocumentRule);
  return {
    config,
    blockRules: applied.filter(isBlockRule),
    documentRules,
    choosing: documentRules.filter(({ looksAt }) => looksAt !== undefined),
    terms: matcherOf(config),
    indicators: withOwnIndicators(config.indicators),
  };
}

/** A house may have thousands of terms and as many documents: what finds them is made once. */
const ownMatchers = new WeakMap<LintConfig['terms'], TermMatcher>();

function matcherOf({ terms }: LintConfig): TermMatcher {
  if (terms.length === 0) return findBuiltInTerms;
  const known = ownMatchers.get(terms) ?? createOwnTermMatcher(terms, findBuiltInTerms);
  ownMatchers.set(terms, known);
  return known;
}

function isBlockRule(rule: Rule): rule is BlockRule {
  return 'checkBlock' in rule;
}

function isDocumentRule(rule: Rule): rule is DocumentRule {
  return 'checkDocument' in rule;
}

/**
 * Checks the blocks that are new, all of them by one rule and then by the next: what a rule needs of the processor's memory it
 * then loads once, and not for each block.
 */
function checkBlocks(all: readonly Remembered[], { blockRules, choosing, indicators }: Epoch): void {
  if (all.length === 0) return;
  // Several blocks may have one text.
  const unread = [...new Set(all)].map((known) => ({
    known,
    context: { block: known.analysis, indicators: indicators.catalogue },
  }));
  for (const rule of blockRules)
    for (const { known, context } of unread) {
      if (rule.readsFailedClaims && !context.block.hasFailedClaims) continue;
      const found = rule.checkBlock(context);
      if (found === noFindings) continue;
      for (const finding of found) known.findings = [...known.findings, report(finding, rule.meta)];
    }
  for (const [index, { looksAt }] of choosing.entries())
    for (const { known } of unread)
      if (looksAt?.(known.analysis, known.wrongTerms) === true) known.lookers = [...known.lookers, index];
  for (const { known } of unread) known.isChecked = true;
}

const none: readonly ReportedFinding[] = [];
const noLookers: readonly number[] = [];

function report(finding: Finding, meta: RuleMeta): ReportedFinding {
  return { ...finding, rule: meta.id, severity: finding.severity ?? meta.severity };
}

/** The findings as heavy as was decided, without those of rules that are off. */
function weigh(
  findings: readonly ReportedFinding[],
  levels: LintConfig['levels'],
  usual: ReadonlyMap<string, Severity>,
): readonly ReportedFinding[] {
  if (Object.keys(levels).length === 0) return findings;
  return findings.flatMap((finding) => {
    const { rule, severity } = finding;
    const level = levels[rule];
    if (level === 'off') return [];
    return [{ ...finding, severity: severityInForce(severity, usual.get(rule) ?? severity, level) }];
  });
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

/** The order of findings: by place, then by rule. */
export function inOrder(a: ReportedFinding, b: ReportedFinding): number {
  return (
    a.range.start - b.range.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.range.end - b.range.end)
  );
}
