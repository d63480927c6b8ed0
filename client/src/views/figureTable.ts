import type { FiguresResult, LedgerRow } from '../../../server/src/viewProtocol.ts';
import type { Translate } from '../text/translate.ts';
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
  const lines = table.map((row) => row.map((cell) => harmless(cell.replace(/[\t\r\n]+/g, ' '))).join('\t'));
  return `${lines.join('\n')}\n`;
}

/** RFC 4180, with the mark by which Excel and WPS know UTF-8. */
export function toCsv(table: Table): string {
  const lines = table.map((row) => row.map((cell) => quoted(harmless(cell))).join(','));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A cell that begins like a formula gets a blank before it: a spreadsheet must not run what a report says. */
function harmless(cell: string): string {
  return /^[=@\t\r]|^[+-](?![\d.]+$)/.test(cell) ? ` ${cell}` : cell;
}
