/** Terms that a house adds to the built-in ones: literal words, with * for a few characters in between. */
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
  return (folded) => {
    const found = [...literal(folded), ...open.flatMap((form) => findOpen(folded, form))];
    if (found.length === 0) return builtIn(folded);
    return withoutOverlaps([...found, ...builtIn(folded)]);
  };
}

interface OpenForm {
  readonly term: Term;
  readonly pieces: readonly string[];
}

/** Each piece is taken where it stands first after the one before, so that no text costs more than one pass. */
function findOpen(folded: string, { term, pieces }: OpenForm): readonly WrongTerm[] {
  const [first = '', ...rest] = pieces;
  const found: WrongTerm[] = [];
  for (let start = folded.indexOf(first); start !== -1; ) {
    const gaps: string[] = [];
    let end: number | undefined = start + first.length;
    for (const piece of rest) {
      const at: number = folded.slice(end, end + longestGap + piece.length).indexOf(piece);
      const gap = at === -1 ? undefined : folded.slice(end, end + at);
      if (gap === undefined || /[。;,!?:]/.test(gap)) {
        end = undefined;
        break;
      }
      gaps.push(gap);
      end += at + piece.length;
    }
    if (end !== undefined && isSlip(folded, start, end, term))
      found.push({ start, end, term: { ...term, right: fillIn(term.right, gaps) } });
    start = folded.indexOf(first, end ?? start + 1);
  }
  return found;
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
