/** `figures --format csv`: one table of quantities and claims for a spreadsheet (RFC 4180, but with LF). */
import type { FiguresFile, PlacedClaim, PlacedQuantity } from '../../../ledger/figures.ts';
import { toCsvLine } from '../../../text/csv.ts';

const columns = [
  'path',
  'row',
  'line',
  'column',
  'text',
  'value',
  'low',
  'high',
  'unit',
  'dimension',
  'approximate',
  'relation',
  'verdict',
  'mark',
  'arithmetic',
  'stated',
  'computed',
  'scope',
  'indicator',
  'period',
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number | boolean>>>;

export function* formatFiguresCsv(files: readonly FiguresFile[]): Generator<string> {
  yield `${columns.join(',')}\n`;
  for (const { path, quantities, claims } of files) {
    for (const quantity of quantities) yield toLine({ path, row: 'quantity', ...quantityRow(quantity) });
    for (const claim of claims) yield toLine({ path, row: 'claim', ...claimRow(claim) });
  }
}

function quantityRow({ place, isApproximate, named, ...rest }: PlacedQuantity): Row {
  const { text, value, low, high, unit, dimension } = rest;
  const { line, column } = place;
  return {
    line,
    column,
    text,
    value,
    low: low ?? '',
    high: high ?? '',
    unit,
    dimension,
    approximate: isApproximate,
    indicator: named?.indicator ?? '',
    period: named?.period ?? '',
  };
}

function claimRow({ relation, verdict, operands, stated, computed, arithmetic, scope }: PlacedClaim): Row {
  const place = operands[0]?.place;
  return {
    ...(place === undefined ? {} : { line: place.line, column: place.column }),
    text: operands.map(({ text }) => text).join(' '),
    relation,
    verdict,
    mark: verdict === 'holds' ? '✓' : verdict === 'open' ? '?' : '✗',
    arithmetic,
    stated,
    computed,
    scope,
  };
}

function toLine(row: Row): string {
  return `${toCsvLine(columns.map((column) => String(row[column] ?? '')))}\n`;
}
