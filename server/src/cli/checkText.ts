/** One text through the linter. */

import type { Linter } from '../linter/linter.ts';
import { isAtLeast } from '../linter/severities.ts';
import type { ReportedFinding, Severity } from '../linter/types.ts';
import type { Resolved } from '../project/resolve.ts';
import type { Ignore } from '../projectProtocol.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import { toPlace } from '../text/place.ts';
import type { CheckedFile, PlacedFinding } from './checkResult.ts';

export interface CheckOptions {
  readonly resolved: Resolved;
  /** The text's path from its project file, where it has one. */
  readonly fileInProject: string | undefined;
  readonly minSeverity: Severity;
}

export interface CheckedText {
  readonly file: CheckedFile;
  readonly hidden: number;
  /** For each finding that is ignored what ignores it. */
  readonly ignoredBy: readonly Ignore[];
}

/** Checks a text, at least as an excerpt since it was named; `hidden` counts what is below `minSeverity`. */
export function checkText(
  linter: Linter,
  { path, text }: { readonly path: string; readonly text: string },
  { resolved, fileInProject, minSeverity }: CheckOptions,
): CheckedText {
  const { document, findings, ignored, checked } = linter.lint(text, {
    ...resolved,
    atLeast: 'excerpt',
    ...(fileInProject === undefined ? {} : { file: fileInProject }),
  });
  const shown = findings.filter(({ severity }) => isAtLeast(severity, minSeverity));
  const lines = createLineIndex(text);
  return {
    file: {
      path,
      text,
      kind: document.kind,
      profile: document.profile.id,
      profileTitle: document.profile.title,
      year: document.period?.year,
      checked,
      truncated: false,
      findings: shown.map((finding) => placeFinding(finding, lines)).sort(byStartThenRule),
    },
    hidden: findings.length - shown.length,
    ignoredBy: ignored.map(({ ignore }) => ignore),
  };
}

function placeFinding(finding: ReportedFinding, lines: LineIndex): PlacedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    place: toPlace(finding.range, lines),
    message: finding.message,
    related: (finding.related ?? []).map(({ range, message }) => ({ place: toPlace(range, lines), message })),
    fixes: finding.fixes ?? [],
  };
}

/** The order of the contract; the end decides only where start and rule are the same. */
function byStartThenRule(a: PlacedFinding, b: PlacedFinding): number {
  if (a.place.start !== b.place.start) return a.place.start - b.place.start;
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return a.place.end - b.place.end;
}
