/** Lists of counts with a share each: «咨询类12460件,占63.7%;求助类5667件,占29.0%;…». */

import { expression } from '../../../../lexicon/wordClasses.ts';
import { add, compare, fromDecimal, rational } from '../../../arithmetic/rational.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { compareSum } from '../../parts/totals/sums.ts';
import { alignedParts } from '../align.ts';
import type { RateContext } from '../context.ts';
import { agrees, nearValue, termOf } from '../readings.ts';
import type { TiedOperands } from '../tied/tie.ts';

/** A count and the share that is told of it. */
export interface SharePair {
  readonly count: Figure;
  readonly share: Figure;
}

/** The counts of a sentence that are told to be a share: the first 占 after each, before another count; or a bracket («74件(37%)»). */
export function sharePairs(sentence: readonly Figure[]): readonly SharePair[] {
  const pairs: SharePair[] = [];
  let count: Figure | undefined;
  let last: Figure | undefined;
  for (const figure of sentence) {
    // «占54.2%(65件)».
    if (last !== undefined && isCount(figure) && figure.bracket === last.quantity.end) {
      pairs.push({ count: figure, share: last });
      count = undefined;
    } else if (isCount(figure)) count = figure;
    else if (count !== undefined && figure.quantity.dimension === 'share' && isShareOf(count, figure)) {
      pairs.push({ count, share: figure });
      count = undefined;
    }
    last = figure.quantity.dimension === 'share' && figure.before.includes('占') ? figure : undefined;
  }
  return pairs;
}

/** «占37%», or nothing but the share in a bracket right behind the count. */
function isShareOf(count: Figure, { before, lead, bracket }: Figure): boolean {
  return before.includes('占') || (lead === '' && bracket === count.quantity.end);
}

/** Whether the shares of a sentence, each of a count, are together all that there is: «占37.3%;…占36.3%;…占26.4%». */
export function makeHundred(rate: Figure, figures: readonly Figure[]): boolean {
  const shares = sharePairs(ofSentence(rate, figures)).map(({ share }) => fromDecimal(share.quantity.value));
  return shares.length > 1 && compare(shares.reduce(add), rational(100)) === 0;
}

/** The figures of a rate's own sentence. */
export function ofSentence(rate: Figure, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ sentence }) => sentence === rate.sentence);
}

/** «300件。…A 112件,占…;B 109件,占…;其他79件,占…»: what the counts add up to is what they are shares of. */
function isSumOf(counts: readonly Figure[], whole: Figure): boolean {
  return counts.length > 2 && compareSum(counts, whole) === 'equal';
}

/** «以A为主61件、以B为主132件,分别占31.6%、68.4%»: the counts of a list and the shares that follow it in its order. */
export function alignedPairs(context: RateContext): readonly SharePair[] | undefined {
  const counts = alignedParts(context);
  const { shares } = context;
  if (counts?.length !== shares.length) return undefined;
  return counts.flatMap((count, index) => {
    const share = shares[index];
    return share === undefined ? [] : [{ count, share }];
  });
}

/**
 * The whole that the other shares of the list are of, where the words of this one name none: all of them must give it, or
 * two and more than half.
 */
export function tieBySiblings(part: Figure, context: RateContext): TiedOperands | undefined {
  const { rate, figures, same, earlier, after } = context;
  const aligned = alignedPairs(context);
  const pairs = aligned ?? sharePairs(ofSentence(rate, figures));
  const all = pairs.map(({ count }) => count);
  const candidates = [...same, ...earlier].filter(
    (figure) => isComparable(figure, part) && !all.includes(figure),
  );
  // «1200件。国内900件、涉外300件,分别占75%和35%»: a whole percentage tells where one count only may be meant,
  const areTold = aligned !== undefined && candidates.length === 1;
  const told = pairs.filter(
    ({ count, share }) => share !== rate && isComparable(count, part) && !share.quantity.isApproximate,
  );
  const exact = areTold ? told : told.filter(({ share }) => share.quantity.lastPlace < 0);
  // or where two of them do.
  const others = exact.length === 0 && told.length > 1 ? told : exact;
  if (others.length === 0 || !pairs.some(({ count, share }) => share === rate && count === part))
    return undefined;
  // «书面审理268件,占65.0%;听证审理144件,占35.0%。全年审结412件»: or the first count of the next sentence, or what the list comes to.
  const next = after.filter(
    ({ sentence, stage, lead }) =>
      (sentence === rate.sentence + 1 && stage !== undefined) ||
      (sentence === rate.sentence && closesList.test(lead)),
  );
  const whole = [...candidates, ...next.slice(0, 1)].find((figure) => {
    if (!isComparable(figure, part) || all.includes(figure)) return false;
    if (all.every((count) => isComparable(count, part)) && isSumOf(all, figure)) return true;
    if (others.some(({ count }) => nearValue(count.quantity) > nearValue(figure.quantity))) return false;
    const agreeing = others.filter(({ count, share }) =>
      agrees({ part: termOf(count), whole: termOf(figure) }, share.quantity),
    ).length;
    return agreeing === others.length || (agreeing > 1 && agreeing * 2 > others.length);
  });
  return whole === undefined ? undefined : { part: termOf(part), whole, tie: 'inferred' };
}

/** «;总计1200件», «,共200件». */
const closesList = expression`^[,;、]?(?:以上)?(?:${'sums'}|${'inAll'})[^,;]{0,4}$`;
