/** What the totals and the numbers of an average may be: single counts, and several added up. */

import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../figure.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { nearValue, type Term, termOf } from '../../rates/readings.ts';

/** «工作室12个,联系点9个,对接点14个,合计35个,平均每点91.9人次»: the total of a list of which the noun names only some. */
export function totalsOf(numbers: readonly Figure[], counts: readonly Figure[]): readonly Term[] {
  const units = new Set(numbers.map(({ quantity }) => quantity.unit));
  return counts
    .filter(({ lead, quantity }) => units.has(quantity.unit) && saysTotal.test(lead))
    .map((figure) => termOf(figure));
}

/** The count before a list that gives it but for one digit; of few that are small it says little. */
export function wholeButForSlip({ figures, near }: Term, numbers: readonly Figure[]): readonly Figure[] {
  const [first] = figures;
  const whole = first === undefined ? undefined : numbers[numbers.indexOf(first) - 1];
  if (whole === undefined || figures.length < 2 || (figures.length < 3 && near < leastPair)) return [];
  return isNumeralSlip(String(near), String(nearValue(whole.quantity))) ? [whole] : [];
}

const leastPair = 100;

export const saysTotal = expression`(?:共|${'sums'})有?$`;

/** Each count from the nearest back, then those that end with it added up. */
export function sums(figures: readonly Figure[]): readonly Term[] {
  const ends = figures.map((_, from) => figures.slice(from)).filter(({ length }) => length > 1);
  return [...figures.map((figure) => [figure]), ...ends].toReversed().map((run) => termOf(...run));
}
