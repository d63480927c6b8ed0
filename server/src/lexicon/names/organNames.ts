/** Organs that have one of several names (seeds/lexicon/organNames.json), where a text names them. */
import data from '../../../../seeds/lexicon/organNames.json' with { type: 'json' };
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';
import { alternationOf } from '../matching/alternation.ts';

/** «县水利局»: the organ of a place, under one of the names that it may have. */
export interface OrganMention extends TextRange {
  /** «县». */
  readonly level: string;
  /** Which organ of which place: the same for all its names. */
  readonly organ: string;
  /** Which of its names, in whatever form. */
  readonly name: number;
  /** Whether the names of this organ are used loosely for one another. */
  readonly isLoose: boolean;
}

/** The organs in folded text, each with the level of its place before it. */
export function scanOrgans(folded: string): readonly OrganMention[] {
  if (!folded.includes('局') && !folded.includes('委') && !folded.includes('信访')) return none;
  const found: OrganMention[] = [];
  for (const { index, 0: words, 1: level = '', 2: form = '' } of matchesOf(folded, organForm())) {
    const known = byForm.get(form);
    if (known === undefined) continue;
    const { group, name, isLoose } = known;
    found.push({
      start: index,
      end: index + words.length,
      level,
      organ: `${level}${group}`,
      name,
      isLoose,
    });
  }
  return found;
}

/** Whether a sentence tells that an organ was made, renamed or joined. */
export function tellsOfRenaming(sentence: string): boolean {
  return data.changed.some((word) => sentence.includes(word));
}

interface OrganData {
  readonly names: readonly (readonly string[])[];
  readonly isLoose?: boolean;
}

interface KnownForm {
  readonly group: number;
  readonly name: number;
  readonly isLoose: boolean;
}

const none: readonly OrganMention[] = [];
const byForm: ReadonlyMap<string, KnownForm> = new Map(
  (data.organs as readonly OrganData[]).flatMap(({ names, isLoose = false }, group) =>
    names.flatMap((forms, name) =>
      forms.map((form): [string, KnownForm] => [form, { group, name, isLoose }]),
    ),
  ),
);
let pattern: RegExp | undefined;

/** Built with the first text that may name one. */
function organForm(): RegExp {
  pattern ??= new RegExp(`([县区市旗州])(${alternationOf(byForm.keys()).source})(?![部面限势派托])`, 'g');
  return pattern;
}

/**
 * Whether an organ stands behind its level alone or behind the name of the reporter's own place: «由县水利局», «我县水利局»,
 * «青溪县水利局» in the report of 青溪县, but not «石桥区水务局» in that of a city.
 */
export function isOfOwnPlace(
  { start, level }: OrganMention,
  folded: string,
  own: string | undefined,
): boolean {
  const before = folded.slice(0, start);
  if (own?.endsWith(level) && before.endsWith(own.slice(0, -level.length))) return true;
  return bareLevel.test(before.slice(-2));
}

/** What may stand before «县水利局» without being the name of a county. */
const bareLevel = /(?:^|[^\u4e00-\u9fff]|[由和与及向经对将我请受报])$/;
