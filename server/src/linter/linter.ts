/** The engine: a text and settings give a document and its findings, with a memo by block text. */
import type { Block } from '../model/blocks.ts';
import { type ReportDocument, readDocument } from '../model/reportDocument.ts';
import {
  checkBlocks,
  placedFindings,
  type Remembered,
  readBlocks,
  report,
  wrongTermsIn,
} from './blockCheck.ts';
import { type LintConfig, levelsInForce, plainConfig, severityInForce } from './config.ts';
import { createEpoch, isBlockRule } from './epoch.ts';
import { type IgnoredFinding, siftFindings } from './ignores.ts';
import { createMemory } from './memory.ts';
import type { LintSettings } from './settings.ts';
import type { ReportedFinding, Rule, Severity } from './types.ts';

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
    let used: readonly Remembered[] = [];
    const document = readDocument(text, {
      profile,
      atLeast,
      own: config.contents,
      indicators,
      analyse(blockTexts) {
        used = memory.recall(blockTexts, (newTexts) => readBlocks(newTexts, terms));
        return used.map(({ analysis }) => analysis);
      },
    });
    const levels = levelsInForce(document.profile, config);
    const off = new Set(Object.keys(levels).filter((id) => levels[id] === 'off'));
    const isOff = ({ meta }: Rule): boolean => off.size > 0 && off.has(meta.id);
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
        for (const finding of placedFindings(known, block.start)) findings.push(finding);
        for (const looker of known.lookers) lookedAt[looker]?.push(block);
      }
      applied = blockRules.filter((rule) => !isOff(rule)).length;
      for (const { rule, looker, options } of documentRules) {
        if (!rule.meta.kinds.includes(document.kind) || isOff(rule)) continue;
        if (!isBlockRule(rule)) applied++;
        const blocks = looker === -1 ? document.blocks : (lookedAt[looker] ?? []);
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

/** The order of findings: by place, then by rule. */
export function inOrder(a: ReportedFinding, b: ReportedFinding): number {
  return (
    a.range.start - b.range.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.range.end - b.range.end)
  );
}
