/** A half-open range of UTF-16 code units: the only notion of place below `features/`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The same range moved by `by` code units. */
export function shiftRange(range: TextRange, by: number): TextRange {
  return { start: range.start + by, end: range.end + by };
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `offset` lies in the range or at its end, as a cursor does. */
export function touches(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}
