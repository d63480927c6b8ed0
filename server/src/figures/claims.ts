/** All claims that one block makes by itself. */
import type { Sentence } from '../syntax/sentences.ts';
import type { Claim } from './claim.ts';
import { bySentence, type Figure, scanFigures } from './figure.ts';
import type { Quantity } from './quantities.ts';
import { changeClaims } from './relations/change/change.ts';
import { type OpenGrowth, scanOpenGrowths } from './relations/change/growth/farGrowth.ts';
import { batchClaims } from './relations/coverage/batches.ts';
import { coverageClaims } from './relations/coverage/coverage.ts';
import { timesClaims } from './relations/coverage/timesOfSame.ts';
import { approximateTwinClaims } from './relations/identity/approximateTwin.ts';
import { type Echo, scanEchoes } from './relations/identity/echoes/echoes.ts';
import type { IndicatorMention } from './relations/identity/indicatorMention.ts';
import { scanIndicatorMentions } from './relations/identity/mentions.ts';
import { repeatedAmountClaims } from './relations/identity/repeatedAmount.ts';
import { restatedClaim } from './relations/identity/restated.ts';
import { stockAgainClaims } from './relations/identity/stocks/stockAgain.ts';
import { stockPartClaims } from './relations/identity/stocks/stockParts.ts';
import { alignmentClaims } from './relations/lists/alignment.ts';
import { partClaims } from './relations/parts/parts.ts';
import { approximationClaim } from './relations/plain/approximation.ts';
import { averageClaim } from './relations/plain/averages/average.ts';
import { eachTimeClaims } from './relations/plain/averages/eachTime.ts';
import { farAverageClaim } from './relations/plain/averages/farAverage.ts';
import { timeAverageClaim } from './relations/plain/averages/timeAverage.ts';
import { unitPriceClaims } from './relations/plain/averages/unitPrice.ts';
import { comparativeClaim } from './relations/plain/comparative.ts';
import { plainClaim, tooManyPlaces } from './relations/plain/integer.ts';
import { periodClaim } from './relations/plain/period.ts';
import { rankClaims } from './relations/plain/ranks.ts';
import { spanClaim } from './relations/plain/span.ts';
import { trendClaims } from './relations/plain/trend.ts';
import { funnelClaims } from './relations/process/funnel/funnel.ts';
import { inspectedClaims } from './relations/process/funnel/inspected.ts';
import { cumulativeClaims } from './relations/process/stocks/cumulative.ts';
import { netChangeClaims } from './relations/process/stocks/netChange.ts';
import { stockFlowClaim } from './relations/process/stocks/stockFlow.ts';
import { twoFlowsClaim } from './relations/process/stocks/twoFlows.ts';
import { allAndRateClaims } from './relations/process/universal/allAndRate.ts';
import { rateThenAllClaims } from './relations/process/universal/rateThenAll.ts';
import { universalClaims } from './relations/process/universal/universal.ts';
import { type OpenRate, scanOpenRates } from './relations/rates/far/openRates.ts';
import { type ShareItem, scanShareItems } from './relations/rates/far/shareItems.ts';
import { rateClaimOf } from './relations/rates/rate.ts';
import { shareClaims } from './relations/rates/shares/shares.ts';

/** So far back, in sentences and figures, may stand what a change is told of. */
const sentencesBack = 2;
const mostBefore = 16;
/** So many sentences on may stand what it is compared with. */
const sentencesAhead = 3;

/** What the figures of a block assert of each other, and what they say of the report's indicators. */
export interface FigureReading {
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly IndicatorMention[];
  readonly echoes: readonly Echo[];
  /** Rates whose whole none of them is. */
  readonly openRates: readonly OpenRate[];
  /** Counts told as a share, whose whole a paragraph before may tell. */
  readonly shareItems: readonly ShareItem[];
  /** Changes over the year before, of which none of them is a figure. */
  readonly openGrowths: readonly OpenGrowth[];
}

/** A text with its quantities, of which the figures are read. */
export interface FigureText {
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
}

interface Told extends FigureText {
  readonly figures: readonly Figure[];
  /** What was found so far. */
  readonly claims: Claim[];
}

