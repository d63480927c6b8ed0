/** R22 GROWTH, R24 GROWTH_BOUND: a percentage of change beside the two figures, or one and the difference. */
import type { Change } from '../../../../lexicon/figures/changeWords.ts';
import { acceptRate } from '../../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../../arithmetic/bounds.ts';
import {
  add,
  compare,
  divide,
  formatRational,
  fromDecimal,
  multiply,
  type Rational,
  rational,
  subtract,
} from '../../../arithmetic/rational.ts';
import type { Claim, Operand, Tie } from '../../../claim.ts';
import { formatPrinted, formatValue } from '../../../describe.ts';
import type { Figure } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';
import type { Pair } from '../pairing/pairs.ts';

/** The claim that a change makes of one of the pairs: the first that agrees, else the nearest. */
export function growthOfPairs(
  change: Figure,
  told: Change,
  pairs: readonly Pair[],
  tie: Tie,
): Claim | undefined {
  const nearest = pairs.at(-1);
  if (nearest === undefined || pairs.some(({ previous }) => previous.quantity.value.coefficient === 0))
    return undefined;
  const agreeing = pairs.findLast((pair) => acceptsGrowth(growthBounds(pair), told, change.quantity));
  const { previous, current } = agreeing ?? nearest;
  // «316起。上年同期为428起,少发112起,降幅26.2%»: by whatever verb, what is that much of the earlier count is the difference.
  const asAmount =
    agreeing === undefined && told.direction < 0
      ? growthOfAmount(change, told, previous, current, true)
      : undefined;
  if (asAmount?.verdict === 'holds') return asAmount;
  return {
    relation: 'growth',
    verdict: agreeing === undefined ? 'fails' : 'holds',
    operands: operandsOf(change, ['current', current], ['previous', previous]),
    scope:
      current.sentence === change.sentence && previous.sentence === change.sentence
        ? 'sentence'
        : 'paragraph',
    tie,
    get stated() {
      return `${told.verb}${formatPrinted(change.quantity)}`;
    },
    get computed() {
      return percent(changeOf(rationalOf(current), rationalOf(previous)), change.quantity);
    },
    get arithmetic() {
      const base = formatValue(previous.quantity);
      return `(${formatValue(current.quantity)}−${base})÷${base}=${this.computed}`;
    },
  };
}

/**
 * «增加118件,增长18.9%» beside this year's count, from which the year before's follows; or beside the year before's itself
 * («比2020年的4763件减少445件,下降9.3%»).
 */
export function growthOfAmount(
  change: Figure,
  told: Change,
  beside: Figure,
  amount: Figure,
  isPrevious: boolean,
): Claim | undefined {
  if (beside.quantity.isApproximate || amount.quantity.isApproximate) return undefined;
  const corners = roundedFrom(beside).flatMap((count) =>
    roundedFrom(amount).map((difference) => changeByAmount(count, difference, told, isPrevious)),
  );
  const truth = changeByAmount(rationalOf(beside), rationalOf(amount), told, isPrevious);
  if (truth === undefined || corners.includes(undefined)) return undefined;
  const [low, high] = extremesOf(corners.filter((corner) => corner !== undefined));
  const holds = acceptsGrowth({ low, high, lowOpen: false, highOpen: false }, told, change.quantity);
  return {
    relation: 'growth',
    verdict: holds ? 'holds' : 'fails',
    operands: operandsOf(change, [isPrevious ? 'previous' : 'current', beside], ['delta', amount]),
    scope: 'sentence',
    tie: 'stated',
    get stated() {
      return `${told.verb}${formatPrinted(change.quantity)}`;
    },
    get computed() {
      return percent(truth, change.quantity);
    },
    get arithmetic() {
      const [shown, by] = [formatValue(beside.quantity), formatValue(amount.quantity)];
      const base = isPrevious ? shown : `(${shown}${told.direction > 0 ? '−' : '+'}${by})`;
      return `${by}÷${base}=${this.computed.replace(/^-/, '')}`;
    },
  };
}

/** The change in percent that an amount makes of a count; undefined where nothing would have been left to change. */
function changeByAmount(
  count: Rational,
  difference: Rational,
  { direction }: Change,
  isPrevious: boolean,
): Rational | undefined {
  const signed = direction > 0 ? difference : { ...difference, numerator: -difference.numerator };
  const before = isPrevious ? count : subtract(count, signed);
  return before.numerator <= 0n ? undefined : changeOf(add(before, signed), before);
}

/** The least and the greatest value that rounds to a figure in 万 or with decimals; a whole number is what it is. */
function roundedFrom(figure: Figure): readonly Rational[] {
  const value = rationalOf(figure);
  if (!isVague(figure)) return [value];
  const half = fromDecimal({ coefficient: 5, exponent: figure.quantity.lastPlace - 1 });
  return [subtract(value, half), add(value, half)];
}

function extremesOf([first = rational(0), ...others]: readonly Rational[]): readonly [Rational, Rational] {
  let [low, high] = [first, first];
  for (const value of others) {
    if (compare(value, low) < 0) low = value;
    if (compare(value, high) > 0) high = value;
  }
  return [low, high];
}

/** Whether the change that the figures give may be printed so, in the direction that is told. */
export function acceptsGrowth(truth: Bounds | undefined, { direction }: Change, rate: Quantity): boolean {
  if (truth === undefined) return true;
  const signed = direction > 0 ? truth : negate(truth);
  if (signed.high !== undefined && signed.high.numerator < 0n) return false;
  const acceptance = acceptRate(signed, rate);
  return acceptance === 'rounding' || acceptance === 'truncation';
}

/** 100 · (current − previous) ÷ previous over everything that the two may be; undefined where that is unbounded. */
export function growthBounds({ previous, current }: Pair): Bounds | undefined {
  const before = boundsOf(previous.quantity);
  const now = boundsOf(current.quantity);
  if (
    before.low === undefined ||
    before.high === undefined ||
    now.low === undefined ||
    now.high === undefined
  )
    return undefined;
  if (before.low.numerator <= 0n) return undefined;
  return {
    low: changeOf(now.low, before.high),
    high: changeOf(now.high, before.low),
    lowOpen: now.lowOpen || before.highOpen,
    highOpen: now.highOpen || before.lowOpen,
  };
}

/** The change from one value to another in percent. */
export function changeOf(current: Rational, previous: Rational): Rational {
  return multiply(divide(subtract(current, previous), previous), rational(100));
}

function negate({ low, high, lowOpen, highOpen }: Bounds): Bounds {
  const opposite = (value: Rational | undefined) =>
    value === undefined ? undefined : { numerator: -value.numerator, denominator: value.denominator };
  return { low: opposite(high), high: opposite(low), lowOpen: highOpen, highOpen: lowOpen };
}

export function rationalOf({ quantity }: Figure): Rational {
  return fromDecimal(quantity.value);
}

/** Whether the figure was rounded or approximated, so that differences of it are not exact. */
export function isVague({ quantity }: Figure): boolean {
  return quantity.isApproximate || quantity.lastPlace > 0 || quantity.decimals > 0;
}

function percent(value: Rational, printed: Quantity): string {
  return `${formatRational(value, Math.max(2, printed.decimals + 1))}%`;
}

export function operandsOf(
  change: Figure,
  ...others: readonly (readonly [Operand['role'], Figure])[]
): readonly Operand[] {
  return [
    { role: 'change', quantity: change.quantity },
    ...others.map(([role, figure]): Operand => ({ role, quantity: figure.quantity })),
  ];
}
