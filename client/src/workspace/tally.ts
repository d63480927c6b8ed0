import type { CheckSummary } from '../../../server/src/protocol.ts';
import type { Translate } from '../text/translate.ts';

/** What a check of many files came to. */
export interface Tally {
  readonly files: number;
  readonly reports: number;
  readonly characters: number;
  readonly errors: number;
  readonly warnings: number;
  /** Notes and hints. */
  readonly others: number;
  /** Findings that were not published because of `hegao.maxFindings`. */
  readonly withheld: number;
  /** Files that could not be read or are no text. */
  readonly unread: number;
}

/** Before the first file. */
export const emptyTally: Tally = {
  files: 0,
  reports: 0,
  characters: 0,
  errors: 0,
  warnings: 0,
  others: 0,
  withheld: 0,
  unread: 0,
};

/** The tally with one more file; `undefined` is a file that could not be read. */
export function addFile(tally: Tally, summary: CheckSummary | undefined): Tally {
  if (summary === undefined) return { ...tally, files: tally.files + 1, unread: tally.unread + 1 };
  if (summary.kind === 'other') return { ...tally, files: tally.files + 1 };
  const { counts, checked } = summary;
  return {
    ...tally,
    files: tally.files + 1,
    reports: tally.reports + 1,
    characters: tally.characters + checked.characters,
    errors: tally.errors + counts.error,
    warnings: tally.warnings + counts.warning,
    others: tally.others + counts.information + counts.hint,
    withheld: tally.withheld + summary.withheld,
  };
}

/** How a check ended beside its numbers. */
export interface Ending {
  readonly cancelled: boolean;
  /** The most files that are checked, where there were more. */
  readonly cap: number | undefined;
}

/** The whole result in a few sentences: also what was not checked. */
export function describeTally(tally: Tally, { cancelled, cap }: Ending, t: Translate): string {
  const sentences = [
    t('{0} files read, {1} of them reports ({2} characters).', tally.files, tally.reports, tally.characters),
    t('{0} errors, {1} warnings, {2} notes and hints.', tally.errors, tally.warnings, tally.others),
  ];
  if (tally.withheld > 0) sentences.push(t('{0} more findings are not shown.', tally.withheld));
  if (tally.unread > 0) sentences.push(t('{0} files could not be read.', tally.unread));
  if (cap !== undefined) sentences.push(t('There are more files: only the first {0} were read.', cap));
  if (cancelled) sentences.push(t('Cancelled before the end.'));
  // A Chinese full stop has its space in itself.
  return sentences.join(' ').replaceAll('。 ', '。');
}
