/**
 * The names of meetings, plans, laws and phases, with the months and years in which they can be spoken of (seeds/events.json), and of the documents
 * of the centre (seeds/lexicon/documentNames.json).
 */
import data from '../../../../seeds/events.json' with { type: 'json' };
import documentData from '../../../../seeds/lexicon/documentNames.json' with { type: 'json' };
import { createPatternMatcher } from '../matching/patternMatcher.ts';

/** A month as a number that can be compared. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month;
}

/** One of the things that a name can mean. */
export interface DatedEntry {
  readonly met?: number;
  readonly since?: number;
  /** The month in which a law was passed, where that of its draft comes first. */
  readonly issued?: number;
  readonly held?: number;
  readonly phase?: { readonly first: number; readonly last: number };
  readonly committee?: Readonly<Record<string, number>>;
  /** Of a document such as places issue, too, so that what one has made itself has no month. */
  readonly isDocument?: boolean;
}

interface EventData {
  readonly names: readonly string[];
  readonly since: string;
  readonly issued?: string;
  readonly held?: string;
  readonly met?: string;
}

/** «《法治宣传教育法》» as it is written without 《 and 》. */
const bareNames = new Set<string>();

/** Whether the words are the name of a law as it is written without 《 and 》. */
export function isBareName(words: string): boolean {
  return bareNames.has(words);
}

/** Each name with what it can mean, told when the matcher asks with its first text. */
function* namesOfEvents(): Generator<readonly [name: string, entries: readonly DatedEntry[]]> {
  const entries = new Map<string, DatedEntry[]>();
  const add = (name: string, entry: DatedEntry): void => {
    const known = entries.get(name);
    if (known === undefined) entries.set(name, [entry]);
    else known.push(entry);
  };
  for (const event of data.events as readonly EventData[])
    for (const name of event.names.flatMap(withBare))
      add(name, {
        since: parseMonth(event.since),
        ...(event.issued === undefined ? {} : { issued: parseMonth(event.issued) }),
        ...(event.met === undefined ? {} : { met: parseMonth(event.met) }),
        ...(event.held === undefined ? {} : { held: parseMonth(event.held) }),
      });
  for (const { name, issued } of documentData.documents) {
    const month = parseMonth(issued);
    const forms = name.startsWith('关于') ? documentData.issuers.map((issuer) => `《${issuer}${name}》`) : [];
    for (const form of [`《${name}》`, ...forms])
      if (!entries.has(form)) add(form, { since: month, held: month, isDocument: true });
  }
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

/** The names in folded text, each with what it can mean. */
export const findEventNames = createPatternMatcher(namesOfEvents());

/** The name, and without 《 and 》 where it is that of a law and long enough to be no part of others. */
function withBare(name: string): readonly string[] {
  const bare = /^(新修订的?)?《(?:中华人民共和国)?([^《》]{5,}(?:法|条例))》$/.exec(name);
  if (bare === null || name.includes('中华人民共和国')) return [name];
  const words = (bare[1] ?? '') + (bare[2] ?? '');
  bareNames.add(words);
  return [name, words];
}

function parseMonth(text: string): number {
  return monthNumber(Number(text.slice(0, 4)), Number(text.slice(5)));
}
