/** From a figure to those that it is computed of or held against. */
import {
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import type { TextRange } from '../../text/range.ts';
import type { Analysis } from '../analysis.ts';
import { toOffset, toRange } from '../places.ts';
import { findFigureAt, isSame, type PlacedClaim } from './figureAt.ts';

/** *Go to Definition* on a rate, a total or a change: the figures that it follows from. */
export function provideDefinition(
  analysis: Analysis,
  { position }: Pick<DefinitionParams, 'position'>,
): Location[] {
  const figure = findFigureAt(analysis.document, toOffset(analysis, position));
  if (figure === undefined) return [];
  // Of two stages of a process neither follows from the other.
  const told = figure.claims.filter(
    ({ claim: { relation }, operands: [stated] }) =>
      relation !== 'funnel' && stated !== undefined && isSame(stated.range, figure.range),
  );
  return toLocations(analysis, partnersOf(told, figure.range));
}

/** *Find All References* on a figure: every figure that shares a claim with it, other mentions of its indicator included. */
export function provideReferences(
  analysis: Analysis,
  { position, context }: Pick<ReferenceParams, 'position' | 'context'>,
): Location[] {
  const figure = findFigureAt(analysis.document, toOffset(analysis, position));
  if (figure === undefined) return [];
  const own = context.includeDeclaration ? [figure.range] : [];
  return toLocations(analysis, [...own, ...partnersOf(figure.claims, figure.range)]);
}

/** The figure at the cursor as what is written, those that it is held against as what is read. */
export function provideDocumentHighlights(
  analysis: Analysis,
  { position }: Pick<DocumentHighlightParams, 'position'>,
): DocumentHighlight[] {
  const figure = findFigureAt(analysis.document, toOffset(analysis, position));
  if (figure === undefined || figure.claims.length === 0) return [];
  return [
    { range: toRange(analysis, figure.range), kind: DocumentHighlightKind.Write },
    ...partnersOf(figure.claims, figure.range).map((range) => ({
      range: toRange(analysis, range),
      kind: DocumentHighlightKind.Read,
    })),
  ];
}

/** The other operands of the claims, each once, in the order of the text. */
function partnersOf(claims: readonly PlacedClaim[], own: TextRange): readonly TextRange[] {
  const byStart = new Map<number, TextRange>();
  for (const { operands } of claims) {
    for (const { range } of operands) if (!isSame(range, own)) byStart.set(range.start, range);
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

function toLocations(analysis: Analysis, ranges: readonly TextRange[]): Location[] {
  return ranges.map((range) => ({ uri: analysis.uri, range: toRange(analysis, range) }));
}
