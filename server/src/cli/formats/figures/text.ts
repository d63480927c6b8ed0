/** `figures --format text`: for a person who goes through the figures one by one. */

import { relationNames, roleNames, verdictMarks, verdictNames } from '../../../figures/names.ts';
import type { FiguresFile, PlacedClaim, PlacedQuantity } from '../../../ledger/figures.ts';
import type { Place } from '../../../text/place.ts';
import { visible } from '../describe.ts';
import type { Style } from '../style.ts';
import { displayWidth, padTo } from '../width.ts';
import { formatInterval } from './interval.ts';

export function* formatFiguresText(files: readonly FiguresFile[], style: Style): Generator<string> {
  for (const file of files) {
    yield `${style.path(visible(file.path))}  ${style.dim(describeFile(file))}\n`;
    if (file.quantities.length > 0) yield '  数量\n';
    yield* table(file.quantities.map(quantityCells));
    if (file.claims.length > 0) yield '  关系\n';
    for (const claim of file.claims) yield `    ${formatClaim(claim, style)}\n`;
    yield '\n';
  }
  const quantities = files.reduce((sum, file) => sum + file.quantities.length, 0);
  const claims = files.reduce((sum, file) => sum + file.claims.length, 0);
  yield `共 ${files.length} 个文件：数量 ${quantities} 处，关系 ${claims} 处。\n`;
}

function describeFile({ read, quantities, claims }: FiguresFile): string {
  const counts = Object.entries(verdictNames)
    .map(([verdict, name]) => ({ name, count: claims.filter((claim) => claim.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`);
  const verdicts = counts.length === 0 ? '' : `（${counts.join('，')}）`;
  return (
    `${read.characters} 字符、${read.blocks} 段：` +
    `数量 ${quantities.length} 处，关系 ${claims.length} 处${verdicts}`
  );
}

function quantityCells(quantity: PlacedQuantity): readonly string[] {
  const { place, text, value, unit } = quantity;
  return [formatPlace(place), visible(text), `${value} ${visible(unit)}`.trimEnd(), formatInterval(quantity)];
}

function* table(rows: readonly (readonly string[])[]): Generator<string> {
  const widths = [0, 1, 2].map((column) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? '')), 0),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) => padTo(cell, widths[column] ?? 0));
    yield `    ${cells.join('  ').trimEnd()}\n`;
  }
}

function formatClaim({ relation, verdict, operands, stated, arithmetic }: PlacedClaim, style: Style): string {
  const isGood = verdict === 'holds';
  const mark = isGood ? style.good(verdictMarks[verdict]) : style.bad(verdictMarks[verdict]);
  const first = operands[0];
  const list = operands.map(({ role, text }) => `${roleNames[role]}${visible(text)}`).join('、');
  const words = [
    mark,
    first === undefined ? '' : formatPlace(first.place),
    relationNames[relation],
    visible(arithmetic),
    isGood ? `文中为${visible(stated)}` : `文中为${visible(stated)}，${verdictNames[verdict]}`,
    style.dim(`（${list}）`),
  ];
  return words.filter((word) => word !== '').join('  ');
}

function formatPlace({ line, column }: Place): string {
  return `${line}:${column}`;
}
