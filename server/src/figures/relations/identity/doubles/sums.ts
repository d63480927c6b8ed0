/** Whether a number is what neighbours of one unit come to: a whole told by its parts, which is no double of one of them. */
import { isComparable } from '../../../figure.ts';
import { nearValue } from '../../rates/readings.ts';
import type { PartedCount } from './parts.ts';

const longestSum = 6;

/** Whether neighbours of a count, itself or its parts among them, come to the other number. */
export function isSumBeside({ figure }: PartedCount, { figure: double, block }: PartedCount): boolean {
  const sum = nearValue(figure.quantity);
  const values = block.figures
    .filter(
      (other) =>
        other !== figure &&
        isComparable(other, figure) &&
        other.sentence >= double.sentence &&
        other.sentence <= double.sentence + 1,
    )
    .map(({ quantity }) => nearValue(quantity));
  return values.some((first, from) => {
    let near = first;
    return values.slice(from + 1, from + longestSum).some((value) => {
      near += value;
      return near === sum;
    });
  });
}
