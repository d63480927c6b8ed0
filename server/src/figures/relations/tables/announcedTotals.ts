/** R29 EQ_COREF between a table and the paragraph that announces it: «新收案件352件,办理情况如下», and the total of 新收 in the table. */

import { expression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import type { Quantity } from '../../quantities.ts';
import { isNumeralSlip } from '../../repairs/slips.ts';
import { sameIndicatorClaim } from '../identity/sameIndicatorClaim.ts';
import type { TextCount } from './tableEchoes.ts';
import { isTotal, type Table } from './tableParts.ts';

/** A total with the name of its column. */
interface ColumnTotal {
  readonly name: string;
  readonly unit: string | undefined;
  readonly quantity: Quantity;
}

/** The claims of the counts that announce one of these tables, on the total of the column that their words name. */
export function announcedTotalClaims(
  tables: readonly Table[],
  counts: readonly TextCount[],
): readonly Claim[] {
  return counts.flatMap((count) => {
    if (!count.announces || !count.isOfYear) return [];
    const table = tables.find((one) => startOf(one) > count.quantity.end);
    return table === undefined ? [] : claimsOf(count, table, counts);
  });
}

function startOf({ rows }: Table): number {
  return rows.flatMap(({ numbers }) => numbers).find((quantity) => quantity !== undefined)?.start ?? -1;
}

function claimsOf(count: TextCount, table: Table, counts: readonly TextCount[]): readonly Claim[] {
  const named = totalsOf(table).filter((total) => isNamed(total, count));
  const [total] = named;
  if (total === undefined || named.length > 1) return [];
  const [told, meant] = [digitsOf(count.quantity), digitsOf(total.quantity)];
  if (told === meant) return [];
  // What stands elsewhere in the table, or is told right elsewhere in the text, is another count with like words.
  const isElsewhere =
    table.rows.some(({ numbers }) => numbers.some((number) => digitsOf(number) === told)) ||
    counts.some(({ quantity }) => digitsOf(quantity) === meant);
  if (isElsewhere || told.length < fewestDigits || !isNumeralSlip(told, meant)) return [];
  return [sameIndicatorClaim(total.quantity, count.quantity, { agrees: false, tie: 'inferred' })];
}

/** Smaller numbers are a slip of each other by chance. */
const fewestDigits = 3;

function totalsOf({ head, rows }: Table): readonly ColumnTotal[] {
  const [row, ...others] = rows.filter(({ name }) => isTotal(name));
  if (row === undefined || others.length > 0) return [];
  return head.flatMap((text, column) => {
    const quantity = row.numbers[column];
    // «办结数(件)»: the text says «办结».
    const name = text
      .replace(/\([^()]*\)/g, '')
      .replace(/[\s:、]/g, '')
      .replace(/(?<=..)[数量]$/, '');
    if (quantity === undefined || quantity.isApproximate || name.length < 2 || isTotal(name)) return [];
    return otherColumn.test(name) ? [] : [{ name, unit: /\(([^()]{1,6})\)/.exec(text)?.[1], quantity }];
  });
}

const otherColumn = /[上去同]年|同期|增|减|降|同比|比|率|20\d\d/;

/** Of all its words, so that «涉企行政处罚决定» is none of 行政处罚; what is done may stand before and after. */
function isNamed({ name, unit }: ColumnTotal, { lead, quantity, words }: TextCount): boolean {
  const isOfUnit = unit === undefined ? quantity.dimension !== 'money' : unit.endsWith(quantity.unit);
  if (!isOfUnit) return false;
  const text = `${lead} ${words}`;
  // «承办12345热线工单» is what the column «承办工单» counts.
  const deed = name.slice(0, 2);
  const pieces = (lead + words).includes(name) ? [name] : name.length < 4 ? [] : [deed, name.slice(2)];
  if (pieces.length === 0 || !pieces.every((piece) => text.includes(piece))) return false;
  return !qualified.test(pieces.reduce((rest, piece) => rest.replaceAll(piece, ' '), text));
}

const qualified = expression`其中|涉|重大|简易|普通|${'yearBefore'}|结转|一般|[农民]|[^全本年]度|平均|余|另|其他|其余`;

/** «454.4万元» and «454.4» under 万元 are one row of digits. */
function digitsOf(quantity: Quantity | undefined): string {
  return quantity === undefined ? '' : String(quantity.value.coefficient).replace(/0+$/, '');
}
