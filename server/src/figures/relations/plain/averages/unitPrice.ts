/** R27 AVERAGE where the text says what is paid for each: «按每件200元的标准为1340件案件发放补贴,共计26.8万元». */

import { expression } from '../../../../lexicon/wordClasses.ts';
import { compare, fromDecimal, multiply, rational, subtract } from '../../../arithmetic/rational.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isCount } from '../../../figure.ts';
import { productClaim } from '../product.ts';
import { formatInScale } from './averageValue.ts';

/** So many figures from what is paid for each the others may stand. */
const reach = 4;

/** The claims of a block's sums of money that are so much for each of so many. */
export function unitPriceClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  if (!folded.includes('每') || !folded.includes('标准')) return [];
  return figures.flatMap((each, index) => {
    const per = isPrice(each) ? perOne.exec(each.before) : null;
    if (per === null) return [];
    const beside = [
      ...figures.slice(Math.max(0, index - reach), index),
      ...figures.slice(index + 1, index + 1 + reach),
    ];
    const near = beside.filter(({ sentence }) => Math.abs(sentence - each.sentence) <= 1);
    const totals = near.filter((figure) => isTotal(figure, each));
    const counts = near.filter((figure) => isOfUnit(figure, per[1] ?? ''));
    const [total, count] = [totals[0], counts[0]];
    // Several counts may be paid for, or several sums be told.
    if (total === undefined || count === undefined || totals.length > 1 || counts.length > 1) return [];
    if (others.test(folded.slice(Math.min(count.quantity.start, each.quantity.start), total.quantity.end)))
      return [];
    const claim = claimOf(count, each, total);
    return claim === undefined ? [] : [claim];
  });
}

/** «每件», «每村每年», «每名调解员»; by the month there are twelve of them, which nobody counts here. */
const perOne = /每一?个?([件名人户家村场期份卷例次社镇乡])[^,;:每月季\d]{0,8}(?:每年)?$/;
const others = expression`${'otherCharges'}|每[月季]|${'partOfYear'}|分[两三]`;

function isPrice({ quantity, tail }: Figure): boolean {
  return (
    quantity.dimension === 'money' &&
    !quantity.isApproximate &&
    /^的?(?:补[助贴]|奖[励补]|经费)?标准/.test(tail)
  );
}

function isTotal({ quantity, lead }: Figure, each: Figure): boolean {
  if (quantity.dimension !== 'money' || quantity.isApproximate || quantity.start < each.quantity.end)
    return false;
  return /[共总合]计?[^,]{0,6}$|累计[^,]{0,6}$/.test(lead);
}

/** «1340件», «186个行政村» for 每村. */
function isOfUnit(figure: Figure, unit: string): boolean {
  const { quantity, tail } = figure;
  if (
    !isCount(figure) ||
    quantity.dimension === 'money' ||
    quantity.isApproximate ||
    figure.lead.includes('其中')
  )
    return false;
  const persons = unit === '名' || unit === '人';
  return (
    quantity.unit === unit ||
    (persons ? quantity.dimension === 'persons' : quantity.unit === '个' && tail.slice(0, 4).includes(unit))
  );
}

/** No slip of a digit makes it more than this many times as much. */
const mostTimes = 2n;

function claimOf(count: Figure, each: Figure, total: Figure): Claim | undefined {
  const [number, price, sum] = [count, each, total].map(({ quantity }) => fromDecimal(quantity.value));
  if (number === undefined || price === undefined || sum === undefined) return undefined;
  const product = multiply(number, price);
  const times = rational(mostTimes);
  if (compare(sum, multiply(product, times)) > 0 || compare(product, multiply(sum, times)) > 0)
    return undefined;
  // The sum may be rounded or cut off at its last place.
  const place = fromDecimal({ coefficient: 1, exponent: total.quantity.lastPlace });
  const isBelow = compare(subtract(product, sum), place) <= 0;
  const holds = isBelow && compare(subtract(sum, product), place) <= 0;
  return productClaim({ count, each, total }, holds, () => formatInScale(product, total.quantity));
}
