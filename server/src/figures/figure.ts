/** Quantities with what their sentence says of them. */
import { approximatorBefore } from '../lexicon/figures/approximators.ts';
import { type Stage, stageOf } from '../lexicon/figures/figureWords.ts';
import type { Sentence } from '../syntax/sentences.ts';
import type { Quantity } from './quantities.ts';

/** A quantity in its sentence. */
export interface Figure {
  readonly quantity: Quantity;
  /** Index of the sentence in the block. */
  readonly sentence: number;
  /** Index of the clause in the sentence. */
  readonly clause: number;
  /** Index of the stretch between two semicolons. */
  readonly segment: number;
  /** Where the innermost bracket around it opens; −1 outside brackets. */
  readonly bracket: number;
  /** The words before it, from the clause's start or the figure before; without the approximating word. */
  readonly lead: string;
  /** What stands in its clause before it, other figures included; of a very long clause the end. */
  readonly before: string;
  /** The words after it, to the end of its clause or the next figure. */
  readonly tail: string;
  readonly stage: Stage | undefined;
}

/** More of a clause than this says nothing of one figure; the bound keeps endless clauses linear. */
const longestContext = 160;

/** The figures of a block, in order; quantities outside every sentence have none. */
export function scanFigures(
  folded: string,
  sentences: readonly Sentence[],
  quantities: readonly Quantity[],
): readonly Figure[] {
  const figures: Figure[] = [];
  let next = 0;
  sentences.forEach((sentence, index) => {
    const first = next;
    while (next < quantities.length && (quantities[next]?.start ?? 0) < sentence.end) next++;
    if (next === first) return;
    for (const figure of figuresOf(folded, sentence, index, quantities.slice(first, next)))
      figures.push(figure);
  });
  return figures;
}

function figuresOf(
  folded: string,
  sentence: Sentence,
  sentenceIndex: number,
  quantities: readonly Quantity[],
): readonly Figure[] {
  const open = folded.indexOf('(', sentence.start);
  const hasBrackets = open !== -1 && open < sentence.end;
  const brackets = hasBrackets ? bracketsAround(folded, sentence, quantities) : none;
  const figures: Figure[] = [];
  let clause = 0;
  let segment = 0;
  quantities.forEach((quantity, index) => {
    while (clause < sentence.clauses.length - 1 && (sentence.clauses[clause]?.end ?? 0) <= quantity.start) {
      if (sentence.clauses[clause]?.mark === ';') segment++;
      clause++;
    }
    const {
      start: clauseStart,
      end: clauseEnd,
      mark,
    } = sentence.clauses[clause] ?? { ...sentence, mark: '' };
    const bracket = brackets[index] ?? -1;
    const before = quantities[index - 1];
    const leadStart = Math.max(clauseStart, before?.end ?? 0, bracket + 1, quantity.start - longestContext);
    const next = quantities[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const tailEnd = Math.min(clauseEnd - mark.length, next, quantity.end + longestContext);
    const own = leadOf(folded, leadStart, quantity.start);
    const lead = own === '' && bracket !== -1 ? yearOfBracket(folded, bracket, quantity.start) : own;
    figures.push({
      quantity,
      sentence: sentenceIndex,
      clause,
      segment,
      bracket,
      lead,
      before: folded.slice(Math.max(clauseStart, quantity.start - longestContext), quantity.start),
      tail: folded.slice(quantity.end, hasBrackets ? nextBracket(folded, quantity.end, tailEnd) : tailEnd),
      stage: stageOf(lead),
    });
  });
  return figures;
}

const none: readonly number[] = [];

/** «(2023年:241件)»: the colon ends a clause, but the year before it is the figure's own. */
function yearOfBracket(folded: string, open: number, to: number): string {
  if (folded.charAt(to - 1) !== ':' || to - open > longestYear) return '';
  return yearInBracket.exec(folded.slice(open + 1, to))?.[1] ?? '';
}

const yearInBracket = /^((?:20\d\d|上|去|前一)年(?:度|同期)?):$/;
const longestYear = 12;

function leadOf(folded: string, from: number, to: number): string {
  const approximator = approximatorBefore(folded, to);
  const end = approximator === undefined ? to : to - approximator.word.length;
  return folded.slice(from, Math.max(from, end)).trim();
}

function nextBracket(folded: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = folded.charCodeAt(at);
    if (code === openBracket || code === closeBracket) return at;
  }
  return to;
}

/**
 * Where the innermost bracket around each quantity opens, −1 outside. A bracket that never closes is none.
 */
function bracketsAround(
  folded: string,
  { start, end }: Sentence,
  quantities: readonly Quantity[],
): readonly number[] {
  const isClosed = closedBrackets(folded, start, end);
  const open: number[] = [];
  let at = start;
  return quantities.map((quantity) => {
    for (; at < quantity.start; at++) {
      const code = folded.charCodeAt(at);
      if (code === openBracket && isClosed.has(at)) open.push(at);
      else if (code === closeBracket) open.pop();
    }
    return open.at(-1) ?? -1;
  });
}

const openBracket = 0x28;
const closeBracket = 0x29;

function closedBrackets(folded: string, start: number, end: number): ReadonlySet<number> {
  const closed = new Set<number>();
  const open: number[] = [];
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (code === openBracket) open.push(at);
    else if (code === closeBracket) {
      const from = open.pop();
      if (from !== undefined) closed.add(from);
    }
  }
  return closed;
}

/** Whether two figures may count things of one population, so that one may be part of the other. */
export function isComparable(a: Figure, b: Figure): boolean {
  return (
    a.quantity.population === b.quantity.population &&
    a.quantity.dimension === b.quantity.dimension &&
    !a.quantity.isLoose &&
    !b.quantity.isLoose
  );
}

/** Whether the figure counts something: cases, persons, money, areas and weights; not a share, a change or a duration. */
export function isCount({ quantity }: Figure): boolean {
  const { dimension, isLoose, population } = quantity;
  if (dimension === 'measure') return population === 'area' || population === 'weight';
  return !isLoose && (dimension === 'count' || dimension === 'persons' || dimension === 'money');
}

/** More figures than this in one sentence are a table in prose, read in pieces. */
const mostFiguresLookedAt = 48;

/** The figures of a block, each sentence by itself. */
export function bySentence(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups: (readonly Figure[])[] = [];
  let from = 0;
  for (let to = 1; to <= figures.length; to++) {
    const isSame = figures[to]?.sentence === figures[from]?.sentence && to - from < mostFiguresLookedAt;
    if (to < figures.length && isSame) continue;
    groups.push(figures.slice(from, to));
    from = to;
  }
  return groups;
}
