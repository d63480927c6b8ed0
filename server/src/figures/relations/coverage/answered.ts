/** R11 PART_LE_WHOLE of person-times: whoever had a question answered at an event was reached by it. */

import { expression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isCount } from '../../figure.ts';
import { atLeastClaim } from '../atLeast.ts';

const reached = expression`(?:${'reachingPeople'})(?:${'people'})*(?:共|达到?|约)?$`;
const answered = expression`^[,、]?(?:并|共|累计|现场|当场|为?群众|为?企业)*解答(?:${'people'}|有关|相关)*(?:${'legalMatters'})*(?:${'questions'})(?:共|达)?$`;
const times = new Set(['次', '人次', '件次', '条次']);

/** The claim of «惠及群众26000余人次,解答群众法律咨询2400余次» among the counts of a sentence. */
export function answeredClaim(later: Figure, sentence: readonly Figure[]): Claim | undefined {
  if (!times.has(later.quantity.unit) || !isCount(later) || !answered.test(later.lead)) return undefined;
  const earlier = sentence.findLast(
    (figure) =>
      figure.quantity.population === 'attendances' &&
      figure.quantity.end <= later.quantity.start &&
      later.clause - figure.clause <= 2 &&
      figure.segment === later.segment &&
      figure.bracket === later.bracket &&
      reached.test(figure.lead),
  );
  if (earlier === undefined) return undefined;
  return atLeastClaim({
    relation: 'person-times',
    greater: ['times', earlier.quantity],
    less: ['persons', later.quantity],
    scope: 'sentence',
    tie: 'inferred',
  });
}
