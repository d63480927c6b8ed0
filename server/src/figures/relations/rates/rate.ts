/** R01 RATE: a percentage and the counts it is taken of. */
import { namesTotal } from '../../../lexicon/figures/figureWords.ts';
import { explainsExcess, isInTime } from '../../../lexicon/figures/processWords.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim, Operand, Scope, Tie } from '../../claim.ts';
import { formatPercentage, formatPrinted, formatValue } from '../../describe.ts';
import { type Figure, isComparable } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import { sentenceBefore } from '../../words.ts';
import { isToldAsEarlier } from '../change/pairing/pairs.ts';
import { partClaim } from '../parts/partClaim.ts';
import { agreeingReading } from './admissible.ts';
import { boundClaim } from './bound.ts';
import { contextOf, inOrder, type RateContext } from './context.ts';
import { feasibleClaim } from './feasible.ts';
import { inverseClaim } from './inverse.ts';
import { isOfOtherWhole } from './otherWhole.ts';
import { type RateCue, rateCueOf } from './rateCue.ts';
import { accept, agrees, nearValue, type Reading, type Term, termOf } from './readings.ts';
import { makeHundred } from './shareLists.ts';
import { slippedOperands } from './slipped.ts';
import { contraryClaim } from './tied/contrary.ts';
import { isOfOwnShare, isOfRest } from './tied/ofRest.ts';
import { tieOperands } from './tied/operands.ts';
import { hasBareNumber } from './tied/siblings.ts';
import type { TiedOperands } from './tied/tie.ts';

/** The claim of one percentage among the figures of its block. */
export function rateClaimOf(figures: readonly Figure[], index: number, folded: string): Claim | undefined {
  const context = contextOf(figures, index);
  if (context === undefined) return undefined;
  const { rate } = context;
  const cue = rateCueOf(rate, inOrder(context.same), figures[index - 1]);
  if (cue.kind === 'change') return undefined;
  const bound = boundClaim(rate, cue, folded);
  if (bound !== undefined) return bound;
  const tied = tieOperands(cue, context, folded);
  const reading = agreeingReading(tied, cue, context);
  if (reading !== undefined) return rateClaim(rate, reading, 'holds', tied?.tie ?? 'weak');
  if (isToldAsEarlier(figures, index)) return undefined;
  const named = tied === undefined && cue.kind === 'named' ? cue.known?.rate : undefined;
  const contrary = named === undefined ? undefined : contraryClaim(named, context);
  if (contrary !== undefined) return contrary;
  const nearest = context.same[0];
  // «部分公开67,占4.61%»: the part is counted without a unit.
  if (nearest !== undefined && hasBareNumber(folded, nearest.quantity.end, rate.quantity.start, figures))
    return undefined;
  if (tied !== undefined && tied.whole.quantity.value.coefficient > 0)
    return (cue.kind === 'named' && explainsExcess(folded)) ||
      isOfTotalElsewhere(cue, tied, rate) ||
      isOfLarger(tied, context) ||
      isOfSettled(tied, context) ||
      isOfBound(tied) ||
      isOfOtherWhole(cue, tied, context) ||
      isOfBracket(tied, context) ||
      isPartInTime(cue, tied, rate) ||
      isOfTimeUntold(cue, tied) ||
      (cue.kind === 'named' && rate.lead.includes('平均')) ||
      isOfShare(tied, context) ||
      isCountedOtherwise(tied, rate, folded) ||
      isAllOfItself(tied, context) ||
      isOfRest(cue, tied, context) ||
      isOfOwnShare(cue, tied, context)
      ? undefined
      : failingClaim(context, tied);
  const slipped = slippedOperands(cue, context);
  if (slipped !== undefined) return failingClaim(context, slipped);
  if (cue.kind === 'of-noun') return inverseClaim(cue.noun, context);
  const known = cue.kind === 'named' ? cue.known : undefined;
  return known === undefined ? undefined : feasibleClaim(context, known.rate);
}

/** «火灾1730起,…;其中较大火灾5起,占总数的83.3%»: of all such ones, whose number stands elsewhere; no slip is a hundredfold. */
function isOfTotalElsewhere(cue: RateCue, { part, whole, tie }: TiedOperands, { quantity }: Figure): boolean {
  if (cue.kind !== 'of-noun' || tie === 'stated' || !namesTotal(cue.noun)) return false;
  return nearValue(quantity) * nearValue(whole.quantity) > 100 * 100 * part.near;
}

