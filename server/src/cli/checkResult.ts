/** The outcome of a check, as plain values that every format is made from. */
import type { Fix, Severity } from '../linter/types.ts';
import type { DocumentKind, ProfileId } from '../protocol.ts';
import type { Place } from '../text/place.ts';
import type { Problem } from './input/problem.ts';

export interface CheckResult {
  readonly files: readonly CheckedFile[];
  /** Files that were not checked, and mistakes in project files. */
  readonly problems: readonly Problem[];
  readonly summary: Summary;
  /** Findings that `--min-severity` left out of everything else. */
  readonly hidden: number;
  /** Findings that project files ignore; they are left out of everything else, too. */
  readonly ignored: number;
  /** Markdown files found in folders that are no reports and were not checked. */
  readonly leftOut: number;
}

export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly kind: DocumentKind;
  /** False where neither the text nor its name says that it is a report or a part of one. */
  readonly isRecognised: boolean;
  readonly profile: ProfileId;
  readonly profileTitle: string;
  readonly year: number | undefined;
  readonly checked: { readonly characters: number; readonly blocks: number; readonly rules: number };
  /** True where a limit ended the check before the end; the command line sets none. */
  readonly truncated: boolean;
  /** What fixing has done; undefined where it was not asked for. */
  readonly fixed: FixedFile | undefined;
  /** By start, then by rule. */
  readonly findings: readonly PlacedFinding[];
}

export interface FixedFile {
  /** How many places were put right. */
  readonly places: number;
  /** The whole text as it would be written, where something was put right and is not to be written. */
  readonly output: string | undefined;
}

export interface PlacedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: string;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
  readonly fixes: readonly Fix[];
}

export interface Summary {
  readonly files: number;
  readonly characters: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
}

export function summarise(files: readonly CheckedFile[]): Summary {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let characters = 0;
  for (const file of files) {
    characters += file.checked.characters;
    for (const { severity } of file.findings) counts[severity]++;
  }
  return {
    files: files.length,
    characters,
    errors: counts.error,
    warnings: counts.warning,
    informations: counts.information,
    hints: counts.hint,
  };
}
