/** Cells of a table for a spreadsheet (RFC 4180), for the command line and for the client, which makes its own table. */

/** A cell that begins like a formula gets a blank before it: a spreadsheet must not run what a report says. */
export function harmlessCell(text: string): string {
  return /^[=@\t\r]|^[+-](?![\d.]+$)/.test(text) ? ` ${text}` : text;
}

/** The cells as a line, without its end. */
export function toCsvLine(cells: readonly string[]): string {
  return cells.map((cell) => quoted(harmlessCell(cell))).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
