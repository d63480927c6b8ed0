/** R07 UNIVERSAL of a rate: «持证率100%,仍有23人未取得执法证»: of all, none is without. */
import { isInTime, isLimited } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { formatCounted, formatValue } from '../../../describe.ts';
import { type Figure, isCount } from '../../../figure.ts';
import { nearValue } from '../../rates/readings.ts';
import { universalClaim } from './universalClaim.ts';

/** The claims of what is left after a rate of 100 % in the clause before it. */
export function contradictedRates(figures: readonly Figure[]): readonly Claim[] {
  return figures.flatMap((left, index) => {
    const rate = figures[index - 1];
    if (rate === undefined || rate.quantity.dimension !== 'share' || nearValue(rate.quantity) !== 100)
      return [];
    if (!isCount(left) || nearValue(left.quantity) === 0 || left.bracket !== -1 || rate.bracket !== -1)
      return [];
    const isNext =
      left.sentence === rate.sentence ? left.clause - rate.clause === 1 : left.sentence - rate.sentence === 1;
    const isTold = stillLeft.test(left.lead) ? isLeftOf(left, rate) : isDenied(left, rate);
    if (!isNext || !isTold) return [];
    return [toClaim(left, rate)];
  });
}

const stillLeft = expression`^[,;]?(?:但|目前|年末|截至目前|全[县区市局])?,?(?:${'someLeft'}|另有|${'remainder'})的?$`;

/** «未取得执法证» of 持证率, «未办结» of 办结率: the words after 未 and the rate's name share what the rate is of. */
function isLeftOf({ tail }: Figure, { lead }: Figure): boolean {
  const name = /([一-龥]{2,6})率均?[达为是]?到?$/.exec(lead)?.[1];
  const denied = deniedBehind.exec(tail)?.[1];
  // «按期办结率100%,尚有2件未办结»: these are not due yet.
  if (name === undefined || denied === undefined || isInTime(lead) || isLimited(lead)) return false;
  return [...name.slice(-4)].some((character) => denied.includes(character));
}

/** «办复率100%,未办复3件»: the very deed of the name, denied. */
function isDenied({ lead, segment }: Figure, rate: Figure): boolean {
  const name = /([一-龥]{2,6})率均?[达为是]?到?$/.exec(rate.lead)?.[1];
  const denied = deniedBefore.exec(lead)?.[1];
  return name !== undefined && denied !== undefined && segment === rate.segment && name === denied;
}

function toClaim(left: Figure, rate: Figure): Claim {
  return universalClaim(left, rate, {
    role: 'rate',
    verdict: 'fails',
    stated: formatValue(left.quantity),
    computed: '0',
    arithmetic: `比率为100%，又有${formatCounted(left.quantity)}未完成`,
  });
}

/** «件尚未办结»: the deed that is not done. */
const deniedBehind = expression`^[^,]{0,8}?(?:(?:${'still'})?未|(?:正|${'still'})在)([^,]{2,10})$`;

/** «,仍未整改的有»: the deed that is not done. */
const deniedBefore = expression`^,?(?:${'still'})?未([一-龥]{2,4})的?(?:有|共)?$`;
