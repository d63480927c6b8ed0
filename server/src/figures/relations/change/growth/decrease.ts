/** R24 GROWTH_BOUND: nothing falls by more than all of it, nor by less than nothing. */
import type { Change } from '../../../../lexicon/figures/changeWords.ts';
import type { Claim } from '../../../claim.ts';
import { formatPrinted, formatValue } from '../../../describe.ts';
import type { Figure } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';

/** A decrease cannot be more than all there was. */
export function boundOfDecrease({ quantity }: Figure): Claim {
  const stated = formatPrinted(quantity);
  return boundClaim(quantity, { stated, computed: '100%', arithmetic: `${stated}>100%`, tie: 'stated' });
}

/** «下降-12.5%»: the verb says already which way. */
export function decreaseBelowNone({ quantity }: Figure, { verb }: Change): Claim {
  const printed = formatPrinted(quantity);
  const stated = `${verb}-${printed}`;
  return boundClaim(quantity, { stated, computed: `${verb}${printed}`, arithmetic: stated, tie: 'inferred' });
}

/** «减少了2倍»: what falls by more than all of it; «0.5倍» may still be said of half. */
export function decreaseByMultiple({ quantity }: Figure): Claim {
  const stated = `${formatValue(quantity)}倍`;
  return boundClaim(quantity, { stated, computed: '100%', arithmetic: `${stated}>1倍`, tie: 'inferred' });
}

function boundClaim(
  quantity: Quantity,
  told: Pick<Claim, 'stated' | 'computed' | 'arithmetic' | 'tie'>,
): Claim {
  return {
    relation: 'growth-bound',
    verdict: 'fails',
    operands: [{ role: 'change', quantity }],
    scope: 'clause',
    ...told,
  };
}
