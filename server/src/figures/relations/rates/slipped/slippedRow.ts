/**
 * Operands that stand in a row right before their rate, told as wrong where one slip of the pen explains it: «推荐企业518家,获认定431家,认定通过率83.2%»,
 * «抽查基数132项,抽中37项,抽查比例28.0%», «验收58件,一次合格的49件(占84.5%)».
 */
import { isInTime } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../figure.ts';
import { isCurrentCount, type RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { nearValue, termOf } from '../readings.ts';
import type { TiedOperands } from '../tied/tie.ts';
import { isRateSlip } from './rateSlips.ts';

/** The two counts before the rate, if nothing stands between the three and the rate is named as the second. */
export function ofRow(cue: RateCue, { rate, figures }: RateContext): TiedOperands | undefined {
  const at = figures.indexOf(rate);
  const [whole, part] = [figures[at - 2], figures[at - 1]];
  if (whole === undefined || part === undefined || !isRow(whole, part, rate)) return undefined;
  if (figures[at - 3]?.clause === whole.clause && figures[at - 3]?.sentence === whole.sentence)
    return undefined;
  if (!isOf(part, cue, rate) || isInTime(rate.lead) !== isInTime(part.lead)) return undefined;
  // In its bracket, or where the whole is called a base, the share is of these two, whatever the numbers.
  const isTold = rate.bracket === part.quantity.end || /基数|^,?应(?!急)/.test(whole.lead);
  const isMeant = (isTold && isLess(part, whole)) || isRateSlip(part.quantity, whole.quantity, rate.quantity);
  return isMeant ? { part: termOf(part), whole, tie: 'inferred' } : undefined;
}

function isRow(whole: Figure, part: Figure, rate: Figure): boolean {
  return (
    [whole, part].every(
      (figure) =>
        isCurrentCount(figure) && figure.sentence === rate.sentence && figure.segment === rate.segment,
    ) &&
    whole.quantity.unit === part.quantity.unit &&
    whole.bracket === part.bracket &&
    (rate.bracket === part.bracket || rate.bracket === part.quantity.end) &&
    part.clause - whole.clause === 1 &&
    rate.clause - part.clause <= 1 &&
    !/^[、和及]/.test(part.lead) &&
    !/^[、和及]/.test(whole.lead)
  );
}

/** Whether the part is less than the whole, and not so much less that it must be of something else. */
function isLess({ quantity: part }: Figure, { quantity: whole }: Figure): boolean {
  return nearValue(part) < nearValue(whole) && nearValue(part) * mostTimes > nearValue(whole);
}

/** A whole that is more times as great is of something else. */
const mostTimes = 20;

/** Whether the rate is said of the part: in its bracket, or by a character of its deed. */
function isOf(part: Figure, cue: RateCue, rate: Figure): boolean {
  if (cue.kind === 'share' && !named.test(rate.lead)) return rate.bracket === part.quantity.end;
  const name = named.exec(rate.lead)?.[1] ?? '';
  if (name === '' || ofOthers.test(name) || /[不未没无非]/.test(part.lead)) return false;
  return [...name].some((character) => !ofAnyDeed.includes(character) && part.lead.includes(character));
}

/** «抽查» of «抽查比例为», «认定通过» of «认定通过率达». */
const named = expression`^,?(?:[^,率]*、)?([一-龥]{2,8}?)(?:率|${'shareNouns'}|幅度)[为达到是有约仅]*$`;
const ofAnyDeed = '办理结到完成总处的';
/** Of others than those before, or of a change. */
const ofOthers = /[增升长降减变占]|平均|[全各][国省市州盟区县旗镇乡系行]/;
