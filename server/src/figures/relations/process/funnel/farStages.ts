/**
 * R16 FUNNEL where the words tie two stages only loosely: that they are in order is shown in the ledger, that they are not
 * may have a reason that the text does not give.
 */
import { namesPrevious, quietStageOf, type Stage } from '../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { isAbove } from '../../../arithmetic/acceptance.ts';
import { boundsOf } from '../../../arithmetic/bounds.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { isOfSameThings, ownLead } from './stages.ts';

/** So far back, in sentences and in figures, an earlier stage may stand. */
const sentencesBack = 2;
const mostFigures = 12;

/** The nearest count of an earlier stage that the later one does not exceed. */
export function farEarlierStage(figures: readonly Figure[], index: number): Figure | undefined {
  const later = figures[index];
  const stage = later === undefined ? undefined : quietStageOf(ownLead(later));
  if (later === undefined || stage === undefined || later.lead.includes('其中')) return undefined;
  for (let at = index - 1; at >= 0 && index - at <= mostFigures; at--) {
    const figure = figures[at];
    if (figure === undefined || figure.sentence < later.sentence - sentencesBack) return undefined;
    if (!isComparable(figure, later) || figure.bracket !== later.bracket || isOfList(figure)) continue;
    if (!isEarlier(figure, stage, later)) continue;
    const isOfSame = isOfSameThings(figure, later) || isOfSameThings(namedBefore(figures, at), later);
    return isOfSame && isInOrder(figure, later) ? figure : undefined;
  }
  return undefined;
}

/** «收到复议申请756件,受理681件»: what is accepted is named by the count that it is of. */
function namedBefore(figures: readonly Figure[], at: number): Figure | undefined {
  const [before, figure] = [figures[at - 1], figures[at]];
  const isOfOne = before?.stage !== undefined && before.sentence === figure?.sentence;
  return isOfOne && isComparable(before, figure) ? before : undefined;
}

/** What stands after 其中 is a part, not a stage. */
function isOfList({ before }: Figure): boolean {
  return before.includes('其中');
}

function isEarlier(figure: Figure, stage: Stage, later: Figure): boolean {
  if (namesPrevious(figure.before) && figure.sentence !== later.sentence) return false;
  const own = figure.stage ?? quietStageOf(ownLead(figure));
  if (own !== undefined) return own.rank < stage.rank;
  // «二审案件318件,审结296件»: cases that are counted by their kind, and in the next clause what has come of them.
  const isNext = figure.sentence === later.sentence && later.clause - figure.clause === 1;
  return isNext && stage.rank === finished && ofKind.test(figure.lead) && figure.tail === '';
}

const finished = 3;
const ofKind = expression`(?:${'caseNouns'})$`;

/** In another sentence the two must also be of one size: 6 cases sent on are no stage of 230 hints. */
function isInOrder(earlier: Figure, later: Figure): boolean {
  if (isAbove(boundsOf(later.quantity), boundsOf(earlier.quantity))) return false;
  if (earlier.sentence === later.sentence) return true;
  const [many, few] = [earlier, later].map(
    ({ quantity: { value } }) => value.coefficient * 10 ** value.exponent,
  );
  return few !== undefined && many !== undefined && few >= leastShare * many;
}

const leastShare = 0.5;
