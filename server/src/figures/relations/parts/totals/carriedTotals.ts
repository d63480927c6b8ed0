/** R14 STOCK_FLOW told as sums: «新受理58件,加上上年结转4件,共有在办纠纷62件;办结57件,结转下年5件». */
import { tellsDifference } from '../../../../lexicon/figures/changeWords.ts';
import { isLeftOver, namesClosing } from '../../../../lexicon/figures/processWords.ts';
import {
  addition,
  gone,
  ofBefore,
  ofBoth,
  settled,
  takenOff,
  withCarried,
} from '../../../../lexicon/figures/totalWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isAmong, isOfYearBefore } from '../lists/partList.ts';
import { compareSum, toSumClaim } from './sums.ts';

/** So many figures before what was carried over may stand what came in. */
const lookBack = 12;
/** So many counts after the total tell what became of it. */
const mostOutcomes = 6;

/** The claims of what came in and what was carried over with their total, and of the total with what became of it. */
export function carriedTotalClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  if (!addition.test(folded)) return [];
  const claims: Claim[] = [];
  for (const [index, carried] of figures.entries()) {
    const named = namedBefore(figures, index);
    if (named !== undefined) claims.push(sumOf(named, carried));
    const total = figures[index + 1];
    if (total === undefined || !isCarried(carried) || !isTotalWith(total, carried)) continue;
    const inflow = inflowOf(figures, index, total, folded);
    if (inflow !== undefined) claims.push(sumOf([inflow, carried], total));
    const outcome = outcomeOf(figures, index + 1);
    if (outcome !== undefined) claims.push(sumOf(outcome, total));
  }
  return claims;
}

/** «加上上年结转», «连同上年度未办结的». */
function isCarried(figure: Figure): boolean {
  return (
    isCount(figure) &&
    addition.test(figure.lead) &&
    (isLeftOver(figure.lead) || ofBefore.test(figure.lead)) &&
    isExact(figure)
  );
}

/** «上年结转46件,…受理392件,加上结转案件应办438件»: what was carried over and what came in, before a total that says so. */
function namedBefore(figures: readonly Figure[], index: number): readonly Figure[] | undefined {
  const total = figures[index] as Figure;
  if (!withCarried.test(total.lead) || !ofBoth.test(total.lead) || settled.test(total.lead)) return undefined;
  if (!isCount(total) || !isExact(total)) return undefined;
  const before = figures
    .slice(Math.max(0, index - lookBack), index)
    .filter(
      (figure) =>
        figure.sentence === total.sentence && isComparable(figure, total) && figure.bracket === total.bracket,
    );
  const [carried, ...more] = before.filter(({ lead }) => isLeftOver(lead));
  if (carried === undefined || more.length > 0 || carried.lead.includes('其中')) return undefined;
  const inflows = before.filter(
    (figure) => figure !== carried && !isOfYearBefore(figure) && !tellsDifference(figure.before),
  );
  const given = [inflows, ...inflows.map((inflow) => [inflow])].find(
    (parts) => parts.length > 0 && compareSum([carried, ...parts], total) === 'equal',
  );
  if (given !== undefined) return [carried, ...given];
  const last = inflows.at(-1);
  // «撤回3件», «受理复议案件418件、赔偿案件12件»: what else there is may be left out or added.
  if (last === undefined || inflows.some(({ lead }) => takenOff.test(lead) || /^[、和及]|其中/.test(lead)))
    return undefined;
  return [carried, last];
}

/** «,共有在办纠纷62件», «,应办案件共77件», «,合计62件»: right behind what was carried over. */
function isTotalWith(total: Figure, carried: Figure): boolean {
  return (
    isComparable(total, carried) &&
    total.sentence === carried.sentence &&
    total.clause - carried.clause <= 1 &&
    isExact(total) &&
    ofBoth.test(total.lead) &&
    // «共计办结88件»: of both only some.
    !settled.test(total.lead) &&
    !gone.test(carried.lead) &&
    (isLeftOver(carried.lead) || bareTotal.test(total.lead))
  );
}

/** «现有13个»: of the same things, since nothing else is named. */
const bareTotal = expression`^,?(?:目前|现|全(?:${'placeLevels'})|已|共|累计|${'totalNouns'}|${'sums'})*(?:有|达到?|为)?$`;

function isExact({ quantity }: Figure): boolean {
  return !quantity.isApproximate && quantity.unit !== '';
}

/** What came in: a count before, with which the sum is right, or the last that is none of some after 其中. */
function inflowOf(
  figures: readonly Figure[],
  index: number,
  total: Figure,
  folded: string,
): Figure | undefined {
  const carried = figures[index] as Figure;
  const before = figures
    .slice(Math.max(0, index - lookBack), index)
    .filter(
      (figure) =>
        figure.sentence === carried.sentence &&
        isComparable(figure, carried) &&
        figure.bracket === carried.bracket &&
        !isOfYearBefore(figure) &&
        !tellsDifference(figure.before),
    );
  const given = before.findLast((figure) => compareSum([figure, carried], total) === 'equal');
  if (given !== undefined) return given;
  const inflow = before.findLast((figure) => !isAmong(figure, folded));
  // «立案120件,不予立案6件,连同上年结转8件,应办122件»: what did not come in after all.
  return inflow !== undefined && takenOff.test(inflow.lead) ? undefined : inflow;
}

/** What was finished and what goes on, with whatever else became of the cases in between; undefined where one of them is not told. */
function outcomeOf(figures: readonly Figure[], index: number): readonly Figure[] | undefined {
  const total = figures[index] as Figure;
  const after = figures
    .slice(index + 1, index + 1 + mostOutcomes)
    .filter((figure) => figure.sentence <= total.sentence + 1 && isComparable(figure, total));
  const [done] = after;
  const last = after.findIndex((figure) => namesClosing(figure.lead) || goesOn.test(figure.tail));
  if (done === undefined || last < 1 || !settled.test(done.lead) || done.lead.includes('其中'))
    return undefined;
  const [rest] = after.slice(last);
  if (rest === undefined || !isExact(done) || !isExact(rest)) return undefined;
  const all = after.slice(0, last + 1);
  const given = [all, [done, rest]].find((parts) => compareSum(parts, total) === 'equal');
  return given ?? (all.length === 2 ? all : undefined);
}

const goesOn = expression`^(?:案件|纠纷)?(?:正?在|${'goingOn'})`;

function sumOf(parts: readonly Figure[], total: Figure): Claim {
  const holds = compareSum(parts, total) === 'equal';
  const isNear = parts.every(({ sentence }) => sentence === total.sentence);
  return toSumClaim(
    parts,
    total.quantity,
    holds ? 'holds' : 'fails',
    isNear ? 'sentence' : 'paragraph',
    'inferred',
  );
}
