/** Readings of a rate whose whole no words tie. */
import { type Figure, isComparable } from '../../figure.ts';
import { comparableTo, inOrder, type RateContext } from './context.ts';
import {
  findReading,
  mayGive,
  nearValue,
  type Reading,
  sumsOfNeighbours,
  sumsUpTo,
  termOf,
} from './readings.ts';

/** A count before the part, in the sentence or before it, or the sum of a list; or a list of parts. */
export function looseReading(part: Figure, { rate, same, earlier }: RateContext): Reading | undefined {
  const before = (figure: Figure): boolean => figure.quantity.start < part.quantity.start;
  const wholes = [...comparableTo(part, same).filter(before), ...comparableTo(part, earlier)];
  const single = wholes.map((figure) => termOf(figure));
  const near = nearValue(part.quantity);
  const lists = sumsUpTo(part, inOrder(same.filter((figure) => isComparable(figure, part))), (sum) =>
    single.some((whole) => mayGive(sum, whole.near, rate.quantity)),
  );
  const sums = sumsOfNeighbours(inOrder(wholes), (sum) => mayGive(near, sum, rate.quantity));
  // «准予131件,不予16件,后者所占比例为10.9%»: of the list that the part ends.
  const ofList = sumsUpTo(part, inOrder(same.filter((figure) => isComparable(figure, part))), (sum) =>
    mayGive(near, sum, rate.quantity),
  );
  return (
    findReading([termOf(part)], [...single, ...sums, ...ofList], rate.quantity) ??
    findReading(lists, single, rate.quantity)
  );
}
