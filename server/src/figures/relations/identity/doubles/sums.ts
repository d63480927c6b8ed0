/** Whether a number is what neighbours of one unit come to: a whole told by its parts, which is no double of one of them. */
import { isComparable } from '../../../figure.ts';
import { nearValue } from '../../rates/readings.ts';
import type { InBlock, ToldBlock } from '../retold/toldBlock.ts';

const longestSum = 6;

/** Whether neighbours of a count, itself or its parts among them, come to the other number. */
export function isSumBeside({ figure }: InBlock, { figure: double, block }: InBlock): boolean {
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
  // «417件» in the opening, «407件,退回10件» in the section.
  const own = nearValue(double.quantity);
  if (values.some((value) => own + value === sum || sum + value === own)) return true;
  return values.some((first, from) => {
    let near = first;
    return values.slice(from + 1, from + longestSum).some((value) => {
      near += value;
      return near === sum;
    });
  });
}

/** Whether a number is what two counts of one sentence differ by: «发现120处,已整改105处», of which another paragraph tells that 15 are left. */
export function isDifferenceOfTwo({ figure, block: own }: InBlock, blocks: readonly ToldBlock[]): boolean {
  const rest = nearValue(figure.quantity);
  return blocks.some(
    ({ figures, start }) =>
      start !== own.start &&
      figures.some((whole, at) =>
        figures
          .slice(at + 1, at + 1 + nearBy)
          .some(
            (done) =>
              done.sentence === whole.sentence &&
              done !== figure &&
              isComparable(whole, figure) &&
              isComparable(done, figure) &&
              nearValue(whole.quantity) - nearValue(done.quantity) === rest,
          ),
      ),
  );
}

const nearBy = 3;
