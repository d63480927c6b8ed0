/** Findings that somebody has looked at and does not want to see again. */
import type { ReportDocument } from '../model/reportDocument.ts';
import type { FindingIgnore, Ignore } from '../projectProtocol.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { ReportedFinding } from './types.ts';

export interface IgnoredFinding {
  readonly finding: ReportedFinding;
  readonly ignore: Ignore;
}

export interface Sifted {
  readonly kept: readonly ReportedFinding[];
  readonly ignored: readonly IgnoredFinding[];
}

/** Whether it is one finding that is ignored, and not a whole file. */
export function isFindingIgnore(ignore: Ignore): ignore is FindingIgnore {
  return 'sentence' in ignore;
}

/** Whether two ignores are about the same. */
export function isSameIgnore(a: Ignore, b: Ignore): boolean {
  if (isFindingIgnore(a)) return isFindingIgnore(b) && keyOf(a) === keyOf(b);
  return !isFindingIgnore(b) && a.rule === b.rule && a.file === b.file;
}

/** Parts the findings, given in their order, into those that are kept and those that an ignore meets. */
export function siftFindings(
  document: ReportDocument,
  findings: readonly ReportedFinding[],
  ignores: readonly Ignore[],
  file: string | undefined,
): Sifted {
  const rules = new Set(ignores.map(({ rule }) => rule));
  if (!findings.some(({ rule }) => rules.has(rule))) return { kept: findings, ignored: [] };
  const byFile = new Map<string, Ignore>();
  const byFinding = new Map<string, Ignore>();
  for (const ignore of ignores) {
    if (isFindingIgnore(ignore)) byFinding.set(keyOf(ignore), ignore);
    else if (ignore.file === file) byFile.set(ignore.rule, ignore);
  }
  const kept: ReportedFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  const prints = fingerprintsOf(document, findings);
  for (const [index, finding] of findings.entries()) {
    const print = prints[index];
    const ignore =
      byFile.get(finding.rule) ??
      (print === undefined ? undefined : byFinding.get(keyOf({ rule: finding.rule, ...print })));
    if (ignore === undefined) kept.push(finding);
    else ignored.push({ finding, ignore });
  }
  return { kept, ignored };
}

function keyOf({ rule, sentence, occurrence }: FindingIgnore): string {
  return `${rule} ${sentence} ${occurrence}`;
}