/** «860处,其中重大隐患4处,立行立改812处,限期整改48处,整改率100%»: what is much too small is a class of the whole. */
function isOfLarger({ part, whole }: TiedOperands, { same }: RateContext): boolean {
  return (
    part.near > 10 * nearValue(whole.quantity) &&
    same.some(
      (other) =>
        !part.figures.includes(other) &&
        other.quantity.end <= whole.quantity.start &&
        isComparable(other, whole) &&
        nearValue(other.quantity) >= part.near,
    )
  );
}

/** «5个乡镇不足10人»: of what has no least value no rate is wrong. */
function isOfBound({ whole }: TiedOperands): boolean {
  const { low } = boundsOf(whole.quantity);
  return low === undefined || low.numerator <= 0n;
}

/** «诉讼102件,胜诉92件,胜诉率92.9%,尚有3件未审结»: of those that are settled. */
function isOfSettled({ part, whole }: TiedOperands, { rate, same, after }: RateContext): boolean {
  const half = 0.5 * 10 ** rate.quantity.lastPlace + 1e-9;
  return [...same, ...after].some((other) => {
    if (other.sentence !== rate.sentence || !isComparable(other, whole)) return false;
    if (!unsettled.test(other.lead + other.tail)) return false;
    const settled = nearValue(whole.quantity) - nearValue(other.quantity);
    return settled > 0 && Math.abs((100 * part.near) / settled - nearValue(rate.quantity)) <= half;
  });
}

/** «败诉率8.6%(按审结954件计)»: what the rate is of, told after it. */
function isOfBracket({ part, whole }: TiedOperands, { rate, figures }: RateContext): boolean {
  const next = figures[figures.indexOf(rate) + 1];
  if (next === undefined || rate.bracket !== -1 || next.bracket === -1) return false;
  const isBeside = next.clause - rate.clause <= 1 && next.sentence === rate.sentence;
  return isBeside && isComparable(next, whole) && agrees({ part, whole: termOf(next) }, rate.quantity);
}

const unsettled = /未[审办]?结|尚未|正在|在审|在办|审理中/;

/** «发出36份,按期回复34份,回复率100%»: the two others were answered later. */
function isPartInTime(cue: RateCue, { part, whole }: TiedOperands, { quantity }: Figure): boolean {
  // «即办率» is of what was done 当场 by its name.
  if (cue.kind === 'named' && cue.known?.rate.part.some(isInTime)) return false;
  if (cue.kind !== 'named' || isInTime(cue.name) || !part.figures.some(({ lead }) => isInTime(lead)))
    return false;
  return nearValue(quantity) * nearValue(whole.quantity) > 100 * part.near;
}

/** «受理1527件,结案1511件,结案率99.0%,按期结案率97.8%»: how many were in time is not told. */
function isOfTimeUntold(cue: RateCue, { part }: TiedOperands): boolean {
  if (cue.kind !== 'named' || !isInTime(cue.name)) return false;
  return !cue.known?.rate.part.some(isInTime) && !part.figures.some(({ before }) => isInTime(before));
}

/** «资金2164万元,其中技改类1286万元,…;按企业数计,技改类占35.6%»: the words say what is counted, and it is not the part. */
function isCountedOtherwise({ part }: TiedOperands, { quantity }: Figure, folded: string): boolean {
  const before = sentenceBefore(quantity.start, folded);
  const noun = before.includes('按') ? countedBy.exec(before)?.[1] : undefined;
  return (
    noun !== undefined &&
    part.figures.every(({ quantity: { unit }, lead }) => !noun.includes(unit) && !lead.includes(noun))
  );
}

const countedBy = /按照?([^,;按]{1,8})(?:数量?|金额)(?:计算?|统计|口径)[^;]*$/;

/** «分中心受理1846件,占全区受理总量的36.0%;全区调解成功5043件»: more than a whole that is told to be a part itself. */
function isOfShare({ part, whole }: TiedOperands, { rate, figures }: RateContext): boolean {
  const next = figures[figures.indexOf(whole) + 1];
  return (
    part.near > nearValue(whole.quantity) &&
    next !== undefined &&
    next !== rate &&
    next.quantity.dimension === 'share' &&
    next.sentence === whole.sentence &&
    next.clause - whole.clause < 2 &&
    next.before.includes('占')
  );
}

/** «事务所64家、公证处5家,共检查100家,占全部机构的72.5%»: the list comes to the part, and is no whole of it. */
function isAllOfItself(tied: TiedOperands, { figures }: RateContext): boolean {
  const list = listOfKinds(tied, figures);
  return list.length > 1 && termOf(...list).near === tied.part.near;
}

