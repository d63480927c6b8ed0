/** What the words after a rate, or beside it, say that it is of. */
import { mayBeLeftOut } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Bounds, boundsOf } from '../../../arithmetic/bounds.ts';
import { subtract } from '../../../arithmetic/rational.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import type { RateContext } from '../context.ts';
import { accept, agrees, nearValue, type Term, termOf } from '../readings.ts';
import type { TiedOperands } from '../tied/tie.ts';

/**
 * «败诉率8.6%(按审结954件计)», «续签率95.2%,其中到期应续签3137户»: the whole follows; «成功率68.2%(剔除撤诉86件)», «胜诉率92.9%,尚有3件未
 * 审结»: what is left out of it.
 */
export function isOfToldAfter(tied: TiedOperands, context: RateContext, folded: string): boolean {
  const { part, whole } = tied;
  const { rate, same } = context;
  const excluded = excludedBeside(tied, rate, folded);
  const isOf = (other: Figure): boolean =>
    (other.bracket === rate.quantity.end || due.test(other.lead)) &&
    agrees({ part, whole: termOf(other) }, rate.quantity);
  const isWithout = (other: Figure): boolean => {
    const words = other.lead + other.tail;
    // «另有22人» adds to what was told only behind the rate; before it, it is one of a list.
    const isLeftOut =
      mayBeLeftOut(words) ||
      (excluded !== undefined && !part.figures.includes(other)) ||
      (other.quantity.start > rate.quantity.end && also.test(words));
    const left = isLeftOut ? leftOf(whole, other) : undefined;
    return (
      left !== undefined && ['rounding', 'truncation'].includes(accept({ part, whole: left }, rate.quantity))
    );
  };
  const isBeside = (other: Figure): boolean => other.sentence === rate.sentence && isComparable(other, whole);
  const behind = context.figures
    .slice(context.figures.indexOf(rate) + 1)
    .filter((other) => isBeside(other) && other.clause - rate.clause <= mostClauses);
  const beside = [...behind, ...same.filter(isBeside)];
  if (behind.some(isOf) || beside.some(isWithout)) return true;
  const isHigher = nearValue(rate.quantity) * nearValue(whole.quantity) > 100 * part.near;
  if (isHigher && includesMore.test(folded.slice(rate.quantity.end, rate.quantity.end + mostAfter)))
    return true;
  if (isHigher && goesElsewhere.test(folded.slice(rate.quantity.end, rate.quantity.end + mostRest)))
    return true;
  // «剔除撤诉案件后败诉率5.4%»: how many were left out is told nowhere, and a rate of fewer is higher.
  return (
    excluded !== undefined && isHigher && !beside.some(({ lead, tail }) => sharesPair(excluded, lead + tail))
  );
}

/** «撤诉案件» of «,剔除撤诉案件后败诉率» or «败诉率5.4%(不含撤诉案件)»: what the words beside the rate leave out. */
function excludedBeside({ part }: TiedOperands, rate: Figure, folded: string): string | undefined {
  const from = Math.max(
    ...part.figures.map(({ quantity }) => quantity.end).filter((end) => end <= rate.quantity.start),
    rate.quantity.start - mostBefore,
  );
  const to = rate.quantity.end + mostAfter;
  return excludes.exec(folded.slice(from, to))?.[1];
}

/** «撤销9件,直接纠错率7.9%(含变更、确认违法)»: more than the part is counted, and not told. */
const includesMore = expression`^\((?:${'including'})(?!\d)`;
const excludes = expression`(?:${'deducting'}|${'excluding'})了?(?:其中)?的?([^,。;()%]{0,12})`;
/** «,成功率98.6%;其余引导至诉讼渠道解决»: what was not taken up at all, and is not counted. */
const goesElsewhere = expression`^[,;](?:${'remainder'}|另有部分|部分)[^。\d]{0,12}(?:引导|${'handingOver'}|转[办交送入由]|分流|${'endedEarly'}|自行|另案|其他渠道)`;
const mostRest = 40;

/** So many characters before and after a rate may tell what is left out of it. */
const mostBefore = 40;
const mostAfter = 16;

/** So many clauses after the rate its whole may be told. */
const mostClauses = 2;
const due = /^[,、(]?(?:其中|[^,]{0,8})应/;
const also = expression`${'furtherOnes'}|${'remainder'}`;

/** The whole less what is left out of it. */
function leftOf(whole: Figure, less: Figure): Term | undefined {
  const near = nearValue(whole.quantity) - nearValue(less.quantity);
  const [from, minus] = [boundsOf(whole.quantity), boundsOf(less.quantity)];
  const { low, high } = from;
  if (near <= 0 || low === undefined || high === undefined) return undefined;
  if (minus.low === undefined || minus.high === undefined) return undefined;
  const bounds: Bounds = { ...from, low: subtract(low, minus.high), high: subtract(high, minus.low) };
  return { figures: [whole], near, bounds: () => bounds };
}
