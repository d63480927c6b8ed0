/** One text through the linter. */

import { hasReportName } from '../features/recognition.ts';
import type { Linter } from '../linter/linter.ts';
import type { LintSettings } from '../linter/settings.ts';
import { isAtLeast } from '../linter/severities.ts';
import type { ReportedFinding, Severity } from '../linter/types.ts';
import type { Resolved } from '../project/resolve.ts';
import type { Ignore } from '../projectProtocol.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import { toPlace } from '../text/place.ts';
import type { CheckedFile, FixedFile, PlacedFinding } from './checkResult.ts';

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
  options: CheckOptions,
  fixed?: FixedFile,
): CheckedText {
  const { document, findings, ignored, checked } = linter.lint(text, settingsOf(options));
  const shown = findings.filter(({ severity }) => isAtLeast(severity, options.minSeverity));
  const lines = createLineIndex(text);
  return {
    file: {
      path,
      text,
      kind: document.kind,
      isRecognised: document.isRecognised || hasReportName(path),
      profile: document.profile.id,
      profileTitle: document.profile.title,
      year: document.period?.year,
      checked,
      truncated: false,
      fixed,
      findings: shown.map((finding) => placeFinding(finding, lines)).sort(byStartThenRule),
    },
    hidden: findings.length - shown.length,
    ignoredBy: ignored.map(({ ignore }) => ignore),
  };
}

/** The findings that a check shows, as the linter gives them. */
export function findingsShown(
  linter: Linter,
  text: string,
  options: CheckOptions,
): readonly ReportedFinding[] {
  const { findings } = linter.lint(text, settingsOf(options));
  return findings.filter(({ severity }) => isAtLeast(severity, options.minSeverity));
}

function settingsOf({ resolved, fileInProject }: CheckOptions): LintSettings {
  return {
    ...resolved,
    atLeast: 'excerpt',
    ...(fileInProject === undefined ? {} : { file: fileInProject }),
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
