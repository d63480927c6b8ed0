/** Meetings, plans, laws and phases with their dates (seeds/events.json), found in a text. */
import data from '../../../seeds/events.json' with { type: 'json' };
import type { TextRange } from '../text/range.ts';
import { type EnforcedLaw, scanEnforcedLaws } from './enforcedLaws.ts';
import { createPatternMatcher } from './matching/patternMatcher.ts';
import { type PlanMilestone, scanPlanMilestones } from './planMilestones.ts';

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
  /** What the text calls the first or the last year of a plan. */
  readonly milestone?: PlanMilestone;
  /** Whether all that the plan sets is told to be done, which is not so before its last year. */
  readonly isClosed?: boolean;
  /** Whether the plan is being made, which is done before or in its first year. */
  readonly isMade?: boolean;
}
/** A month as a number that can be compared. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month;
}

/** Every dated event in folded text. */
export function scanEvents(folded: string): readonly EventMention[] {
  const milestones = scanPlanMilestones(folded);
  const applied = scanEnforcedLaws(folded);
  const others = [
    ...applied.map((law) => ({ start: law.start, end: law.end, enforced: law })),
    ...milestones.map((milestone) => ({ start: milestone.start, end: milestone.end, milestone })),
  ];
  const names = findNames(folded);
  if (others.length + names.length === 0) return noMentions;
  const mentions: EventMention[] = [...others];
  for (const { start, end, value } of names) {
    if (bareNames.has(folded.slice(start, end)) && !isNameOfLaw(folded, start, end)) continue;
    for (const entry of value) {
      if (entry.since !== undefined) {
        const since =
          entry.issued !== undefined && isInForce(folded, start, end) ? entry.issued : entry.since;
        mentions.push({ start, end, since, ...held(entry.held) });
      }
      if (entry.phase !== undefined && isInItsYears(folded, start, end))
        mentions.push({ start, end, phase: entry.phase });
      if (entry.phase !== undefined && isBegun(folded, start, end))
        mentions.push({ start, end, phase: entry.phase, isBegun: true });
      if (entry.phase !== undefined && isClosed(folded, start, end))
        mentions.push({ start, end, phase: entry.phase, isClosed: true });
      if (entry.phase !== undefined && making.test(folded.slice(Math.max(0, start - 6), start)))
        mentions.push({ start, end, phase: entry.phase, isMade: true });
      if (entry.committee !== undefined) mentions.push(...sessionsAfter(folded, start, end, entry.committee));
    }
  }
  return others.length === 0 ? mentions : mentions.sort((one, other) => one.start - other.start);
}

const noMentions: readonly EventMention[] = [];

function held(month: number | undefined): Pick<EventMention, 'held'> {
  return month === undefined ? {} : { held: month };
}

interface Entry {
  readonly since?: number;
  /** The month in which a law was passed, where that of its draft comes first. */
  readonly issued?: number;
  readonly held?: number;
  readonly phase?: { readonly first: number; readonly last: number };
  readonly committee?: Readonly<Record<string, number>>;
}

interface EventData {
  readonly names: readonly string[];
  readonly since: string;
  readonly issued?: string;
  readonly held?: string;
}

/** «《法治宣传教育法》» as it is written without 《 and 》. */
const bareNames = new Set<string>();

/** Each name with what it can mean, told when the matcher asks with its first text. */
function* namesOfEvents(): Generator<readonly [name: string, entries: readonly Entry[]]> {
  const entries = new Map<string, Entry[]>();
  const add = (name: string, entry: Entry): void => {
    const known = entries.get(name);
    if (known === undefined) entries.set(name, [entry]);
    else known.push(entry);
  };
  for (const event of data.events as readonly EventData[])
    for (const name of event.names.flatMap(withBare))
      add(name, {
        since: parseMonth(event.since),
        ...(event.issued === undefined ? {} : { issued: parseMonth(event.issued) }),
        ...held(event.held === undefined ? undefined : parseMonth(event.held)),
      });
  for (const { names, first, last } of data.phases)
    for (const name of names) add(name, { phase: { first, last } });
  for (const { committee, sessions } of data.congresses) {
    const months = Object.entries(sessions as Readonly<Record<string, string>>);
    add(`${committee}届`, {
      committee: Object.fromEntries(months.map(([session, month]) => [session, parseMonth(month)])),
    });
  }
  yield* entries;
}

const findNames = createPatternMatcher(namesOfEvents());

/** The name, and without 《 and 》 where it is that of a law and long enough to be no part of others. */
function withBare(name: string): readonly string[] {
  const bare = /^(新修订的?)?《(?:中华人民共和国)?([^《》]{5,}(?:法|条例))》$/.exec(name);
  if (bare === null || name.includes('中华人民共和国')) return [name];
  const words = (bare[1] ?? '') + (bare[2] ?? '');
  bareNames.add(words);
  return [name, words];
}

