/** R10 SUM_PARTS of classes that usually are all: how sure it is that they must give the whole. */
import { areSomeExclusive } from '../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../figure.ts';
import { nearValue } from '../../rates/readings.ts';
import { isOneSlipOff } from './sums.ts';

/**
 * How sure it is that classes which usually are all must give the whole: a further class that goes unsaid, or a case of the year
 * before, leaves a small gap; a great one that a slip explains is a slip.
 */
export function tieOfUsual(parts: readonly Figure[], whole: Figure): 'inferred' | 'weak' {
  const sum = parts.reduce((all, { quantity }) => all + nearValue(quantity), 0);
  const total = nearValue(whole.quantity);
  // More than what was reviewed or finished are not told by what was left of the year before.
  if (sum > total && !cameIn.test(whole.lead)) return 'inferred';
  // «审结131件,维持84件,撤销27件»: the others were rejected or ended, which need not be told.
  if (sum < total && areSomeExclusive(parts.map(({ lead }) => lead))) return 'weak';
  const gap = Math.abs(sum - total);
  const isGreat = gap > leastGap && gap * 10 >= Math.min(sum, total);
  return isGreat && isOneSlipOff(parts, whole) ? 'inferred' : 'weak';
}

const leastGap = 9;
const cameIn = expression`[收接]|${'takingIn'}|${'complaining'}|交办`;
