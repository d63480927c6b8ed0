/** What the writers of a report have decided about its check, besides the profile. */
import type { Term } from '../lexicon/terms.ts';
import type { OwnContent } from '../profile/ownContents.ts';
import type { OwnIndicator } from '../profile/ownIndicators.ts';
import type { Profile } from '../profile/profile.ts';
import type { Ignore } from '../projectProtocol.ts';
import type { RuleLevel } from '../protocol.ts';
import type { RuleOptions, Severity } from './types.ts';

export interface LintConfig {
  /** By rule. */
  readonly levels: Readonly<Record<string, RuleLevel>>;
  /** By rule. */
  readonly options: Readonly<Record<string, RuleOptions>>;
  /** Terms besides the built-in ones; before them where both know a form. */
  readonly terms: readonly Term[];
  /** What a report must hold besides the contents of its profile. */
  readonly contents: readonly OwnContent[];
  /** Indicators besides the common ones. */
  readonly indicators: readonly OwnIndicator[];
  readonly ignores: readonly Ignore[];
}

/** Nothing decided. */
export const plainConfig: LintConfig = {
  levels: {},
  options: {},
  terms: [],
  contents: [],
  indicators: [],
  ignores: [],
};

/** By rule: what the house has decided counts before what the kind of reporter brings. */
export function levelsInForce(profile: Profile, { levels }: LintConfig): LintConfig['levels'] {
  return { ...profile.levels, ...levels };
}

/** From the one that weighs most. */
const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/**
 * The severity in force. The level chosen for a rule takes the place of its default; a finding of which the rule
 * itself is less sure than usual stays as light as it is, or becomes lighter with the rule.
 */
export function severityInForce(own: Severity, usual: Severity, chosen: RuleLevel | undefined): Severity {
  if (chosen === undefined || chosen === 'off') return own;
  const isLessSure = weights[own] > weights[usual];
  return isLessSure && weights[own] > weights[chosen] ? own : chosen;
}
