/** Changes of the parts, which balance each other in that of the whole: «增加126件,其中邻里类增加146件、土地类减少20件». */

import { tellsStanding } from '../../../../lexicon/figures/baseWords.ts';
import { changeBefore, tellsDifference } from '../../../../lexicon/figures/changeWords.ts';
import { mayHaveLeft, stockRoleOf } from '../../../../lexicon/figures/processWords.ts';
import type { Claim } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import type { FailedSum } from './otherWholes.ts';

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

/** «在册14人,全年新接收9人、期满解除11人»: what came and what went are no classes of what there is. */
export function comeAndGo({ total, parts }: FailedSum): boolean {
  if (!tellsStanding(total.before)) return false;
  const isOut = ({ lead }: Figure): boolean => stockRoleOf(lead) === 'outflow' || mayHaveLeft(lead);
  return (
    parts.some(isOut) &&
    parts.some((part) => !isOut(part) && (stockRoleOf(part.lead) === 'inflow' || part.lead.includes('新')))
  );
}

/** «立案82件,较去年增加12件,办结结转案件30件,共办结97件»: by how much a part has grown is none beside it. */
export function holdDifference({ total, parts }: FailedSum): boolean {
  return !tellsDifference(total.before) && parts.some(({ before }) => tellsDifference(before));
}

const compares = /[较比]|同期|净|环比/;
