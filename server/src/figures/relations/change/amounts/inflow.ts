/** R25 DELTA of what is new: «新增律师事务所8家,总数由48家增加到56家». */
import type { Change } from '../../../../lexicon/figures/changeWords.ts';
import { stockRoleOf } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { nearValue } from '../../rates/readings.ts';
import type { Pair } from '../pairing/pairs.ts';
import { deltaOfPairs } from './amount.ts';

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
  const added = nearValue(current.quantity) - nearValue(previous.quantity);
  return added === nearValue(newcomers.quantity) || isSlipped(newcomers, pair, added)
    ? deltaOfPairs(newcomers, told, [pair], 'inferred')
    : undefined;
}

/**
 * Some may have left, others been taken over or come back, so that only a great difference which one slip explains is told, and only
 * of a total at the beginning of the year.
 */
function isSlipped(newcomers: Figure, { previous, current }: Pair, added: number): boolean {
  const figures = [newcomers, previous, current];
  if (!fromOpening.test(previous.lead) || figures.some(({ quantity }) => !isWhole(quantity))) return false;
  const [fresh, before, after] = figures.map(({ quantity }) => nearValue(quantity)) as [
    number,
    number,
    number,
  ];
  if (Math.abs(added - fresh) < leastGap) return false;
  return (
    (added > 0 && isNumeralSlip(String(added), String(fresh))) ||
    (after > fresh && isNumeralSlip(String(before), String(after - fresh))) ||
    isNumeralSlip(String(after), String(before + fresh))
  );
}

const leastGap = 10;

function isWhole({ value, isApproximate }: Figure['quantity']): boolean {
  return !isApproximate && value.exponent >= 0;
}

const ofTotal = expression`(?:${'totalNouns'})(?:已|也)?[由从自][^,由从]{0,12}$`;
const isNew = expression`^[,、]?(?:${'thisYear'}|全年)?(?:共|累计)?(?:${'newlyAdded'})`;
const told: Change = { direction: 1, verb: '新增', subject: '', isLevel: false, isAnnual: false };

/** «年初», «上年»: what there was before. */
const fromOpening = expression`年初|${'yearBefore'}`;
