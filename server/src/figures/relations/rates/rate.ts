import type { Claim, Operand, Scope, Tie } from '../../claim.ts';
import { formatPercentage, formatPrinted, formatValue } from '../../describe.ts';
import type { Figure } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import { isToldAsEarlier } from '../change/pairing/pairs.ts';
import { partClaim } from '../parts/partClaim.ts';
import { agreeingReading } from './admissible.ts';
import { boundClaim } from './bound.ts';
import { contextOf, inOrder, type RateContext } from './context.ts';
import { isExcused, listOfKinds } from './excuses/excused.ts';
import { feasibleClaim } from './feasible.ts';
import { inverseClaim } from './inverse.ts';
import { rateCueOf } from './rateCue.ts';
import { accept, agrees, nearValue, type Reading, type Term, termOf } from './readings.ts';
import { wholeOfClasses } from './shares/besideWhole.ts';
import { oddShareClaim } from './shares/oddShare.ts';
import { makeHundred } from './shares/shareLists.ts';
import { isSureSlip } from './slipped/rateSlips.ts';
import { slippedOperands } from './slipped/slipped.ts';
import { contraryClaim } from './tied/contrary.ts';
import { hasBareNumber } from './tied/ofShare/siblings.ts';
import { tieOperands } from './tied/operands.ts';
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
  const classes = tied === undefined ? undefined : wholeOfClasses(cue, tied, context.figures);
  if (tied !== undefined && classes !== undefined) {
    const reading = { part: tied.part, whole: classes };
    return rateClaim(rate, reading, agrees(reading, rate.quantity) ? 'holds' : 'fails', 'inferred');
  }
  if (tied !== undefined && tied.whole.quantity.value.coefficient > 0)
    return isExcused(cue, tied, context, folded) && !isSurelySlipped(tied, rate)
      ? undefined
      : failingClaim(context, tied);
  const slipped = slippedOperands(cue, context, folded);
  const given = slipped === undefined ? undefined : { part: slipped.part, whole: termOf(slipped.whole) };
  if (given !== undefined && agrees(given, rate.quantity)) return rateClaim(rate, given, 'holds', 'weak');
  if (slipped !== undefined && !isExcused(cue, slipped, context, folded))
    return failingClaim(context, slipped);
  const odd = cue.kind === 'share' || cue.kind === 'of-noun' ? oddShareClaim(context) : undefined;
  if (odd !== undefined) return odd;
  if (cue.kind === 'of-noun') return inverseClaim(cue.noun, context);
  const known = cue.kind === 'named' ? cue.known : undefined;
  return known === undefined ? undefined : feasibleClaim(context, known.rate);
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

/** What the words leave room for is no reason to leave a rate alone that its own counts give but for two digits swapped. */
function isSurelySlipped({ part, whole, tie }: TiedOperands, { quantity }: Figure): boolean {
  const [only] = part.figures;
  return (
    tie === 'stated' &&
    only !== undefined &&
    part.figures.length === 1 &&
    isSureSlip(only.quantity, whole.quantity, quantity)
  );
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
