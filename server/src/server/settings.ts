/** Settings as the client tells them. */
import { defaultServerSettings, type ProfileId, type RuleLevel, type ServerSettings } from '../protocol.ts';

/** The section of the settings that the server reads. */
export const settingsSection = 'hegao';

const profiles: Readonly<Record<ProfileId | 'auto', true>> = {
  auto: true,
  'county-government': true,
  department: true,
  township: true,
  legacy: true,
};
const mostFindings = 10_000;

/**
 * Anything as settings: what is missing or makes no sense has its default, since people write settings by hand and
 * a wrong one must not end the check.
 */
export function decodeSettings(value: unknown): ServerSettings {
  const { profile, detect, maxFindings, inlayHints, rules } = toRecord(value);
  return {
    profile: isProfile(profile) ? profile : defaultServerSettings.profile,
    detect: typeof detect === 'boolean' ? detect : defaultServerSettings.detect,
    maxFindings:
      typeof maxFindings === 'number' && maxFindings >= 1
        ? Math.floor(Math.min(maxFindings, mostFindings))
        : defaultServerSettings.maxFindings,
    inlayHints: typeof inlayHints === 'boolean' ? inlayHints : defaultServerSettings.inlayHints,
    rules: Object.fromEntries(Object.entries(toRecord(rules)).filter(isLevelOfRule)),
  };
}

/** The section inside all settings, as a client sends them that cannot be asked. */
export function decodeAllSettings(settings: unknown): ServerSettings {
  return decodeSettings(toRecord(settings)[settingsSection]);
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

const levels: Readonly<Record<RuleLevel, true>> = {
  off: true,
  error: true,
  warning: true,
  information: true,
  hint: true,
};

function isLevelOfRule(entry: readonly [rule: string, level: unknown]): entry is [string, RuleLevel] {
  return typeof entry[1] === 'string' && Object.hasOwn(levels, entry[1]);
}

function isProfile(value: unknown): value is ProfileId | 'auto' {
  return typeof value === 'string' && Object.hasOwn(profiles, value);
}
