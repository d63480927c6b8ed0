/** «防止…不再发生»: negations too many (seeds/lexicon/doubleNegations.json). */
import data from '../../../../seeds/lexicon/doubleNegations.json' with { type: 'json' };
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';
import { alternationOf } from '../matching/alternation.ts';
import { createWordList } from '../matching/wordList.ts';

/** A negation after a verb that negates already; the range is that of the negation. */
export interface DoubleNegation extends TextRange {
  readonly verb: string;
  readonly negation: string;
  readonly right: string;
}

/** The negations in folded text that are one too many, each within a clause with its verb. */
export function scanDoubleNegations(folded: string): readonly DoubleNegation[] {
  let found: DoubleNegation[] | undefined;
  for (const pair of data.pairs as readonly Pair[]) {
    const { before, negation, right } = pair;
    if (!folded.includes(negation) || !before.some((verb) => folded.includes(verb))) continue;
    const { form, unless } = formOf(pair);
    for (const match of matchesOf(folded, form)) {
      const [words, verb = '', between = ''] = match;
      if (unless.isIn(between)) continue;
      const end = match.index + words.length;
      found ??= [];
      found.push({ start: end - negation.length, end, verb, negation, right });
    }
  }
  return found ?? none;
}

interface Pair {
  readonly before: readonly string[];
  readonly negation: string;
  readonly then?: readonly string[];
  readonly unless?: readonly string[];
  readonly right: string;
}

interface Form {
  readonly form: RegExp;
  readonly unless: ReturnType<typeof createWordList>;
}

const none: readonly DoubleNegation[] = [];
const forms = new Map<Pair, Form>();

/** Other negations between the two, or 使 and 确保 («防止反弹的措施使问题不再发生»), make a sentence that is read anew. */
function formOf(pair: Pair): Form {
  const known = forms.get(pair);
  if (known !== undefined) return known;
  const { before, negation, then, unless = [] } = pair;
  const next = then === undefined ? '' : `(?=${alternationOf(then).source})`;
  const form = new RegExp(
    `(${alternationOf(before).source})([^,。;:、不未无非使让令确做]{0,14})${negation}${next}`,
    'g',
  );
  const made = { form, unless: createWordList(unless) };
  forms.set(pair, made);
  return made;
}
