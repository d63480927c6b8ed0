/** R06 PERCENT_SUM and R05 COMPLEMENT: shares of one whole do not exceed it. */

import { expression, globalExpression } from '../../../../lexicon/wordClasses.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { type Claim, withTexts } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { agrees, nearValue, termOf } from '../readings.ts';
import { classesOfOneKind, contraryPairs, gradedLists } from './shareClasses.ts';
import { sharePairs } from './shareLists.ts';
import { isSumOfShares, sumClaim } from './shareSum.ts';

/** «从年龄结构看,», «按案由分:», «两类干部分别»: what divides one whole; classes named without it may overlap. */
const division = globalExpression`(?:从|按)[^,。;]{1,12}?(?:${'viewed'})[,:]|(?:${'makeup'})(?:情况)?(?:为|是|如下)?:|分[为成]?[两二三四五六]类[,:]|[两二三四五六]类[^,。;]{0,8}(?=分别占)`;

/** «学历结构为:» may go on with classes of another division. */
const structure = expression`^(?:${'makeup'})`;

/** «占四成、占四分之一、占12%»: a share that is only about so much leaves the sum open. */
const vagueShare = /占比?[为达]?[约近超]?(?:[一二三四五六七八九两]成|半|过半|一半|大半)/;

/**
 * What says that a list of classes leaves none out; without it a short sum is no sign of anything. «其余为网上留言» has no share.
 */
const restWithShare = /其[他余][^,;。]{0,16}\d/;
const countedClasses = /[两二三四五六]类/;

/** The claims of the percentages of one sentence as shares of one whole; `words` is the sentence, which begins at `start`. */
export function shareClaims(sentence: readonly Figure[], words: string, start: number): readonly Claim[] {
  const shares = sentence.filter(({ quantity }) => quantity.dimension === 'share' && !quantity.isApproximate);
  if (shares.length < 2) return none;
  const counts = sentence.filter(isCount);
  const lists = matchesOf(words, division).map(({ index }) => listAfter(shares, counts, words, index, start));
  const whole =
    lists.length > 0
      ? undefined
      : (closedList(shares, words, start) ?? bracketedList(shares, words, start) ?? classesOfOneKind(shares));
  const graded = lists.length > 0 || whole !== undefined ? none : gradedLists(shares, words, start);
  const listed = lists.length > 0 || whole !== undefined ? undefined : ofListAlone(sentence, shares);
  return [...lists, whole, listed, ...graded, ...contraryPairs(shares)].filter(
    (claim) => claim !== undefined,
  );
}

const none: readonly Claim[] = [];

/** «举报384件,占48%;巡查288件,占36%;交办128件,占18%»: all shares but one are of what the counts come to, so that they are to give all. */
function ofListAlone(sentence: readonly Figure[], shares: readonly Figure[]): Claim | undefined {
  const pairs = sharePairs(sentence);
  const [first] = pairs;
  if (first === undefined || pairs.length < leastOfList || pairs.length !== shares.length) return undefined;
  const counts = pairs.map(({ count }) => count);
  if (sentence.filter(isCount).length !== counts.length) return undefined;
  if (!counts.every((count) => isComparable(count, first.count))) return undefined;
  const whole = termOf(...counts);
  const agreeing = pairs.filter(({ count, share }) => agrees({ part: termOf(count), whole }, share.quantity));
  return agreeing.length === pairs.length - 1 ? sumClaim('percent-sum', shares, true) : undefined;
}

/** Two shares fit by chance sooner than three. */
const leastOfList = 3;

/**
 * The shares after a division, up to the next one, or 其中; past a semicolon only while each stretch tells one more class
 * with its share («;行政许可类109件,占36.3%»).
 */
function listAfter(
  shares: readonly Figure[],
  counts: readonly Figure[],
  words: string,
  index: number,
  start: number,
): Claim | undefined {
  const rest = words.slice(index + 1);
  const length = rest.search(endOfList);
  const region = length === -1 ? words.slice(index) : words.slice(index, index + 1 + length);
  const end = start + index + region.length;
  const list = shares.filter(
    ({ quantity, before, lead }) =>
      quantity.start > start + index &&
      quantity.end <= end &&
      (before.includes('占') || lead.includes('占')) &&
      !isSumOfShares(before),
  );
  const counted = counts.filter(({ quantity }) => quantity.start > start + index);
  if (structure.test(words.slice(index, index + 6)) && !isNearHundred(list)) return undefined;
  if (list.length < 2 || givesAnother(list, shares) || areOfSeveral(counted, list)) return undefined;
  if (tellsOneTwice(list, counts)) return undefined;
  // «其他130件», which stands after the last share, has none.
  const told = words.slice(index, (list.at(-1)?.quantity.end ?? end) - start);
  const isComplete = restWithShare.test(told) || countedClasses.test(region);
  const claim = sumClaim('percent-sum', list, !isComplete || vagueShare.test(region));
  // «从污染类型看,大气污染占58.4%,噪声污染占53.8%»: one complaint may tell of both.
  const mayBeInTwo =
    !isComplete && counted.length === 0 && ofContents.test(region.slice(0, region.search(/[,:]/)));
  return claim?.verdict === 'fails' && mayBeInTwo ? { ...withTexts(claim), tie: 'weak' } : claim;
}

