/** Lists whose shares make up all: «A 2310件,占64.9%;B 860件,占24.2%;…» leave nothing out, if the shares give 100 %. */

import { fromDecimal } from '../../arithmetic/rational.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { isNumeralSlip } from '../../repairs/slips.ts';
import { countedClasses } from '../countedClasses.ts';
import { nearValue } from '../rates/readings.ts';
import { type SharePair, sharePairs } from '../rates/shares/shareLists.ts';
import { hidesClass, isWithin, makeAll } from './lists/complete/allShares.ts';
import { isTold, listsOf, wholeByShares } from './lists/complete/sharedWholes.ts';
import { isOfYearBefore } from './lists/partList.ts';
import { compareSum, isOfItsSize, toSumClaim } from './totals/sums.ts';

/** A longer list is a table in prose; a whole farther back belongs to something else. */
const mostFigures = 48;
const lookBack = 24;

export function sharedListClaims(figures: readonly Figure[]): readonly Claim[] {
  const claims: Claim[] = [...sharesTogether(figures)];
  for (let from = 0, to = 0; from < figures.length; from = to) {
    const sentence = figures[from]?.sentence;
    let shares = 0;
    while (to < figures.length && figures[to]?.sentence === sentence)
      if (figures[to++]?.quantity.dimension === 'share') shares++;
    if (shares < 2 || to - from > mostFigures) continue;
    const sentenceOnly = figures.slice(from, to);
    const lists = listsOf(sharePairs(sentenceOnly)).flatMap(
      (list) => claimOf(list, sentenceOnly, figures) ?? [],
    );
    const after = lists.length === 0 ? totalAfter(figures, from, to) : undefined;
    claims.push(...lists);
    if (after !== undefined) claims.push(after);
  }
  return claims;
}

/** The claim of one list of a sentence. */
function claimOf(
  pairs: readonly SharePair[],
  sentence: readonly Figure[],
  figures: readonly Figure[],
): Claim | undefined {
  const counts = pairs.map(({ count }) => count);
  const [first] = counts;
  if (first === undefined || !counts.every((count) => isComparable(count, first))) return undefined;
  const at = figures.indexOf(first);
  const told = figures.slice(Math.max(0, at - lookBack), at).filter((figure) => mayBeWhole(figure, first));
  const wholes = told.filter((figure) => !isOfYearBefore(figure));
  const near = wholes.filter(({ sentence }) => sentence >= first.sentence - 1);
  const equal = told.findLast((whole) => compareSum(counts, whole) === 'equal');
  const whole = equal ?? wholeByShares(pairs, wholes) ?? near.at(-1);
  // «隐患472处,其中消防类203处,占43.0%;…»: the words say what the list is of.
  const isAsserted = whole?.sentence === first.sentence && first.lead.includes('其中');
  if (whole === undefined) return undefined;
  if (equal === undefined && !isAsserted && !isOfItsSize(counts, whole) && !isTold(pairs, whole))
    return undefined;
  if (equal === undefined && hidesClass(pairs, whole, sentence)) return undefined;
  const scope = whole.sentence === first.sentence ? 'sentence' : 'paragraph';
  return toSumClaim(counts, whole.quantity, equal === undefined ? 'fails' : 'holds', scope, 'inferred');
}

/** So many sentences back the whole of a list stands that its shares tell. */
const sentencesBack = 3;

function mayBeWhole(figure: Figure, first: Figure): boolean {
  return (
    figure.sentence >= first.sentence - sentencesBack &&
    figure.bracket === -1 &&
    isCount(figure) &&
    isComparable(figure, first)
  );
}

/** «书面审理268件,占65.0%;听证审理144件,占35.0%。全年审结412件»: the total is told after the list, and it agrees. */
function totalAfter(figures: readonly Figure[], from: number, to: number): Claim | undefined {
  const pairs = sharePairs(figures.slice(from, to));
  const counts = pairs.map(({ count }) => count);
  const [first, next] = [counts[0], figures[to]];
  if (first === undefined || next === undefined || counts.length < 2) return undefined;
  if (next.sentence !== first.sentence + 1 || !isCount(next) || !makeAll(pairs.map(({ share }) => share)))
    return undefined;
  const isSum = counts.every((count) => isComparable(count, next)) && compareSum(counts, next) === 'equal';
  return isSum ? toSumClaim(counts, next.quantity, 'holds', 'paragraph', 'inferred') : undefined;
}

/** «A占23.4%;B占18.7%。两类合计占42.1%»: the shares of the last classes added up; where they do not agree, others are meant. */
function sharesTogether(figures: readonly Figure[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, total] of figures.entries()) {
    if (total.quantity.dimension !== 'share' || !total.before.includes('占')) continue;
    const size = countedClasses(total.before);
    if (size === undefined) continue;
    const parts = figures
      .slice(Math.max(0, index - lookBack), index)
      .filter(
        ({ quantity, before, sentence }) =>
          isShareOf(quantity.dimension, before) && total.sentence - sentence <= 1,
      )
      .slice(-size);
    if (parts.length !== size) continue;
    if (isTheirSum(parts, total))
      claims.push(toSumClaim(parts, total.quantity, 'holds', 'paragraph', 'inferred'));
    else if (areTheirs(parts, total, figures.slice(0, index)) && isShareSlip(parts, total))
      claims.push(toSumClaim(parts, total.quantity, 'fails', 'sentence', 'inferred'));
  }
  return claims;
}

/** «A占51.3%,B占33.9%,两类合计占85.2%»: in one stretch, with no share before them that could be meant as well. */
function areTheirs(parts: readonly Figure[], total: Figure, before: readonly Figure[]): boolean {
  const told = before.filter(
    ({ sentence, quantity }) => sentence === total.sentence && quantity.dimension === 'share',
  );
  return (
    told.length === parts.length &&
    parts.every(({ sentence, segment }) => sentence === total.sentence && segment === total.segment)
  );
}

/** Whether one slip in one of the shares makes them give the total; all printed to the same place. */
function isShareSlip(parts: readonly Figure[], total: Figure): boolean {
  const { decimals } = total.quantity;
  if (
    decimals === 0 ||
    parts.some(({ quantity }) => quantity.isApproximate || quantity.decimals !== decimals)
  )
    return false;
  const values = [...parts, total].map(({ quantity }) => Math.round(nearValue(quantity) * 10 ** decimals));
  const sum = values.slice(0, -1).reduce((all, value) => all + value, 0);
  const last = values.at(-1) ?? 0;
  return (
    isNumeralSlip(String(sum), String(last)) ||
    values.slice(0, -1).some((value) => isNumeralSlip(String(value), String(value + last - sum)))
  );
}

function isShareOf(dimension: string, before: string): boolean {
  return dimension === 'share' && before.includes('占');
}

/** Whether shares give another, each as rounded as it is printed. */
function isTheirSum(parts: readonly Figure[], total: Figure): boolean {
  return isWithin(parts, fromDecimal(total.quantity.value), [...parts, total]);
}
