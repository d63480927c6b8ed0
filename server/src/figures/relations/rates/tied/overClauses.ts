/**
 * A rate of the whole place after clauses by level, organ, kind or time: «县本级受理312件,办结305件;各乡镇受理528件,办结521件;全县办结率
 * 98.3%» is of the sums of like counts.
 */

import { type Figure, isComparable } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import { comparableTo, inOrder, type RateContext } from '../context.ts';
import { findReading, type Reading, type Term, termOf } from '../readings.ts';
import type { TiedOperands } from './tie.ts';

/** So many sentences back may stand the clauses that a rate sums up. */
const sentencesBack = 2;

/** The reading over like counts of all clauses that gives the rate, of the rate's own sentence or with those before it. */
export function readingOverClauses(tied: TiedOperands, context: RateContext): Reading | undefined {
  const { rate, same, earlier } = context;
  for (let back = 0; back <= sentencesBack; back++) {
    const near = earlier.filter(({ sentence }) => sentence >= rate.sentence - back);
    const reading = readingOver(inOrder([...same, ...near]), tied, rate);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** «建议112件、提案148件,…采纳建议89件、提案121件,分别占79.5%和81.8%»: the count before that ends with the words of the part. */
export function readingOfNamesake(part: Term, { rate, same, earlier }: RateContext): Reading | undefined {
  const [only] = part.figures;
  if (only === undefined || part.figures.length > 1) return undefined;
  const words = only.lead.slice(-2);
  const alike = comparableTo(only, [...same, ...earlier]).filter(({ lead }) => lead.endsWith(words));
  return words.length < 2
    ? undefined
    : findReading(
        [part],
        alike.map((figure) => termOf(figure)),
        rate.quantity,
      );
}

/** Either operand may be told as a total instead. */
function readingOver(
  counts: readonly Figure[],
  { part, whole }: TiedOperands,
  rate: Figure,
): Reading | undefined {
  const last = part.figures.at(-1);
  if (last === undefined) return undefined;
  const rows = rowsOf(counts.filter((figure) => isComparable(figure, last) || isComparable(figure, whole)));
  const [parts, wholes] = [likeOf(last, counts, rows), likeOf(whole, counts, rows)];
  for (const one of parts) {
    const paired = wholes.filter(({ figures }) => figures.length === one.figures.length);
    const reading = findReading([one], paired, rate.quantity);
    if (reading !== undefined) return reading;
  }
  // «建议46件、提案38件,满意84件;部门建议112件、提案97件,满意204件»: what is not of the one kind is of the other.
  for (const one of parts) {
    const others = counts.filter((figure) => isComparable(figure, last) && !one.figures.includes(figure));
    const reading = others.length > 1 ? findReading([one], [termOf(...others)], rate.quantity) : undefined;
    if (reading !== undefined) return reading;
  }
  // «完成44项;市下达38项,全部完成»: a clause with one count only has it for both, if it tells of the same.
  const areOfSame = rows.every((row) => row.length > 1 || row.every((one) => tellsOfSame(one, last, whole)));
  if (areOfSame && rows.length > 1 && rows.some(({ length }) => length > 1)) {
    const reading = findReading(
      [termOf(...rows.flatMap((row) => row.slice(-1)))],
      [termOf(...rows.flatMap((row) => row.slice(0, 1)))],
      rate.quantity,
    );
    if (reading !== undefined) return reading;
  }
  const singles = counts
    .filter((figure) => isComparable(figure, last) && figure !== last)
    .map((figure) => termOf(figure));
  return findReading(parts, singles, rate.quantity) ?? findReading([part], wholes, rate.quantity);
}

/** Stands in the sentence of the part, or has words in common with one of the operands. */
function tellsOfSame(one: Figure, part: Figure, whole: Figure): boolean {
  if (one.quantity.isApproximate !== whole.quantity.isApproximate) return false;
  const words = one.lead + one.tail;
  return (
    one.sentence === part.sentence || [part, whole].some(({ lead, tail }) => sharesPair(words, lead + tail))
  );
}

/** The counts between two semicolons or full stops, where two such stretches or more have equally many. */
function rowsOf(counts: readonly Figure[]): readonly (readonly Figure[])[] {
  const rows: Figure[][] = [];
  for (const figure of counts) {
    const row = rows.at(-1);
    const [before] = row ?? [];
    if (row !== undefined && before?.sentence === figure.sentence && before.segment === figure.segment)
      row.push(figure);
    else rows.push([figure]);
  }
  return rows;
}

/** The sums of the counts with the same words before them, and of those in the same place of their stretch. */
function likeOf(
  one: Figure,
  counts: readonly Figure[],
  rows: readonly (readonly Figure[])[],
): readonly Term[] {
  const words = wordsOf(one);
  const named = counts.filter((figure) => isComparable(figure, one) && wordsOf(figure) === words);
  const row = rows.find((figures) => figures.includes(one)) ?? [];
  const place = row.indexOf(one);
  const placed = rows
    .filter(({ length }) => length === row.length)
    .map((figures) => figures[place])
    .filter((figure) => figure !== undefined);
  return [named, placed]
    .filter(({ length }) => length > 1)
    .filter((figures) => figures.every((figure) => isComparable(figure, one)))
    .map((figures) => termOf(...figures));
}

/** What the words before a count say of it: its stage, or else the last word. */
function wordsOf({ stage, lead }: Figure): string {
  return stage?.word ?? lead.slice(-2);
}