function failingClaim({ rate, figures }: RateContext, tied: TiedOperands): Claim {
  const list = tied.part.near > nearValue(tied.whole.quantity) ? listOfKinds(tied, figures) : [tied.whole];
  const reading = { part: tied.part, whole: termOf(...list) };
  // «建议73件、提案96件,占71.6%» of both.
  if (list.length > 1 && agrees(reading, rate.quantity)) return rateClaim(rate, reading, 'holds', tied.tie);
  // What rounding up would excuse is no error that is certain; in a list the last place may be made to fit 100 %.
  const isRoundedUp = accept(reading, rate.quantity) === 'ceiling';
  const isFitted = isOfLongList(rate, figures) && isLastPlaceOff(reading, rate.quantity);
  if (isFitted && makeHundred(rate, figures)) return rateClaim(rate, reading, 'holds', 'weak');
  const tie = isRoundedUp && tied.tie === 'stated' ? 'inferred' : tied.tie;
  const exceeding = list.length > 1 ? undefined : partManyTimesWhole(tied);
  if (exceeding !== undefined)
    return partClaim(exceeding.quantity, tied.whole.quantity, scopeOf(rate, [exceeding, tied.whole]), tie);
  return rateClaim(rate, reading, 'fails', isFitted ? 'weak' : tie);
}

/** «承办建议18件、提案26件,办结43件»: the kinds that 、 joins to the whole, which is too small alone. */
function listOfKinds({ part, whole }: TiedOperands, figures: readonly Figure[]): readonly Figure[] {
  const at = figures.indexOf(whole);
  const list = [whole];
  for (const figure of figures.slice(at + 1)) {
    if (!figure.lead.startsWith('、') || !isComparable(figure, whole) || part.figures.includes(figure)) break;
    list.push(figure);
  }
  return list;
}

/**
 * No slip in a percentage makes it ten times all there is: then the counts do not go together. A part after 其中 is told to
 * exceed its whole by its list.
 */
function partManyTimesWhole({ part, whole }: TiedOperands): Figure | undefined {
  const [only] = part.figures;
  if (part.figures.length > 1 || only?.before.includes('其中')) return undefined;
  return part.near > 10 * nearValue(whole.quantity) ? only : undefined;
}

/** Whether three or more shares of one whole stand together. */
function isOfLongList(rate: Figure, figures: readonly Figure[]): boolean {
  const isShare = ({ quantity, before, sentence }: Figure): boolean =>
    quantity.dimension === 'share' && before.includes('占') && sentence === rate.sentence;
  return rate.quantity.decimals > 0 && figures.filter(isShare).length > 2;
}

function isLastPlaceOff({ part, whole }: Reading, rate: Quantity): boolean {
  return Math.abs((100 * part.near) / whole.near - nearValue(rate)) <= 10 ** rate.lastPlace;
}

function rateClaim(rate: Figure, { part, whole }: Reading, verdict: Claim['verdict'], tie: Tie): Claim {
  const { quantity } = rate;
  const sum = ({ figures }: Term): string => {
    const terms = figures.map((figure) => formatValue(figure.quantity)).join('+');
    return figures.length > 1 ? `(${terms})` : terms;
  };
  // «一半以上», «近八成»: a word for a share and not a printed rate.
  const isWord = quantity.unit === '' && quantity.isApproximate;
  return {
    relation: isWord ? 'fraction-word' : 'rate',
    verdict,
    operands: [
      { role: 'rate', quantity },
      ...part.figures.map((figure): Operand => ({ role: 'part', quantity: figure.quantity })),
      ...whole.figures.map((figure): Operand => ({ role: 'whole', quantity: figure.quantity })),
    ],
    get stated() {
      return formatPrinted(quantity);
    },
    get computed() {
      return formatPercentage(part.bounds(), whole.bounds(), quantity.decimals);
    },
    scope: scopeOf(rate, [...part.figures, ...whole.figures]),
    tie: isWord && tie === 'stated' ? 'inferred' : tie,
    get arithmetic() {
      return `${sum(part)}÷${sum(whole)}=${this.computed}`;
    },
  };
}

function scopeOf(rate: Figure, operands: readonly Figure[]): Scope {
  if (operands.some(({ sentence }) => sentence !== rate.sentence)) return 'paragraph';
  return operands.every(({ clause }) => clause === rate.clause) ? 'clause' : 'sentence';
}
