/** How much was checked and what was found, for the status bar. */
import type { LintResult } from '../linter/linter.ts';
import type { CheckSummary } from '../protocol.ts';
import type { Analysis } from './analysis.ts';
import { isGarbled } from './garbled.ts';

/** Counts what is published; what is held back has its own number, so that the two add up to all. */
export function summarise(
  { document, findings, shown, ignored }: Analysis,
  checked: LintResult['checked'],
): CheckSummary {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of shown) counts[severity]++;
  return {
    kind: document.kind,
    profile: document.profile.id,
    isProfileDetected: document.isProfileDetected,
    year: document.period?.year,
    checked,
    counts,
    withheld: findings.length - shown.length,
    ignored: ignored.length,
    garbled: isGarbled(document.text),
  };
}

/** Of a text that is no report only this is said: that nothing was checked, and whether it can be read at all. */
export function summariseUnchecked(text: string): CheckSummary {
  return {
    kind: 'other',
    profile: 'county-government',
    isProfileDetected: true,
    year: undefined,
    checked: { characters: 0, blocks: 0, rules: 0 },
    counts: { error: 0, warning: 0, information: 0, hint: 0 },
    withheld: 0,
    ignored: 0,
    garbled: isGarbled(text),
  };
}
