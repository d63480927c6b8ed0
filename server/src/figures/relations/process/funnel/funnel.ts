/** R16 FUNNEL: 收到 ≥ 受理 ≥ 办结 ≥ 成功, of the same things. */
import { tellsDifference } from '../../../../lexicon/figures/changeWords.ts';
import { leadingStageOf, namesPrevious, type Stage } from '../../../../lexicon/figures/figureWords.ts';
import { classWords, expression } from '../../../../lexicon/wordClasses.ts';
import { isAbove } from '../../../arithmetic/acceptance.ts';
import { boundsOf } from '../../../arithmetic/bounds.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isBranch } from './branches.ts';
import { isExcused, saysNoneLeft } from './excusedStage.ts';
import { farEarlierStage } from './farStages.ts';
import { handedOver } from './handover.ts';
import { stageClaim } from './stageClaim.ts';
import { isOfOwnSentence, isOfSameThings, ownLead } from './stages.ts';

/** The claims of neighbouring stages among the figures of a block. */
export function funnelClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, later] of figures.entries()) {
    if (!isCount(later)) continue;
    const handed = handedOver(figures, index, folded);
    if (handed !== undefined) {
      const isMore = isAbove(boundsOf(later.quantity), boundsOf(handed.quantity));
      claims.push(stageClaim(handed, later, isMore ? 'fails' : 'holds', 'inferred'));
      continue;
    }
    const stage = leadingStageOf(ownLead(later));
    let earlier = stage === undefined ? undefined : earlierStage(figures, index, stage, folded, index);
    const far = earlier === undefined ? farEarlierStage(figures, index) : undefined;
    if (far !== undefined) claims.push(stageClaim(far, later, 'holds', 'inferred'));
    if (stage === undefined) continue;
    while (earlier !== undefined) {
      // «应诉168件。热线受理7227件,转办2114件»: what its own sentence counts before it is what it is of.
      if (isOfOwnSentence(later, earlier, figures, index)) break;
      const isReversed = isAbove(boundsOf(later.quantity), boundsOf(earlier.quantity));
      if (!isReversed || !isExcused(figures, index, earlier, stage, folded, isTooMany(later, earlier))) {
        const isWeak =
          isCarryOver(earlier, stage) && !isTooMany(later, earlier) && !saysNoneLeft(earlier, later, folded);
        claims.push(
          stageClaim(
            earlier,
            later,
            verdictOf(earlier, later, isReversed, folded),
            isWeak ? 'weak' : 'inferred',
          ),
        );
        break;
      }
      // «应诉案件629件,应出庭54件,实际出庭135件,多于应出庭数量»: excused of one stage, still bound by an earlier one.
      earlier = earlierStage(figures, index, earlier.stage ?? stage, folded, figures.indexOf(earlier));
    }
  }
  return claims;
}

/** «新收161件,审结157件» with 8 left over from the year before: what was finished is not held against what came in alone. */
function verdictOf(earlier: Figure, later: Figure, isReversed: boolean, folded: string): Claim['verdict'] {
  if (isReversed) return 'fails';
  const { start, end } = later.quantity;
  const isMore = withLeftOver.test(folded.slice(end, end + 16));
  const isLess = earlier.lead.includes('新') && leftBefore.test(folded.slice(Math.max(0, start - 60), start));
  return isMore || isLess ? 'open' : 'holds';
}

const withLeftOver = expression`^\((?:${'including'})(?:${'yearBefore'}|${'earlierYears'}|结转|旧存)`;
const leftBefore = expression`(?:上年|${'earlierYears'}|旧存|期初)[^。;]{0,4}(?:${'carriedOver'})?[^。;]{0,4}\d+[^。;,]{1,2},`;

/**
 * The nearest count before of an earlier stage, in this sentence or the one before. A count of the same kind in between
 * that names no stage may be what the later one is of; only after 其中 it is a part.
 */
