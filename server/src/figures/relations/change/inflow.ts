/** R25 DELTA of what is new: «新增律师事务所8家,总数由48家增加到56家», which can only agree. */
import type { Change } from '../../../lexicon/figures/changeWords.ts';
import { stockRoleOf } from '../../../lexicon/figures/processWords.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { nearValue } from '../rates/readings.ts';
import { deltaOfPairs } from './amount.ts';
import type { Pair } from './pairing/pairs.ts';

/** The claim of the one count of newcomers before a total that is told to have grown by so many. */
export function inflowClaim(sentence: readonly Figure[], pairs: readonly Pair[]): Claim | undefined {
  const pair = pairs.find(({ previous }) => ofTotal.test(previous.lead));
  if (pair === undefined || !isCount(pair.current)) return undefined;
  const { previous, current } = pair;
  const before = sentence.filter(
    (figure) =>
      isComparable(figure, current) && figure !== current && figure.quantity.end <= previous.quantity.start,
  );
  const [newcomers, ...others] = before;
  if (newcomers === undefined || others.length > 0 || !isNew.test(newcomers.lead)) return undefined;
  if (previous.clause - newcomers.clause !== 1 || stockRoleOf(newcomers.lead) === 'outflow') return undefined;
  // Others may have been taken over or have come back, so that a total which grew by more is no slip.
  const added = nearValue(current.quantity) - nearValue(previous.quantity);
  return added === nearValue(newcomers.quantity)
    ? deltaOfPairs(newcomers, told, [pair], 'inferred')
    : undefined;
}

const ofTotal = /(?:总数|总量|总人数|总量规模)(?:已|也)?[由从自][^,由从]{0,12}$/;
const isNew = /^[,、]?(?:年内|全年|今年|当年|本年)?(?:共|累计)?(?:新增|新聘|新建|新设|新招录?|增设|增聘)/;
const told: Change = { direction: 1, verb: '新增', subject: '', isLevel: false, isAnnual: false };
