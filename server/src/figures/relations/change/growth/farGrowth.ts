/** R22 GROWTH and R09 PERCENT_POINT whose figure of the year before stands in a paragraph before, in the very words. */
import { type Change, changeBefore } from '../../../../lexicon/figures/changeWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Sentence } from '../../../../syntax/sentences.ts';
import { type Claim, withTexts } from '../../../claim.ts';
import { bySentence, type Figure, isCount } from '../../../figure.ts';
import { pointsOfPairs } from '../amounts/amount.ts';
import { isShare } from '../pairing/kinds.ts';
import { figureChanged } from '../pairing/laterPairs.ts';
import { pairsOverSentences } from '../pairing/yearBefore.ts';
import { growthOfPairs } from './growth.ts';

/** A change that its own paragraph tells no earlier figure for. */
export interface OpenGrowth {
  readonly change: Figure;
  readonly told: Change;
  readonly current: Figure;
  /** The words of its sentence up to the current figure. */
  readonly words: string;
}

/** The changes of a block over the year before of which no claim holds two figures against each other. */
export function scanOpenGrowths(
  figures: readonly Figure[],
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  folded: string,
): readonly OpenGrowth[] {
  const told = new Set(
    claims.flatMap(({ operands }) => (operands.length > 2 ? [operands[0]?.quantity] : [])),
  );
  return bySentence(figures).flatMap((group) =>
    group.flatMap((change, index) => {
      const isPoints = change.quantity.population === 'points';
      if (!isPoints && !isShare(change)) return [];
      if (change.bracket !== -1 || told.has(change.quantity)) return [];
      const verb = changeBefore(change.lead);
      if (verb?.isAnnual !== true || verb.isLevel) return [];
      const current = figureChanged(change, group.slice(0, index), isPoints ? isShare : isCount);
      const start = sentences[change.sentence]?.start;
      if (current === undefined || start === undefined) return [];
      return [{ change, told: verb, current, words: folded.slice(start, current.quantity.start) }];
    }),
  );
}

/** The figures of a paragraph before, with the words of their sentences up to them. */
export interface EarlierFigures {
  readonly figures: readonly Figure[];
  readonly wordsBefore: (figure: Figure) => string;
}

/** The claim of a change and the figure of the year before that the paragraph tells; all places count from the start of the text. */
export function farGrowthClaim(
  { change, told, current, words }: OpenGrowth,
  { figures, wordsBefore }: EarlierFigures,
): Claim | undefined {
  const later = { ...current, sentence: Number.POSITIVE_INFINITY };
  const pairs = pairsOverSentences(
    later,
    {
      earlier: figures,
      later: [],
      wordsBefore: (figure) => (figure === later ? words : wordsBefore(figure)),
    },
    true,
  );
  const claim = isCount(current)
    ? growthOfPairs(change, told, pairs, 'inferred')
    : pointsOfPairs(change, told, pairs, 'inferred');
  return (
    claim && {
      ...withTexts(claim),
      scope: 'document',
    }
  );
}

/** Whether a paragraph may tell of the year before: a sentence of it begins with a year. */
export function mayTellYearBefore(folded: string): boolean {
  return namesTime.test(folded);
}

/** «。上年», «;2023年»: a clause of another time. */
const namesTime = expression`(?:^|[。;])(?:${'yearBefore'}|\d{4}年)`;
