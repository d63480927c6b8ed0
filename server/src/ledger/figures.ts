/** What a report's figures are and what it asserts of them, with places in the whole text. */

import { formatDecimal } from '../figures/arithmetic/decimal.ts';
import type { Claim, Relation, Role, Scope, Verdict } from '../figures/claim.ts';
import type { Quantity } from '../figures/quantities.ts';
import { analyseBlocks } from '../model/blockAnalysis.ts';
import { type ReportDocument, readDocument } from '../model/reportDocument.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import { type Place, toPlace } from '../text/place.ts';
import { shiftRange } from '../text/range.ts';
import { type NamedFigure, nameFigures } from './indicators.ts';

export interface FiguresFile {
  readonly path: string;
  readonly read: { readonly characters: number; readonly blocks: number };
  readonly quantities: readonly PlacedQuantity[];
  readonly claims: readonly PlacedClaim[];
}

export interface PlacedQuantity {
  readonly place: Place;
  /** As it stands in the text. */
  readonly text: string;
  /** Exact decimals in the base unit; an infinite bound is undefined. */
  readonly value: string;
  readonly low: string | undefined;
  readonly high: string | undefined;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly unit: string;
  readonly dimension: string;
  readonly isApproximate: boolean;
  readonly named: NamedFigure | undefined;
}

export interface PlacedClaim {
  readonly relation: Relation;
  readonly verdict: Verdict;
  readonly operands: readonly PlacedOperand[];
  readonly stated: string;
  readonly computed: string;
  readonly arithmetic: string;
  readonly scope: Scope;
}

export interface PlacedOperand {
  readonly role: Role;
  readonly place: Place;
  readonly text: string;
}

/** Every quantity and every claim of a text, in the order of the text. */
export function readFigures({ path, text }: { readonly path: string; readonly text: string }): FiguresFile {
  return figuresOf(path, readDocument(text, { profile: 'auto', atLeast: 'excerpt', analyse: analyseBlocks }));
}

/** The same of a document that was read already. */
export function figuresOf(path: string, document: ReportDocument): FiguresFile {
  const { text, profile, period } = document;
  const lines = createLineIndex(text);
  const quantities: PlacedQuantity[] = [];
  const claims: PlacedClaim[] = [];
  let blocks = 0;
  for (const { start, kind, analysis } of document.blocks) {
    if (kind !== 'blank') blocks++;
    const names = nameFigures(analysis, profile.indicators, period?.year);
    for (const quantity of analysis.quantities)
      quantities.push({ ...placeQuantity(quantity, start, text, lines), named: names.get(quantity) });
    for (const claim of analysis.claims) claims.push(placeClaim(claim, start, text, lines));
  }
  for (const claim of document.claims) claims.push(placeClaim(claim, 0, text, lines));
  return { path, read: { characters: text.length, blocks }, quantities, claims };
}

/** A quantity that counts from `by`, with its place in the whole text. */
export function placeQuantity(
  quantity: Quantity,
  by: number,
  text: string,
  lines: LineIndex,
): Omit<PlacedQuantity, 'named'> {
  const { value, interval, unit, dimension, isApproximate } = quantity;
  const range = shiftRange(quantity, by);
  return {
    place: toPlace(range, lines),
    text: text.slice(range.start, range.end),
    value: formatDecimal(value),
    low: interval.low === undefined ? undefined : formatDecimal(interval.low),
    high: interval.high === undefined ? undefined : formatDecimal(interval.high),
    lowOpen: interval.lowOpen,
    highOpen: interval.highOpen,
    unit,
    dimension,
    isApproximate,
  };
}

function placeClaim(claim: Claim, by: number, text: string, lines: LineIndex): PlacedClaim {
  const { relation, verdict, operands, stated, computed, arithmetic, scope } = claim;
  return {
    relation,
    verdict,
    operands: operands.map(({ role, quantity }) => {
      const range = shiftRange(quantity, by);
      return { role, place: toPlace(range, lines), text: text.slice(range.start, range.end) };
    }),
    stated,
    computed,
    arithmetic,
    scope,
  };
}
