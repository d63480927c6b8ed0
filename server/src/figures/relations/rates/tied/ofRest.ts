/** Rates of what is left over: «其余168件自行调解,成功率81.0%». */

import { isRest } from '../../../../lexicon/figures/figureWords.ts';
import { saysUnfinished } from '../../../../lexicon/figures/processWords.ts';
import { isComparable } from '../../../figure.ts';
import { ownWords } from '../../parts/lists/partList.ts';
import type { RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { nearValue } from '../readings.ts';
import { says } from './says.ts';
import type { TiedOperands } from './tie.ts';

/**
 * «受理420件,三方调处252件;余下168件自行调解,成功率81.0%»: what is left over is the whole of a rate that stands after it, unless
 * the rate's name is that of the part («调解成功252件,其余168件移送,调解成功率60.0%»).
 */
export function isOfRest(cue: RateCue, { part, whole }: TiedOperands, { same }: RateContext): boolean {
  if (cue.kind !== 'named') return false;
  const rest = same.find(
    (figure) => figure.quantity.start > whole.quantity.start && isComparable(figure, whole),
  );
  if (rest === undefined || !isRest(ownWords(rest))) return false;
  const deed = cue.name.slice(-3, -1);
  return (
    part.figures.includes(rest) || rest.tail.includes(deed) || !part.figures.some((one) => says(one, [deed]))
  );
}

/** «1380件,其中镇街办结966件,办结率100%;其余414件由部门办理»: all of what the first had, for the others were not theirs. */
export function isOfOwnShare(
  cue: RateCue,
  { part, whole }: TiedOperands,
  { rate, after }: RateContext,
): boolean {
  if (cue.kind !== 'named' || nearValue(rate.quantity) !== 100) return false;
  const rest = after.find((figure) => figure.sentence === rate.sentence && isComparable(figure, whole));
  if (rest === undefined || !isRest(ownWords(rest).replace(/^;/, ''))) return false;
  const isAll = part.near + nearValue(rest.quantity) === nearValue(whole.quantity);
  return isAll && !saysUnfinished(rest.tail);
}
