/** R28 COMPARATIVE of a level that is reached: «由18.62万件上升至17.95万件» falls, whatever the verb says. */
import type { Change } from '../../../lexicon/figures/changeWords.ts';
import { isAbove } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim } from '../../claim.ts';
import { formatPrinted, formatValue } from '../../describe.ts';
import type { Figure } from '../../figure.ts';
import type { Pair } from './pairs.ts';

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
  return {
    relation: 'comparative',
    verdict: 'fails',
    operands: [
      { role: 'greater', quantity: greater.quantity },
      { role: 'less', quantity: less.quantity },
    ],
    scope: 'sentence',
    tie: level.quantity.isApproximate || pair.previous.quantity.isApproximate ? 'inferred' : 'stated',
    stated: `${verb}${/[至到]$/.test(verb) ? '' : '到'}${shown(level)}`,
    computed: '',
    arithmetic: `${shown(level)}${direction > 0 ? '<' : '>'}${shown(pair.previous)}`,
  };
}

/** A place in a ranking rises to a smaller number, and what takes less time has become faster. */
function mayBeLevel({ quantity, before }: Figure): boolean {
  const isShare = quantity.dimension === 'share';
  return (
    (isShare || isCountOf(quantity.dimension)) && !/排名|位次|名次|位列|[位名]$/.test(before + quantity.unit)
  );
}

function isCountOf(dimension: Figure['quantity']['dimension']): boolean {
  return dimension === 'count' || dimension === 'persons' || dimension === 'money';
}

function shown({ quantity }: Figure): string {
  return quantity.dimension === 'share' ? formatPrinted(quantity) : formatValue(quantity);
}
