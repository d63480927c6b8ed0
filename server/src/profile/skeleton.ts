/** A new report of a kind of reporter: its frame and required contents in their order, to be filled in. */
import type { ProfileId } from '../protocol.ts';
import { toChineseNumber } from '../syntax/chineseNumber.ts';
import { type OwnContent, toRequiredContent } from './ownContents.ts';
import { basicContents, type Insertion, lastLegacyYear, profiles } from './profile.ts';

export interface SkeletonOptions {
  readonly profile: ProfileId;
  /** The name of the reporter, as it stands in title and signature. */
  readonly organ: string;
  /** The year reported on. */
  readonly year: number;
  /** What the house asks for besides the contents of the profile. */
  readonly own?: readonly OwnContent[];
}

/** The years that a report can be begun for; title and dates are written with four digits. */
const firstSkeletonYear = 2004;
const lastSkeletonYear = 2099;

/** Whether the year is one that the profile is for: reports on 2018 and earlier have a profile of their own. */
export function isYearOf(profile: ProfileId, year: number): boolean {
  if (!Number.isInteger(year) || year < firstSkeletonYear || year > lastSkeletonYear) return false;
  return year <= lastLegacyYear === (profile === 'legacy');
}

/** The report as text, lines ended by LF, in full width; what is to be filled in is marked by 【填写…】 and X. */
export function createSkeleton({ profile, organ, year, own = [] }: SkeletonOptions): string {
  const { skeleton } = profiles[profile];
  const values = { organ: organ.trim().replace(/\s+/g, ' '), year, nextYear: year + 1 };
  const fill = (pattern: string) =>
    pattern.replace(/\{(organ|year|nextYear)\}/g, (_, name: keyof typeof values) => String(values[name]));
  const sections = skeleton.sections.map(({ content, ...section }) => ({
    ...insertionOf(content),
    ...section,
  }));
  // What a house asks for tells of the year behind, so that it stands before the plan for the next one.
  const all = [
    ...sections.slice(0, -1),
    ...own.map((content) => toRequiredContent(content).insertion),
    ...sections.slice(-1),
  ];
  return [
    skeleton.title,
    '',
    skeleton.opening,
    ...all.flatMap(({ heading, lines }, index) => [
      '',
      `${toChineseNumber(index + 1)}、${heading}`,
      ...lines,
    ]),
    '',
    '{organ}',
    skeleton.date,
    '',
  ]
    .map(fill)
    .join('\n');
}

function insertionOf(id: string): Pick<Insertion, 'heading' | 'lines'> {
  const content = basicContents.find((basic) => basic.id === id);
  return content === undefined ? { heading: id, lines: [] } : content.insertion;
}
