/**
 * R10 SUM_PARTS of numbered paragraphs that each tell one class of a thing, down to the others: «办理群众来电1724件。» and then «(一)道路交通方面
 * …来电316件…», «(三)其他方面…来电502件…».
 */
import type { Claim } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import { isNeighbourTwice, leastOfNeighbour } from '../totals/grossSlips.ts';
import { farClaim, givenBy, isSlipOfAll } from './farClaim.ts';

/** What all rows count, by the last characters before their counts; «» where they do not count one thing. */
export function nounOfRows(rows: readonly Figure[]): string {
  const noun = rows[0]?.lead.slice(-2) ?? '';
  return /^[一-龥]{2}$/.test(noun) && rows.every(({ lead }) => lead.endsWith(noun)) ? noun : '';
}

/** The claim of rows over the one count before them that is told as a total of the same things. */
export function farRowClaim(rows: readonly Figure[], told: readonly Figure[]): Claim | undefined {
  const noun = nounOfRows(rows);
  const wholes = told.filter(({ lead }) => noun !== '' && lead.endsWith(noun));
  const given = givenBy(rows, wholes);
  if (given !== undefined) return farClaim(rows, given, 'holds');
  const said = wholes.filter(({ lead }) => /[共总]|合计/.test(lead));
  const totals = said.length === 0 && wholes.length === 1 ? wholes : said;
  const [whole, ...others] = totals;
  if (whole === undefined || others.some(({ quantity }) => quantity.value !== whole.quantity.value))
    return undefined;
  const isSlip = isSlipOfAll(rows, whole) || isNeighbourTwice(rows, whole, leastOfNeighbour);
  return isSlip ? farClaim(rows, whole, 'fails') : undefined;
}
