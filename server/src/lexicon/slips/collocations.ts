/** Verbs with objects that they do not take (seeds/lexicon/collocations.json). */
import data from '../../../../seeds/lexicon/collocations.json' with { type: 'json' };
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';
import { alternationOf } from '../matching/alternation.ts';
import { createWordList } from '../matching/wordList.ts';

/** A clause whose verb does not take its object; the range goes from the one to the other. */
export interface WrongCollocation extends TextRange {
  readonly verb: string;
  readonly object: string;
  /** Verbs that take the object. */
  readonly right: readonly string[];
}

/** «健全矛盾纠纷多元化解力度»: the collocations in folded text that do not go together. */
export function scanCollocations(folded: string): readonly WrongCollocation[] {
  if (!anyObjectEnds.test(folded)) return none;
  let found: WrongCollocation[] | undefined;
  for (const { form, unless, leads, right } of forms()) {
    for (const match of matchesOf(folded, form)) {
      const [words, verb = '', between = '', object = ''] = match;
      if (unless.isIn(between) || leads.isIn(clauseBefore(folded, match.index))) continue;
      found ??= [];
      found.push({ start: match.index, end: match.index + words.length, verb, object, right });
    }
  }
  return found ?? none;
}

/** What the clause says before a place; a clause is seldom longer than is looked at. */
function clauseBefore(folded: string, at: number): string {
  return folded.slice(Math.max(0, at - longestLead), at).replace(/^.*[,。;:]/s, '');
}

const longestLead = 30;
const none: readonly WrongCollocation[] = [];
const anyObjectEnds = new RegExp(
  `(?:${alternationOf(new Set(data.pairs.flatMap(({ objects }) => objects))).source})(?=[,。;]|$)`,
);

interface Form {
  readonly form: RegExp;
  readonly unless: ReturnType<typeof createWordList>;
  readonly leads: ReturnType<typeof createWordList>;
  readonly right: readonly string[];
}

let known: readonly Form[] | undefined;

/** Of a list, or of what is quoted, nobody can tell which verb takes the end. */
function forms(): readonly Form[] {
  known ??= data.pairs.map(({ verbs, objects, unless, leads, right }) => ({
    form: new RegExp(
      `(${alternationOf(verbs).source})([\\u4e00-\\u9fff]{2,12}?)(${alternationOf(objects).source})(?=[,。;]|$)`,
      'g',
    ),
    unless: createWordList([...unless, ...joining]),
    leads: createWordList(leads),
    right,
  }));
  return known;
}

const joining = ['和', '与', '及', '并'];
