/** Fixed terms that are hard to write without a slip, once their beginning is written. */
import { fixedNames } from '../../lexicon/names/fixedNames.ts';
import { builtInTerms, formulae } from '../../lexicon/terms.ts';
import type { CursorContext, Suggestion } from './suggestion.ts';

/** Shorter terms are written faster than chosen. */
const shortestTerm = 5;
/**
 * So much must be written of a term before it is offered, and of «行政执法“三项制度”» the quote, too: most sentences
 * that begin like it go on in another way, and a list that pops up at each of them is a nuisance.
 */
const shortestBeginning = 3;
const mostTerms = 8;

let offered: readonly string[] | undefined;

/** The formulae, terms with a mark in them and names in quotes, which few remember; the rest everybody writes. */
function offeredTerms(): readonly string[] {
  offered ??= [
    ...new Set([
      ...formulae.map(({ right }) => right),
      ...[...builtInTerms()].map(({ right }) => right).filter((right) => /[“《]/.test(right)),
      ...fixedNames.map((name) => `“${name}`),
    ]),
  ].filter((right) => right.length >= shortestTerm);
  return offered;
}

export function termSuggestions({ before, offset }: CursorContext): readonly Suggestion[] {
  return offeredTerms()
    .map((term) => ({ term, written: writtenPart(term, before) }))
    .filter(({ term, written }) => written >= Math.max(shortestBeginning, term.search(/[“《]/) + 1))
    .sort((a, b) => b.written - a.written)
    .slice(0, mostTerms)
    .map(({ term, written }) => ({
      text: term,
      kind: 'term',
      detail: '规范表述',
      replaces: { start: offset - written, end: offset },
    }));
}

/** How many characters before the cursor begin the term; 0 where it is written out. */
function writtenPart(term: string, before: string): number {
  for (let length = Math.min(term.length - 1, before.length); length > 0; length--) {
    if (before.endsWith(term.slice(0, length))) return before.endsWith(term) ? 0 : length;
  }
  return 0;
}
