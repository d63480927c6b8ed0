/** All claims that one block makes by itself. */
import type { Sentence } from '../syntax/sentences.ts';
import type { Claim } from './claim.ts';
import { type Figure, scanFigures } from './figure.ts';
import type { Quantity } from './quantities.ts';
import { changeClaims } from './relations/change/change.ts';
import { partClaims } from './relations/parts/parts.ts';
import { rateClaims } from './relations/rates/rate.ts';

/** More figures than this in one sentence are a table in prose, read in pieces. */
const mostFiguresLookedAt = 48;

export function scanClaims(
  folded: string,
  sentences: readonly Sentence[],
  quantities: readonly Quantity[],
): readonly Claim[] {
  if (quantities.length === 0) return [];
  const figures = scanFigures(folded, sentences, quantities);
  const claims: Claim[] = [];
  for (const [index, figure] of figures.entries()) {
    if (figure.quantity.dimension !== 'share') continue;
    for (const claim of rateClaims(figures, index, folded)) claims.push(claim);
  }
  for (const claim of sentenceClaims(figures)) claims.push(claim);
  if (figures.length >= 2) for (const claim of partClaims(figures, folded)) claims.push(claim);
  return claims;
}

/** What only the figures of one sentence say of each other. */
function* sentenceClaims(figures: readonly Figure[]): Generator<Claim> {
  let from = 0;
  for (let to = 1; to <= figures.length; to++) {
    if (
      to < figures.length &&
      figures[to]?.sentence === figures[from]?.sentence &&
      to - from < mostFiguresLookedAt
    )
      continue;
    yield* changeClaims(figures.slice(from, to));
    from = to;
  }
}
