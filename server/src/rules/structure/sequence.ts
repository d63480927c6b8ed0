/** Numbers that should follow each other. */

export interface Gap {
  /** Which of the numbers is out of order. */
  readonly index: number;
  readonly expected: number;
  readonly kind: 'gap' | 'repeat';
}

/** Each fix renumbers its whole run; so only the first findings of a run bring one, or a long broken run grows squared. */
export const mostFixes = 3;

/**
 * The places where a sequence breaks. A number is right if it follows the one before or stands where counting from
 * the first puts it; so one slip is reported once, and what comes after it is not.
 */
export function findGaps(numbers: readonly number[], mayStartAnywhere: boolean): readonly Gap[] {
  const first = numbers[0];
  if (first === undefined) return [];
  const gaps: Gap[] = [];
  const seen = new Set([first]);
  if (first !== 1 && !mayStartAnywhere) gaps.push({ index: 0, expected: 1, kind: 'gap' });
  const offset = mayStartAnywhere ? first : 1;
  for (let index = 1; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    const before = numbers[index - 1] ?? 0;
    const kind = seen.has(number) ? 'repeat' : 'gap';
    seen.add(number);
    if (number === before + 1 || number === offset + index) continue;
    gaps.push({ index, expected: offset + index, kind });
  }
  return gaps;
}
