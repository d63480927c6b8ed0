import type { CheckSummary, ProfileId } from '../../../server/src/protocol.ts';
import type { Translate } from '../text/translate.ts';

/** A check in the words of the status bar and the language status. */
export interface StatusText {
  /** For the status bar, with codicons. */
  readonly short: string;
  /** For screen readers, without them. */
  readonly label: string;
  /** How much was checked. */
  readonly checked: string;
  /** Profile, year and what was held back. */
  readonly detail: string;
}

/** What the status bar and the language status say of a checked document. */
export function describeStatus(summary: CheckSummary, t: Translate): StatusText {
  const profile = profileName(summary.profile, t);
  const { characters, blocks, rules } = summary.checked;
  return {
    short: [`$(law) ${profile}`, ...countIcons(summary)].join('  '),
    label: t('Hegao, {0}: {1}', profile, describeCounts(summary, t)),
    checked: t('{0} characters, {1} blocks, {2} rules checked', grouped(characters), grouped(blocks), rules),
    detail: [
      ...frame(summary, t),
      describeCounts(summary, t),
      ...withheld(summary, t),
      ...ignored(summary, t),
    ].join(' · '),
  };
}

/** The name of a kind of reporter. */
export function profileName(profile: ProfileId, t: Translate): string {
  switch (profile) {
    case 'county-government':
      return t('County government');
    case 'department':
      return t('Department');
    case 'township':
      return t('Township or subdistrict');
    case 'legacy':
      return t('Report on 2018 or earlier');
  }
}

/** The findings of a document in words: every severity that occurs. */
export function describeCounts({ counts }: Pick<CheckSummary, 'counts'>, t: Translate): string {
  const parts = [
    [counts.error, counts.error === 1 ? t('1 error') : t('{0} errors', counts.error)],
    [counts.warning, counts.warning === 1 ? t('1 warning') : t('{0} warnings', counts.warning)],
    [counts.information, counts.information === 1 ? t('1 note') : t('{0} notes', counts.information)],
    [counts.hint, counts.hint === 1 ? t('1 hint') : t('{0} hints', counts.hint)],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([, word]) => word);
  return words.length === 0 ? t('no findings') : words.join(' · ');
}

function frame({ kind, year }: CheckSummary, t: Translate): readonly string[] {
  return [
    ...(kind === 'excerpt' ? [t('part of a report')] : []),
    ...(year === undefined ? [] : [t('on {0}', year)]),
  ];
}

function withheld(summary: CheckSummary, t: Translate): readonly string[] {
  return summary.withheld === 0 ? [] : [t('{0} more not shown (hegao.maxFindings)', summary.withheld)];
}

function ignored(summary: CheckSummary, t: Translate): readonly string[] {
  return summary.ignored === 0 ? [] : [t('{0} ignored', summary.ignored)];
}

/** Hints get no number of their own in the bar: they are shown in the text and in the tooltip. */
function countIcons({ counts, withheld: more }: CheckSummary): readonly string[] {
  const shown = [
    ['$(error)', counts.error],
    ['$(warning)', counts.warning],
    ['$(info)', counts.information],
    ['$(ellipsis)', more],
  ] as const;
  const icons = shown.filter(([, count]) => count > 0).map(([icon, count]) => `${icon} ${count}`);
  return icons.length === 0 ? ['$(check)'] : icons;
}

/** 12345 → 12,345. */
function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
