/** R07 UNIVERSAL where all are said to be done and the rate of it is told: «385所学校全部配备法治副校长,配备率98%». */
import { isLimited } from '../../../../lexicon/figures/processWords.ts';
import type { Claim } from '../../../claim.ts';
import { formatCounted, formatPrinted } from '../../../describe.ts';
import { type Figure, isCount } from '../../../figure.ts';
import { nearValue } from '../../rates/readings.ts';
import { universalClaim } from './universalClaim.ts';

/** The claims of rates below 100 % of what is said to be done with all right before. */
export function allAndRateClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  return figures.flatMap((rate, index) => {
    const whole = figures[index - 1];
    const { dimension, isApproximate } = rate.quantity;
    if (whole === undefined || dimension !== 'share' || isApproximate || nearValue(rate.quantity) >= 100)
      return [];
    const deed = nameOfRate.exec(rate.lead)?.[1];
    return deed !== undefined && isDoneWithAll(deed, whole, rate, folded) ? [toClaim(deed, rate, whole)] : [];
  });
}

const nameOfRate = /^[,、]?([一-龥]{2,4})率(?:为|达到?|是)?$/;

/** The very verb of the rate's name stands right behind 全部 or 均 between the count and the rate. */
function isDoneWithAll(deed: string, whole: Figure, rate: Figure, folded: string): boolean {
  if (!isCount(whole) || rate.sentence !== whole.sentence || rate.clause - whole.clause > 2) return false;
  if (isLimited(whole.lead)) return false;
  const between = folded.slice(whole.quantity.end, rate.quantity.start - rate.lead.length);
  return [`全部${deed}`, `全部已${deed}`, `均已${deed}`].some((all) => between.includes(all));
}

function toClaim(deed: string, rate: Figure, whole: Figure): Claim {
  const printed = formatPrinted(rate.quantity);
  return universalClaim(rate, whole, {
    role: 'whole',
    verdict: 'fails',
    stated: printed,
    computed: '100%',
    arithmetic: `${formatCounted(whole.quantity)}已全部${deed}，${deed}率应为100%，文中为${printed}`,
  });
}
