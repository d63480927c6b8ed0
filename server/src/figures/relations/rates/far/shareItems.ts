/** Counts of a block that are told as a share of something, as members of a list that may go on in the next paragraphs. */
import {
  namesPrevious,
  namesTotal,
  withoutGeneric,
  withoutTotal,
} from '../../../../lexicon/figures/figureWords.ts';
import { decimal } from '../../../arithmetic/decimal.ts';
import type { Claim } from '../../../claim.ts';
import { bySentence, type Figure } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';
import { sharePairs } from '../shares/shareLists.ts';

/** «自然人58件,占受理总数的29.0%». */
export interface ShareItem {
  readonly count: Quantity;
  /** As it is printed: «约占48.3%» is 48.3 % in a list that tells all of its shares so. */
  readonly share: Quantity;
  /** «受理» of «占受理总数的», «» of «占比» and of brackets. */
  readonly noun: string;
  /** «占…总数的», «占全部…的». */
  readonly isOfTotal: boolean;
  readonly sentence: number;
  /** «其中自然人58件»: a class of the count before it, with which another list begins. */
  readonly opensList: boolean;
  /** The verdict of the claim that tells what the share is of. */
  readonly verdict: Claim['verdict'] | undefined;
}

/** The share items of a block, of which the claims are known. */
export function scanShareItems(figures: readonly Figure[], claims: readonly Claim[]): readonly ShareItem[] {
  if (!figures.some(({ quantity }) => quantity.dimension === 'share' && quantity.decimals > 0)) return none;
  const verdicts = verdictsOf(claims);
  const items: ShareItem[] = [];
  for (const sentence of bySentence(figures))
    for (const { count, share } of sharePairs(sentence)) {
      if (count.quantity.isApproximate || namesPrevious(count.lead) || isBound(share.quantity)) continue;
      const noun = nounOf(share);
      items.push({
        count: count.quantity,
        share: asPrinted(share.quantity),
        noun: withoutGeneric(withoutTotal(noun)).replace(/[的数量了为达 ]/g, ''),
        isOfTotal: namesTotal(noun),
        sentence: count.sentence,
        opensList: count.lead.includes('其中'),
        verdict: verdicts.get(share.quantity),
      });
    }
  return items;
}

const none: readonly ShareItem[] = [];

/** What the claims of rates say of them; that a rate may be right over some whole («rate-inverse») says nothing of its list. */
function verdictsOf(claims: readonly Claim[]): ReadonlyMap<Quantity, Claim['verdict']> {
  const verdicts = new Map<Quantity, Claim['verdict']>();
  for (const { relation, operands, verdict } of claims) {
    const [rate] = operands;
    if (rate === undefined || !relation.startsWith('rate')) continue;
    if (relation === 'rate' || verdict !== 'holds') verdicts.set(rate.quantity, verdict);
  }
  return verdicts;
}

function nounOf({ before }: Figure): string {
  return /占(?!比|[总全]?[量数额]?的?比[例重])([^占,;]{2,}?)的?[约近]?$/.exec(before)?.[1] ?? '';
}

/** «超过48.3%», «近40%». */
function isBound({ isApproximate, interval }: Quantity): boolean {
  return isApproximate && (interval.low === undefined || interval.lowOpen || interval.highOpen);
}

function asPrinted(share: Quantity): Quantity {
  if (!share.isApproximate || share.decimals === 0) return share;
  const { coefficient, exponent } = share.value;
  const at = (tenths: number) => decimal(coefficient * 10 + tenths, exponent - 1);
  const interval = { low: at(-5), high: at(5), lowOpen: false, highOpen: false };
  return { ...share, isApproximate: false, interval };
}
