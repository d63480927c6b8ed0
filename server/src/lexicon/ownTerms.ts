/** Terms that a house adds to the built-in ones: literal words, with * for a few characters in between. */
import { codesOf } from '../text/codes.ts';
import { addTo, createCharacterSet, holds } from './matching/characterSet.ts';
import { pairCode } from './matching/patternMatcher.ts';
import type { Term, TermMatcher, WrongTerm } from './terms.ts';
import { createTermMatcher, isSlip } from './terms.ts';

/** Stands in a form for at most so many characters of one sentence. */
export const wildcard = '*';
const longestGap = 12;

/** Finds own terms and, where none of them stands, those of `builtIn`. */
export function createOwnTermMatcher(own: readonly Term[], builtIn: TermMatcher): TermMatcher {
  const literal = createTermMatcher(
    own.map((term) => ({ ...term, wrong: term.wrong.filter((form) => !form.includes(wildcard)) })),
  );
  const open = own.flatMap((term) =>
    term.wrong
      .filter((form) => form.includes(wildcard))
      .map((form) => ({ term, pieces: form.split(wildcard) })),
  );
  const findOpen = createOpenFormFinder(open);
  return (folded) => {
    const [exact, gapped] = [literal(folded), findOpen(folded)];
    if (exact.length === 0 && gapped.length === 0) return builtIn(folded);
    return withoutOverlaps([...exact, ...gapped, ...builtIn(folded)]);
  };
}

interface OpenForm {
  readonly term: Term;
  readonly pieces: readonly string[];
}

/**
 * Finds all forms in one pass, ordered as they are given and then by place: to search a paragraph for each of thousands
 * would cost more than the whole check.
 */
function createOpenFormFinder(forms: readonly OpenForm[]): TermMatcher {
  if (forms.length === 0) return () => none;
  const beginnings = createCharacterSet();
  const byBeginning = new Map<number, number[]>();
  for (const [index, { pieces }] of forms.entries()) {
    const beginning = beginningOf(pieces[0] ?? '');
    addTo(beginnings, beginning);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), index]);
  }
  return (folded) => {
    const codes = codesOf(folded);
    let hits: { readonly index: number; readonly wrong: WrongTerm }[] | undefined;
    // Where each form was found last: it goes on after that, whether or not it was a slip there.
    const ends = new Map<number, number>();
    for (let at = 0; at + 1 < folded.length; at++) {
      const beginning = pairCode(codes[at] as number, codes[at + 1] as number);
      if (!holds(beginnings, beginning)) continue;
      for (const index of byBeginning.get(beginning) ?? []) {
        if (at < (ends.get(index) ?? 0)) continue;
        const { term, pieces } = forms[index] as OpenForm;
        const found = openFormAt(folded, at, pieces);
        if (found === undefined) continue;
        const { end, gaps } = found;
        ends.set(index, end);
        if (!isSlip(folded, at, end, term)) continue;
        hits ??= [];
        hits.push({ index, wrong: { start: at, end, term: { ...term, right: fillIn(term.right, gaps) } } });
      }
    }
    // The sort keeps the order of places.
    return hits?.sort((a, b) => a.index - b.index).map(({ wrong }) => wrong) ?? none;
  };
}

const none: readonly WrongTerm[] = [];

/** A form begins with two characters at least, which is seen to where the file is read (`project/fileShape.ts`). */
function beginningOf(piece: string): number {
  return pairCode(piece.charCodeAt(0), piece.charCodeAt(1));
}

/** Each piece is taken where it stands first after the one before, so that no text costs more than one pass. */
function openFormAt(
  folded: string,
  start: number,
  [first = '', ...rest]: readonly string[],
): { readonly end: number; readonly gaps: readonly string[] } | undefined {
  if (!folded.startsWith(first, start)) return undefined;
  const gaps: string[] = [];
  let end = start + first.length;
  for (const piece of rest) {
    const at = folded.slice(end, end + longestGap + piece.length).indexOf(piece);
    if (at === -1) return undefined;
    const gap = folded.slice(end, end + at);
    if (/[。;,!?:]/.test(gap)) return undefined;
    gaps.push(gap);
    end += at + piece.length;
  }
  return { end, gaps };
}

/** «关于*的意见» with what stood in the place of the *. */
function fillIn(right: string, gaps: readonly string[]): string {
  return right.split(wildcard).reduce((text, piece, index) => `${text}${gaps[index - 1] ?? ''}${piece}`);
}

/** Of terms that share characters the one given first. */
function withoutOverlaps(terms: readonly WrongTerm[]): readonly WrongTerm[] {
  const kept: WrongTerm[] = [];
  for (const term of terms) {
    if (!kept.some(({ start, end }) => start < term.end && term.start < end)) kept.push(term);
  }
  return kept.sort((a, b) => a.start - b.start);
}
