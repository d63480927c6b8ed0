/** R01 RATE in tables: «| 类别 | 受理 | 办结 | 办结率 |», a rate over two other columns of its row. */
import { namedRateOf } from '../../../lexicon/figures/figureWords.ts';
import type { Claim } from '../../claim.ts';
import { plainRateClaim, plainReading } from '../rates/plainRate.ts';
import { accept, nearValue } from '../rates/readings.ts';
import { isCount, type Table } from './tableParts.ts';

/** The rate of each row; told only where the columns are its part and its whole in half of the rows. */
export function rateColumns(table: Table): readonly Claim[] {
  return table.head.flatMap((name, column) => {
    const known = name.endsWith('率') ? namedRateOf(name) : undefined;
    if (known === undefined || known.qualifier !== '') return [];
    const part = onlyColumn(table, (head) => known.rate.part.some((word) => isNamed(head, word)));
    const whole = onlyColumn(
      table,
      (head) =>
        known.rate.whole.some((word) => isNamed(head, word)) &&
        !known.rate.part.some((word) => isNamed(head, word)),
    );
    if (part === undefined || whole === undefined) return [];
    const claims = claimsOf(table, { column, part, whole });
    const holding = claims.filter(({ verdict }) => verdict === 'holds').length;
    return holding > 0 && holding * 2 >= claims.length ? claims : [];
  });
}

/** «办结», «办结数», «已办结(件)»: nothing but the word, so that a column of some of them is none. */
function isNamed(head: string, word: string): boolean {
  const bare = head
    .replace(/\([^()]*\)/g, '')
    .replace(/^(?:已|共|本年|全年)|(?:总数|数量|件数|案件|数|量)$/g, '');
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
