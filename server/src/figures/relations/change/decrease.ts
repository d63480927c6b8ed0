/** R24 GROWTH_BOUND: nothing falls by more than all of it, nor by less than nothing. */
import type { Change } from '../../../lexicon/figures/changeWords.ts';
import type { Claim } from '../../claim.ts';
import { formatPrinted, formatValue } from '../../describe.ts';
import type { Figure } from '../../figure.ts';

/** A decrease cannot be more than all there was. */
export function boundOfDecrease(change: Figure): Claim {
  return {
    relation: 'growth-bound',
    verdict: 'fails',
    operands: [{ role: 'change', quantity: change.quantity }],
    scope: 'clause',
    tie: 'stated',
    stated: formatPrinted(change.quantity),
    computed: '100%',
    arithmetic: `${formatPrinted(change.quantity)}>100%`,
  };
}

/** «下降-12.5%»: the verb says already which way. */
export function decreaseBelowNone({ quantity }: Figure, { verb }: Change): Claim {
  const printed = formatPrinted(quantity);
  return {
    relation: 'growth-bound',
    verdict: 'fails',
    operands: [{ role: 'change', quantity }],
    scope: 'clause',
    tie: 'inferred',
    stated: `${verb}-${printed}`,
    computed: `${verb}${printed}`,
    arithmetic: `${verb}-${printed}`,
  };
}

/** «减少了2倍»: what falls by more than all of it; «0.5倍» may still be said of half. */
export function decreaseByMultiple(multiple: Figure): Claim {
  const printed = `${formatValue(multiple.quantity)}倍`;
  return {
    relation: 'growth-bound',
    verdict: 'fails',
    operands: [{ role: 'change', quantity: multiple.quantity }],
    scope: 'clause',
    tie: 'inferred',
    stated: printed,
    computed: '100%',
    arithmetic: `${printed}>1倍`,
  };
}
