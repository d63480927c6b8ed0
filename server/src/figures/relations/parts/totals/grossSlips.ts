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
 * the list cannot give its total; numbers below `least` may be equal by chance.
 */
export function isNeighbourTwice(parts: readonly Figure[], total: Figure, least = 0): boolean {
  const [all, sum] = [nearValue(total.quantity), nearSum(parts)];
  const numbers = [all, ...parts.map(({ quantity }) => nearValue(quantity))].filter((one) => one >= least);
  const twice = numbers.filter((one, at) => numbers.indexOf(one) !== at);
  // The number that was meant is what the others leave of the total.
  return all !== sum && twice.some((one) => one === all || one + all - sum > 0);
}

/** Where others may be left out, only so great a number stands in the place of another. */
export const leastOfNeighbour = 100;

const myriad = 10_000;
