/** All claims that one block makes by itself. */
import type { Sentence } from '../syntax/sentences.ts';
import type { Claim } from './claim.ts';
import { type Figure, scanFigures } from './figure.ts';
import { partClaims } from './parts.ts';
import type { Quantity } from './quantities.ts';
import { rateClaims } from './rate.ts';

/** More figures than this in one sentence are a table in prose; they are read only up to here. */
const mostFiguresPerSentence = 64;

export function scanClaims(
  folded: string,
  sentences: readonly Sentence[],
  quantities: readonly Quantity[],
): readonly Claim[] {
  if (quantities.length === 0) return [];
  const figures = scanFigures(folded, sentences, quantities);
  const claims: Claim[] = [];
  for (const sentence of bySentence(figures)) {
    for (const [index, figure] of sentence.entries()) {
      if (figure.quantity.dimension === 'share') claims.push(...rateClaims(sentence, index, folded));
    }
    if (sentence.length >= 2) claims.push(...partClaims(sentence, folded));
  }
  return claims;
}

function bySentence(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups = new Map<number, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.sentence);
    if (group === undefined) groups.set(figure.sentence, [figure]);
    else if (group.length < mostFiguresPerSentence) group.push(figure);
  }
  return [...groups.values()];
}
