/** R22 GROWTH where the amount follows its percentage: «办理120件,同比增长28%,增加20件». */
import { type Change, changeBefore } from '../../../../lexicon/figures/changeWords.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { currentCount } from '../pairing/currentCount.ts';
import { isAmount, isEarlier } from '../pairing/kinds.ts';
import { growthOfAmount } from './growth.ts';

/**
 * The claim of a percentage of change and the amount right after it, which names nothing of its own; undefined where none
 * follows, without a claim where nothing would have been left to change.
 */
export function amountAfter(
  change: Figure,
  told: Change,
  left: readonly Figure[],
  sentence: readonly Figure[],
): { readonly claim: Claim | undefined } | undefined {
  const amount = sentence[sentence.indexOf(change) + 1];
  if (amount === undefined || !isAmountOf(amount, change, told)) return undefined;
  const beside = currentCount(change, told, left);
  if (beside === undefined || !isComparable(beside, amount) || isAmount(beside)) return undefined;
  const counts = left.filter(
    (figure) => isComparable(figure, amount) && figure.segment === change.segment && !isAmount(figure),
  );
  const claims = counts
    .toReversed()
    .map((count) => growthOfAmount(change, told, count, amount, isEarlier(count)));
  return { claim: claims.find((claim) => claim?.verdict === 'holds') ?? claims[0] };
}

function isAmountOf(amount: Figure, change: Figure, told: Change): boolean {
  const by = changeBefore(amount.lead);
  return (
    by !== undefined &&
    !by.isLevel &&
    by.direction === told.direction &&
    bare.test(amount.lead) &&
    isCount(amount) &&
    amount.segment === change.segment &&
    amount.clause - change.clause <= 1 &&
    amount.bracket === change.bracket
  );
}

/** Nothing but the verb and what leads over to it: another subject would be another count's amount. */
const bare = /^[,、和(]?(?:同比|净|绝对)?(?:数|值|量)?(?:增|减|多|少|上升|下降)[加少长多出]?了?$/;
