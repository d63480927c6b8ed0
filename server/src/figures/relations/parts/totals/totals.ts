/** Totals after their list: «A 3件、B 4件,合计7件», «三类事项共计121件». */
import { countsCarriedOver } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { endsWithRest, isInOrder } from '../lists/complete/completeLists.ts';
import { classesOf, ownWords } from '../lists/partList.ts';
import { isOfOthers } from '../openTotals.ts';
import { totalOfPeriod } from './periods.ts';
import { compareSum, isOfItsSize, isOneSlipOff, toSumClaim } from './sums.ts';
import { areOfOneDeed, haveItsDeed, takesUpList } from './takenUp.ts';

/** The words before a total that say nothing but that it is one; «其他单位共» is one more part. */
const bareTotal = expression`^(?!其[他它余]|${'remainder'}|另)(?:以上|[两二三四五六七八]?(?:${'classCounters'}|个)?|各项|各类)[^,]{0,6}?(?:${'sums'}|${'inAll'}|累计|累计共)(?:共|为|达)?$|^以上[^,]{0,4}?(?:${'sums'}|共)[\u4e00-\u9fff]{2}$|^(?:${'sums'}|${'totalNouns'}|总)(?:数|量)?[为达]到?$`;

export function totalClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, total] of figures.entries()) {
    if (!isCount(total)) continue;
    const classes = endsList(figures[index - 1]) ? classesOf(figures, index) : 0;
    const isSum = isSumOfMoney(total);
    const ofPeriod = totalOfPeriod(total);
    const isTaken = takesUpList(total, figures[index - 1], folded);
    if (classes === 0 && !isSum && !isTaken && ofPeriod === undefined && !isBareTotal(total.lead)) continue;
    const before = precedingParts(figures, index, folded);
    const comparable = before.filter((part) => isComparable(part, total));
    if (ofPeriod !== undefined) {
      const claim = ofPeriod(comparable);
      if (claim !== undefined) claims.push(claim);
      continue;
    }
    if (comparable.length < 2) {
      const mixed = totalOfMixed(before, total);
      if (mixed !== undefined) claims.push(mixed);
      continue;
    }
    // A total may also add up what is counted in different units («合同48份、其他事项97件,合计…件»).
    // «甲档11件、乙档46件、丙档203件,甲、乙两档合计57件»: of those that it names.
    const named = /[、和与及]/.test(total.lead) ? prefixes(comparable) : [];
    const agreeing = [...suffixes(comparable), ...suffixes(before), ...named].find(
      (parts) => compareSum(parts, total) === 'equal',
    );
    if (agreeing === undefined && isOfOthers(comparable, { figures, index, classes })) continue;
    if (agreeing !== undefined)
      claims.push(toSumClaim(agreeing, total.quantity, 'holds', 'sentence', 'stated'));
    else if (isTaken) {
      const isMeant =
        (isOfItsSize(comparable, total) || haveItsDeed(comparable, total)) &&
        isOneSlipOff(comparable, total, leastOfClasses);
      if (isMeant && (isAlignedList(comparable, total, folded) || areOfOneDeed(comparable, total)))
        claims.push(toSumClaim(comparable, total.quantity, 'fails', 'sentence', 'inferred'));
    } else if (isSum && !isBareTotal(total.lead)) {
      if (isOfItsSize(comparable, total))
        claims.push(toSumClaim(comparable, total.quantity, 'fails', 'sentence', 'inferred'));
    } else if (classes > 0 && !isBareTotal(total.lead)) {
      const counted = comparable.slice(-classes);
      const isMeant = isOfItsSize(counted, total) || isOneSlipOff(counted, total, leastOfClasses);
      if (counted.length === classes && classes > 1 && isMeant)
        claims.push(toSumClaim(counted, total.quantity, 'fails', 'sentence', 'inferred'));
    } else if (
      !mayBeOfOthers.test(total.lead) ||
      isAlignedList(comparable, total, folded) ||
      isInOrder(comparable) ||
      isRow(comparable, total) ||
      comparable.at(-1)?.segment !== total.segment ||
      countsCarriedOver(comparable.at(-1)?.lead ?? '')
    )
      claims.push(toSumClaim(comparable, total.quantity, 'fails', 'sentence', 'inferred'));
  }
  return claims;
}

/** «合同126份、文件84件、协议37项,合计257件»: of several units, where one slip explains the sum. */
function totalOfMixed(before: readonly Figure[], total: Figure): Claim | undefined {
  const isList = before.length > 1 && before.slice(1).every(({ lead }) => /^[、和及]/.test(lead));
  if (!isList || mayBeOfOthers.test(total.lead) || !before.every(isWholeCount)) return undefined;
  if (compareSum(before, total) === 'equal')
    return toSumClaim(before, total.quantity, 'holds', 'sentence', 'inferred');
  const isMeant = isOfItsSize(before, total) && isOneSlipOff(before, total);
  return isMeant ? toSumClaim(before, total.quantity, 'fails', 'sentence', 'inferred') : undefined;
}

/** «公安31件,市场监管27件,其他8件,共66件»: a class a clause, and the rest right before the total. */
function isRow(parts: readonly Figure[], total: Figure): boolean {
  return (
    parts.length > 2 &&
    endsWithRest(parts) &&
    parts.every((part, at) => (parts[at + 1] ?? total).clause - part.clause === 1) &&
    isOfItsSize(parts, total)
  );
}

function isWholeCount({ quantity }: Figure): boolean {
  return quantity.dimension === 'count' && !quantity.isApproximate && !quantity.isLoose;
}

