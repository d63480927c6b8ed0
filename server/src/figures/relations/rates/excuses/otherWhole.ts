/** Where what the words tie is a count of a sentence before, and the rate's own sentence says that its whole is another one. */

import { stageOf } from '../../../../lexicon/figures/figureWords.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { resultRank } from '../../parts/lists/partList.ts';
import type { RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { nearValue } from '../readings.ts';
import { alignedPairs, ofSentence, sharePairs } from '../shares/shareLists.ts';
import { isRateSlip } from '../slipped/rateSlips.ts';
import { rangeOfWhole } from '../slipped/slipped.ts';
import { nounOpening } from '../tied/amongNamed.ts';
import type { TiedOperands } from '../tied/tie.ts';

/** Whether the rate is of another whole than the one tied, told in its sentence or nowhere. */
export function isOfOtherWhole(
  cue: RateCue,
  tied: TiedOperands,
  context: RateContext,
  folded: string,
): boolean {
  if (cue.kind === 'named' && isOfNamedOnly(tied, context.rate, folded)) return true;
  if (tied.whole.sentence >= context.rate.sentence) return false;
  return cue.kind === 'named'
    ? !isNamedAnew(tied, folded) && isOfOwnSentence(tied, context)
    : (cue.kind === 'of-noun' && (isOfGreater(tied, context) || isBeyondOwn(tied, context))) ||
        isOfUntold(tied, context);
}

/** «审结385件。在审结案件中,终止136件;调解结案129件,调解率33.5%»: the sentence says that its counts are of the one before. */
function isNamedAnew({ part, whole }: TiedOperands, folded: string): boolean {
  const [first] = part.figures;
  const noun = first === undefined ? undefined : nounOpening(first, folded);
  return noun !== undefined && whole.stage !== undefined && noun.includes(whole.stage.word);
}

/** «受理3820件,已办结的工单中,满意3438件,满意率96.0%»: of those that the words name, whose number is not told; a rate of fewer is higher. */
function isOfNamedOnly({ part, whole }: TiedOperands, rate: Figure, folded: string): boolean {
  const [first] = part.figures;
  const noun = first === undefined ? undefined : nounOpening(first, folded);
  const stage = noun === undefined ? undefined : stageOf(noun);
  return (
    stage !== undefined &&
    whole.stage !== undefined &&
    stage.rank > whole.stage.rank &&
    nearValue(rate.quantity) * nearValue(whole.quantity) > 100 * part.near
  );
}

/** «办结120件。诉讼案件102件,胜诉92件,胜诉率…»: a greater count of the part's own sentence is likelier its whole than one before. */
function isOfOwnSentence({ part }: TiedOperands, { rate, same }: RateContext): boolean {
  const [first] = part.figures;
  if (first === undefined || first.sentence !== rate.sentence) return false;
  return same.some(
    (other) =>
      other.quantity.end <= first.quantity.start &&
      isComparable(other, first) &&
      other.stage?.rank !== resultRank &&
      nearValue(other.quantity) > nearValue(first.quantity),
  );
}

/** «办结2974件。收到申请232件,纠错109件,占办结案件的56.8%»: no more of these were finished than came in. */
function isBeyondOwn({ whole }: TiedOperands, { rate, same }: RateContext): boolean {
  const { stage } = whole;
  return (
    stage !== undefined &&
    same.some(
      (other) =>
        other.sentence === rate.sentence &&
        other.stage !== undefined &&
        other.stage.rank < stage.rank &&
        isComparable(other, whole) &&
        nearValue(other.quantity) < nearValue(whole.quantity),
    )
  );
}

/** «审结163件。六个法庭审结416件,占全院审结总数的43.4%»: of more than the sentence before counts, if no slip explains it. */
function isOfGreater({ part, whole }: TiedOperands, { rate }: RateContext): boolean {
  const [only] = part.figures;
  if (only === undefined || part.figures.length > 1 || part.near <= nearValue(whole.quantity)) return false;
  return !isRateSlip(only.quantity, whole.quantity, rate.quantity);
}

/**
 * «286件。公开类15件,占收案总数的3.6%;处罚类186件,占44.5%;不履职类92件,占22.0%»: one whole gives all the shares, and it is not the one
 * before nor a slip of it.
 */
function isOfUntold({ whole }: TiedOperands, context: RateContext): boolean {
  const told = alignedPairs(context) ?? sharePairs(ofSentence(context.rate, context.figures));
  const pairs = told.filter(({ count }) => isComparable(count, whole));
  if (pairs.length < leastShares || !pairs.every(isExact)) return false;
  const ranges = pairs.map(({ count, share }) => rangeOfWhole(nearValue(count.quantity), share.quantity));
  const from = Math.ceil(Math.max(...ranges.map(([low]) => low)));
  const to = Math.floor(Math.min(...ranges.map(([, high]) => high)));
  const before = nearValue(whole.quantity);
  if (to < from || to - from > mostMeant || (before >= from && before <= to)) return false;
  for (let meant = from; meant <= to; meant++) if (isNumeralSlip(String(meant), String(before))) return false;
  return true;
}

function isExact({ share }: { readonly share: Figure }): boolean {
  return share.quantity.decimals > 0 && !share.quantity.isApproximate;
}

/** Two shares agree on some whole number now and then; three hardly ever. */
const leastShares = 3;
/** More whole numbers than these say little of which was meant. */
const mostMeant = 30;
