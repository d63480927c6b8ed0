/** R01 RATE, R02 RATE_BOUND and R04 RATE_INVERSE: a percentage and the counts it is taken of. */
import { type NamedRate, namesPrevious } from '../../../lexicon/figureWords.ts';
import type { Claim, Operand, Tie } from '../../claim.ts';
import { formatPercentage, formatPrinted, formatValue } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import { wholeOfPart } from '../parts/amongLists.ts';
import { inverseClaim } from './inverse.ts';
import { type RateCue, rateCueOf } from './rateCue.ts';
import { acceptOtherwise, acceptStated } from './readings.ts';

/** The claims of one percentage; `left` are the figures before it in its sentence. */
export function* rateClaims(rate: Figure, left: readonly Figure[], folded: string): Generator<Claim> {
  const cue = rateCueOf(rate, left);
  if (cue.kind === 'change') return;
  const bound = boundClaim(rate, cue);
  if (bound !== undefined) {
    yield bound;
    return;
  }
  const tied = tieOperands(cue, left, folded);
  if (tied !== undefined) yield rateClaim(rate.quantity, tied, left);
  else if (cue.kind === 'of-noun') {
    const inverse = inverseClaim(rate, cue.noun, left);
    if (inverse !== undefined) yield inverse;
  }
}

interface TiedOperands {
  readonly part: Figure;
  readonly whole: Figure;
  readonly tie: Tie;
}

function tieOperands(cue: RateCue, left: readonly Figure[], folded: string): TiedOperands | undefined {
  switch (cue.kind) {
    case 'of-figure': {
      const { whole } = cue;
      const part = left.findLast(
        (figure) => figure !== whole && isBefore(figure, whole) && isComparable(figure, whole),
      );
      return part === undefined ? undefined : { part, whole, tie: 'stated' };
    }
    case 'of-noun':
      return tieByNoun(cue.noun, left);
    case 'share': {
      const part = left.findLast(isCurrentCount);
      const whole = part === undefined ? undefined : wholeOfPart(part, left, folded);
      return part === undefined || whole === undefined ? undefined : { part, whole, tie: 'stated' };
    }
    case 'named':
      return cue.known === undefined ? undefined : tieByName(cue.known, left);
    default:
      return undefined;
  }
}

function isBefore(a: Figure, b: Figure): boolean {
  return a.quantity.start < b.quantity.start;
}

const totalWords = /总数|总量|全部|总件数|总宗数|总计/;

/** «占办结案件的…» needs a count of 办结; «占全部案件总数的…» the greatest count of the sentence. */
function tieByNoun(noun: string, left: readonly Figure[]): TiedOperands | undefined {
  const part = left.findLast(isCurrentCount);
  if (part === undefined) return undefined;
  const candidates = left.filter((figure) => figure !== part && isComparable(figure, part));
  const named = candidates.findLast(({ stage }) => stage !== undefined && noun.includes(stage.word));
  if (named !== undefined) return { part, whole: named, tie: 'stated' };
  if (!totalWords.test(noun)) return undefined;
  const greatest = candidates.toSorted((a, b) => numberOf(b.quantity) - numberOf(a.quantity))[0];
  return greatest === undefined ? undefined : { part, whole: greatest, tie: 'inferred' };
}

function numberOf({ value }: Quantity): number {
  return value.coefficient * 10 ** value.exponent;
}

/** «受理N件…成功M件…调解成功率»: both are named by the rate. */
function tieByName(known: NamedRate, left: readonly Figure[]): TiedOperands | undefined {
  if (!known.firm) return undefined;
  const part = left.findLast((figure) => isCurrentCount(figure) && says(figure, known.part));
  if (part === undefined) return undefined;
  const whole = left.findLast(
    (figure) =>
      isBefore(figure, part) && isComparable(figure, part) && figure !== part && says(figure, known.whole),
  );
  return whole === undefined ? undefined : { part, whole, tie: 'stated' };
}

/** A count of the year reported on, not one that it is compared with («比上年402件»). */
function isCurrentCount(figure: Figure): boolean {
  return isCount(figure) && !namesPrevious(figure.lead);
}

/** Whether the words beside a count hold one of the words, and not its contrary («不合格», «未办结»). */
function says({ lead, tail }: Figure, words: readonly string[]): boolean {
  return words.some((word) => affirms(lead, word) || affirms(tail, word));
}

function affirms(text: string, word: string): boolean {
  const at = text.lastIndexOf(word);
  return at !== -1 && !'不未'.includes(text.charAt(at - 1) || ' ');
}

function rateClaim(rate: Quantity, { part, whole, tie }: TiedOperands, left: readonly Figure[]): Claim {
  const stated = acceptStated(part, whole, rate);
  const best =
    stated === 'rounding' || stated === 'truncation' ? stated : acceptOtherwise(part, whole, rate, left);
  const holds = best === 'rounding' || best === 'truncation';
  const computed = (): string => formatPercentage(part.quantity, whole.quantity, rate.decimals);
  const softened: Tie = stated === 'ceiling' && tie === 'stated' ? 'inferred' : tie;
  return {
    relation: 'rate',
    verdict: holds ? 'holds' : 'fails',
    operands: [operand('rate', rate), operand('part', part.quantity), operand('whole', whole.quantity)],
    get stated() {
      return formatPrinted(rate);
    },
    get computed() {
      return computed();
    },
    scope: part.clause === whole.clause ? 'clause' : 'sentence',
    tie: softened,
    get arithmetic() {
      return `${formatValue(part.quantity)}÷${formatValue(whole.quantity)}=${computed()}`;
    },
  };
}

function operand(role: Operand['role'], quantity: Quantity): Operand {
  return { role, quantity };
}

/** A share of more than all; a plan may be outdone, an intake cleared with what was left of the year before. */
const mayExceedHundred = /完成|超额|计划|目标|任务|增长|达成|结收|收结|清结|预算|进度|兑现/;

function boundClaim(rate: Figure, cue: RateCue): Claim | undefined {
  const { quantity } = rate;
  if (quantity.isApproximate || numberOf(quantity) <= 100) return undefined;
  if (mayExceedHundred.test(cue.kind === 'named' ? cue.name : rate.before)) return undefined;
  return {
    relation: 'rate-bound',
    verdict: 'fails',
    operands: [operand('rate', quantity)],
    stated: formatPrinted(quantity),
    computed: '100%',
    scope: 'clause',
    tie: cue.kind === 'none' ? 'inferred' : 'stated',
    arithmetic: `${formatPrinted(quantity)}>100%`,
  };
}
