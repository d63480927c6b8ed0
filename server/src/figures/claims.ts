/** All claims that one block makes by itself. */
import type { Sentence } from '../syntax/sentences.ts';
import type { Claim } from './claim.ts';
import { type Figure, scanFigures } from './figure.ts';
import type { Quantity } from './quantities.ts';
import { changeClaims } from './relations/change/change.ts';
import { type IndicatorMention, scanIndicatorMentions } from './relations/identity/mentions.ts';
import { partClaims } from './relations/parts/parts.ts';
import { averageClaim } from './relations/plain/average.ts';
import { plainClaim } from './relations/plain/integer.ts';
import { cumulativeClaims } from './relations/process/cumulative.ts';
import { funnelClaims } from './relations/process/funnel.ts';
import { stockFlowClaim } from './relations/process/stockFlow.ts';
import { universalClaims } from './relations/process/universal.ts';
import { rateClaims } from './relations/rates/rate.ts';
import { shareClaims } from './relations/rates/shares.ts';

/** More figures than this in one sentence are a table in prose, read in pieces. */
const mostFiguresLookedAt = 48;

/** What the figures of a block assert of each other, and what they say of the report's indicators. */
export interface FigureReading {
  readonly claims: readonly Claim[];
  readonly mentions: readonly IndicatorMention[];
}

const nothing: FigureReading = { claims: [], mentions: [] };

export function readFigures(
  folded: string,
  sentences: readonly Sentence[],
  quantities: readonly Quantity[],
): FigureReading {
  if (quantities.length === 0) return nothing;
  const figures = scanFigures(folded, sentences, quantities);
  return {
    claims: claimsOf(figures, sentences, folded),
    mentions: scanIndicatorMentions(figures, sentences, folded),
  };
}

function claimsOf(
  figures: readonly Figure[],
  sentences: readonly Sentence[],
  folded: string,
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, figure] of figures.entries()) {
    if (figure.quantity.dimension !== 'share') continue;
    for (const claim of rateClaims(figures, index, folded)) claims.push(claim);
  }
  for (const claim of sentenceClaims(figures, sentences, folded)) claims.push(claim);
  for (const claim of blockClaims(figures, folded)) claims.push(claim);
  return claims;
}

/** What figures of several sentences may say of each other. */
function* blockClaims(figures: readonly Figure[], folded: string): Generator<Claim> {
  for (const figure of figures) {
    const claim = plainClaim(figure);
    if (claim !== undefined) yield claim;
  }
  if (figures.length < 2) return;
  yield* partClaims(figures, folded);
  yield* funnelClaims(figures, folded);
  yield* cumulativeClaims(figures, folded);
  yield* universalClaims(figures, folded);
}

/** What only the figures of one sentence say of each other. */
function* sentenceClaims(
  figures: readonly Figure[],
  sentences: readonly Sentence[],
  folded: string,
): Generator<Claim> {
  let from = 0;
  for (let to = 1; to <= figures.length; to++) {
    const isSame = figures[to]?.sentence === figures[from]?.sentence && to - from < mostFiguresLookedAt;
    if (to < figures.length && isSame) continue;
    const group = figures.slice(from, to);
    from = to;
    yield* changeClaims(group);
    if (group.length < 2) continue;
    const sentence = sentences[group[0]?.sentence ?? 0];
    if (sentence !== undefined) yield* shareClaims(group, folded.slice(sentence.start, sentence.end));
    const stockFlow = stockFlowClaim(group);
    if (stockFlow !== undefined) yield stockFlow;
    for (const [index, figure] of group.entries()) {
      const average = averageClaim(figure, group.slice(0, index));
      if (average !== undefined) yield average;
    }
  }
}
