/** Rates with their part, whose whole no figure of the block is; a paragraph before may tell it. */
import { namesTotal, stageOf, withoutStages, withoutTotal } from '../../../../lexicon/figures/figureWords.ts';
import type { Claim } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';
import { nounOf } from '../../../words.ts';
import { comparableTo, contextOf, inOrder, type RateContext } from '../context.ts';
import { rateCueOf } from '../rateCue.ts';
import { nearestPart } from '../tied/ofShare/partOfShare.ts';
import { says } from '../tied/says.ts';

export interface OpenRate {
  readonly rate: Quantity;
  readonly part: Quantity;
  /** One of them stands with the whole. */
  readonly wholeWords: readonly string[];
  /** What the whole counts, as far as the rate or its part says. */
  readonly noun: string;
}

/** The open rates among the figures of a block, of which the claims are known. */
export function scanOpenRates(figures: readonly Figure[], claims: readonly Claim[]): readonly OpenRate[] {
  let open: OpenRate[] | undefined;
  let told: ReadonlySet<Quantity> | undefined;
  for (const [index, { quantity }] of figures.entries()) {
    if (quantity.dimension !== 'share' || quantity.isApproximate || quantity.decimals === 0) continue;
    told ??= ratesOf(claims);
    if (told.has(quantity)) continue;
    const context = contextOf(figures, index);
    const found = context === undefined ? undefined : openRate(context);
    if (found === undefined) continue;
    open ??= [];
    open.push(found);
  }
  return open ?? none;
}

const none: readonly OpenRate[] = [];

/** The rates of which a claim tells what they are of; its first operand is the rate. */
function ratesOf(claims: readonly Claim[]): ReadonlySet<Quantity> {
  const rates = new Set<Quantity>();
  for (const { relation, operands } of claims)
    if (relation === 'rate' && operands[0] !== undefined) rates.add(operands[0].quantity);
  return rates;
}

function openRate(context: RateContext): OpenRate | undefined {
  const { rate, same, earlier } = context;
  const cue = rateCueOf(rate, inOrder(same));
  if (cue.kind === 'named' && cue.known?.rate.firm === true && cue.known.qualifier === '') {
    const known = cue.known.rate;
    const part = same.find((figure) => says(figure, known.part));
    if (part === undefined || part.before.includes('其中')) return undefined;
    const hasWhole = comparableTo(part, [...same, ...earlier]).some((figure) => says(figure, known.whole));
    const noun = withoutStages(nounOf(part));
    return hasWhole ? undefined : { rate: rate.quantity, part: part.quantity, wholeWords: known.whole, noun };
  }
  if (cue.kind !== 'of-noun' || !namesTotal(cue.noun)) return undefined;
  const stage = stageOf(cue.noun);
  const kernel = withoutTotal(cue.noun).replace(/的/g, '');
  if (stage === undefined && !/^[一-龥]{2,8}$/.test(kernel)) return undefined;
  const part = nearestPart(context);
  if (part === undefined || comparableTo(part, [...same, ...earlier]).length > 0) return undefined;
  const noun = withoutStages(withoutTotal(cue.noun));
  return { rate: rate.quantity, part: part.quantity, wholeWords: [stage?.word ?? kernel], noun };
}
