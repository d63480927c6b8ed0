/** R01 RATE in tables: «| 类别 | 受理 | 办结 | 办结率 |», a rate over two other columns of its row. */
import { namedRateOf } from '../../../lexicon/figures/figureWords.ts';
import { globalExpression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import type { Quantity } from '../../quantities.ts';
import { plainRateClaim, plainReading } from '../rates/plainRate.ts';
import { accept, nearValue } from '../rates/readings.ts';
import { isCount, type Table } from './tableParts.ts';

/** The rate of each row; told only where the columns are its part and its whole in half of the rows. */
export function rateColumns(table: Table): readonly Claim[] {
  return table.head.flatMap((name, column) => {
    if (!name.endsWith('率')) return [];
    const known = namedRateOf(name);
    if (known !== undefined && known.qualifier !== '') return [];
    const part = onlyColumn(table, (head) => known?.rate.part.some((word) => isNamed(head, word)) ?? false);
    const whole = onlyColumn(
      table,
      (head) =>
        known?.rate.whole.some((word) => isNamed(head, word)) === true &&
        !known.rate.part.some((word) => isNamed(head, word)),
    );
    if (part === undefined || whole === undefined) return byRows(table, column);
    const claims = claimsOf(table, { column, part, whole });
    return holdingOf(claims) > 0 && holdingOf(claims) * 2 >= claims.length ? claims : [];
  });
}

function holdingOf(claims: readonly Claim[]): number {
  return claims.filter(({ verdict }) => verdict === 'holds').length;
}

/** So many rows at least must give their rates, and three of four, where no name says which columns they are of. */
const leastRows = 2;

/** «| 片区 | 受理 | 调解成功 | 成功率 |»: the two columns before it whose rows give the rates, whatever they are called. */
function byRows(table: Table, column: number): readonly Claim[] {
  const counted = table.head
    .map((_, index) => index)
    .filter((index) => index < column && table.rows.some(({ numbers }) => isCount(numbers[index])));
  const near = counted.slice(-mostColumns);
  const found = near.flatMap((whole) =>
    near.flatMap((part) => {
      const claims = part === whole ? [] : claimsOf(table, { column, part, whole });
      const telling = claims.filter(({ operands: [rate] }) => rate !== undefined && isTelling(rate.quantity));
      const holding = holdingOf(telling);
      return holding >= leastRows && holding * 4 >= claims.length * 3 - 1 ? [claims] : [];
    }),
  );
  const [only, ...others] = found;
  return others.length > 0 || only === undefined ? [] : only;
}

/** Of more columns than these beside it no rate is. */
const mostColumns = 6;

/** A whole percentage fits by chance, and 100 % whatever is equal. */
function isTelling(rate: Quantity): boolean {
  return rate.decimals > 0 && nearValue(rate) !== 100;
}

/** «办结», «办结数», «已办结(件)»: nothing but the word, so that a column of some of them is none. */
function isNamed(head: string, word: string): boolean {
  const bare = head.replace(/\([^()]*\)/g, '').replace(besideNoun, '');
  return bare === word;
}

function onlyColumn({ head }: Table, isMeant: (name: string) => boolean): number | undefined {
  const columns = head.flatMap((name, column) => (isMeant(name) ? [column] : []));
  return columns.length === 1 ? columns[0] : undefined;
}

interface Columns {
  readonly column: number;
  readonly part: number;
  readonly whole: number;
}

const carriedOver = /结转|结存|含[上往]年/;

function claimsOf({ head, rows }: Table, columns: Columns): readonly Claim[] {
  if (head.some((name) => carriedOver.test(name))) return [];
  return rows.flatMap(({ name, numbers }) => {
    if (carriedOver.test(name)) return [];
    const [rate, part, whole] = [numbers[columns.column], numbers[columns.part], numbers[columns.whole]];
    if (rate?.dimension !== 'share' || !isCount(part) || !isCount(whole)) return [];
    if (whole.value.coefficient === 0 || [rate, part, whole].some(({ isApproximate }) => isApproximate))
      return [];
    // What was carried over is finished beside what came in.
    if (nearValue(part) > nearValue(whole)) return [];
    const plain = { rate, part, whole };
    const acceptance = accept(plainReading(plain), rate);
    const holds = acceptance === 'rounding' || acceptance === 'truncation';
    return [
      plainRateClaim(plain, {
        holds,
        scope: 'section',
        tie: acceptance === 'ceiling' ? 'inferred' : 'stated',
      }),
    ];
  });
}

/** «已», «总数»: what says nothing of what is counted. */
const besideNoun = globalExpression`^(?:已|共|本年|全年)|(?:${'numberNouns'}|案件|数|量)$`;
