/** R04 RATE_INVERSE: part and share stated, the whole not; some whole number must give them. */
import { stageOf, tellsOrder } from '../../../lexicon/figures/figureWords.ts';
import { acceptRate, percentage } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import {
  compare,
  divide,
  fromDecimal,
  multiply,
  type Rational,
  rational,
} from '../../arithmetic/rational.ts';
import type { Claim } from '../../claim.ts';
import { formatPrinted, formatValue } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { inOrder, type RateContext } from './context.ts';
import { ofSentence, sharePairs } from './shares/shareLists.ts';
import { hasOwnSubject } from './tied/byName/subject.ts';
import { saysTogether } from './tied/ofShare/partOfShare.ts';

/** Above this many candidates some whole number always fits. */
const mostCandidates = 2000n;

/** «不属实58条,正在核查5条;属实及部分属实的占已核查的68.0%»: past a semicolon the share names its part itself. */
function namesOwnPart({ lead, segment }: Figure, part: Figure): boolean {
  const noun = lead.slice(0, Math.max(0, lead.indexOf('占')));
  return part.segment !== segment && /[一-龥]{2}/.test(noun);
}

/**
 * The claim that «109件,占办结案件的56.77%» makes: a whole number of cases gives the share, not less than the part
 * and not more than an earlier stage that the sentence states.
 */
export function inverseClaim(noun: string, context: RateContext): Claim | undefined {
  const { rate } = context;
  const left = inOrder(context.same);
  const part = left.findLast(isCount);
  if (
    isListed(context) ||
    // «在岗47名,律师占其中的61.7%»: of the count itself.
    rate.lead.endsWith('占其中的') ||
    part === undefined ||
    countsOther(rate, part) ||
    namesOwnPart(rate, part) ||
    hasOwnSubject(rate, part, noun) ||
    // «5个领域的案件,占…»: what is counted is not what the share is of.
    part.tail !== '' ||
    part.quantity.dimension === 'money' ||
    part.quantity.isApproximate
  )
    return undefined;
  if (rate.quantity.isApproximate || rate.quantity.value.coefficient === 0) return undefined;
  const partValue = fromDecimal(part.quantity.value);
  if (partValue.denominator !== 1n) return undefined;
  const bound = earlierStage(noun, part, context);
  const wholes = possibleWholes(partValue, rate, bound);
  if (wholes === undefined) return undefined;
  const [first] = wholes;
  const unique = wholes.length === 1 && first !== undefined ? String(first) : '';
  return {
    relation: 'rate-inverse',
    verdict: wholes.length > 0 ? 'holds' : 'fails',
    operands: [
      { role: 'rate', quantity: rate.quantity },
      { role: 'part', quantity: part.quantity },
      ...(bound === undefined ? [] : [{ role: 'whole', quantity: bound.quantity } as const]),
    ],
    get stated() {
      return formatPrinted(rate.quantity);
    },
    computed: unique,
    scope: 'sentence',
    tie: 'inferred',
    get arithmetic() {
      return `${formatValue(part.quantity)}÷?=${formatPrinted(rate.quantity)}`;
    },
  };
}

/**
 * «分别占78.5%、13.53%», «占全年案件的23.2%、21.3%和20%», «合计占84.5%»: which parts a share is of, the list tells, not the
 * nearest count.
 */
function isListed({ rate, figures }: RateContext): boolean {
  const next = figures[figures.indexOf(rate) + 1];
  const goesOn = next?.quantity.dimension === 'share' && joined.test(next.lead);
  return goesOn || tellsOrder(rate.before) || joined.test(rate.lead) || saysTogether(rate);
}

const joined = /^[、和及]/;

/** A count of an earlier stage than the noun's, which the whole cannot exceed. */
function earlierStage(noun: string, part: Figure, { rate, same, figures }: RateContext): Figure | undefined {
  const stage = stageOf(noun);
  if (stage === undefined) return undefined;
  // «新收573件,占全市新收总数的44.8%;审结416件,占全市审结总数的43.4%»: what is a share itself is no bound of the whole.
  const shared = sharePairs(ofSentence(rate, figures)).map(({ count }) => count);
  return same.find(
    (figure) =>
      figure !== part &&
      !shared.includes(figure) &&
      isComparable(figure, part) &&
      figure.stage !== undefined &&
      figure.stage.rank < stage.rank,
  );
}

/** Every whole number that gives the rate; undefined where there are too many to say anything. */
function possibleWholes(
  part: Rational,
  rate: Figure,
  bound: Figure | undefined,
): readonly bigint[] | undefined {
  const value = fromDecimal(rate.quantity.value);
  const middle = divide(multiply(part, rational(100)), value);
  const unit = fromDecimal({ coefficient: 1, exponent: rate.quantity.lastPlace });
  const spread = divide(multiply(middle, unit), value);
  const from = middle.numerator / middle.denominator - spread.numerator / spread.denominator - 2n;
  const to = middle.numerator / middle.denominator + spread.numerator / spread.denominator + 2n;
  if (to - from > mostCandidates) return undefined;
  const most = bound === undefined ? undefined : boundsOf(bound.quantity).high;
  const partBounds = { low: part, high: part, lowOpen: false, highOpen: false };
  const wholes: bigint[] = [];
  for (let whole = from; whole <= to; whole++) {
    const candidate = rational(whole);
    if (whole <= 0n || compare(candidate, part) < 0 || (most !== undefined && compare(candidate, most) > 0))
      continue;
    const truth = percentage(partBounds, {
      low: candidate,
      high: candidate,
      lowOpen: false,
      highOpen: false,
    });
    const acceptance = truth === undefined ? 'none' : acceptRate(truth, rate.quantity);
    if (acceptance === 'rounding' || acceptance === 'truncation') wholes.push(whole);
  }
  return wholes;
}

/** «起火96起,伤47人,起数占总数的47.9%»: the share says by its unit that it is of another count than the nearest. */
function countsOther({ lead }: Figure, { quantity }: Figure): boolean {
  const unit = /([起件宗户家人名])数占/.exec(lead)?.[1];
  return (
    unit !== undefined &&
    quantity.unit !== '' &&
    !(unit + (unit === '人' ? '名' : '')).includes(quantity.unit)
  );
}
