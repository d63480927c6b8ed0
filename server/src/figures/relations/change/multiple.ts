/** R26 MULTIPLE: 翻一番, 增长N倍, 是…的N倍. */
import type { Change } from '../../../lexicon/figures/changeWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import { intersect } from '../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../arithmetic/bounds.ts';
import {
  add,
  divide,
  formatRational,
  fromDecimal,
  multiply,
  rational,
  subtract,
} from '../../arithmetic/rational.ts';
import type { Claim, Tie } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import type { Background } from './acrossSentences.ts';
import { decreaseByMultiple } from './growth/decrease.ts';
import { rationalOf } from './growth/growth.ts';
import { eligible, reachedAfter } from './pairing/chosenPairs.ts';
import { figureChanged } from './pairing/laterPairs.ts';
import type { Pair } from './pairing/pairs.ts';
import { pairsOverSentences } from './pairing/yearBefore.ts';

/** «2023年办理公证4200件。2024年办理公证6300件,是上年的1.5倍»: over the year before, told in a sentence before. */
export function multipleOverSentences(
  figure: Figure,
  left: readonly Figure[],
  background: Background,
): Claim | undefined {
  if (!overYearBefore.test(figure.lead) || figure.before.includes('其中')) return undefined;
  const current = figureChanged(figure, left, isCount);
  return current && multipleOfPairs(figure, undefined, pairsOverSentences(current, background), 'inferred');
}

/** With nothing named before the verb, of which it may be told instead. */
const overYearBefore = expression`^[,、]?(?:已|约|就|也|${'totalNouns'}|数量)?(?:是|为|达到?|相当于)(?:${'yearBefore'}|20\d\d年)度?(?:同期)?的$`;

/** «是一审行政诉讼收案178件的3.5倍» compares any two counts; «翻一番» those of two years. */
export function multipleClaim(
  figure: Figure,
  change: Change | undefined,
  sentence: readonly Figure[],
  pairs: readonly Pair[],
): Claim | undefined {
  const left = sentence.slice(0, sentence.indexOf(figure));
  // «是收案826件的1.53倍,较上年1.32倍明显提升»: what it was the year before.
  if (change === undefined && (wasBefore.test(figure.lead) || ofAmong.test(figure.lead))) return undefined;
  const told = eligible(figure, pairs);
  const before =
    told.length > 0 || (change === undefined && figure.quantity.unit !== '番')
      ? told
      : reachedAfter(figure, sentence);
  // «诉讼收案由134件降至118件,复议收案216件,达到后者的1.8倍»: of two that the words only point at.
  if (change === undefined && /[前后]者的$/.test(figure.lead)) return multipleOfAny(figure, left);
  if (change?.direction === -1 && !change.isLevel && figure.quantity.unit === '倍' && isAbove(figure, 1))
    return decreaseByMultiple(figure);
  if (before.length > 0)
    return multipleOfPairs(figure, change, before, figure.quantity.unit === '番' ? 'inferred' : 'stated');
  if (change !== undefined || !/(?:是|为|相当于|达)/.test(figure.before)) return undefined;
  const previous = left.at(-1);
  const current =
    previous === undefined
      ? undefined
      : left
          .slice(0, -1)
          .findLast((other) => isComparable(other, previous) && other.segment === figure.segment);
  if (previous === undefined || current === undefined || previous.clause !== figure.clause) return undefined;
  return multipleOfPairs(figure, undefined, [{ previous, current }], 'stated');
}

/** The claim of a multiple that any two counts before it give; of two that do not, others may be meant. */
function multipleOfAny(figure: Figure, left: readonly Figure[]): Claim | undefined {
  const counts = left.filter(isCount);
  const pairs = counts.flatMap((current) =>
    counts
      .filter((previous) => previous !== current && isComparable(previous, current))
      .map((previous): Pair => ({ previous, current })),
  );
  const agreeing = pairs.filter(
    (pair) => pair.previous.quantity.value.coefficient > 0 && agrees(pair, figure, undefined),
  );
  return multipleOfPairs(figure, undefined, agreeing, 'weak');
}

const wasBefore = expression`^,?[较比](?:${'yearBefore'}|20\d\d年)度?(?:同期)?的?$`;
/** «其中涉外公证是上年的2倍»: of some of them only. */
const ofAmong = expression`其中.*(?:${'yearBefore'}|20\d\d年)度?(?:同期)?的$`;

/** Whether an exact figure is more than a limit. */
export function isAbove({ quantity }: Figure, limit: number): boolean {
  return !quantity.isApproximate && quantity.value.coefficient * 10 ** quantity.value.exponent > limit;
}

/**
 * The claim of a multiple over one of the pairs. 增长N倍 is read as N+1 times and, as many write it, as N times; only what
 * fits neither is wrong.
 */
function multipleOfPairs(
  multiple: Figure,
  told: Change | undefined,
  pairs: readonly Pair[],
  tie: Tie,
): Claim | undefined {
  const usable = pairs.filter(({ previous }) => previous.quantity.value.coefficient > 0);
  const agreeing = usable.findLast((pair) => agrees(pair, multiple, told));
  const pair = agreeing ?? usable.at(-1);
  if (pair === undefined) return undefined;
  const { previous, current } = pair;
  return {
    relation: 'multiple',
    verdict: agreeing === undefined ? 'fails' : 'holds',
    operands: [
      { role: 'multiple', quantity: multiple.quantity },
      { role: 'current', quantity: current.quantity },
      { role: 'previous', quantity: previous.quantity },
    ],
    scope: [previous, current].every(({ sentence }) => sentence === multiple.sentence)
      ? 'sentence'
      : 'paragraph',
    tie,
    get stated() {
      return multiple.quantity.unit === '番' ? '翻番' : `${formatValue(multiple.quantity)}倍`;
    },
    get computed() {
      return formatRational(divide(rationalOf(current), rationalOf(previous)), 2);
    },
    get arithmetic() {
      return `${formatValue(current.quantity)}÷${formatValue(previous.quantity)}=${this.computed}`;
    },
  };
}

function agrees({ previous, current }: Pair, multiple: Figure, told: Change | undefined): boolean {
  const now = boundsOf(current.quantity);
  const before = boundsOf(previous.quantity);
  if (
    now.low === undefined ||
    now.high === undefined ||
    before.low === undefined ||
    before.high === undefined
  )
    return true;
  if (before.low.numerator <= 0n) return true;
  const truth = {
    low: divide(now.low, before.high),
    high: divide(now.high, before.low),
    lowOpen: now.lowOpen,
    highOpen: now.highOpen,
  };
  const stated = band(multiple);
  return intersect(truth, stated) || (told !== undefined && intersect(truth, oneMore(stated)));
}

/** What a multiple may stand for: its rounding, or 2.5 % either way where it is a whole number or 翻番; «翻了一番多» any more. */
function band({ quantity: multiple, tail }: Figure): Bounds {
  const printed = boundsOf(multiple);
  if (multiple.isApproximate || multiple.decimals > 0) return printed;
  const value = fromDecimal(multiple.value);
  const slack = multiply(value, rational(25, 1000));
  const isAtLeast = multiple.unit === '番' && /^(?:还|有)?[多余]/.test(tail);
  const high = isAtLeast ? undefined : add(value, slack);
  return { low: subtract(value, slack), high, lowOpen: false, highOpen: false };
}

function oneMore({ low, high, lowOpen, highOpen }: Bounds): Bounds {
  return {
    low: low === undefined ? undefined : add(low, rational(1)),
    high: high === undefined ? undefined : add(high, rational(1)),
    lowOpen,
    highOpen,
  };
}
