/** R22 GROWTH where two words tell one change both ways: «较上年减少63件,同比上升8.2%». */
import type { Change } from '../../../../lexicon/figures/changeWords.ts';
import type { Claim } from '../../../claim.ts';
import { formatCounted, formatPrinted } from '../../../describe.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isEarlier, isOnLevelOf } from '../pairing/kinds.ts';
import { growthOfAmount } from './growth.ts';

type Told = readonly [figure: Figure, change: Change];

/**
 * The claim of a percentage that rises where the amount right before it falls, or the reverse; both compared with the year before,
 * neither naming a thing of its own. Told only where the percentage is what the amount gives.
 */
export function contraryChange(
  [amount, ofAmount]: Told,
  [rate, ofRate]: Told,
  left: readonly Figure[],
): Claim | undefined {
  const isOpposed = !ofAmount.isLevel && !ofRate.isLevel && ofAmount.direction !== ofRate.direction;
  if (!isOpposed || !isCount(amount) || ofRate.subject !== '' || rate.clause - amount.clause > 1)
    return undefined;
  // «较上年减少63件,环比上升8.2%» compares with two periods; «减少63件,上升8.2%» with none that is named twice.
  if (ofRate.isAnnual !== ofAmount.isAnnual && !isPlain(rate, ofRate)) return undefined;
  if (!isOnLevelOf(amount, rate) || rate.segment !== amount.segment) return undefined;
  const beside = left.findLast(
    (figure) => figure !== amount && isComparable(figure, amount) && figure.segment === rate.segment,
  );
  if (beside === undefined) return undefined;
  const told = growthOfAmount(
    rate,
    { ...ofRate, direction: ofAmount.direction },
    beside,
    amount,
    isEarlier(beside),
  );
  if (told?.verdict !== 'holds') return undefined;
  const by = formatCounted(amount.quantity);
  return {
    ...told,
    verdict: 'fails',
    tie: 'stated',
    stated: `${ofRate.verb}${formatPrinted(rate.quantity)}`,
    computed: `${ofAmount.verb}${formatPrinted(rate.quantity)}`,
    arithmetic: `${ofAmount.verb}${by}，是${ofAmount.verb}${formatPrinted(rate.quantity)}`,
  };
}

/** Nothing but the verb: «,上升8.2%», «,升幅8.2%». */
function isPlain({ lead }: Figure, { verb, isAnnual }: Change): boolean {
  return !isAnnual && lead.replace(/^[,、]/, '').startsWith(verb);
}

/**
 * «613件次,同比增长12.6%,比上年减少51件次»: whatever the numbers are, one count has not risen and fallen since one year; the second
 * names nothing of its own.
 */
export function oppositeChange([rate, ofRate]: Told, [amount, ofAmount]: Told): Claim | undefined {
  const isOpposed = !ofAmount.isLevel && !ofRate.isLevel && ofAmount.direction !== ofRate.direction;
  if (!isOpposed || !ofRate.isAnnual || !ofAmount.isAnnual || !isCount(amount)) return undefined;
  if (rate.quantity.dimension !== 'share' || ofRate.subject !== '' || ofAmount.subject !== '')
    return undefined;
  if (amount.clause - rate.clause !== 1 || amount.segment !== rate.segment || amount.tail !== '')
    return undefined;
  const by = formatCounted(amount.quantity);
  const percent = `${ofRate.verb}${formatPrinted(rate.quantity)}`;
  return {
    relation: 'delta',
    verdict: 'fails',
    operands: [
      { role: 'change', quantity: amount.quantity },
      { role: 'current', quantity: rate.quantity },
    ],
    scope: 'sentence',
    tie: 'stated',
    stated: `${ofAmount.verb}${by}`,
    computed: ofRate.verb,
    arithmetic: `前面写的是${percent}`,
  };
}
