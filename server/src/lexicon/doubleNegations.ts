/** «防止…不再发生»: negations too many (seeds/lexicon/doubleNegations.json). */
import data from '../../../seeds/lexicon/doubleNegations.json' with { type: 'json' };
import type { TextRange } from '../text/range.ts';
import { alternationOf } from './matching/alternation.ts';

/** A negation after a verb that negates already; the range is that of the negation. */
export interface DoubleNegation extends TextRange {
  readonly verb: string;
  readonly negation: string;
  readonly right: string;
}

/** The negations in folded text that are one too many, each within a clause with its verb. */
export function scanDoubleNegations(folded: string): readonly DoubleNegation[] {
  let found: DoubleNegation[] | undefined;
  data.pairs.forEach(({ before, negation, right, then }, index) => {
    if (!folded.includes(negation) || !before.some((verb) => folded.includes(verb))) return;
    for (const match of folded.matchAll(formOf(index, before, negation, then))) {
      const end = match.index + match[0].length;
      found ??= [];
      found.push({ start: end - negation.length, end, verb: match[1] ?? '', negation, right });
    }
  });
  return found ?? none;
}

const none: readonly DoubleNegation[] = [];
const forms: RegExp[] = [];

/** Other negations between the two, or 使 and 确保 («防止反弹的措施使问题不再发生»), make a sentence that is read anew. */
function formOf(
  index: number,
  before: readonly string[],
  negation: string,
  then: readonly string[] | undefined,
): RegExp {
  const next = then === undefined ? '' : `(?=${alternationOf(then).source})`;
  forms[index] ??= new RegExp(
    `(${alternationOf(before).source})[^,。;:、不未无非使让令确做]{0,14}${negation}${next}`,
    'g',
  );
  return forms[index];
}
