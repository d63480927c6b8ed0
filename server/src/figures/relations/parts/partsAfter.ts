/** The counts behind a total that may be its parts, and the runs of them that may be a list. */
import { tellsDifference } from '../../../lexicon/figures/changeWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import { type Figure, isComparable } from '../../figure.ts';
import { isPerUnit } from '../plain/averages/average.ts';
import { isInOrder } from './lists/complete/completeLists.ts';
import { isOfYearBefore } from './lists/partList.ts';
import { isEndOfChange } from './lists/runs.ts';
import { isWhole } from './lists/wholes/withinLists.ts';
import { compareSum, isOfItsSize } from './totals/sums.ts';

/** A list of classes has so many parts at most, and stands so near after its total. */
const mostParts = 12;
const sentencesAhead = 2;
/** So many figures on, of whatever unit. */
const mostAhead = 48;

/** The comparable counts after the total, without the parts of other wholes, up to another total. */
export function partsAfter(
  figures: readonly Figure[],
  index: number,
  nested: ReadonlyMap<Figure, Figure>,
  folded: string,
): readonly Figure[] {
  const total = figures[index];
  const parts: Figure[] = [];
  if (total === undefined) return parts;
  for (
    let at = index + 1;
    at < Math.min(figures.length, index + mostAhead) && parts.length < mostParts;
    at++
  ) {
    const figure = figures[at];
    if (figure === undefined || figure.sentence > total.sentence + sentencesAhead) break;
    if (
      !isComparable(figure, total) ||
      (figure.bracket !== total.bracket && figure.bracket !== total.quantity.end)
    )
      continue;
    const whole = nested.get(figure);
    // «864件,较2022年的571件增长51.31%;经审查受理747件…»: what the total is compared with is no class of it.
    if ((whole !== undefined && whole !== total) || isOfYearBefore(figure)) continue;
    // «比年初增加92人», «比上年的264人增加92人» is no class either.
    if (tellsDifference(figure.before) || isEndOfChange(figure)) continue;
    const isAnew = figure.sentence !== total.sentence && isWhole(figure, folded);
    // «举办130余场。全年128场中,…»: the same again is no part; «警情12件。187件复议案件中,…»: another is divided.
    if (isAnew && isOfItsSize([figure], total)) continue;
    const fills = isAnew && compareSum([...parts, figure], total) === 'equal';
    if (isTotalAgain(figure) || (isAnew && !fills)) return isOfTotalAfter(parts, figure, total) ? [] : parts;
    // «每个村均不少于3名»: a bound is no class; nor is «平均每个街道16人».
    if (boundsOf(figure.quantity).high === undefined || isPerUnit(figure.before)) continue;
    parts.push(figure);
  }
  return parts;
}

/** «,共31件», «,全年出庭合计31件», «,全年共办31件», «,总数为31件». */
function isTotalAgain({ lead }: Figure): boolean {
  return (lead.includes('共') || lead.includes('计') || lead.includes('总')) && tellsTotal.test(lead);
}

/** «。从来源看,热线332件、网上240件、其他228件,全年共办800件»: a list that gives the total after it is of that. */
function isOfTotalAfter(parts: readonly Figure[], after: Figure, total: Figure): boolean {
  const own = parts.filter(({ sentence }) => sentence === after.sentence);
  return own.length > 1 && after.sentence !== total.sentence && compareSum(own, after) === 'equal';
}

/** The beginnings of the list that end where a stretch or a sentence does. */
export function runsOf(parts: readonly Figure[]): readonly (readonly Figure[])[] {
  const runs: (readonly Figure[])[] = [];
  for (let length = 2; length <= parts.length; length++) {
    const last = parts[length - 1];
    const next = parts[length];
    const ends =
      next === undefined ||
      next.sentence !== last?.sentence ||
      next.segment !== last?.segment ||
      // «第一批156名,第二批142名,第三批120名,通过397名».
      (length > 2 && isInOrder(parts.slice(0, length)) && !isInOrder(parts.slice(0, length + 1)));
    if (ends) runs.push(parts.slice(0, length));
  }
  return runs;
}

/** «全年共», «总数为»: the number is that of all. */
const tellsTotal = expression`^,?(?:全年)?(?:共|${'sums'}|累计)|(?:${'sums'}|累计|${'totalNouns'})[为达]?$`;
