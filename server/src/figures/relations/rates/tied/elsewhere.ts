/**
 * Operands of a rate that stand where the words do not tie them: after it, in a list that follows, or in a sentence before.
 * They can only agree; where they do not, what the rate is of is not known.
 */

import { type Figure, isComparable } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import { countedClasses } from '../../countedClasses.ts';
import { inOrder, type RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { findReading, nearValue, type Reading, termOf } from '../readings.ts';
import { affirms } from './says.ts';

export function readingElsewhere(cue: RateCue, context: RateContext): Reading | undefined {
  switch (cue.kind) {
    case 'share':
      return listedAfter(context) ?? wholeAfter(context) ?? countsAfter(context);
    case 'of-figure':
      return togetherBefore(cue.whole, context);
    case 'named':
      return namedBefore(cue, context) ?? countsAfter(context);
    default:
      return countsAfter(context);
  }
}

/** «调解成功率达99.1%,215个调委会受理5127件,调解成功5079件»: both counts follow, of one kind, the greater is the whole. */
function countsAfter({ rate, same, after }: RateContext): Reading | undefined {
  if (same.length > 0) return undefined;
  const tried = new Set<Figure>();
  for (const first of after) {
    if (tried.has(first)) continue;
    const counts = after
      .filter((figure) => isComparable(figure, first))
      .toSorted((a, b) => nearValue(b.quantity) - nearValue(a.quantity));
    for (const count of counts) tried.add(count);
    const reading = findReading(asTerms(counts.slice(1)), asTerms(counts.slice(0, 1)), rate.quantity);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** «占比分别为41.9%、16.0%和10.1%,数量分别为612件、233件和147件»: as many counts follow as there are shares. */
function listedAfter({ rate, shares, after, earlier, same }: RateContext): Reading | undefined {
  const last = shares.at(-1);
  if (shares.length < 2 || last === undefined) return undefined;
  const next = after.filter(
    ({ sentence, clause }) => sentence === rate.sentence && clause === last.clause + 1,
  );
  const part = next.length === shares.length ? next[shares.indexOf(rate)] : undefined;
  if (part === undefined || !next.every((figure) => isComparable(figure, part))) return undefined;
  const wholes = [...same, ...earlier].filter((figure) => isComparable(figure, part));
  return findReading([termOf(part)], asTerms(wholes), rate.quantity);
}

/** «书面审理268件,占65.0%;听证审理144件,占35.0%。全年审结412件»: the whole is told in the sentence after the list. */
function wholeAfter({ rate, same, after }: RateContext): Reading | undefined {
  const [part] = same;
  if (part === undefined) return undefined;
  const wholes = after.filter(
    (figure) =>
      figure.sentence === rate.sentence + 1 && isComparable(figure, part) && figure.stage !== undefined,
  );
  return findReading([termOf(part)], asTerms(wholes.slice(0, 1)), rate.quantity);
}

/** «受理物业纠纷218件,…;受理邻里纠纷164件,…。两类纠纷合计占全部受理量497件的76.9%»: counts with one verb are added up. */
function togetherBefore(whole: Figure, { rate, earlier }: RateContext): Reading | undefined {
  const size = countedClasses(rate.before);
  if (size === undefined) return undefined;
  const last = inOrder(earlier).filter(
    (figure) => figure.sentence >= rate.sentence - 1 && isComparable(figure, whole),
  );
  const words = new Set(last.map(({ stage }) => stage?.word));
  const lists = [...words].map((word) => last.filter(({ stage }) => stage?.word === word));
  const terms = lists.filter(({ length }) => length === size).map((list) => termOf(...list));
  return findReading(terms, [termOf(whole)], rate.quantity);
}

/**
 * «以听证方式审理173件。…听证审理率42.4%»: a count of a sentence before that has the words of the rate's name; or the results
 * that the rate is known to add up («撤销89件、责令履行17件。…直接纠错率15.12%»).
 */
function namedBefore(
  { name, known }: Extract<RateCue, { kind: 'named' }>,
  { rate, same, earlier }: RateContext,
): Reading | undefined {
  if (same.length > 0) return undefined;
  const stem = name.slice(0, -1);
  const parts = asTerms(earlier.filter(({ lead, tail }) => sharesPair(stem, lead + tail)));
  const { sumOf = [] } = known?.rate ?? {};
  const results = inOrder(earlier).filter(
    (figure) => figure.sentence === rate.sentence - 1 && sumOf.some((word) => affirms(figure.lead, word)),
  );
  if (results.length > 1) parts.push(termOf(...results));
  const wholes = earlier.filter(({ quantity }) => parts.some(({ near }) => near < nearValue(quantity)));
  return findReading(parts, asTerms(wholes), rate.quantity);
}

function asTerms(figures: readonly Figure[]): ReturnType<typeof termOf>[] {
  return figures.map((figure) => termOf(figure));
}
