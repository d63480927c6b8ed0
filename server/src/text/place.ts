/** Offsets with the lines and columns that people and other tools count in. */
import type { LineIndex } from './lineIndex.ts';
import type { TextRange } from './range.ts';

/** UTF-16 offsets in the decoded text; lines and columns count from 1. */
export interface Place extends TextRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function toPlace({ start, end }: TextRange, lines: LineIndex): Place {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return {
    start,
    end,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}
