/** Slips that make a number of a list another one altogether: 万 behind it, or its neighbour's number in its place. */
import type { Figure } from '../../../figure.ts';
import { nearSum, nearValue } from '../../rates/readings.ts';

/** Whether a sum comes to its total but for 万 behind one of the numbers. */
export function isMyriadOff(parts: readonly Figure[], total: Figure): boolean {
  const [all, sum] = [nearValue(total.quantity), nearSum(parts)];
  return (
    all === sum * myriad ||
    parts.some(({ quantity }) => nearValue(quantity) === (nearValue(quantity) + all - sum) * myriad)
  );
}

/**
 * «318件,继续保留241件,修改32件,废止318件», «57件,协议9件、草案9件、决策7件»: whether one number stands in the place of another one, so that
 * the list cannot give its total.
 */
export function isNeighbourTwice(parts: readonly Figure[], total: Figure): boolean {
  const numbers = [total, ...parts].map(({ quantity }) => nearValue(quantity));
  return new Set(numbers).size < numbers.length && nearSum(parts) !== nearValue(total.quantity);
}

const myriad = 10_000;
