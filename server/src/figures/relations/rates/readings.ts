/**
 * The readings that a rate admits (relations.md 0.5): which counts may be its part and its whole, one by one or added up.
 * A rate is wrong only if none of them gives it.
 */
import { type Acceptance, acceptRate, differenceOf, percentage, sumOf } from '../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../arithmetic/bounds.ts';
import { type Figure, isComparable } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';

/** One count, or several that follow each other and are added up. */
export interface Term {
  readonly figures: readonly Figure[];
  /** A float for a first look only; verdicts use `bounds`. */
  readonly near: number;
  /** Asked of few terms, since nearly every one is sifted out by its float. */
  readonly bounds: () => Bounds;
}

export interface Reading {
  readonly part: Term;
  readonly whole: Term;
}

export function termOf(...figures: readonly Figure[]): Term {
  let near = 0;
  for (const { quantity } of figures) near += nearValue(quantity);
  return { figures, near, bounds: () => sumOf(figures.map(({ quantity }) => boundsOf(quantity))) };
}

/** A count without one that is left out of it. */
export function withoutOne(all: Figure, one: Figure): Term {
  return {
    figures: [all],
    near: nearValue(all.quantity) - nearValue(one.quantity),
    bounds: () => differenceOf(boundsOf(all.quantity), boundsOf(one.quantity)),
  };
}

/** The value as a float, to order and to sift. */
export function nearValue({ value }: Quantity): number {
  return value.exponent === 0 ? value.coefficient : value.coefficient * 10 ** value.exponent;
}

/** The sum of several as a float, to order and to sift. */
export function nearSum(figures: readonly Figure[]): number {
  return figures.reduce((sum, { quantity }) => sum + nearValue(quantity), 0);
}

/** How the rate stands to part and whole. */
export function accept({ part, whole }: Reading, rate: Quantity): Acceptance {
  const truth = percentage(part.bounds(), whole.bounds());
  return truth === undefined ? 'none' : acceptRate(truth, rate);
}

/** Whether the reading gives the rate by rounding or cutting off. */
export function agrees(reading: Reading, rate: Quantity): boolean {
  if (!mayAgree(reading.part, reading.whole, rate)) return false;
  const acceptance = accept(reading, rate);
  return acceptance === 'rounding' || acceptance === 'truncation';
}

/** Sifts with floats, generously: exact arithmetic is dear, and nearly every reading is far off. */
function mayAgree(part: Term, whole: Term, rate: Quantity): boolean {
  return mayGive(part.near, whole.near, rate) || part.figures.some(isVague) || whole.figures.some(isVague);
}

/** Whether more values than the printed one may be meant, so that a float tells nothing. */
export function isVague({ quantity }: Figure): boolean {
  return quantity.isApproximate || quantity.lastPlace > 0 || quantity.decimals > 0;
}

/** The first reading of some part over some whole that agrees; parts and wholes come likeliest first. */
export function findReading(
  parts: readonly Term[],
  wholes: readonly Term[],
  rate: Quantity,
): Reading | undefined {
  for (const part of parts) {
    for (const whole of wholes) {
      if (!mayAgree(part, whole, rate)) continue;
      if (part.figures.some((figure) => whole.figures.includes(figure)) && !isSum(whole)) continue;
      // What is all of itself says nothing of a rate of 100 %.
      if (whole.figures.every((figure) => part.figures.includes(figure))) continue;
      if (isMixed(part) || isMixed(whole)) continue;
      const [a] = part.figures;
      const [b] = whole.figures;
      if (a === undefined || b === undefined || !isComparable(a, b)) continue;
      const reading = { part, whole };
      if (agrees(reading, rate)) return reading;
    }
  }
  return undefined;
}

function isSum({ figures }: Term): boolean {
  return figures.length > 1;
}

/** «近万名职工参与竞赛,612名干部参加考试»: nobody adds what is told about to what has been counted. */
function isMixed({ figures }: Term): boolean {
  if (figures.length < 2) return false;
  let vague = 0;
  let averages = 0;
  for (const figure of figures) {
    if (figure.quantity.isApproximate) vague++;
    if (isAverage(figure)) averages++;
  }
  return (vague > 0 && vague < figures.length) || (averages > 0 && averages < figures.length);
}

/** «平均每个调委会受理28.8件»: of cases and persons only an average has decimals. */
function isAverage({ quantity }: Figure): boolean {
  return quantity.decimals > 0 && (quantity.population === 'cases' || quantity.dimension === 'persons');
}

/** More counts than this in a row are a list that nobody adds up unsaid. */
const longestSum = 6;

/**
 * Sums of two to six comparable counts that follow each other, those that end last first; only those whose float may give
 * the rate, since a long list has a hundred.
 */
export function sumsOfNeighbours(
  figures: readonly Figure[],
  mayFit: (near: number) => boolean,
): readonly Term[] {
  const sums: Term[] = [];
  for (let last = figures.length - 1; last >= 1; last--) addSumsUpTo(last, figures, mayFit, sums);
  return sums;
}

/** Those of the sums that end with one of the counts. */
export function sumsUpTo(
  last: Figure,
  figures: readonly Figure[],
  mayFit: (near: number) => boolean,
): readonly Term[] {
  const sums: Term[] = [];
  addSumsUpTo(figures.indexOf(last), figures, mayFit, sums);
  return sums;
}

function addSumsUpTo(
  at: number,
  figures: readonly Figure[],
  mayFit: (near: number) => boolean,
  sums: Term[],
): void {
  const last = figures[at];
  if (last === undefined) return;
  let near = nearValue(last.quantity);
  let hasVague = isVague(last);
  for (let from = at - 1; from > at - longestSum && from >= 0; from--) {
    const first = figures[from];
    if (first === undefined || !isComparable(first, last)) break;
    near += nearValue(first.quantity);
    hasVague ||= isVague(first);
    if (hasVague || mayFit(near)) sums.push(termOf(...figures.slice(from, at + 1)));
  }
}

/** A first look with floats at whether part over whole may give the rate. */
export function mayGive(part: number, whole: number, rate: Quantity): boolean {
  return rate.isApproximate || Math.abs((100 * part) / whole - nearValue(rate)) <= 2 * 10 ** rate.lastPlace;
}

/** The sums of any two of a few counts. */
export function sumsOfTwo(figures: readonly Figure[]): readonly Term[] {
  const few = figures.slice(0, longestSum);
  const sums: Term[] = [];
  for (const [index, one] of few.entries())
    for (const other of few.slice(index + 1)) if (isComparable(one, other)) sums.push(termOf(one, other));
  return sums;
}
