/** Terms with a right form (seeds/terms/, and words typed for others), and where a text holds a wrong one. */
import compounds from '../../../seeds/terms/compounds.json' with { type: 'json' };
import doctrine from '../../../seeds/terms/doctrine.json' with { type: 'json' };
import laws from '../../../seeds/terms/laws.json' with { type: 'json' };
import organs from '../../../seeds/terms/organs.json' with { type: 'json' };
import spelling from '../../../seeds/terms/spelling.json' with { type: 'json' };
import work from '../../../seeds/terms/work.json' with { type: 'json' };
import type { TextRange } from '../text/range.ts';
import { createPatternMatcher } from './matching/patternMatcher.ts';
import { homophoneTerms } from './slips/homophones.ts';

export interface Term {
  readonly id: string;
  /** Forms that are slips. */
  readonly wrong: readonly string[];
  /** The part of a wrong form that is marked and replaced; the whole form where absent. */
  readonly mark?: string;
  readonly right: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** Whether replacing it can be done unseen. */
  readonly safe: boolean;
  readonly why: string;
  /** Longer words in which the wrong form is right. */
  readonly except?: readonly string[];
  /** Right before one of these the wrong form is right: «环比2024年», but not «环比2024年11月». */
  readonly notBefore?: readonly string[];
  /** One of these must stand in the same block for the form to be a slip. */
  readonly needs?: readonly string[];
  /** Beside one of these in the same block the form is right: 「原…局」, 「划转」 beside an organ's former name. */
  readonly unless?: readonly string[];
  /** Beside one of these in the same sentence: «组建», which may be told of another organ in the next one. */
  readonly unlessInSentence?: readonly string[];
  /** The name of a document may hold the form: 《…》 around it makes it right. */
  readonly rightInTitles?: boolean;
  /** The reports for which the form is a slip, by their year; all of them where absent. */
  readonly years?: { readonly from?: number; readonly to?: number };
}

/** A wrong form in a block; the range is its marked part. */
export interface WrongTerm extends TextRange {
  readonly term: Term;
}

export type TermMatcher = (folded: string) => readonly WrongTerm[];

/** The terms that come with the extension, told one by one: the matcher asks with its first text, and not when a server starts. */
export function* builtInTerms(): Generator<Term> {
  for (const { terms } of [doctrine, laws, organs, work, spelling, compounds])
    yield* terms as readonly Term[];
  yield* homophoneTerms();
}

/** The fixed formulae of doctrine, which are written whole or not at all. */
export const formulae: readonly Term[] = doctrine.terms as readonly Term[];

/** Whether the term's forms are slips in a report on that year; a report of unknown year is not held to years. */
export function appliesTo({ years }: Term, year: number | undefined): boolean {
  if (years === undefined) return true;
  if (year === undefined) return false;
  return (years.from ?? year) <= year && year <= (years.to ?? year);
}

export function createTermMatcher(terms: Iterable<Term>): TermMatcher {
  const matcher = createPatternMatcher(formsOf(terms));
  return (folded) => {
    const matches = matcher(folded);
    if (matches.length === 0) return none;
    return matches
      .filter(({ start, end, value }) => isSlip(folded, start, end, value))
      .map(({ start, end, value }) => ({ term: value, ...markedRange(folded, start, end, value) }));
  };
}

/** Each form with its term. */
function* formsOf(terms: Iterable<Term>): Generator<readonly [form: string, term: Term]> {
  for (const term of terms) for (const form of term.wrong) yield [form, term];
}

/** The slips of the built-in terms: one matcher for all who ask. */
export const findBuiltInTerms: TermMatcher = createTermMatcher(builtInTerms());

const none: readonly WrongTerm[] = [];

type SlipWords = Pick<
  Term,
  'except' | 'notBefore' | 'needs' | 'unless' | 'unlessInSentence' | 'rightInTitles'
>;

function sentenceAround(folded: string, start: number, end: number): string {
  const to = folded.indexOf('。', end);
  return folded.slice(folded.lastIndexOf('。', start) + 1, to === -1 ? folded.length : to);
}

/** Whether a wrong form at a place is one: no word that makes it right stands around or beside it, and one it needs does. */
export function isSlip(
  folded: string,
  start: number,
  end: number,
  { except, notBefore, needs, unless, unlessInSentence, rightInTitles }: SlipWords,
): boolean {
  if (notBefore?.some((word) => folded.startsWith(word, end)) === true) return false;
  if (needs !== undefined && !needs.some((word) => folded.includes(word))) return false;
  if (unless?.some((word) => standsBeside(folded, start, word)) === true) return false;
  if (unlessInSentence !== undefined) {
    const sentence = sentenceAround(folded, start, end);
    if (unlessInSentence.some((word) => sentence.includes(word))) return false;
  }
  if (rightInTitles === true && isInTitle(folded, start)) return false;
  return !(except ?? []).some((word) => {
    const at = folded.indexOf(word, Math.max(0, end - word.length));
    return at !== -1 && at <= start && at + word.length >= end;
  });
}

/** «原县工商局»: a word of one character («原») must stand right before the form, since it is part of others («原则»). */
function standsBeside(folded: string, start: number, word: string): boolean {
  return word.length > 1
    ? folded.includes(word)
    : (/[^,;:。、]*$/.exec(folded.slice(Math.max(0, start - nearby), start))?.[0] ?? '').includes(word);
}

/** «原云溪县», «原区政府»: so much may stand between, without a mark. */
const nearby = 6;

/** Whether a place stands between 《 and its 》. */
function isInTitle(folded: string, at: number): boolean {
  const open = folded.lastIndexOf('《', at - 1);
  return open !== -1 && at > 0 && folded.lastIndexOf('》', at - 1) < open;
}

function markedRange(folded: string, start: number, end: number, { mark }: Term): TextRange {
  const at = mark === undefined ? -1 : folded.slice(start, end).indexOf(mark);
  return at === -1 || mark === undefined
    ? { start, end }
    : { start: start + at, end: start + at + mark.length };
}
