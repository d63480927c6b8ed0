/** R10 and R14 of two counts and what they come to: «在原有28项的基础上增补14项,扩充至42项», «A 12件、B 5件,合起来是17件». */
import { mayHaveLeft } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { compareSum, isOneSlipOff, toSumClaim } from './sums.ts';

/** So many figures before the total the two may begin. */
const lookBack = 10;
const lookAhead = 4;

export function pairSumClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  if (!mayTellPair.test(folded)) return [];
  return figures.flatMap((total, index) => {
    const pair = isCount(total) ? pairBefore(figures, index, folded) : undefined;
    // «119件均已办结» is told of both, «118件均已办结,1件结转» of some.
    const isLast = !figures
      .slice(index + 1, index + 1 + lookAhead)
      .some((next) => next.sentence === total.sentence && isComparable(next, total));
    return pair === undefined ? [] : (claimOf(pair, total, isLast && tellsOfAll(total), folded) ?? []);
  });
}

const mayTellPair = expression`${'summing'}|原[有来]|${'yearBefore'}|${'earlierYears'}|${'yearOpening'}|${'carriedOver'}`;

/** The two counts of its unit right before a total, told in its sentence; undefined where others of the unit stand beside them. */
function pairBefore(
  figures: readonly Figure[],
  index: number,
  folded: string,
): readonly [Figure, Figure] | undefined {
  const total = figures[index] as Figure;
  const [second, first, third] = figures
    .slice(Math.max(0, index - lookBack), index)
    .filter(
      (figure) =>
        figure.sentence === total.sentence &&
        isComparable(figure, total) &&
        figure.quantity.unit === total.quantity.unit &&
        figure.bracket === total.bracket,
    )
    .reverse();
  if (first === undefined || second === undefined || total.clause - second.clause > 1) return undefined;
  if (total.quantity.isApproximate || first.quantity.isApproximate || second.quantity.isApproximate)
    return undefined;
  const isAlone = third === undefined || third.segment !== first.segment || first.clause - third.clause > 1;
  const between = wordsFrom(first, total, folded);
  return isAlone && !/其中|比|[减降]|同期/.test(between) && !mayHaveLeft(between)
    ? [first, second]
    : undefined;
}

function wordsFrom(first: Figure, { quantity }: Figure, folded: string): string {
  return folded.slice(first.quantity.start - first.lead.length, quantity.start);
}

/** «,119件均已依法办结»: nothing but how many of both were dealt with. */
function tellsOfAll({ lead, tail }: Figure): boolean {
  return ofThoseBefore.test(lead) && /^[一-龥]{0,6}?(?:均|全部|全数)(?:已|按|在|得到|获)/.test(tail);
}

function claimOf(
  pair: readonly [Figure, Figure],
  total: Figure,
  isOfAll: boolean,
  folded: string,
): readonly Claim[] | undefined {
  const [first, second] = pair;
  const tellsBoth = added.test(folded.slice(second.quantity.end, total.quantity.start));
  // Persons leave without a word: «上年末有律师186人,本年新执业21人,…198人».
  const isStock =
    total.quantity.dimension !== 'persons' &&
    (!finished.test(total.lead) || due.test(total.lead)) &&
    (isEarlierAndNew(first, second) || isEarlierAndNew(second, first));
  const comesToDue = isStock && due.test(total.lead) && !takenOff.test(wordsFrom(first, total, folded));
  const isTotal = comesToDue || comesTo.test(total.lead) || isOfAll;
  if (!tellsBoth && !(isStock && isTotal)) return undefined;
  const verdict = compareSum(pair, total);
  if (verdict === 'equal') return [toSumClaim(pair, total.quantity, 'holds', 'sentence', 'stated')];
  return tellsBoth || comesToDue || isOneSlipOff(pair, total, leastTotal)
    ? [toSumClaim(pair, total.quantity, 'fails', 'sentence', 'inferred')]
    : undefined;
}

const leastTotal = 12;
/** «两者相加», «合在一起». */
const added = expression`${'summing'}`;

/** What was there before, and what has come in since. */
function isEarlierAndNew(earlier: Figure, recent: Figure): boolean {
  return ofBefore.test(earlier.lead + earlier.tail.slice(0, 4)) && ofYear.test(recent.lead);
}

const ofBefore = expression`原[有来]|${'yearBefore'}|${'earlierYears'}|${'yearOpening'}|${'carriedOver'}`;
const ofYear = expression`新[增收接受立建设]|再|增[补设加]|${'thisYear'}|本期|补[充录]|登记`;
const comesTo = expression`累计|${'totalNouns'}|扩[充大容]|增[至加]|达|应办|待[处办]|需要?[调办处]|共|合计|可[在到]`;
/** «应结案件», «应办理»: what came in and what was carried over are due together. */
const due = /应(?:当)?(?:办|结|审|处|答|受)[^,;]{0,6}$|待(?:办|结|审)[^,;]{0,6}$/;
const takenOff = expression`不|未予|撤|退|${'deducting'}|${'handingOver'}|并入`;
/** Of all only some. */
const finished = expression`${'finished'}|办理完毕|办复|${'handled'}`;

/** «以上», or nothing: what was told before. */
const ofThoseBefore = expression`^,?(?:${'aforesaid'})?$`;
