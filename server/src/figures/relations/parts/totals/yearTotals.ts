/**
 * R14 STOCK_FLOW told as a sum of the year: «年初在册31人,年内新接收16人,累计监管47人», «年内结案61件,…;上年结转的5件也已办理完毕,全年实际办结66件».
 */
import { countsCarriedOver, flowRoleOf } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { compareSum, isOfItsSize, isOneSlipOff, toSumClaim } from './sums.ts';

/** So many counts before what was carried over may stand what was finished of the year's own. */
const lookBack = 6;

export function yearTotalClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  if (!mayTell.test(folded)) return [];
  const claims: Claim[] = [];
  for (const [index, total] of figures.entries()) {
    if (index < 2 || !isExact(total) || total.bracket !== -1 || total.lead === '') continue;
    const parts = heldThroughYear(figures, index, folded) ?? finishedInYear(figures, index, folded);
    if (parts === undefined) continue;
    const holds = compareSum(parts, total) === 'equal';
    if (!holds && !isOfItsSize(parts, total) && !isOneSlipOff(parts, total, leastForSlip)) continue;
    claims.push(toSumClaim(parts, total.quantity, holds ? 'holds' : 'fails', 'sentence', 'inferred'));
  }
  return claims;
}

/** A first look: what there was before the year stands in few paragraphs. */
const mayTell = expression`${'yearOpening'}|${'carriedOver'}|[上去往]年|原有`;
/** The words name all three, so that also small numbers are seen not to agree. */
const leastForSlip = 12;

/** What there was and what came in, each right before the next, where the total says that it is of both. */
function heldThroughYear(
  figures: readonly Figure[],
  index: number,
  folded: string,
): readonly Figure[] | undefined {
  const [opening, inflow, total] = figures.slice(index - 2, index + 1) as [Figure, Figure, Figure];
  if (!held.test(total.lead) || now.test(total.lead)) return undefined;
  const isRow = [opening, inflow].every(
    (figure, at) =>
      isExact(figure) &&
      isComparable(figure, total) &&
      figure.segment === total.segment &&
      figure.bracket === -1 &&
      total.clause - figure.clause === 2 - at,
  );
  if (!isRow || !isOpening(opening) || !isInflow(inflow)) return undefined;
  const from = opening.quantity.start - opening.before.length;
  return ofYears.test(folded.slice(Math.max(0, from - reach), total.quantity.start))
    ? undefined
    : [opening, inflow];
}

const held = expression`^,?(?:全年|${'thisYear'})?(?:累计|${'sums'}|${'inAll'})(?:实际|需要?|应)?(?:${'supervised'})[\u4e00-\u9fff]{0,8}$`;
/** What there is in the end is less what has gone; what was finished is only some. */
const now = expression`目前|现|年[末底]|期末|${'still'}|余|剩|${'finished'}|${'handled'}|解除|注销|净|新`;
/** «自2019年以来»: of other years, too. */
const ofYears = /历年|以来|成立|[两二三四五]年[来间]/;
const reach = 40;

function isOpening({ lead }: Figure): boolean {
  return flowRoleOf(lead) === 'opening' && !/其中|[较比]/.test(lead);
}

function isInflow({ lead }: Figure): boolean {
  return (flowRoleOf(lead) === 'inflow' || comesIn.test(lead)) && !/其中|[不未拟]/.test(lead);
}

const comesIn = expression`^,?(?:${'thisYear'}|全年|年度)?新?[接收增入纳招聘列]`;

/** What was finished of the year's own cases and of those carried over, before the total of what was finished. */
function finishedInYear(
  figures: readonly Figure[],
  index: number,
  folded: string,
): readonly Figure[] | undefined {
  const total = figures[index] as Figure;
  const carried = figures[index - 1] as Figure;
  if (!finishedInAll.test(total.lead) || total.sentence !== carried.sentence) return undefined;
  if (!isExact(carried) || !isComparable(carried, total) || total.clause - carried.clause > 1)
    return undefined;
  if (!countsCarriedOver(carried.lead)) return undefined;
  if (!wasFinished.test(folded.slice(carried.quantity.end, total.quantity.start) + carried.lead))
    return undefined;
  const own = figures
    .slice(Math.max(0, index - 1 - lookBack), index - 1)
    .filter(
      (figure) =>
        figure.sentence === total.sentence &&
        isComparable(figure, total) &&
        figure.stage?.rank === finishedRank &&
        isExact(figure) &&
        !/其中|[不未]/.test(figure.lead),
    );
  const last = own.findLast((figure) => compareSum([figure, carried], total) === 'equal') ?? own.at(-1);
  return last === undefined ? undefined : [last, carried];
}

const finishedInAll = expression`^,?(?:(?:全年|${'thisYear'}|${'sums'}|${'inAll'}|累计|实际)+)(?:办[结理]|${'finished'}|${'handled'})[\u4e00-\u9fff]{0,6}$`;
const wasFinished = expression`(?:已|均|全部|也)[^,。;\d]{0,6}(?:${'finished'}|完毕|${'handled'})`;
const finishedRank = 3;

function isExact(figure: Figure): boolean {
  return isCount(figure) && !figure.quantity.isApproximate && figure.quantity.unit !== '';
}
