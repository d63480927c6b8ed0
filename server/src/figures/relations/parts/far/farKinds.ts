/**
 * R10 SUM_PARTS of all kinds of a thing, each told in a statement of its own: «审结各类案件3124件。» and then, in sentences or paragraphs,
 * «审结行政赔偿案件20件,…。审结商事案件2416件。…审结刑事案件158件;…».
 */
import { tellsDifference } from '../../../../lexicon/figures/changeWords.ts';
import { leadingStageOf, stageOf } from '../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isCount } from '../../../figure.ts';
import { isOfYearBefore } from '../lists/partList.ts';
import { isNeighbourTwice, leastOfNeighbour } from '../totals/grossSlips.ts';
import { farClaim, givenBy, isAlike, isSlipOfAll } from './farClaim.ts';

/** What a whole says of all its kinds: «审结» and «案件» of «审结各类案件». */
export interface AllKinds {
  readonly whole: Figure;
  /** How far they have come; −1 where they have not been finished. */
  readonly rank: number | undefined;
  readonly deed: string;
  readonly noun: string;
}

/** The whole that a count is, if it says that it is of all kinds. */
export function allKindsOf(whole: Figure): AllKinds | undefined {
  const match = whole.lead.includes('各') ? ofAllKinds.exec(whole.lead) : null;
  if (match === null || !isCount(whole) || whole.bracket !== -1 || whole.quantity.isApproximate)
    return undefined;
  const [, before = '', noun = ''] = match;
  const rank = undone.test(noun) ? notFinished : stageOf(before)?.rank;
  const deed = before.slice(-2);
  return rank === undefined && !/^[一-龥]{2}$/.test(deed) ? undefined : { whole, rank, deed, noun };
}

const ofAllKinds = /^(.*?)各[类种项]([一-龥]{2,8})$/;
const undone = /未[审办执]?结/;
const notFinished = -1;

/** Fewer counts of a kind are given by chance. */
const leastKinds = 3;
const mostKinds = 16;

/** The counts after a whole that each tell one of its kinds, up to what is told of something else. */
export function kindsAfter(all: AllKinds, after: readonly Figure[]): readonly Figure[] {
  const kinds: Figure[] = [];
  let among: Figure | undefined;
  for (const figure of after) {
    if (!mayBeKind(figure, all.whole)) continue;
    if (figure.before.includes('其中')) among = figure;
    // What 其中 tells is a kind of a kind, up to the end of the stretch.
    if (among?.sentence === figure.sentence && among.segment === figure.segment) continue;
    if (totalAgain.test(figure.lead) || kinds.length === mostKinds) break;
    if (isKind(figure, all, kinds)) kinds.push(figure);
    else if (kinds.length > 0) break;
  }
  return kinds;
}

function mayBeKind(figure: Figure, whole: Figure): boolean {
  return isAlike(figure, whole) && !tellsDifference(figure.before) && !isOfYearBefore(figure);
}

const totalAgain = expression`各[类种项]|${'sums'}|^共`;

function isKind({ lead }: Figure, { rank, deed, noun }: AllKinds, kinds: readonly Figure[]): boolean {
  if (rank === notFinished)
    return undone.test(lead) || (kinds.length > 1 && stageOf(lead) === undefined && lead.endsWith('案件'));
  const isOfDeed =
    rank === undefined
      ? lead.startsWith(deed)
      : !undone.test(lead) && (leadingStageOf(lead) ?? stageOf(lead))?.rank === rank;
  return isOfDeed && lead.endsWith(noun.slice(-2)) && lead.length > deed.length + noun.length;
}

/** The claim of kinds that give their whole, or all but a slip of it. */
export function farKindClaim({ whole }: AllKinds, kinds: readonly Figure[]): Claim | undefined {
  if (kinds.length < leastKinds) return undefined;
  if (givenBy(kinds, [whole]) !== undefined) return farClaim(kinds, whole, 'holds');
  const isSlip =
    isSlipOfAll(kinds, whole) ||
    (kinds.length > leastKinds && isNeighbourTwice(kinds, whole, leastOfNeighbour));
  return isSlip ? farClaim(kinds, whole, 'fails') : undefined;
}
