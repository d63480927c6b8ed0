/** R28 COMPARATIVE of a level that is reached: «由18.62万件上升至17.95万件» falls, whatever the verb says. */
import type { Change } from '../../../../lexicon/figures/changeWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { isAbove } from '../../../arithmetic/acceptance.ts';
import { boundsOf } from '../../../arithmetic/bounds.ts';
import type { Claim } from '../../../claim.ts';
import { formatShown } from '../../../describe.ts';
import { type Figure, isCount } from '../../../figure.ts';
import { reversedComparison } from '../../plain/comparison.ts';
import type { Pair } from '../pairing/pairs.ts';

/** The claim of a level and what it was before, where the verb tells the other direction; nothing where they agree. */
export function levelClaim(
  level: Figure,
  { direction, verb }: Change,
  pairs: readonly Pair[],
): Claim | undefined {
  const pair = pairs.find(({ current }) => current === level);
  if (pair === undefined || !mayBeLevel(level)) return undefined;
  const [greater, less] = direction > 0 ? [level, pair.previous] : [pair.previous, level];
  if (!isAbove(boundsOf(less.quantity), boundsOf(greater.quantity))) return undefined;
  const [now, before] = [formatShown(level.quantity), formatShown(pair.previous.quantity)];
  return reversedComparison(greater, less, {
    scope: 'sentence',
    tie: level.quantity.isApproximate || pair.previous.quantity.isApproximate ? 'inferred' : 'stated',
    stated: `${verb}${/[至到]$/.test(verb) ? '' : '到'}${now}`,
    arithmetic: `${now}${direction > 0 ? '<' : '>'}${before}`,
  });
}

/** A place in a ranking rises to a smaller number, and what takes less time has become faster. */
function mayBeLevel(level: Figure): boolean {
  const { quantity, before } = level;
  const isLevel = quantity.dimension === 'share' || (isCount(level) && quantity.dimension !== 'measure');
  return isLevel && !namesRank.test(before + quantity.unit);
}

/** «位次升至第3»: a place among others, no count. */
const namesRank = expression`${'rankNouns'}|[位名]$`;
