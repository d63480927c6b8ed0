/** Terms with a right form (seeds/terms/), and where a text holds a wrong one. */
import doctrine from '../../../seeds/terms/doctrine.json' with { type: 'json' };
import work from '../../../seeds/terms/work.json' with { type: 'json' };
import type { TextRange } from '../text/range.ts';
import { createPatternMatcher } from './patternMatcher.ts';

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
  /** One of these must stand in the same block for the form to be a slip. */
  readonly needs?: readonly string[];
}

/** A wrong form in a block; the range is its marked part. */
export interface WrongTerm extends TextRange {
  readonly term: Term;
}

export type TermMatcher = (folded: string) => readonly WrongTerm[];

/** The terms that come with the extension. */
export const builtInTerms: readonly Term[] = [
  ...(doctrine.terms as readonly Term[]),
  ...(work.terms as readonly Term[]),
];

export function createTermMatcher(terms: readonly Term[]): TermMatcher {
  const matcher = createPatternMatcher(
    terms.flatMap((term) => term.wrong.map((form) => [form, term] as const)),
  );
  return (folded) => {
    const matches = matcher(folded);
    if (matches.length === 0) return none;
    return matches
      .filter(({ start, end, value }) => isSlip(folded, start, end, value))
      .map(({ start, end, value }) => ({ ...markedRange(folded, start, end, value), term: value }));
  };
}

const none: readonly WrongTerm[] = [];

/** Whether a wrong form at a place is one: no word of its exceptions stands around it, and a word it needs is there. */
export function isSlip(
  folded: string,
  start: number,
  end: number,
  { except, needs }: Pick<Term, 'except' | 'needs'>,
): boolean {
  if (needs !== undefined && !needs.some((word) => folded.includes(word))) return false;
  return !(except ?? []).some((word) => {
    const at = folded.indexOf(word, Math.max(0, end - word.length));
    return at !== -1 && at <= start && at + word.length >= end;
  });
}

function markedRange(folded: string, start: number, end: number, { mark }: Term): TextRange {
  const at = mark === undefined ? -1 : folded.slice(start, end).indexOf(mark);
  return at === -1 || mark === undefined
    ? { start, end }
    : { start: start + at, end: start + at + mark.length };
}
