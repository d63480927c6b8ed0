/** Lists whose shares make up all: «A 2310件,占64.9%;B 860件,占24.2%;…» leave nothing out, if the shares give 100 %. */
import { add, compare, fromDecimal, rational, subtract } from '../../arithmetic/rational.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { sharePairs } from '../rates/shareLists.ts';
import { compareSum, isOfItsSize, toSumClaim } from './sums.ts';

/** Two shares give 100 % by chance more often than three. */
const leastShares = 3;

/** A longer list is a table in prose; a whole farther back belongs to something else. */
const mostFigures = 48;
const lookBack = 24;

export function sharedListClaims(figures: readonly Figure[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (let from = 0, to = 0; from < figures.length; from = to) {
    const sentence = figures[from]?.sentence;
    let shares = 0;
    while (to < figures.length && figures[to]?.sentence === sentence)
      if (figures[to++]?.quantity.dimension === 'share') shares++;
    const claim = shares < leastShares || to - from > mostFigures ? undefined : claimOf(figures, from, to);
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}

/** The claim of the figures of one sentence, which stand from one index to another. */
function claimOf(figures: readonly Figure[], from: number, to: number): Claim | undefined {
  const pairs = sharePairs(figures.slice(from, to));
  const counts = pairs.map(({ count }) => count);
  const [first] = counts;
  if (first === undefined || counts.length < leastShares) return undefined;
  if (!counts.every((count) => isComparable(count, first)) || !makeAll(pairs.map(({ share }) => share)))
    return undefined;
  const wholes = figures
    .slice(Math.max(0, from - lookBack), figures.indexOf(first, from))
    .filter(
      (figure) =>
        figure.sentence >= first.sentence - 1 &&
        figure.bracket === -1 &&
        isCount(figure) &&
        isComparable(figure, first),
    );
  const equal = wholes.findLast((whole) => compareSum(counts, whole) === 'equal');
  const whole = equal ?? wholes.at(-1);
  if (whole === undefined || (equal === undefined && !isOfItsSize(counts, whole))) return undefined;
  const scope = whole.sentence === first.sentence ? 'sentence' : 'paragraph';
  return toSumClaim(counts, whole.quantity, equal === undefined ? 'fails' : 'holds', scope, 'inferred');
}

/** Whether the shares give 100 %, each as rounded as it is printed. */
function makeAll(shares: readonly Figure[]): boolean {
  if (shares.some(({ quantity }) => quantity.isApproximate)) return false;
  const sum = shares.map(({ quantity }) => fromDecimal(quantity.value)).reduce(add);
  const slack = shares
    .map(({ quantity }) => fromDecimal({ coefficient: 5, exponent: quantity.lastPlace - 1 }))
    .reduce(add);
  const off = subtract(sum, rational(100));
  return compare(off, slack) <= 0 && compare({ ...off, numerator: -off.numerator }, slack) <= 0;
}
