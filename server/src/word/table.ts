/** Tables of a report as those of a Word file. */
import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { LayoutTable } from '../exportProtocol.ts';
import { fontOf, fonts } from './fonts.ts';
import { typeAreaWidth } from './page.ts';
import { toXmlText } from './xmlText.ts';

/** 小四, in half points. */
const cellSize = 24;

/** A table as wide as the type area; short rows are filled up with empty cells. */
export function toWordTable({ rows }: LayoutTable): Table {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = columnWidths(rows, columns);
  return new Table({
    width: { size: typeAreaWidth, type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: widths.map((width, column) => toCell(row[column] ?? '', width, index === 0)),
        }),
    ),
  });
}

function toCell(text: string, width: number, isHead: boolean): TableCell {
  const font = fontOf(isHead ? fonts.heading1 : fonts.body);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: 300, lineRule: LineRuleType.AUTO, before: 0, after: 0 },
        children: [new TextRun({ text: toXmlText(text), font, size: cellSize })],
      }),
    ],
  });
}

/** The type area shared out by the longest cell of each column; none is so narrow that its words stand on end. */
function columnWidths(rows: readonly (readonly string[])[], columns: number): readonly number[] {
  const weights = Array.from({ length: columns }, (_, column) =>
    Math.min(20, Math.max(4, ...rows.map((row) => row[column]?.length ?? 0))),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const widths = weights.map((weight) => Math.floor((typeAreaWidth * weight) / sum));
  const rest = typeAreaWidth - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, column) => (column === columns - 1 ? width + rest : width));
}
