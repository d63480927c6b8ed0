/**
 * R10 SUM_PARTS of numbered paragraphs that each tell one class of a thing, down to the others: «办理热线工单2495件。» and then «(一)基础建设方面
 * …工单534件…», «(五)其他方面…工单563件…».
 */
import type { Claim } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import { isNeighbourAgain, isSlipAndNoRest } from '../totals/slipGap.ts';
import { compareSum, isOneSlipOff, toSumClaim } from '../totals/sums.ts';

/** What all rows count, by the last characters before their counts; «» where they do not count one thing. */
export function nounOfRows(rows: readonly Figure[]): string {
  const noun = rows[0]?.lead.slice(-2) ?? '';
  return /^[一-龥]{2}$/.test(noun) && rows.every(({ lead }) => lead.endsWith(noun)) ? noun : '';
}

/** The claim of rows over the one count before them that is told as a total of the same things. */
export function farRowClaim(rows: readonly Figure[], told: readonly Figure[]): Claim | undefined {
  const noun = nounOfRows(rows);
  const wholes = told.filter(({ lead }) => noun !== '' && lead.endsWith(noun));
  const equal = wholes.findLast((whole) => compareSum(rows, whole) === 'equal');
  if (equal !== undefined) return toSumClaim(rows, equal.quantity, 'holds', 'document', 'inferred');
  const totals = wholes.filter(({ lead }) => /[共总]|合计/.test(lead));
  const [whole, ...others] = totals;
  if (whole === undefined || others.some(({ quantity }) => quantity.value !== whole.quantity.value))
    return undefined;
  const isSlip =
    isSlipAndNoRest(rows, whole) ||
    (compareSum(rows, whole) === 'over' && isOneSlipOff(rows, whole)) ||
    isNeighbourAgain(rows, whole);
  return isSlip ? toSumClaim(rows, whole.quantity, 'fails', 'document', 'inferred') : undefined;
}
