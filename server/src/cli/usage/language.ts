import type { CliEnvironment } from '../host.ts';

/** The language in which the tool speaks of itself; of a report it speaks Chinese. */
export type Language = 'zh' | 'en';

/** By the locale, as POSIX ranks its variables. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: CliEnvironment): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return /^zh\b|^zh[_-]/i.test(locale) ? 'zh' : 'en';
}
