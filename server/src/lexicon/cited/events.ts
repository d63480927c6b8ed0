/** Meetings, plans, laws and phases with their dates, found in a text. */
import type { TextRange } from '../../text/range.ts';
import { originOf } from './documentNames.ts';
import { type EnforcedLaw, scanEnforcedLaws } from './enforcedLaws.ts';
import { findEventNames, isBareName } from './eventNames.ts';
import { isInForce, isNameOfLaw } from './lawWords.ts';
import { type PlanMilestone, scanPlanMilestones } from './planMilestones.ts';
import {
  isAwaited,
  isBegun,
  isBegunAsWhole,
  isClosed,
  isInItsYears,
  isPastMiddle,
  making,
  speaksOfCourse,
  speaksOfEnd,
} from './planWords.ts';
import { otherMonth, sessionsAfter } from './sessions.ts';

/** What a text speaks of, with the months or years in which it can. */
export interface EventMention extends TextRange {
  /** The first month, as year × 12 + month, for what was held or issued. */
  readonly since?: number;
  /** The first month in which what was done can be told to follow it, where it was spoken of before. */
  readonly held?: number;
  /** The years of a plan that is being carried out or closed. */
  readonly phase?: { readonly first: number; readonly last: number };
  /** Whether the plan is begun or something is put in it, which is not done in the year after its last. */
  readonly isBegun?: boolean;
  /** The law is told to have been applied, from the month in which it came into force on. */
  readonly enforced?: EnforcedLaw;
  /** The month in which it was held, where the text says that it was held in another. */
  readonly convened?: number;
  /** The month in which it was held, where the text awaits it: «迎接党的二十大». */
  readonly awaited?: number;
  /** What the text calls the first or the last year of a plan. */
  readonly milestone?: PlanMilestone;
  /** The stage of the plan that is told to be done: begun in its first year, assessed in its middle; or its course or end, which is not spoken of before its first year. */
  readonly stage?: 'beginning' | 'middle' | 'end';
  /** Whether all that the plan sets is told to be done, which is not so before its last year. */
  readonly isClosed?: boolean;
  /** Whether the plan is being made, which is done before or in its first year. */
  readonly isMade?: boolean;
}

/** Every dated event in folded text. */
export function scanEvents(folded: string): readonly EventMention[] {
  const milestones = scanPlanMilestones(folded);
  const applied = scanEnforcedLaws(folded);
  const others = [
    ...applied.map((law) => ({ start: law.start, end: law.end, enforced: law })),
    ...milestones.map((milestone) => ({ start: milestone.start, end: milestone.end, milestone })),
  ];
  const names = findEventNames(folded);
  if (others.length + names.length === 0) return noMentions;
  const mentions: EventMention[] = [...others];
  for (const { start, end, value } of names) {
    if (isBareName(folded.slice(start, end)) && !isNameOfLaw(folded, start, end)) continue;
    for (const entry of value) {
      if (entry.isDocument === true && originOf(folded, start) === 'own') continue;
      if (entry.since !== undefined) {
        const since =
          entry.issued !== undefined && isInForce(folded, start, end) ? entry.issued : entry.since;
        mentions.push({ start, end, since, ...(entry.held === undefined ? {} : { held: entry.held }) });
      }
      const convened = folded.startsWith('会议', end - 2)
        ? otherMonth(folded, start, entry.since)
        : undefined;
      if (convened !== undefined) mentions.push({ start, end, convened });
      if (entry.met !== undefined && isAwaited(folded, start, end))
        mentions.push({ start, end, awaited: entry.met });
      if (entry.phase !== undefined && isInItsYears(folded, start, end))
        mentions.push({ start, end, phase: entry.phase });
      if (entry.phase !== undefined && isBegun(folded, start, end))
        mentions.push({ start, end, phase: entry.phase, isBegun: true });
      if (entry.phase !== undefined && isBegunAsWhole(folded, start, end))
        mentions.push({ start, end, phase: entry.phase, stage: 'beginning' });
      if (entry.phase !== undefined && isPastMiddle(folded, start, end))
        mentions.push({ start, end, phase: entry.phase, stage: 'middle' });
      if (entry.phase !== undefined && (speaksOfEnd(folded, end) || speaksOfCourse(folded, end)))
        mentions.push({ start, end, phase: entry.phase, stage: 'end' });
      if (entry.phase !== undefined && isClosed(folded, start, end))
        mentions.push({ start, end, phase: entry.phase, isClosed: true });
      if (
        entry.phase !== undefined &&
        making.test(folded.slice(Math.max(0, start - 6), start)) &&
        !speaksOfEnd(folded, end)
      )
        mentions.push({ start, end, phase: entry.phase, isMade: true });
      if (entry.committee !== undefined) mentions.push(...sessionsAfter(folded, start, end, entry.committee));
    }
  }
  return others.length === 0 ? mentions : mentions.sort((one, other) => one.start - other.start);
}

const noMentions: readonly EventMention[] = [];
