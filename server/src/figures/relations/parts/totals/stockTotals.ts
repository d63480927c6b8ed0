/** Totals of what there is by now, which are no sums of what came in and went out: «新建6个,撤并4个,净增2个,总数达126个». */
import { changeBefore } from '../../../../lexicon/figures/changeWords.ts';
import { stockRoleOf } from '../../../../lexicon/figures/processWords.ts';
import type { Figure } from '../../../figure.ts';
import { isOfItsSize, isOneSlipOff } from './sums.ts';

/**
 * Whether the counts before a total that they do not give are changes of a stock, of which the total tells the size: a balance is
 * among them or something went out; or the words tell a stock that no slip makes of them («总数达»).
 */
export function isStockOfFlows(parts: readonly Figure[], total: Figure): boolean {
  if (parts.some(isBalance)) return true;
  if (!/^,?总[数量]?[^,]{0,2}[达增升至到]/.test(total.lead)) return false;
  if (parts.some(({ lead }) => stockRoleOf(lead) === 'outflow')) return true;
  return !isOfItsSize(parts, total) && !isOneSlipOff(parts, total);
}

/** «净增2个», «净减少3家», «相抵增加5人». */
function isBalance({ lead }: Figure): boolean {
  return (lead.includes('净') || lead.includes('相抵')) && changeBefore(lead)?.isLevel === false;
}