/** As many classes as are said: then a slip may be told also of small numbers. */
const leastOfClasses = 12;

/** «,四类案件28件»: nothing else stands before the number of classes. */
function endsList(classes: Figure | undefined): boolean {
  return classes !== undefined && ofThoseBefore.test(classes.lead);
}

function isBareTotal(lead: string): boolean {
  const isTotal = lead.includes('共') || lead.includes('计') || lead.startsWith('总');
  return isTotal && bareTotal.test(lead) && !ofClass.test(lead);
}

/** «两级调解员中女性共34人»: of some of those before. */
const ofClass = /中(?![心央])[^,]+[共计]/;

/** «创建示范校4所,累计达23所»: the sum of the years, or of what is not told; only right after a list it is that list's. */
const mayBeOfOthers = /^(?:共|累计[共为达]?)$/;

/** «罚款58.6万元,没收违法所得4.2万元,罚没金额合计62.8万元», «合计查补入库3428万元». */
function isSumOfMoney({ lead, quantity }: Figure): boolean {
  return quantity.dimension === 'money' && namesTotal.test(lead);
}

/** «分别为14期、3期和6期,共23期»: the list stands right before the total and says that it is one. */
function isAlignedList(parts: readonly Figure[], total: Figure, folded: string): boolean {
  const first = parts[0];
  if (first === undefined) return false;
  const between = folded.slice(first.quantity.end, total.quantity.start);
  return (
    /分别|[、和]/.test(first.before + between) &&
    !/[,;。].*[,;。]/.test(between) &&
    parts.every((part) => part.clause === first.clause)
  );
}

/** A list of more is no list that a reader adds up; the bound keeps endless sentences linear. */
const mostParts = 48;

/** The counts that the total can be of: comparable, outside brackets, in its sentence, up to the last 其中. */
function precedingParts(figures: readonly Figure[], index: number, folded: string): readonly Figure[] {
  const total = figures[index];
  if (total === undefined) return [];
  // «14个乡镇、4个街道(共18个)»: what the bracket adds up stands before it.
  const bracket = total.tail === '' && onlyTotal.test(total.lead) ? -1 : total.bracket;
  const parts: Figure[] = [];
  for (let at = index - 1; at >= 0 && parts.length < mostParts; at--) {
    const figure = figures[at] as Figure;
    if (figure.sentence !== total.sentence) break;
    if (figure.segment !== total.segment && !isRowOfSegments(figures, index, at)) {
      if (!tellsMeasure(total)) break;
      if (!isOfMeasure(figure, total)) continue;
    }
    const isMoney = figure.quantity.dimension === 'money' && total.quantity.dimension !== 'money';
    if (isCount(figure) && !isMoney && figure.bracket === bracket) parts.unshift(figure);
  }
  const first = parts[0];
  const hasAmong =
    first !== undefined && folded.slice(first.quantity.start, total.quantity.start).includes('其中');
  return hasAmong ? partsAfterAmong(parts, folded) : parts;
}

/** «占道经营4件,罚款0.35万元;违法建设2件,罚款1.5万元,罚款总计1.85万元»: the total has the words of the amounts of each stretch. */
function isOfMeasure(figure: Figure, total: Figure): boolean {
  return ownWords(figure) === measureOf(total);
}

function tellsMeasure(total: Figure): boolean {
  return total.quantity.dimension === 'money' && (measureOf(total)?.length ?? 0) > 1;
}

function measureOf({ lead }: Figure): string | undefined {
  return totalOfThing.exec(lead)?.[1];
}

/** «维持58件;驳回21件;撤销9件;共88件»: a stretch each, with nothing but its count, and the total the last of them. */
function isRowOfSegments(figures: readonly Figure[], index: number, at: number): boolean {
  const [total, figure, next] = [figures[index], figures[at], figures[at + 1]];
  return (
    total !== undefined &&
    figure !== undefined &&
    next !== undefined &&
    closesWithTotal.test(total.lead) &&
    next.segment - figure.segment === 1 &&
    figures[at - 1]?.segment !== figure.segment &&
    figure.tail === ''
  );
}

/** «…455件,其中撤销23件、变更4件,两项合计27件»: only what stands after 其中 is added up. */
function partsAfterAmong(parts: readonly Figure[], folded: string): readonly Figure[] {
  const last = parts.at(-1);
  const at = last === undefined ? -1 : folded.lastIndexOf('其中', last.quantity.start);
  return parts.filter(({ quantity }) => quantity.start > at);
}

/** Every run of two or more parts that ends with the last. */
function suffixes(parts: readonly Figure[]): readonly (readonly Figure[])[] {
  return parts.slice(0, -1).map((_, from) => parts.slice(from));
}

function prefixes(parts: readonly Figure[]): readonly (readonly Figure[])[] {
  return parts.slice(2).map((_, at) => parts.slice(0, at + 2));
}

/** «以上», «这»: the classes told before. */
const ofThoseBefore = expression`^(?:${'aforesaid'}|这)?$`;

/** «罚款合计», «合计罚款»: the sum and what it is of. */
const namesTotal = expression`^(?:[^,]{2,6}(?:${'sums'})|(?:${'sums'})[^,]{2,6})[为达]?$`;

/** «共计», and no more. */
const onlyTotal = expression`^(?:${'sums'}|${'inAll'}|计)$`;

/** «罚款金额合计»: what the sum is of. */
const totalOfThing = expression`^,?([^,]{2,6}?)(?:金额)?(?:${'sums'}|总额)[为达]?$`;

/** «;合计为»: the sum behind all clauses. */
const closesWithTotal = expression`^;?(?:${'sums'}|${'inAll'})[为达]?$`;
