/** R29 and R32 where what is lacking or planned tells a rate of a section again by its name: «整改率97.8%», «整改率由97.6%提到100%». */
import {
  aimsAt,
  isOfOthers,
  isOfSomeBodies,
  isSetAnew,
  itemTo,
  withoutEnd,
} from '../../../../lexicon/figures/doubleWords.ts';
import { namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import type { Claim } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import { digitsOf, isNumeralSlip } from '../../../repairs/slips.ts';
import { sentenceBefore } from '../../../words.ts';
import { isOfOneBody } from '../passages/bodies.ts';
import { differ } from '../passages/printed.ts';
import { isOfOneTime } from '../passages/times.ts';
import { isOfLacking, numberOf, placedIn, type ToldBlock } from '../retold/toldBlock.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';
import { isNarrowedBefore } from './narrowings.ts';

interface Rate {
  readonly block: ToldBlock;
  readonly figure: Figure;
  /** «使用率» of «赋权事项使用率由». */
  readonly name: string;
  /** All that stands before it in its clause, the name at its end. */
  readonly words: string;
  readonly isToldAgain: boolean;
}

/** The claims of rates that a section has once by their name, and that differ from it by a slip of the pen. */
export function doubleRateClaims(blocks: readonly ToldBlock[]): readonly Claim[] {
  const rates = blocks.flatMap((block) => block.figures.flatMap((figure) => rateOf(block, figure) ?? []));
  const numbers = new Map<string, number>();
  for (const block of blocks)
    for (const { quantity } of block.figures)
      if (quantity.dimension === 'share')
        numbers.set(numberOf(quantity), (numbers.get(numberOf(quantity)) ?? 0) + 1);
  return rates.flatMap((again) => {
    if (!again.isToldAgain) return [];
    const told = ofThatThing(
      rates.filter((first) => !first.isToldAgain && isOneName(first, again)),
      again,
    );
    const [first] = told;
    // Of several rates of one name each is of something else.
    if (
      first === undefined ||
      told.some((one) => numberOf(one.figure.quantity) !== numberOf(first.figure.quantity))
    )
      return [];
    const isAlone = [first, again].some(({ figure }) => numbers.get(numberOf(figure.quantity)) === 1);
    if (!isAlone || !isSlip(first, again) || !mayBeOne(first, again)) return [];
    return [sameIndicatorClaim(placedIn(first), placedIn(again), { agrees: false, tie: 'inferred' })];
  });
}

function rateOf(block: ToldBlock, figure: Figure): Rate | undefined {
  const { quantity, bracket, lead } = figure;
  if (quantity.dimension !== 'share' || quantity.decimals === 0 || quantity.isApproximate) return undefined;
  if (bracket !== -1 || !nameOfRate.test(lead) || namesPrevious(lead)) return undefined;
  if (isOfOthers(lead.replace(nameOfRate, '')) || aimsAt(figure)) return undefined;
  const isPlan = block.part === 'plan';
  if (isPlan && isSetAnew(figure) && !asBase.test(figure.tail)) return undefined;
  const words = withoutScope(withoutEnd(lead)).replace(notHan, '');
  const name = nameOfRate.exec(lead)?.[1] ?? '';
  return { block, figure, name, words, isToldAgain: isPlan || isOfLacking({ block, figure }) };
}

const nameOfRate = /([\u4e00-\u9fff]{2}(?:率|比例))(?=[\u4e00-\u9fff]{0,3}$)/;
/** «在13.2%的基础上». */
const asBase = /^的?基础/;
const notHan = /[^\u4e00-\u9fff]/g;

/** Whether the words of the one are those that the other ends with. */
function isOneName(first: Rate, again: Rate): boolean {
  if (first.name !== again.name) return false;
  return first.words.endsWith(again.words) || again.words.endsWith(first.words);
}

/** «案卷优秀率» is that one of several 优秀率 whose sentence speaks of 案卷. */
function ofThatThing(rates: readonly Rate[], { words, name }: Rate): readonly Rate[] {
  const what = words.slice(0, -name.length);
  if (rates.length < 2 || what.length < 2) return rates;
  return rates.filter((rate) => rate.words.endsWith(words) || sentenceOf(rate).includes(what.slice(-2)));
}

/** Whether no year or body that stands before the one contradicts the other, and both are of all. */
function mayBeOne(first: Rate, again: Rate): boolean {
  const [one, other] = [itemTo(sentenceOf(first)), itemTo(sentenceOf(again))];
  if (isOfSomeBodies(one) || isOfSomeBodies(other) || namesBody(other)) return false;
  if (again.block.part !== 'plan' && isNarrowedBefore(first, again)) return false;
  return (
    isOfOneBody(sentenceOf(first), sentenceOf(again)) &&
    (again.block.part === 'plan' || isOfOneTime(one, other))
  );
}

/** «乡镇便民服务中心按时办结率»: what is lacking is often that of some. */
function namesBody(item: string): boolean {
  return body.test(withoutScope(item));
}

const body = /[局镇乡村县]|(?<![小社园地辖])区|街道|部门|单位|科室|中心|平均/;

function isSlip({ figure: one }: Rate, { figure: other }: Rate): boolean {
  // «97.8%», «97.75%», «97.7%»: rounded or cut off.
  if (!differ(one.quantity, other.quantity)) return false;
  return isNumeralSlip(digitsOf(one.quantity), digitsOf(other.quantity));
}

function sentenceOf({ block: { folded }, figure: { quantity } }: Rate): string {
  return sentenceBefore(quantity.start, folded);
}