function earlierStage(
  figures: readonly Figure[],
  index: number,
  stage: Stage,
  folded: string,
  before: number,
): Figure | undefined {
  const later = figures[index];
  if (later === undefined || later.lead.includes('其中')) return undefined;
  let between: Figure | undefined;
  for (let at = before - 1; at >= 0 && index - at <= 8; at--) {
    const figure = figures[at];
    if (figure === undefined || figure.sentence < later.sentence - 1) return undefined;
    if (figure.segment !== later.segment) {
      const isPart = figure.stage === undefined && figure.sentence === later.sentence;
      if (!isPart && !isAfterParts(figure, later, folded)) return undefined;
    }
    if (!isComparable(figure, later) || figure.bracket !== later.bracket) continue;
    // «受理1910件,受理量同比增加184件,办结1834件»: what a stage grew by is none of it.
    if (tellsDifference(figure.lead)) continue;
    if (isBranch(figures, at, later)) continue;
    const isTaken = isExam(figure, later, stage) || isApplication(figures, at, later, stage);
    if (figure.stage === undefined && !isTaken) between = figure;
    if (!isTaken && (figure.stage === undefined || figure.stage.rank >= stage.rank)) continue;
    if (between !== undefined && !isAmong(figure, between, folded)) return undefined;
    return isOfSameThings(figure, later) && !namesPrevious(figure.lead) ? figure : undefined;
  }
  return undefined;
}

/** «应诉案件19件,其中一审12件,二审7件;当年审结17件»: after a list of its parts a count goes on behind the semicolon. */
function isAfterParts(figure: Figure, later: Figure, folded: string): boolean {
  if (figure.sentence !== later.sentence || later.segment - figure.segment !== 1) return false;
  const between = folded.slice(figure.quantity.end, later.quantity.start);
  return later.lead.length <= longestBare && /^,其中[^;]*;[^\d;]*$/.test(between);
}

/** «当年审结», «已办结»: a stage and no noun of its own. */
const longestBare = 6;

/** «行政复议申请23件,复议机关受理21件»: the first count of its sentence says what came in, without a verb. */
function isApplication(figures: readonly Figure[], at: number, later: Figure, stage: Stage): boolean {
  const figure = figures[at];
  if (figure === undefined || figure.stage !== undefined || stage.word !== '受理') return false;
  if (figure.tail !== '' || !figure.lead.endsWith('申请')) return false;
  const isFirst = figures[at - 1]?.sentence !== figure.sentence;
  return isFirst && figure.sentence === later.sentence && later.clause - figure.clause === 1;
}

/** «236人参加,合格231人»: who took part stands behind the number. */
function isExam(
  { quantity, tail, sentence, clause, stage: own }: Figure,
  later: Figure,
  stage: Stage,
): boolean {
  return (
    own === undefined &&
    quantity.dimension === 'persons' &&
    /^(?:参加|参考|参训|应考)/.test(tail) &&
    /合格|优秀/.test(stage.word) &&
    sentence === later.sentence &&
    later.clause - clause === 1
  );
}

/** «受理56件,其中涉企12件,办结50件»: the count in between is a part of the earlier one. */
function isAmong(earlier: Figure, between: Figure, folded: string): boolean {
  return folded.slice(earlier.quantity.end, between.quantity.start).includes('其中');
}

/** What was left of the year before may make more finished than received. */
function isCarryOver({ stage }: Figure, later: Stage): boolean {
  // Nobody appears in court for a case of the year before that is not counted.
  const isFinished = later.rank === 3 && !later.word.includes('出庭');
  return isFinished && stage !== undefined && intake.includes(stage.word);
}

/** «新收648件,办结5882件», «立案23件,审结220件»: no year leaves the next several times what comes in. */
function isTooMany({ quantity: later }: Figure, { quantity: earlier }: Figure): boolean {
  const [many = 0, few = 0] = [later, earlier].map(({ value }) => value.coefficient * 10 ** value.exponent);
  if (few >= leastIntake) return many > mostTimes * few;
  return few >= fewIntake && many > mostTimesFew * few && many - few >= 100;
}

const leastIntake = 50;
const mostTimes = 3;
/** Of a few cases a bad year may leave more. */
const fewIntake = 10;
const mostTimesFew = 6;

const intake = classWords('intake');