/** Divisions by what something is about, of which one may tell several. */
const ofContents = expression`${'contents'}`;

/** «占年度计划的100.9%,占全部收入的48.5%»: two shares of one thing are of two wholes. */
function tellsOneTwice(list: readonly Figure[], counts: readonly Figure[]): boolean {
  return list.slice(1).some((share, index) => {
    const before = list[index] ?? share;
    return (
      /^[,、]?占/.test(share.lead) &&
      share.clause - before.clause === 1 &&
      !counts.some(({ clause }) => clause === share.clause)
    );
  });
}

/** «商铺起火318起、伤47人,分别占总数的41.2%、68.5%»: what is counted in several units is of several wholes. */
function areOfSeveral(counts: readonly Figure[], [first]: readonly Figure[]): boolean {
  const before = counts.filter(({ quantity }) => quantity.end <= (first?.quantity.start ?? 0));
  return before.some((count, index) => index > 0 && !isComparable(count, before[0] ?? count));
}

/** «两类合计占58.3%,其中A占31.2%、B占22.4%、其他占4.7%»: the classes make up what is told, not all. */
function givesAnother(list: readonly Figure[], shares: readonly Figure[]): boolean {
  const sum = list.reduce((all, { quantity }) => all + nearValue(quantity), 0);
  return shares.some(
    ({ before, quantity }) =>
      isSumOfShares(before) && Math.abs(nearValue(quantity) - sum) < list.length * 10 ** quantity.lastPlace,
  );
}

const endOfList =
  /;(?![^,;。%占]{1,20}\d[^,;。%占]{0,4},?占比?[为达约]{0,2}[\d.]+ ?%(?:[;。]|$))|其中|从[^,。;]{1,12}看/;

/** «农民工405人、占30.7%,残疾人126人、占15.6%,其他787人、占59.7%», «县处级占18.6%,乡科级占83.4%,两类干部…»: shares that the words close. */
function closedList(shares: readonly Figure[], words: string, start: number): Claim | undefined {
  const rest = shares.findIndex(
    ({ quantity }, index) =>
      index > 0 &&
      isRest.test(words.slice((shares[index - 1]?.quantity.end ?? 0) - start, quantity.start - start)),
  );
  const isShare = ({ before, lead }: Figure): boolean =>
    (before.includes('占') || lead.includes('占')) && !isSumOfShares(before);
  const list = shares.slice(0, rest === -1 ? shares.length : rest + 1).filter(isShare);
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined || list.length < 2) return undefined;
  const isClosed =
    rest === -1 ? isCounted(words.slice(last.quantity.end - start), list.length) : last === shares[rest];
  if (!isClosed || first.segment !== last.segment) return undefined;
  const between = words.slice(first.quantity.end - start, last.quantity.start - start);
  return /其中|[的占](?:总|全)/.test(between) || givesAnother(list, shares)
    ? undefined
    : sumClaim('percent-sum', list, vagueShare.test(words));
}

/** «婚姻家庭(32.4%)、劳动争议(28.6%)、其他(39.0%)»: nothing but names with a share each, and the rest. */
function bracketedList(shares: readonly Figure[], words: string, start: number): Claim | undefined {
  const names = shares
    .slice(1)
    .map(({ bracket }, index) => words.slice((shares[index]?.quantity.end ?? 0) - start, bracket - start));
  const isRow = shares.every(({ lead, bracket }) => lead === '' && bracket !== -1);
  const isList = isRow && names.every((name) => /^\)[、,][^,、;。()\d]{1,12}$/.test(name));
  const before = words.slice(0, (shares[0]?.bracket ?? start) - start);
  if (/[增降升率]|同比|满意/.test(before) || !isNearHundred(shares)) return undefined;
  return isList && isRest.test(names.at(-1) ?? '') ? sumClaim('percent-sum', shares, false) : undefined;
}

/** What comes to much more is of several wholes. */
function isNearHundred(shares: readonly Figure[]): boolean {
  return shares.reduce((sum, { quantity }) => sum + nearValue(quantity), 0) <= mostBySlip;
}

const mostBySlip = 115;

const isRest = /其[他余]/;

/** «,两类干部»: the words after a list say how many it has. */
function isCounted(after: string, count: number): boolean {
  const number = countedBehind.exec(after)?.[1];
  return number !== undefined && number.replace('二', '两') === numerals[count];
}

const numerals = ['', '', '两', '三', '四', '五', '六', '七', '八', '九'];

/** «,三类»: the number of the classes behind the list. */
const countedBehind = expression`^[,、]?([二两三四五六七八九])(?:${'classCounters'})`;
