/** R27 AVERAGE where the text says how many there were each time: «举办12期,每期50人,共培训600人次». */

import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { sharesPair } from '../../../words.ts';
import { isSameClause } from '../../identity/core.ts';
import { nearValue } from '../../rates/readings.ts';
import { productClaim } from '../product.ts';

/** So many figures from what there was each time the others may stand. */
const reach = 4;

/** The claims of a block's totals of what there was each time. */
export function eachTimeClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  if (!folded.includes('每')) return [];
  return figures.flatMap((each, index) => {
    const per = isExact(each) ? perOne.exec(each.before) : null;
    if (per === null || atLeast.test(each.before + each.tail)) return [];
    const after = figures.slice(index + 1, index + 1 + reach);
    const total = after.find((figure) => isTotalOf(figure, each));
    if (
      total === undefined ||
      after.slice(0, after.indexOf(total)).some((figure) => isComparable(figure, each))
    )
      return [];
    const times = timesOf(per, each, figures.slice(Math.max(0, index - reach), index).concat(after));
    const claim = times && claimOf(times, each, total, folded);
    if (claim?.verdict === 'fails' && isExplained(claim, figures, total)) return [];
    return claim === undefined ? [] : [claim];
  });
}

/** «每期», «每次会议都安排», «每名法律顾问审查合同»: the words between may be what is done, but nothing counted. */
const perOne = /每一?(?:个?(期|次|场|批|轮)|(个|名|家|户))([^,;:每\d]{0,18})$/;
const atLeast = expression`${'notExact'}|均(?!安排|${'holding'}|有|为|邀请)`;

function isExact(figure: Figure): boolean {
  const { isApproximate, lastPlace, value } = figure.quantity;
  return (
    isCount(figure) && !isApproximate && lastPlace === 0 && value.exponent === 0 && value.coefficient > 0
  );
}

/** «共培训600人次»: a sum, of the things that there were each time or of nothing that is named. */
function isTotalOf(total: Figure, each: Figure): boolean {
  if (!isExact(total) || total.sentence - each.sentence > 1 || total.bracket !== each.bracket) return false;
  if (part.test(total.lead) || !areOfOneKind(each, total)) return false;
  // «每期培训执法人员60名,全年共举办6期,培训执法人员360名»: in the very words.
  const saysAgain = total.lead.length > shortest && each.lead.endsWith(total.lead.replace(/^[,、]/, ''));
  if (!sumWords.test(total.lead) && !saysAgain) return false;
  const [one, other] = [each, total].map(({ lead, tail }) => (lead + tail).replace(around, ''));
  return one === '' || other === '' || sharesPair(one ?? '', other ?? '');
}

const shortest = 3;
const sumWords = expression`共|累计|${'sums'}|全年`;
const part = expression`其中|另|${'partOfYear'}|\d月|计划|(?<!模)拟|新增`;
/** Words that say neither what there was nor what was done. */
const around = /每一?个?[期次场批轮名家户]?|全年|累计|[共总合]计?|培训班?|参训|人员|[,、都均]/g;

function areOfOneKind({ quantity: each }: Figure, { quantity: total }: Figure): boolean {
  if (each.dimension === 'persons') return total.dimension === 'persons';
  return total.unit === each.unit || total.unit === `${each.unit}次`;
}

/** The only count of such times, or of those that have so many each, beside it; undefined where there are several. */
function timesOf(per: RegExpExecArray, each: Figure, beside: readonly Figure[]): Figure | undefined {
  const [, event, body, noun = ''] = per;
  const [times, ...others] = beside.filter(
    (figure) =>
      (event === undefined
        ? figure.quantity.unit === body && isNamed(figure, noun) && !isSameClause(figure, each)
        : figure.quantity.unit.startsWith(event)) &&
      isExact(figure) &&
      Math.abs(figure.sentence - each.sentence) <= 1 &&
      figure.bracket === each.bracket &&
      !part.test(figure.lead),
  );
  return others.length > 0 ? undefined : times;
}

/** «12个镇街», «法律顾问9名»: what «每个镇街…», «每名法律顾问…» begins with. */
function isNamed({ lead, tail }: Figure, noun: string): boolean {
  if (tail.length > 1) return noun.startsWith(tail.slice(0, 2));
  return [6, 5, 4, 3, 2].some((length) => noun.length >= length && lead.endsWith(noun.slice(0, length)));
}

function claimOf(times: Figure, each: Figure, total: Figure, folded: string): Claim | undefined {
  if (times === total || times === each) return undefined;
  const [number, size, sum] = [times, each, total].map(({ quantity }) => nearValue(quantity));
  if (number === undefined || size === undefined || sum === undefined || number < 2) return undefined;
  const product = number * size;
  const holds = product === sum;
  if (
    !holds &&
    (isExcused(
      product,
      size,
      total,
      !/^[期次场批轮]/.test(times.quantity.unit),
      each.before.includes('都'),
    ) ||
      others.test(folded.slice(times.quantity.start, total.quantity.end)))
  )
    return undefined;
  return productClaim({ count: times, each, total }, holds, () => String(product));
}

/** «6期,每期60人,共420人次,其中线上60人次»: another count of the sentence is what there is beside the product. */
function isExplained({ computed, operands }: Claim, figures: readonly Figure[], total: Figure): boolean {
  const gap = Math.abs(nearValue(total.quantity) - Number(computed));
  return figures.some(
    (figure) =>
      figure.sentence === total.sentence &&
      isComparable(figure, total) &&
      !operands.some(({ quantity }) => quantity === figure.quantity) &&
      nearValue(figure.quantity) === gap,
  );
}

/** What was held beside the times that are counted. */
const others = expression`${'furtherOnes'}|${'otherOnes'}|还有|线上|首[期次场批]|末[期次场批]|第[一二三四\d]`;

/**
 * The same persons or bodies may come more than once, unless person-times are told; and «每期50人» in round numbers may be meant
 * as about so many.
 */
function isExcused(
  product: number,
  size: number,
  { quantity }: Figure,
  isOfBodies: boolean,
  isFirm: boolean,
): boolean {
  const sum = nearValue(quantity);
  const countsOnce =
    (quantity.dimension === 'persons' ||
      quantity.population === 'bodies' ||
      /^[个户家村名所]$/.test(quantity.unit)) &&
    !quantity.unit.endsWith('次');
  if (countsOnce && sum < product) return true;
  // «每名干部联系2户企业»: as many at least, so that only a slip of the pen is told.
  const mayVary = size <= fewEach || (isOfBodies && countsOnce);
  if (mayVary && ((size === 1 && !isFirm) || !isNumeralSlip(String(product), String(sum)))) return true;
  // «12期,每期50人,全年共培训1260人次»: in other ways too.
  if (sum > mostTimes * product || sum * mostTimes < product) return true;
  const isRound = size % 10 === 0 && sum % 10 !== 0;
  return isRound && Math.abs(sum - product) <= nearly * product;
}

const fewEach = 3;
const nearly = 0.1;
const mostTimes = 1.5;
