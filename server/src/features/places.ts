/** Between the offsets of the model and the positions of the Language Server Protocol. */
import type { TextEdit as LspTextEdit, Position, Range } from 'vscode-languageserver';
import type { TextEdit } from '../text/edit.ts';
import { type TextRange, touches } from '../text/range.ts';
import type { Analysis } from './analysis.ts';

export function toRange({ lines }: Analysis, { start, end }: TextRange): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function toOffsets({ lines }: Analysis, { start, end }: Range): TextRange {
  return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
}

export function toOffset({ lines }: Analysis, position: Position): number {
  return lines.offsetAt(position);
}

export function toLspEdit(analysis: Analysis, { newText, ...range }: TextEdit): LspTextEdit {
  return { range: toRange(analysis, range), newText };
}

/** Of ranges in order, the one around the character at `offset`, else the one that ends there, as before a cursor. */
export function rangeAt<T extends TextRange>(ranges: readonly T[], offset: number): T | undefined {
  return (
    ranges.find(({ start, end }) => start <= offset && offset < end) ??
    ranges.find((range) => touches(range, offset))
  );
}
