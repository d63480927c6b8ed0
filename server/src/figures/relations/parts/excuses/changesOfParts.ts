/** Changes of the parts, which balance each other in that of the whole: «增加126件,其中邻里类增加146件、土地类减少20件». */
import { changeBefore } from '../../../../lexicon/figures/changeWords.ts';
import type { Claim } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';

/**
 * Whether all that a claim compares are changes, of which one goes the other way, or a part exceeds the whole that is compared with
 * another time («新增86人,其中新增党员96人» is no such comparison).
 */
export function balanceEachOther({ relation, operands }: Claim, figures: readonly Figure[]): boolean {
  const told = operands.map(({ role, quantity }) => {
    const figure = figures.find((one) => one.quantity === quantity);
    const change = changeBefore(figure?.lead ?? '');
    const isChange = figure !== undefined && change?.isLevel === false && !change.verb.startsWith('新');
    return isChange
      ? { role, direction: change.direction, isCompared: compares.test(figure.before) }
      : undefined;
  });
  const [first] = told;
  if (first === undefined || told.includes(undefined)) return false;
  if (relation === 'part-within-whole')
    return told.some((change) => change?.role === 'whole' && change.isCompared);
  return told.some((change) => change?.direction !== first.direction);
}

const compares = /[较比]|同期|净|环比/;
