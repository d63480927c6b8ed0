/** The tables of a document, and what its text says again of them; all places count from the start of the text. */
import type { Claim } from '../figures/claim.ts';
import type { Quantity } from '../figures/quantities.ts';
import { isOfReporter, isOfWholeYear } from '../figures/relations/identity/mentions.ts';
import { announcedTotalClaims } from '../figures/relations/tables/announcedTotals.ts';
import { type Cell, isSeparatorRow, parseRow, parseTabbedRow } from '../figures/relations/tables/table.ts';
import { tableClaims } from '../figures/relations/tables/tableClaims.ts';
import { type TextCount, tableEchoClaims } from '../figures/relations/tables/tableEchoes.ts';
import { tablePartClaims } from '../figures/relations/tables/tablePartEchoes.ts';
import type { Table } from '../figures/relations/tables/tableParts.ts';
import { shiftRange } from '../text/range.ts';
import type { Block } from './blocks.ts';

/** What tables say by themselves, and what the text says again of them; most texts have none. */
export function tableRelations(blocks: readonly Block[], year: number | undefined): readonly Claim[] {
  const tables = tablesOf(blocks);
  if (tables.length === 0) return [];
  const counts = blocks.flatMap((block, index) =>
    block.kind === 'table-row' ? [] : textCounts(block, announcesTable(block, nextOf(blocks, index))),
  );
  const told = tables.flatMap((table) => tableEchoClaims(table, counts, year));
  const known = new Set(told.flatMap(({ operands }) => operands.map(({ quantity }) => quantity.start)));
  const unknown = [...announcedTotalClaims(tables, counts), ...tablePartClaims(tables, counts)].filter(
    ({ operands }) => !operands.some(({ quantity }) => known.has(quantity.start)),
  );
  return [...tables.flatMap(tableClaims), ...told, ...unknown];
}

/** The block after this one, a blank line between them left out. */
function nextOf(blocks: readonly Block[], index: number): Block | undefined {
  const next = blocks[index + 1];
  return next?.kind === 'blank' ? blocks[index + 2] : next;
}

/** «…,具体见下表。» right before the rows. */
function announcesTable({ analysis: { folded } }: Block, next: Block | undefined): boolean {
  return next?.kind === 'table-row' && /下表|如下[:。]?$|见表/.test(folded);
}

function textCounts(
  { start, analysis: { folded, sentences, echoes } }: Block,
  announces: boolean,
): readonly TextCount[] {
  return echoes.map(({ quantity, lead, words, sentence }) => {
    const before = folded.slice(sentences[sentence]?.start ?? 0, quantity.start);
    return {
      lead,
      words,
      quantity: placed(quantity, start),
      sentence: start + (sentences[sentence]?.start ?? 0),
      isOfYear: isOfWholeYear(before),
      isOfReporter: isOfReporter(before, lead.length),
      announces,
      isOfTable: ofTable.test(before),
    };
  });
}

const ofTable = /[上下]表|表中|附表/;

/** Every run of table rows as a table: the first row is its head. */
export function tablesOf(blocks: readonly Block[]): readonly Table[] {
  const tables: Table[] = [];
  let from = 0;
  while (from < blocks.length) {
    const isRow = rowOf(blocks[from]);
    let to = from + 1;
    while (isRow?.(blocks[to]) === true) to++;
    if (to - from > 2) {
      const [head, ...body] = blocks
        .slice(from, to)
        .filter(({ analysis }) => !isSeparatorRow(analysis.folded));
      if (head !== undefined && body.length >= 2 && !isRowOfNumbers(head)) tables.push(toTable(head, body));
    }
    from = to;
  }
  return tables;
}

/** What a row must be to go on with the table of another: of bars too, or of as many cells between tabs. */
function rowOf(first: Block | undefined): ((block: Block | undefined) => boolean) | undefined {
  if (first?.kind === 'table-row') return (block) => block?.kind === 'table-row';
  const tabs = tabsOf(first);
  return tabs === 0 ? undefined : (block) => block?.kind !== 'table-row' && tabsOf(block) === tabs;
}

/** How many tabs stand in a line of cells; an indent is none, and prose is no line of cells. */
function tabsOf(block: Block | undefined): number {
  const text = block?.analysis.text ?? '';
  if (!text.includes('\t') || text.includes('。') || /^\s/.test(text)) return 0;
  return text.split('\t').length - 1;
}

/** What stands between tabs may have no head, or one of other cells; a year is the name of a column. */
function isRowOfNumbers(head: Block): boolean {
  return (
    head.kind !== 'table-row' &&
    cellsOf(head).some(({ quantity }) => quantity !== undefined && quantity.unit !== '年')
  );
}

function placed(quantity: Quantity, start: number): Quantity {
  return { ...quantity, ...shiftRange(quantity, start) };
}

function cellsOf({ kind, analysis: { folded, text } }: Block): readonly Cell[] {
  return kind === 'table-row' ? parseRow(folded) : parseTabbedRow(folded, text);
}

function toTable(head: Block, body: readonly Block[]): Table {
  return {
    head: cellsOf(head).map(({ text }) => text),
    rows: body.map((row) => {
      const cells = cellsOf(row);
      const at = row.start;
      return {
        // The first words of the row: «| 1 | 城关镇 | 12 |» begins with its place in the list.
        name: cells.find(({ quantity }) => quantity === undefined)?.text ?? '',
        numbers: cells.map(({ quantity }) => quantity && placed(quantity, at)),
        signed: cells.map(({ signed }) => signed && { ...signed, quantity: placed(signed.quantity, at) }),
      };
    }),
  };
}