/** The readings of all texts, each relation being sought in all of them before the next. */
export function readFigures(texts: readonly FigureText[]): readonly FigureReading[] {
  const told = texts.map(({ folded, sentences, quantities }): Told => {
    const figures = quantities.length === 0 ? none : scanFigures(folded, sentences, quantities);
    return { folded, sentences, quantities, figures, claims: [] };
  });
  const counted = told.filter(({ figures }) => figures.length > 0);
  for (const text of counted) addRates(text);
  for (const text of counted) addClaimsOfSentences(text);
  for (const text of counted) addClaimsOfEach(text);
  for (const { figures, sentences, folded, claims } of counted)
    claims.push(...batchClaims(figures, sentences, folded), ...rateThenAllClaims(figures, folded));
  for (const read of blockRelations)
    for (const { figures, folded, claims } of counted)
      if (figures.length > 1) claims.push(...read(figures, folded));
  return told.map(toReading);
}

const none: readonly never[] = [];

function toReading({ figures, claims, sentences, folded }: Told): FigureReading {
  const isTold = figures.length > 0;
  const ranks = rankClaims(folded);
  return {
    figures,
    claims: ranks.length === 0 ? claims : [...claims, ...ranks],
    mentions: isTold ? scanIndicatorMentions(figures, sentences, folded) : none,
    echoes: isTold ? scanEchoes(figures) : none,
    openRates: isTold ? scanOpenRates(figures, claims) : none,
    shareItems: isTold ? scanShareItems(figures, claims) : none,
    openGrowths: isTold ? scanOpenGrowths(figures, claims, sentences, folded) : none,
  };
}

function addRates({ figures, folded, claims }: Told): void {
  for (const [index, figure] of figures.entries()) {
    const claim = figure.quantity.dimension === 'share' ? rateClaimOf(figures, index, folded) : undefined;
    if (claim !== undefined) claims.push(claim);
  }
}

function addClaimsOfSentences({ figures, sentences, folded, claims }: Told): void {
  const add = (claim: Claim | undefined): void => {
    if (claim !== undefined) claims.push(claim);
  };
  let at = 0;
  for (const group of bySentence(figures)) {
    const end = at + group.length;
    const around = {
      before: figures.slice(Math.max(0, at - mostBefore), at),
      after: figures.slice(end, end + mostBefore),
    };
    addSentenceClaims(group, around, sentences, folded, add);
    at = end;
  }
}

/** What a figure says by itself. */
function addClaimsOfEach({ figures, folded, claims }: Told): void {
  for (const [index, figure] of figures.entries())
    for (const claim of [
      plainClaim(figure, index, figures) ?? tooManyPlaces(figure, folded),
      approximationClaim(figure, folded),
      spanClaim(figure, folded) ?? periodClaim(figure, folded),
    ])
      if (claim !== undefined) claims.push(claim);
}

/** What figures of several sentences may say of each other. */
const blockRelations = [
  partClaims,
  funnelClaims,
  inspectedClaims,
  cumulativeClaims,
  universalClaims,
  allAndRateClaims,
  repeatedAmountClaims,
  approximateTwinClaims,
  trendClaims,
  stockAgainClaims,
  stockPartClaims,
  timesClaims,
  eachTimeClaims,
  unitPriceClaims,
] as const;

/** What only the figures of one sentence say of each other. */
function addSentenceClaims(
  group: readonly Figure[],
  { before, after }: Readonly<Record<'before' | 'after', readonly Figure[]>>,
  sentences: readonly Sentence[],
  folded: string,
  add: (claim: Claim | undefined) => void,
): void {
  const own = group[0]?.sentence ?? 0;
  const sentence = sentences[own];
  if (sentence === undefined) return;
  const words = folded.slice(sentence.start, sentence.end);
  changeClaims(group, words, {
    earlier: before.filter((figure) => figure.sentence >= own - sentencesBack),
    later: after.filter((figure) => figure.sentence <= own + sentencesAhead),
    wordsBefore: (figure) =>
      folded.slice(sentences[figure.sentence]?.start ?? figure.quantity.start, figure.quantity.start),
  }).forEach(add);
  if (group.length < 2) return;
  shareClaims(group, words, sentence.start).forEach(add);
  alignmentClaims(group, sentence, words, folded).forEach(add);
  coverageClaims(group, folded).forEach(add);
  add(stockFlowClaim(group, folded) ?? twoFlowsClaim(group));
  netChangeClaims(group).forEach(add);
  group.forEach((figure, index) => {
    add(
      averageClaim(figure, group, index) ??
        timeAverageClaim(figure, group, index) ??
        farAverageClaim(figure, group.slice(0, index), before),
    );
    const next = group[index + 1];
    if (next === undefined) return;
    add(comparativeClaim(figure, next, folded));
    add(restatedClaim(figure, next, folded));
  });
}
