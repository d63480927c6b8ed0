/** R02 RATE_BOUND: a share is not more than all. */
import { namesPrevious } from '../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import { formatPrinted } from '../../describe.ts';
import type { Figure } from '../../figure.ts';
import { ownLead, type RateCue } from './rateCue.ts';
import { nearValue } from './readings.ts';

/** A share of more than all; a plan may be outdone, an intake cleared with what was left of the year before. */
const mayExceedHundred = expression`${'ratios'}`;
/** «是去年同期的184.38%», «相当于全市平均水平的121%»: measured by something else and no share of a whole. */
const isMeasured = /的[达到约近为]*$/;

/** The claim of a share of more than all that there is. */
export function boundClaim(rate: Figure, cue: RateCue, folded: string): Claim | undefined {
  const { quantity, before } = rate;
  // «整改率达100%以上»: no more than all, where a name says of what.
  const isAboveAll =
    nearValue(quantity) === 100 &&
    cue.kind === 'named' &&
    folded.slice(quantity.end - 2, quantity.end + 2).includes('以上');
  if (!isAboveAll && (quantity.isApproximate || nearValue(quantity) <= 100)) return undefined;
  if (isGrowthAnnounced(rate, folded) || isSumOfRounded(rate)) return undefined;
  if (mayExceedHundred.test(cue.kind === 'named' ? cue.name : before)) return undefined;
  if (cue.kind === 'of-figure' && namesPrevious(cue.whole.lead)) return undefined;
  if (cue.kind === 'none' && isMeasured.test(ownLead(rate))) return undefined;
  if (cue.kind === 'none' && isCell(rate, folded)) return undefined;
  return {
    relation: 'rate-bound',
    verdict: 'fails',
    operands: [{ role: 'rate', quantity }],
    stated: formatPrinted(quantity),
    computed: '100%',
    scope: 'clause',
    tie: cue.kind === 'none' ? 'inferred' : 'stated',
    arithmetic: `${formatPrinted(quantity)}${isAboveAll ? '以上' : '>100%'}`,
  };
}

/** «五项占比因四舍五入合计为100.1%»: shares that are rounded may come to a little more than all. */
function isSumOfRounded({ quantity, before }: Figure): boolean {
  return nearValue(quantity) <= mostOfRounded && tellsSum.test(before);
}

const mostOfRounded = 101;

/** «| 186 | 103.3% |», or tabs, which are spaces here: the head of its column says whether it is a share. */
function isCell({ quantity }: Figure, folded: string): boolean {
  const before = folded.slice(Math.max(0, quantity.start - mostSpaces), quantity.start);
  return /(?:\||[\d.%)] +)\s*$/.test(before);
}

const mostSpaces = 8;

/** «A县、B县同比增幅较大,分别为183.5%、117.2%»: what the percentages are stands a comma before them. */
const growthAnnounced = expression`(?:同比|环比|[增涨]幅|增速|增长率?)[^,;。%]{0,8},(?:${'inOrder'}|各)?[为是达有]?[到约]?:?(?:[\d.]+ ?%[、和及与]?)*$`;

function isGrowthAnnounced({ quantity }: Figure, folded: string): boolean {
  return growthAnnounced.test(
    folded.slice(Math.max(0, quantity.start - longestAnnouncement), quantity.start),
  );
}

const longestAnnouncement = 80;

/** «合计», «四舍五入»: shares added up, or rounded. */
const tellsSum = expression`${'sums'}|${'summing'}|四舍五入`;
