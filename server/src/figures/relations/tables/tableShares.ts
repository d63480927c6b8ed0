/** R01 RATE in tables: «| 维持 | 187 | 46.4% |» over the total of the counts' column. */

import { expression } from '../../../lexicon/wordClasses.ts';
import { add, compare, fromDecimal, rational } from '../../arithmetic/rational.ts';
import type { Claim } from '../../claim.ts';
import type { Quantity } from '../../quantities.ts';
import { plainRateClaim, plainReading } from '../rates/plainRate.ts';
import { accept, nearValue } from '../rates/readings.ts';
import { isCount, isTotal, type Table, type TableRow } from './tableParts.ts';

/** Columns of shares of the total; a 办结率 is over another column of its own row. */
const shareName = expression`${'shareNouns'}|构成`;

/** A share with its count and the total of the counts. */
interface ShareCells {
  readonly share: Quantity;
  readonly part: Quantity;
  readonly whole: Quantity;
}

export function shareColumns({ head, rows }: Table): readonly Claim[] {
  const totals = rows.find(({ name }) => isTotal(name));
  if (totals === undefined) return [];
  // «其中:当场处罚» has its share of the row before.
  const classes = rows.filter(({ name }) => !isTotal(name) && !name.startsWith('其中'));
  return head.flatMap((name, column) =>
    shareName.test(name) ? claimsOfColumn(column, classes, totals) : [],
  );
}

/** The shares over the column of counts that most of them fit, the nearest first; none fitting, it is not known of what they are. */
function claimsOfColumn(column: number, classes: readonly TableRow[], totals: TableRow): readonly Claim[] {
  let best: readonly Claim[] = [];
  let mostHolding = 0;
  for (let counts = column - 1; counts >= 0; counts--) {
    const claims = claimsOver(counts, column, classes, totals);
    const holding = claims.filter(({ verdict }) => verdict === 'holds').length;
    if (holding <= mostHolding) continue;
    best = claims;
    mostHolding = holding;
  }
  return best;
}

function claimsOver(
  counts: number,
  column: number,
  classes: readonly TableRow[],
  totals: TableRow,
): readonly Claim[] {
  const whole = totals.numbers[counts];
  if (!isCount(whole) || whole.value.coefficient === 0) return [];
  const cells = classes.flatMap(({ numbers }): readonly ShareCells[] => {
    const [part, share] = [numbers[counts], numbers[column]];
    return isCount(part) && share?.dimension === 'share' ? [{ share, part, whole }] : [];
  });
  const sum = cells.map(({ share }) => fromDecimal(share.value)).reduce(add, rational(0));
  const isHundred = compare(sum, rational(100)) === 0;
  return cells.map((one) => rateClaim(one, isHundred));
}

/** In a column that adds up to 100 % the last place of a share may be made to fit. */
function rateClaim({ share: rate, part, whole }: ShareCells, isHundred: boolean): Claim {
  const plain = { rate, part, whole };
  const reading = plainReading(plain);
  const acceptance = accept(reading, rate);
  const isFitted =
    isHundred &&
    Math.abs((100 * reading.part.near) / reading.whole.near - nearValue(rate)) <= 10 ** rate.lastPlace;
  const holds = acceptance === 'rounding' || acceptance === 'truncation' || isFitted;
  const tie = acceptance === 'ceiling' ? 'inferred' : 'stated';
  return plainRateClaim(plain, { holds, scope: 'section', tie });
}