/** Whether words without 《 and 》 are the name of the state's law: not «法律援助法律知识», «某省公平竞争审查条例», «……法(草案)». */
function isNameOfLaw(folded: string, start: number, end: number): boolean {
  const after = folded.slice(end, end + 3);
  if (/^(?:[律规制治定人庭院学官务域案理典草修立]|\(草|实施条例|的?立法)/.test(after)) return false;
  const before = folded.slice(Math.max(0, start - farthestVerb), start);
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return false;
  return !/[省市州区县]的?$|地方|制定|起草|立法|草案|推动出台|将出台/.test(before.slice(-10));
}

function parseMonth(text: string): number {
  return monthNumber(Number(text.slice(0, 4)), Number(text.slice(5)));
}

/**
 * «二十届二中、三中、四中全会»: each session by its number; one that is not known yet was held after those that are. A
 * province counts 次 and has no 中.
 */
function sessionsAfter(
  folded: string,
  start: number,
  from: number,
  months: Readonly<Record<string, number>>,
): readonly EventMention[] {
  const rest = folded.slice(from, from + 40);
  // «历次全会» speaks of two at least.
  if (rest.startsWith('历次全会'))
    return [{ start, end: from + 4, since: months[secondSession] ?? nextSession(months) }];
  const run = /^(?:[一二三四五六七八九]中(?:全会)?(?:精神)?[、,和及]?)+/.exec(rest)?.[0] ?? '';
  if (!run.includes('全会')) return [];
  const mentions: EventMention[] = [];
  for (let at = run.indexOf('中'); at !== -1; at = run.indexOf('中', at + 1)) {
    const since = months[run.charAt(at - 1)] ?? nextSession(months);
    const first = at === 1 ? start : from + at - 1;
    mentions.push({ start: first, end: from + at + (run.startsWith('全会', at + 1) ? 3 : 1), since });
  }
  return mentions;
}

/** The month before which a session that is not known cannot have been held; of a committee that has had its last one, never. */
function nextSession(months: Readonly<Record<string, number>>): number {
  return lastSession in months
    ? Number.POSITIVE_INFINITY
    : Math.max(...Object.values(months)) + betweenSessions;
}

/** Since 1990 each committee has met seven times, and so many months at least lay between two sessions after the third. */
const lastSession = '七';
const secondSession = '二';
const betweenSessions = 8;

/** «学习《…法》», «深入宣传贯彻《…法》», but not «对《…法(草案)》提出意见» or «配合《…法》立法调研»: only of a law can it be told. */
function isInForce(folded: string, start: number, end: number): boolean {
  const before = /[^。]*$/.exec(folded.slice(Math.max(0, start - farthestVerb), start))?.[0] ?? '';
  // A province may have had one of its own before.
  if (/[省市州区]$/.test(before)) return false;
  const after = /^[^。]*/.exec(folded.slice(end, end + farthestVerb))?.[0] ?? '';
  if (!carriedOut.test(before + after)) return false;
  // «制定学法计划,重点学习《…法》»: of the clause alone.
  return !stillMade.test(clauseEnd(before) + clauseStart(after));
}

function clauseEnd(words: string): string {
  return /[^,;]*$/.exec(words)?.[0] ?? '';
}

function clauseStart(words: string): string {
  return /^[^,;]*/.exec(words)?.[0] ?? '';
}

/** The names of several laws may stand between a verb and the one that it is told of. */
const farthestVerb = 60;
const carriedOut = /学习|宣传|贯彻|落实|执行|实施|宣讲|培训|解读|普法|施行|依据|根据|遵守|专题讲座/;
const stillMade =
  /草案|草稿|征求意见|意见建议|意见稿|立法|审议|制定|起草|调研|论证|拟|待|未来|即将|出台后|公布后|施行后/;

/** «实施“八五”普法规划», «“七五”普法总结验收», «“十三五”规划收官之年», but not «编制“十五五”规划» or «“七五”普法先进集体». */
function isInItsYears(folded: string, start: number, end: number): boolean {
  // Of the clause alone: «完成“七五”普法验收,实施“八五”普法规划».
  const before = /[^,;:。]*$/.exec(folded.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  const after = /^[^,;:。]*/.exec(folded.slice(end, end + 10))?.[0] ?? '';
  if (/先进|表彰|编制|谋划|起草|启动|前期|调研|研究/.test(before + after)) return false;
  if (
    /^(?:规划)?(?:工作|实施情况)?(?:的)?(?:终期|期末)?(?:(?:圆满|顺利|如期|高质量|胜利)?(?:总结|验收|收官(?!之?年)))/.test(
      after,
    )
  )
    return true;
  if (before.endsWith('完成') && /^(?:规划)?(?:年度|阶段性?|各项)?(?:目标)?任务/.test(after)) return true;
  return (
    /(?:实施|落实|推进|推动|开展|贯彻|执行)[^。,;]{0,4}$/.test(before) &&
    !/总结|验收|评估|收官|完成/.test(before + after)
  );
}

/** «启动“七五”普法工作», but not «启动“七五”普法总结验收» or «启动“十五五”规划编制»: a plan is begun in its first year or before, not in that after its last. */
function isBegun(folded: string, start: number, end: number): boolean {
  const after = /^[^,;:。]*/.exec(folded.slice(end, end + 10))?.[0] ?? '';
  const before = folded.slice(Math.max(0, start - 6), start);
  if (/(?:纳入|列入|写入)(?:了|我?[全市县区省])?[市县区省]?$/.test(before)) return true;
  return /(?:启动|启动实施|开启)$/.test(before) && !otherStages.test(after);
}

/** «圆满完成“八五”普法规划任务», but not «完成“八五”普法中期评估» or «完成“八五”普法年度任务». */
function isClosed(folded: string, start: number, end: number): boolean {
  return (
    /(?:圆满|全面|顺利|如期|胜利|已经?)完成(?:了)?[全我]?[省市县区]?$/.test(
      folded.slice(Math.max(0, start - 8), start),
    ) &&
    /^(?:规划)?(?:的?(?:各项|全部|目标))*(?:任务|工作|工作任务|目标任务)?[,。;、]/.test(
      folded.slice(end, end + 14),
    )
  );
}

const making = /(?:编制|谋划|起草|谋篇)(?:好|了)?[市县区省]?$/;

const otherStages = /总结|验收|评估|收官|终期|考核|编制|谋划|起草|前期|调研|研究|准备|筹备/;
