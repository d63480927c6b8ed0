/**
 * R10 SUM_PARTS of classes of which each is told by two numbers: «工程类51份、2.96亿元,服务类35份、0.78亿元». Where the one row gives its total, the
 * list leaves nothing out, so that the other row must give its own.
 */
import { tellsDifference } from '../../../../lexicon/figures/changeWords.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isPerUnit } from '../../plain/averages/average.ts';
import { nearSum, nearValue } from '../../rates/readings.ts';
import { compareSum, isOneSlipOff, toSumClaim } from '../totals/sums.ts';
import { isOfYearBefore } from './partList.ts';

/** Two rows of numbers over the same classes, in order. */
export interface PairedList {
  readonly rows: readonly [readonly Figure[], readonly Figure[]];
  /** Where its first figure stands among those of the block. */
  readonly from: number;
}

/** A longer list is a table in prose. */
const mostPairs = 16;
const sentencesBack = 1;

/** The claims of rows whose total stands before them in their paragraph. */
export function pairedListClaims(figures: readonly Figure[]): readonly Claim[] {
  return pairedLists(figures).flatMap((list) => {
    const all = claimsOf(list, figures);
    return all.length > 0 || list.rows[0].length < leastWithTotals
      ? all
      : claimsOf(withoutFirst(list), figures);
  });
}

/** Both totals and two classes. */
const leastWithTotals = 3;

/** «合同96份,标的额5.82亿元,工程类58份、4.16亿元,…»: the totals may look like the first of the classes. */
function withoutFirst({ rows: [one, other], from }: PairedList): PairedList {
  return { rows: [one.slice(1), other.slice(1)], from: from + 2 };
}

function claimsOf({ rows, from }: PairedList, figures: readonly Figure[]): readonly Claim[] {
  const [one, other] = rows.map((row) => wholesOf(row, figures, from)) as [Wholes, Wholes];
  if (one.equal === undefined && other.equal === undefined) return [];
  const wholes = [one.equal ?? one.near.at(-1), other.equal ?? other.near.at(-1)];
  if (wholes.some((whole) => whole !== undefined && isNamesake(whole, rows[0]))) return [];
  return [one, other].flatMap(({ row, equal, near }) => {
    if (equal !== undefined) return toSumClaim(row, equal.quantity, 'holds', scopeOf(row, equal), 'inferred');
    const whole = near.findLast((figure) => isOneSlipOff(row, figure, 0)) ?? near.at(-1);
    return whole === undefined || !isOfItsKind(row, whole)
      ? []
      : toSumClaim(row, whole.quantity, 'fails', scopeOf(row, whole), 'inferred');
  });
}

/** «首次退回补正26件45人,首次重报25件44人;再次退回补正1件1人,…»: one of them and no total. */
function isNamesake({ lead }: Figure, row: readonly Figure[]): boolean {
  const end = lead.slice(-longestEnd);
  return end.length === longestEnd && row.some((part) => part.lead.endsWith(end));
}

const longestEnd = 4;

interface Wholes {
  readonly row: readonly Figure[];
  /** The total that the row gives. */
  readonly equal: Figure | undefined;
  /** Those of its unit in its sentence, one of which it should give. */
  readonly near: readonly Figure[];
}

function wholesOf(row: readonly Figure[], figures: readonly Figure[], from: number): Wholes {
  const first = row[0] as Figure;
  const told = figures
    .slice(0, from)
    .filter(
      (figure) =>
        isComparable(figure, first) && isCount(figure) && first.sentence - figure.sentence <= sentencesBack,
    );
  const near = told.filter(
    (figure) =>
      figure.sentence === first.sentence && !isOfYearBefore(figure) && !tellsDifference(figure.before),
  );
  return { row, equal: told.findLast((figure) => compareSum(row, figure) === 'equal'), near };
}

/** One number of the row may be wrong, and the others leave room for it. */
function isOfItsKind(row: readonly Figure[], whole: Figure): boolean {
  const greatest = Math.max(...row.map(({ quantity }) => nearValue(quantity)));
  return isOneSlipOff(row, whole, 0) || nearSum(row) - greatest < nearValue(whole.quantity);
}

function scopeOf([first]: readonly Figure[], whole: Figure): Claim['scope'] {
  return first?.sentence === whole.sentence ? 'sentence' : 'paragraph';
}

/** The lists of a block of two classes or more. */
export function pairedLists(figures: readonly Figure[]): readonly PairedList[] {
  const lists: PairedList[] = [];
  for (let from = 1; from + 3 < figures.length; from++) {
    const pairs = pairsFrom(figures, from);
    if (pairs.length < 2) continue;
    lists.push({ rows: [pairs.map(([one]) => one), pairs.map(([, other]) => other)], from });
    from += pairs.length * 2 - 1;
  }
  return lists;
}

function pairsFrom(figures: readonly Figure[], from: number): readonly (readonly [Figure, Figure])[] {
  const [first, second] = [figures[from], figures[from + 1]] as [Figure, Figure];
  if (first.quantity.unit === second.quantity.unit || !isPair(first, second)) return [];
  const pairs: (readonly [Figure, Figure])[] = [];
  for (let at = from; at + 1 < figures.length && pairs.length < mostPairs; at += 2) {
    const [one, other] = [figures[at], figures[at + 1]] as [Figure, Figure];
    const isNext = one.sentence === first.sentence && one.bracket === first.bracket;
    if (!isNext || !isAlike(one, first) || !isAlike(other, second) || !isPair(one, other)) break;
    if (!isNamed(one)) break;
    pairs.push([one, other]);
  }
  return pairs;
}

function isAlike({ quantity }: Figure, { quantity: first }: Figure): boolean {
  return quantity.dimension === first.dimension && quantity.unit.at(-1) === first.unit.at(-1);
}

/** «51份、2.96亿元», «71件、罚没268.4万元», «51份(2.96亿元)». */
function isPair(one: Figure, other: Figure): boolean {
  return (
    isCount(one) &&
    isCount(other) &&
    !one.quantity.isApproximate &&
    !other.quantity.isApproximate &&
    one.sentence === other.sentence &&
    one.segment === other.segment &&
    (other.bracket === one.bracket || other.bracket === one.quantity.end) &&
    /^[、,]?(?![其另])[一-龥]{0,6}$/.test(other.lead) &&
    !isPerUnit(one.before) &&
    !isPerUnit(other.before)
  );
}

function isNamed({ lead }: Figure): boolean {
  return /[一-龥]{2}/.test(lead);
}
