/** R25 DELTA and R09 PERCENT_POINT: differences of counts, and of rates in percentage points. */
import type { Change } from '../../../../lexicon/figures/changeWords.ts';
import { intersect } from '../../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../../arithmetic/bounds.ts';
import {
  add,
  compare,
  divide,
  formatRational,
  fromDecimal,
  rational,
  subtract,
} from '../../../arithmetic/rational.ts';
import type { Claim, Relation, Tie } from '../../../claim.ts';
import { formatCounted, formatPrinted, formatShown, formatValue } from '../../../describe.ts';
import type { Figure } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';
import { isVague, operandsOf, rationalOf } from '../growth/growth.ts';
import type { Pair } from '../pairing/pairs.ts';

/** «由66项精简为48项,减少18项». */
export function deltaOfPairs(
  amount: Figure,
  told: Change,
  pairs: readonly Pair[],
  tie: Tie = 'stated',
): Claim | undefined {
  const exact = pairs.filter(({ previous, current }) => !isApproximate(previous) && !isApproximate(current));
  if (exact.length === 0 || isApproximate(amount)) return undefined;
  return differenceClaim('delta', amount, told, { pairs: exact, tie }, (pair) => {
    const { previous, current } = pair;
    if ([amount, previous, current].some(isVague)) return agreesInPoints(pair, told, amount.quantity);
    const difference = subtract(rationalOf(current), rationalOf(previous));
    const stated = fromDecimal(amount.quantity.value);
    return (
      compare(difference, told.direction > 0 ? stated : { ...stated, numerator: -stated.numerator }) === 0
    );
  });
}

function isApproximate({ quantity }: Figure): boolean {
  return quantity.isApproximate;
}

/** «较2023年的9.1%下降1.8个百分点»; also «提高5.2%» of two rates, which may mean points. */
export function pointsOfPairs(
  amount: Figure,
  told: Change,
  pairs: readonly Pair[],
  tie: Tie = 'stated',
): Claim | undefined {
  const agrees = (pair: Pair): boolean => agreesInPoints(pair, told, amount.quantity);
  return pairs.length === 0
    ? undefined
    : differenceClaim('percent-point', amount, told, { pairs, tie }, agrees);
}

/** Whether two rates differ by the stated points, each as rounded as it is printed. */
export function agreesInPoints(
  { previous, current }: Pair,
  { direction }: Change,
  points: Quantity,
): boolean {
  const difference = subtract(rationalOf(current), rationalOf(previous));
  const signed = direction > 0 ? difference : { ...difference, numerator: -difference.numerator };
  // Each of the three was rounded by itself, so half a unit of each may be between them.
  const rates = [previous.quantity, current.quantity];
  // «100%» beside rates with decimals is all, and not rounded.
  const isAll = ({ value, decimals }: Quantity): boolean =>
    decimals === 0 &&
    value.coefficient * 10 ** value.exponent === 100 &&
    rates.some((one) => one.decimals > 0);
  const slack = [...rates.filter((rate) => !isAll(rate)), points]
    .map(({ lastPlace }) => fromDecimal({ coefficient: 5, exponent: lastPlace - 1 }))
    .reduce(add);
  const truth: Bounds = {
    low: subtract(signed, slack),
    high: add(signed, slack),
    lowOpen: false,
    highOpen: false,
  };
  return intersect(truth, exactly(points));
}

function exactly(quantity: Quantity): Bounds {
  const value = boundsOf(quantity);
  return quantity.isApproximate
    ? value
    : {
        low: fromDecimal(quantity.value),
        high: fromDecimal(quantity.value),
        lowOpen: false,
        highOpen: false,
      };
}

function differenceClaim(
  relation: Relation,
  amount: Figure,
  told: Change,
  { pairs, tie }: { readonly pairs: readonly Pair[]; readonly tie: Tie },
  agrees: (pair: Pair) => boolean,
): Claim | undefined {
  const agreeing = pairs.findLast(agrees);
  const pair = agreeing ?? pairs.at(-1);
  if (pair === undefined) return undefined;
  const { previous, current } = pair;
  const isPoints = relation === 'percent-point';
  const operands = isPoints
    ? operandsOf(amount, ['later', current], ['earlier', previous])
    : operandsOf(amount, ['current', current], ['previous', previous]);
  return {
    relation,
    verdict: agreeing === undefined ? 'fails' : 'holds',
    operands,
    scope: [previous, current].every(({ sentence }) => sentence === amount.sentence)
      ? 'sentence'
      : 'paragraph',
    tie,
    get stated() {
      return `${told.verb}${isPoints ? formatCounted(amount.quantity) : formatValue(amount.quantity)}`;
    },
    get computed() {
      const decimals = Math.max(previous.quantity.decimals, current.quantity.decimals);
      const difference = subtract(rationalOf(current), rationalOf(previous));
      // «120.3万元» less «98.5万元» is told in 万 too.
      const isScaled = !isPoints && amount.quantity.value.exponent + amount.quantity.decimals >= 4;
      return isScaled
        ? `${formatRational(divide(difference, rational(10_000)), decimals)}万`
        : formatRational(difference, decimals);
    },
    get arithmetic() {
      return `${formatShown(current.quantity)}−${formatShown(previous.quantity)}=${this.computed}${isPoints ? '个百分点' : ''}`;
    },
  };
}

/** «败诉案件数减少12.5个百分点», «占25个百分点»: what changes in percent, or is a share, is no number of points. */
export function misusedPoints(amount: Figure, current: Figure | undefined): Claim {
  return {
    relation: 'percent-point',
    verdict: 'fails',
    operands: current === undefined ? operandsOf(amount) : operandsOf(amount, ['current', current]),
    scope: 'sentence',
    tie: 'inferred',
    stated: formatCounted(amount.quantity),
    computed: `${formatValue(amount.quantity)}%`,
    arithmetic: '数量的变化和占比用百分比，两个百分比相减才是百分点',
  };
}

/** «满意率98%,上升3%»: what is likely meant are points. */
export function misusedPercent(amount: Figure, rate: Figure): Claim {
  const written = formatValue(amount.quantity);
  return {
    relation: 'percent-point',
    verdict: 'fails',
    operands: operandsOf(amount, ['current', rate]),
    scope: 'sentence',
    tie: 'weak',
    stated: formatPrinted(amount.quantity),
    computed: `${written}个百分点`,
    arithmetic: '比率升降多少用百分点，写百分比是说升降的相对幅度',
  };
}
