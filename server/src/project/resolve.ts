/** What is in force where project file, settings and command line speak of the same thing. */
import { type LintConfig, plainConfig } from '../linter/config.ts';
import type { ProfileId, RuleLevel } from '../protocol.ts';
import { emptyProjectFile, type ProjectFile } from './projectFile.ts';

/** Settings that a project file overrides; those of the workspace are in the place of the user's already. */
export interface OverriddenSettings {
  readonly profile: ProfileId | 'auto';
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

export interface Resolved {
  /** `auto` leaves it to what the text says of its writer. */
  readonly profile: ProfileId | 'auto';
  readonly config: LintConfig;
}

/**
 * The project file counts before the settings, those before what the profile and the rules have by default. What is
 * kept for this writer alone (`stored`, where a project file cannot be written) only adds.
 */
export function resolveConfig(
  file: ProjectFile = emptyProjectFile,
  settings: OverriddenSettings = { profile: 'auto', rules: {} },
  stored: ProjectFile = emptyProjectFile,
): Resolved {
  const levels = { ...settings.rules, ...stored.levels, ...file.levels };
  const ignores = [...file.ignores, ...stored.ignores].map(({ ignore }) => ignore);
  const { options, terms, contents, indicators, profile = settings.profile } = file;
  const sizes = [levels, options].map((record) => Object.keys(record).length);
  const isPlain = [...sizes, terms.length, contents.length, indicators.length, ignores.length].every(
    (size) => size === 0,
  );
  return {
    profile,
    config: isPlain ? plainConfig : { levels, options, terms, contents, indicators, ignores },
  };
}
