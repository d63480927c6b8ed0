/** R20 PERSON_TIMES: 人 ≤ 人次, 家 ≤ 家次 of the same thing. */
import { beginsWithCoverageWord, hasCoverageWord } from '../../../lexicon/figures/coverageWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isCount } from '../../figure.ts';
import { atLeastClaim } from '../atLeast.ts';

/** The claim of two counts in a row; `isFirst` says that nothing is counted before them in the sentence. */
export function personTimesClaim(
  one: Figure,
  other: Figure,
  folded: string,
  isFirst: boolean,
): Claim | undefined {
  if (!mayCountTimes(one) && !mayCountTimes(other)) return undefined;
  if (other.clause - one.clause > 1 || one.segment !== other.segment || one.bracket !== other.bracket)
    return undefined;
  const [times, single] = countsTimes(one, other) ? [one, other] : [other, one];
  if (!countsTimes(times, single) || !isCount(one) || !isCount(other)) return undefined;
  const between = folded.slice(one.quantity.end, other.quantity.start);
  const isSame = single === one ? areSame(single, times, between) : areServed(times, single, isFirst);
  if (!isSame && !areTrained(times, single)) return undefined;
  return atLeastClaim({
    relation: 'person-times',
    greater: ['times', times.quantity],
    less: ['persons', single.quantity],
    scope: one.clause === other.clause ? 'clause' : 'sentence',
    tie: 'weak',
  });
}

/** A first look: «人次», «家次». */
function mayCountTimes({ quantity: { unit } }: Figure): boolean {
  return unit.length > 1 && unit.endsWith('次');
}

/** 人次 beside 人 or 名, 家次 beside 家. */
function countsTimes({ quantity: times }: Figure, { quantity: single }: Figure): boolean {
  return times.population === 'attendances'
    ? single.population === 'persons'
    : times.unit === `${single.unit}次` && singles.has(single.unit);
}

const singles = new Set(['家', '户', '处']);

/** «检查企业318家427家次», «对318家企业开展检查427家次». */
function areSame(single: Figure, times: Figure, between: string): boolean {
  if (between === '' || between === '、' || between === '共')
    return (
      times.tail === '' &&
      (hasCoverageWord('checking', single.lead) || hasCoverageWord('training', single.lead))
    );
  return (
    single.quantity.unit !== '人' &&
    single.lead.endsWith('对') &&
    single.clause === times.clause &&
    endsWithChecking(times.lead) &&
    !hasCoverageWord('selective', single.before + between) &&
    !between.includes('、')
  );
}

/** «开展联合检查»: the verb right before the count. */
function endsWithChecking(lead: string): boolean {
  return hasCoverageWord('checking', lead.slice(-4));
}

/** «提供法律咨询2184人次,惠及群众1800人»; many more persons than that have heard of it in another way. */
function areServed(times: Figure, persons: Figure, isFirst: boolean): boolean {
  const [low, high] = [times, persons].map(
    ({ quantity: { value } }) => value.coefficient * 10 ** value.exponent,
  );
  return (
    isFirst &&
    persons.quantity.population === 'persons' &&
    hasCoverageWord('consulting', times.lead) &&
    !hasCoverageWord('staff', times.before) &&
    served.test(persons.lead) &&
    (high ?? 0) <= mostPerTime * (low ?? 0)
  );
}

const served = /^(?:共|累计)?(?:惠及|服务|受益)(?:群众|居民|村民|市民)?(?:达|共)?$/;
const mostPerTime = 2;

/** «培训3860人次,参训人员1420人», «培训3860人次,1420人通过考核». */
function areTrained(times: Figure, persons: Figure): boolean {
  if (!hasCoverageWord('training', times.lead) || hasCoverageWord('selective', persons.lead + times.lead))
    return false;
  if (persons.quantity.start < times.quantity.start) return false;
  const passes = /^(?:共|其中|有)*$/.test(persons.lead) && beginsWithCoverageWord('passing', persons.tail);
  return passes || trained.test(persons.lead);
}

const trained = expression`^(?:共|累计)?(?:${'training'})(?:${'trainees'})(?:达|共|为)?$`;
