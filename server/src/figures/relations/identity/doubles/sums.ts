/** Whether a number is what neighbours of one unit come to: a whole told by its parts, which is no double of one of them. */
import { isComparable } from '../../../figure.ts';
import { nearValue } from '../../rates/readings.ts';
import type { ToldBlock } from '../retold/toldBlock.ts';
import type { PartedCount } from './parts.ts';

const longestSum = 6;

export function isSumOfSome({ figure }: PartedCount, blocks: readonly ToldBlock[]): boolean {
  const sum = nearValue(figure.quantity);
  return blocks.some(({ figures }) => {
    const values = figures
      .filter((other) => other !== figure && isComparable(other, figure))
      .map(({ quantity }) => nearValue(quantity));
    return values.some((first, from) => {
      let near = first;
      return values.slice(from + 1, from + longestSum).some((value) => {
        near += value;
        return near === sum;
      });
    });
  });
}
