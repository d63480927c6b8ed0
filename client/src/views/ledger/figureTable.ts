import { harmlessCell, toCsvLine } from '../../../../server/src/text/csv.ts';
import type { FiguresResult, LedgerRow } from '../../../../server/src/viewProtocol.ts';
import type { Translate } from '../../text/translate.ts';
import { checkWords, unitOf } from './figureWords.ts';

/** A table: its head, then its rows. */
export type Table = readonly (readonly string[])[];

/** The figures for a spreadsheet; the value is a plain number in the unit beside it. */
export function figureTable(
  { claims, sections }: FiguresResult,
  figures: readonly LedgerRow[],
  t: Translate,
): Table {
  const headings = new Map(sections.map(({ id, heading }) => [id, heading]));
  const head = [
    t('Section'),
    t('Line'),
    t('Indicator'),
    t('What it counts'),
    t('In the text'),
    t('Value'),
    t('Unit'),
    t('Period'),
    t('Check'),
    t('Arithmetic'),
  ];
  return [
    head,
    ...figures.map((figure) => [
      headings.get(figure.section ?? '') ?? '',
      String(figure.line + 1),
      figure.indicator ?? '',
      figure.label,
      figure.text,
      figure.value,
      unitOf(figure),
      figure.period ?? '',
      checkWords(figure, t),
      figure.claims.flatMap((index) => claims[index]?.told ?? []).join('；'),
    ]),
  ];
}

/** For the clipboard: a spreadsheet pastes it into cells. */
export function toTsv(table: Table): string {
  const lines = table.map((row) =>
    row.map((cell) => harmlessCell(cell.replace(/[\t\r\n]+/g, ' '))).join('\t'),
  );
  return `${lines.join('\n')}\n`;
}

/** With the mark by which Excel and WPS know UTF-8. */
export function toCsv(table: Table): string {
  return `\ufeff${table.map((row) => `${toCsvLine(row)}\r\n`).join('')}`;
}
