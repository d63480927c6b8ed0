/** Totals that are no sum of the list before them: the words, or other counts, say that they are of something else. */

import { type Figure, isComparable, isCount } from '../../figure.ts';
import { isExtreme, isPerUnit } from '../plain/averages/average.ts';
import { agrees, termOf } from '../rates/readings.ts';
import { isLeftOpen } from './lists/partList.ts';
import { isStockOfFlows } from './totals/stockTotals.ts';
import { compareSum } from './totals/sums.ts';
import { isExplainedBehind } from './totals/takenUp.ts';

/** Where a total stands, and of how many classes its words say that it is; 0 where they do not. */
interface PlacedTotal {
  readonly figures: readonly Figure[];
  readonly index: number;
  readonly classes: number;
}

/** So many figures on either side may say what a total is of; the bound keeps endless sentences linear. */
const mostAround = 48;

/** Whether a total that its list does not give is of others than those; «最多的104件,最少的41件,平均73件» leave others out. */
export function isOfOthers(list: readonly Figure[], { figures, index, classes }: PlacedTotal): boolean {
  const total = figures[index];
  return (
    total === undefined ||
    hasEach(list) ||
    list.some((one) => isExtreme(one) || isPerUnit(one.lead)) ||
    // «由教授12人、律师25人等组成,共46人»: there are others.
    isLeftOpen(list) ||
    isOfOrdinals(total, figures[index - 1]) ||
    isStockOfFlows(list, total) ||
    isWholeOfShares(list, total, figures.slice(Math.max(0, index - mostAround), index + mostAround)) ||
    isExplainedBehind(list, total, figures.slice(index + 1, index + mostAround)) ||
    (classes > 1 && areAnyGiving(classes, figures, index))
  );
}

/**
 * «9个村均有法律顾问1名、法律明白人5名,共45名»: what each has is not added up to what all have. «各12场、8场、26场» are told one by one; «各类文件12件»
 * is all of them.
 */
function hasEach([first, second]: readonly Figure[]): boolean {
  const before = first?.before ?? '';
  return /[均每]|各(?![类项种级])/.test(before) && !(before.endsWith('各') && second?.lead === '、');
}

/** «分别占33.9%和26.8%,农民工412件,妇女326件,总计1216件»: what the parts are such shares of is more than they. */
function isWholeOfShares(parts: readonly Figure[], total: Figure, figures: readonly Figure[]): boolean {
  const shares = figures.filter(
    ({ quantity, sentence }) =>
      quantity.dimension === 'share' && quantity.decimals > 0 && sentence === total.sentence,
  );
  return (
    shares.length > 1 &&
    parts
      .slice(-mostShares)
      .every((part) =>
        shares.some(({ quantity }) => agrees({ part: termOf(part), whole: termOf(total) }, quantity)),
      )
  );
}

const mostShares = 6;

/** «第一轮36卷,第二轮42卷,第三、四轮合计58卷»: of those only that stand right before it. */
function isOfOrdinals({ clause }: Figure, before: Figure | undefined): boolean {
  return before?.clause === clause && /第[^,]{0,4}$/.test(before.before);
}

/** «督察发现27个,自查发现41个,整改39个,督察发现的全部整改,两项合计66个»: which of the counts before they are the words leave open. */
function areAnyGiving(classes: number, figures: readonly Figure[], index: number): boolean {
  const total = figures[index] as Figure;
  const before = figures
    .slice(Math.max(0, index - mostAny), index)
    .filter((figure) => figure.sentence === total.sentence && isCount(figure) && isComparable(figure, total));
  return someGive(classes, before, []);

  function someGive(left: number, from: readonly Figure[], taken: readonly Figure[]): boolean {
    if (left === 0) return compareSum(taken, total) === 'equal';
    return (
      left <= mostClasses &&
      from.some((figure, at) => someGive(left - 1, from.slice(at + 1), [...taken, figure]))
    );
  }
}

const mostAny = 10;
/** Any four of ten are too many choices. */
const mostClasses = 3;
