/** R29 EQ_COREF between a table and the text: the count of a cell, given again in a sentence that has all its words and no others. */
import { withoutScope } from '../../../lexicon/figures/scopeWords.ts';
import { expression, globalExpression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import type { Quantity } from '../../quantities.ts';
import { isNumeralSlip } from '../../repairs/slips.ts';
import type { PlacedEcho } from '../identity/echoes/echoes.ts';
import { sameIndicatorClaim } from '../identity/sameIndicatorClaim.ts';
import { isTotal, type Table } from './tableParts.ts';

/** A count of the text, with its words: those of its clause before it and what follows it. */
export interface TextCount extends Pick<PlacedEcho['echo'], 'quantity' | 'lead' | 'words'> {
  /** Where its sentence begins. */
  readonly sentence: number;
  /** False where the words speak of another time than the year, or of what is added to a count. */
  readonly isOfYear: boolean;
  /** False where an earlier clause may say that it is a part's or another body's. */
  readonly isOfReporter: boolean;
  /** Whether its paragraph stands right before a table and announces it: «具体见下表», «情况如下». */
  readonly announces: boolean;
  /** Whether its sentence tells what a table shows: «从上表看». */
  readonly isOfTable: boolean;
}

/** A cell with the words that name what it counts. */
interface NamedCell {
  readonly quantity: Quantity;
  readonly names: readonly string[];
  /** Whether the name is of few characters, which may be that of many things. */
  readonly isShort: boolean;
  /** Its unit, where the head or the row says it. */
  readonly unit: string | undefined;
}

/** The claims that counts of the text are those of a table; `year` is that of the report. */
export function tableEchoClaims(
  table: Table,
  counts: readonly TextCount[],
  year: number | undefined,
): readonly Claim[] {
  const cells = namedCells(table, year);
  const written = new Set(table.rows.flatMap(({ numbers }) => numbers.map(numberOf)));
  const told = new Set(counts.map(({ quantity }) => numberOf(quantity)));
  return counts.flatMap((count) => {
    if (!count.isOfYear) return [];
    const fitting = cells.filter(
      (cell) =>
        // A row and a column together name the body too: «其中东门镇排查矛盾纠纷102件».
        (count.isOfReporter || cell.names.length > 1) &&
        (count.isOfTable || !cell.isShort) &&
        isOfOneUnit(cell, count.quantity) &&
        hasAllWords(cell, count),
    );
    const [cell] = fitting;
    // Two cells with the same words: which of them is meant is not known.
    if (cell === undefined || fitting.length > 1) return [];
    const agrees = numberOf(cell.quantity) === numberOf(count.quantity);
    // What stands elsewhere in the table, or is told right elsewhere in the text, is another count with like words.
    if (!agrees && (written.has(numberOf(count.quantity)) || told.has(numberOf(cell.quantity)))) return [];
    if (!agrees && !isNear(cell.quantity, count.quantity)) return [];
    return [sameIndicatorClaim(cell.quantity, count.quantity, { agrees, tie: 'inferred' })];
  });
}

/** «236» and «2.36e2» are one number. */
function numberOf(quantity: Quantity | undefined): string {
  if (quantity === undefined) return '';
  return String(Number((quantity.value.coefficient * 10 ** quantity.value.exponent).toPrecision(12)));
}

/** A slip of the pen, or a number as near as one would be that was not brought up to date. */
function isNear(one: Quantity, other: Quantity): boolean {
  const [a, b] = [numberOf(one), numberOf(other)];
  if (isNumeralSlip(a, b)) return true;
  const [less, greater] = [Number(a), Number(b)].sort((x, y) => x - y);
  return less !== undefined && greater !== undefined && less >= leastRatio * greater;
}

const leastRatio = 0.8;

/** Columns that hold something else than counts of the year, by their names. */
const otherColumn = expression`${'shareNouns'}|${'comparingNames'}|变化|下降|降幅|序号|备注|上期|上一年|${'aiming'}`;
/** Columns that add nothing to the name of the row: «数量», «2024年», «本年». */
const plainColumn = expression`^(?:${'numberNouns'}|${'valueNouns'}|数|总量|${'sums'}|小计|${'thisYear'}|本期|全年|完成(?:数|情况)?|20\d\d年度?)$`;
const inBrackets = /\(([^()]{1,6})\)/;

function namedCells({ head, rows }: Table, year: number | undefined): readonly NamedCell[] {
  const columns = head.map((name) => ({ name: bare(name), unit: inBrackets.exec(name)?.[1] }));
  return rows.flatMap(({ name: row, numbers }) =>
    numbers.flatMap((quantity, column): readonly NamedCell[] => {
      const { name = '', unit } = columns[column] ?? {};
      if (quantity === undefined || quantity.isApproximate || otherColumn.test(name)) return [];
      const named = /20\d\d/.exec(name)?.[0];
      if (named !== undefined && Number(named) !== year) return [];
      const names = [isTotal(row) ? '' : bare(row), plainColumn.test(name) ? '' : name];
      const parts = names.filter((part) => part !== '');
      // A row without a name of its own in a table of several columns of years has one that is plain.
      const length = parts.join('').length;
      if (length < shortestOfTable) return [];
      const isShort = length < shortestName;
      return [{ quantity, names: parts, isShort, unit: quantity.unit || unit || inBrackets.exec(row)?.[1] }];
    }),
  );
}

/** Fewer characters may name many things. */
const shortestName = 4;
const shortestOfTable = 2;

/** «行政复议案件受理数(件)»: without the unit and the word for a number. */
function bare(name: string): string {
  return name
    .replace(/\([^()]*\)/g, '')
    .replace(/[\s:、]/g, '')
    .replace(countNoun, '');
}

function isOfOneUnit({ quantity, unit }: NamedCell, { dimension, unit: written }: Quantity): boolean {
  if (quantity.dimension === 'share' || dimension === 'share') return quantity.dimension === dimension;
  return unit === undefined || unit === '' ? dimension !== 'money' : unit === written;
}

/** Whether every name of the cell is made of words of the count, and none of its words is left. */
function hasAllWords({ names }: NamedCell, count: TextCount): boolean {
  const text = wordsAround(count);
  let rest = text;
  for (const name of names) {
    for (let from = 0; from < name.length; ) {
      const piece = longestPiece(name.slice(from), text);
      if (piece === '') return false;
      rest = rest.replace(piece, ' ');
      from += piece.length;
    }
  }
  return isNeutral(rest);
}

/** What stands before the count and what follows it; the words of an echo are those before it without their verb, and those after. */
function wordsAround({ lead, words, quantity }: TextCount): string {
  if (quantity.dimension === 'share') return lead;
  let from = Math.max(0, lead.length - words.length);
  while (!words.startsWith(lead.slice(from))) from++;
  return `${lead} ${words.slice(lead.length - from)}`;
}

/** The longest beginning of a name, of two characters at least, that the words have. */
function longestPiece(name: string, text: string): string {
  for (let length = name.length; length >= 2; length--) {
    const piece = name.slice(0, length);
    if (name.length - length !== 1 && text.includes(piece)) return piece;
  }
  return '';
}

/** Words that tell whose and when, verbs that say only that it was done, and those that join make no other indicator of it. */
function isNeutral(rest: string): boolean {
  const own = withoutScope(rest).replace(doing, ' ').replace(besideNames, '');
  return !/\p{Script=Han}/u.test(own);
}

const doing = globalExpression`${'holding'}|${'doing'}`;

/** «数量», «总数»: behind what is counted. */
const countNoun = expression`(?:${'numberNouns'}|场次|总量|(?<!人|次)数)$`;

/** «各类», «上表中»: what says nothing of which row. */
const besideNames = globalExpression`${'besideTableNames'}|从?上?表[看中]|[了的到数]`;
