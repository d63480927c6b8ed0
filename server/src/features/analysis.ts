/** What every feature looks at: one version of a checked document. */

import type { IgnoredFinding } from '../linter/ignores.ts';
import type { LintResult } from '../linter/linter.ts';
import type { ReportedFinding, RuleMeta, Severity } from '../linter/types.ts';
import type { ReportDocument } from '../model/reportDocument.ts';
import type { ServerSettings } from '../protocol.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';

export interface Analysis {
  readonly uri: string;
  readonly document: ReportDocument;
  /** Every finding, by place. */
  readonly findings: readonly ReportedFinding[];
  /** Those that are published, by place: all of them unless there are more than `hegao.maxFindings`. */
  readonly shown: readonly ReportedFinding[];
  /** What was found and is ignored. */
  readonly ignored: readonly IgnoredFinding[];
  readonly lines: LineIndex;
  /** Whether what the figures imply is shown beside them (`hegao.inlayHints`). */
  readonly hintsWanted: boolean;
  /** Where the client writes what is to be ignored. */
  readonly keeper: IgnoreKeeper | undefined;
  /** The document's path from the project file, or where there is none, all of it. */
  readonly file: string | undefined;
}

/** `project`: in the project file of the workspace. `stored`: for this writer alone, outside of all files. */
export type IgnoreKeeper = 'project' | 'stored';

/** What the features know of the rules, whose own code they never see. */
export interface RuleIndex {
  readonly metaOf: (rule: string) => RuleMeta | undefined;
  /** Where the rule's page is; `undefined` where the client named no place for them. */
  readonly hrefOf: (rule: string) => string | undefined;
}

export function createAnalysis(
  uri: string,
  { document, findings, ignored }: Pick<LintResult, 'document' | 'findings' | 'ignored'>,
  { maxFindings, inlayHints }: Pick<ServerSettings, 'maxFindings' | 'inlayHints'>,
  { keeper, file }: Pick<Analysis, 'keeper' | 'file'>,
): Analysis {
  return {
    uri,
    document,
    findings,
    shown: mostSevere(findings, maxFindings),
    ignored,
    lines: createLineIndex(document.text),
    hintsWanted: inlayHints,
    keeper,
    file,
  };
}

export function createRuleIndex(metas: readonly RuleMeta[], ruleHref: string | undefined): RuleIndex {
  const byId = new Map(metas.map((meta) => [meta.id, meta]));
  return {
    metaOf: (rule) => byId.get(rule),
    hrefOf: (rule) => (ruleHref === undefined ? undefined : `${ruleHref}${rule}`),
  };
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** A report with thousands of hints must not hide its one error: what is held back is what weighs least. */
function mostSevere(findings: readonly ReportedFinding[], most: number): readonly ReportedFinding[] {
  if (findings.length <= most) return findings;
  const kept = findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => weight[a.finding.severity] - weight[b.finding.severity] || a.index - b.index)
    .slice(0, most);
  return kept.sort((a, b) => a.index - b.index).map(({ finding }) => finding);
}
