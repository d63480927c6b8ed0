/** Finds which two figures a change is told of: the same thing earlier and later. */
import { changeBefore, tellsReached } from '../../../../lexicon/figures/changeWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isCount } from '../../../figure.ts';
import { isPerUnit } from '../../plain/averages/average.ts';
import { nearValue } from '../../rates/readings.ts';
import { isAmount, isCompared, isEarlier, isOnLevelOf, isSameKind } from './kinds.ts';
import { bestNamed, nounCompared, totalInShort } from './named.ts';

/** The same thing in an earlier and in a later period. */
export interface Pair {
  readonly previous: Figure;
  readonly current: Figure;
  /** The words before the comparison name what the later figure counts, which may so stand further back. */
  readonly isNamed?: boolean;
  /** The later figure stands further back than another that may be meant, and can only agree. */
  readonly isFarther?: boolean;
}

/** Every pair that the wording makes among the figures of one or two sentences, in order of the later place. */
export function findPairs(figures: readonly Figure[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index < figures.length; index++) {
    const pair = fromTo(figures, index) ?? yearBefore(figures, index);
    const found = pair === undefined ? comparedWith(figures, index) : withWhole(pair, figures);
    for (const one of found) pairs.push(one);
  }
  return pairs;
}

/** «860人,其中专职126人,比上年的820人增加40人»: of the part, or of the whole before it; the one that is nearer comes last. */
function withWhole(pair: Pair, figures: readonly Figure[]): readonly Pair[] {
  const { previous, current } = pair;
  if (current.quantity.start > previous.quantity.start) return [pair];
  const before = figures.slice(0, figures.indexOf(current) + 1);
  const among = before.findLastIndex(({ lead }) => lead.includes('其中'));
  const whole = before
    .slice(0, Math.max(0, among))
    .findLast((figure) => isSameKind(figure, previous) && !isEarlier(figure) && !isAmount(figure));
  if (whole === undefined) return [pair];
  const ofWhole = { previous, current: whole };
  return offBy(ofWhole) < offBy(pair) ? [pair, ofWhole] : [ofWhole, pair];
}

function offBy({ previous, current }: Pair): number {
  return Math.abs(nearValue(current.quantity) - nearValue(previous.quantity));
}

/** «由42个增加到78个», «从112件下降到81件». */
const fromWords = /(?:由|从|自)[^,由从]*$/;

function fromTo(figures: readonly Figure[], index: number): Pair | undefined {
  const current = figures[index];
  const previous = figures[index - 1];
  if (current === undefined || previous === undefined || !fromWords.test(previous.lead)) return undefined;
  const isReached = changeBefore(current.lead)?.isLevel === true || tellsReached(current.lead);
  return isReached && isSameKind(previous, current) && previous.clause === current.clause
    ? { previous, current }
    : undefined;
}

/** «占比由上年的62.5%升至70.2%», «由62.5%升至70.2%»: a figure that says itself that it is the earlier one of two. */
export function isToldAsEarlier(figures: readonly Figure[], index: number): boolean {
  const figure = figures[index];
  if (figure === undefined) return false;
  return isEarlier(figure) || ofYearFrom.test(figure.lead) || fromTo(figures, index + 1) !== undefined;
}

/** «由2022年的91.3%、2023年的93.6%提高到…»: the first of several years. */
const ofYearFrom = expression`[由从](?:\d{4}年度?|${'atFirst'}|[成设建]立(?:之初|时)|[改试][革点]前)的?$`;

/**
 * «638件(2023年为512件)», «较上年的152万元», «比6000人的年度目标»: the earlier figure says that it is one. What it is compared with
 * is the nearest figure before it, or one further back that the words before the comparison name («优良天数334天,优128天、良206天,
 * 优良天数在上年321天的基础上…»); the one that is meant comes last.
 */
function comparedWith(figures: readonly Figure[], index: number): readonly Pair[] {
  const previous = figures[index];
  if (previous === undefined || !isEarlier(previous)) return none;
  const isOther = (figure: Figure): boolean =>
    isSameKind(figure, previous) &&
    !isEarlier(figure) &&
    !isCompared(figure) &&
    !isAmount(figure) &&
    isOnLevelOf(figure, previous);
  const before = figures.slice(0, index);
  const nearest = before.findLast(isOther);
  if (nearest === undefined) {
    const after = figures.slice(index + 1).find(isOther);
    return after === undefined ? none : [{ previous, current: after }];
  }
  const own = withWhole({ previous, current: nearest }, figures);
  const past = isPerUnit(nearest.lead)
    ? before.findLast((figure) => isOther(figure) && !isPerUnit(figure.lead))
    : undefined;
  const others = before.filter(isOther);
  const noun = nounCompared(previous);
  const named =
    noun === ''
      ? totalInShort(previous, others)
      : (bestNamed(noun, others) ?? bestNamed(noun, figures.slice(index + 1).filter(isOther)));
  // «新增就业6480人,失业人员再就业2103人,比6000人的目标多480人»: a list may stand between.
  const farther = others
    .slice(-mostFarther, -1)
    .filter((current) => changeBefore(current.lead)?.isLevel !== true)
    .map((current): Pair => ({ previous, current, isFarther: true }));
  const pairs =
    past === undefined
      ? [...farther, ...own]
      : pastAverage([...farther, ...own], { previous, current: past });
  const isTold = named === own.at(-1)?.current && named?.segment === previous.segment;
  return named === undefined || isTold ? pairs : [...pairs, { previous, current: named, isNamed: true }];
}

const mostFarther = 8;

/** «现有96名,平均每村6名,与上年的80名相比净增16名»: of the average, or of the count before it; the one that is nearer comes last. */
function pastAverage(pairs: readonly Pair[], ofCount: Pair): readonly Pair[] {
  const ofAverage = pairs.at(-1);
  return ofAverage === undefined || timesOff(ofCount) < timesOff(ofAverage) ? [...pairs, ofCount] : pairs;
}

function timesOff({ previous, current }: Pair): number {
  const [a, b] = [nearValue(previous.quantity), nearValue(current.quantity)];
  return Math.max(a, b) / Math.min(a, b);
}

const none: readonly Pair[] = [];

/**
 * «登记2.16万户、注销5834户,上年同期为1.87万户、5079户,分别增长…»: earlier and later figures of two lists; the pair at
 * the place of the change comes last.
 */
export function alignedPairs(figures: readonly Figure[], place: number): readonly Pair[] {
  const previous = figures.filter((figure, index) => isCount(figure) && isInEarlierList(figures, index));
  const current = figures.filter(
    (figure) => isCount(figure) && !previous.includes(figure) && !isAmount(figure),
  );
  const pairs = previous.flatMap((earlier) =>
    current
      .filter((later) => isSameKind(earlier, later))
      .map((later) => ({ previous: earlier, current: later })),
  );
  // «查处46.8万起,其中酒驾1512起;…事故312起,死亡41人»: the last ones are those of the list.
  const last = current.slice(-previous.length);
  const [own, ofOwn] = [
    current.length === previous.length || !haveUnits(last, previous) ? current[place] : last[place],
    previous[place],
  ];
  if (own === undefined || ofOwn === undefined || !isSameKind(own, ofOwn)) return pairs;
  const areOfKinds = previous.some((figure) => !isSameKind(figure, ofOwn)) && haveUnits(last, previous);
  if (areOfKinds) return [{ previous: ofOwn, current: own }];
  return [...pairs, { previous: ofOwn, current: own }];
}

function haveUnits(figures: readonly Figure[], others: readonly Figure[]): boolean {
  return (
    figures.length === others.length &&
    figures.every((figure, index) => isSameKind(figure, others[index] as Figure))
  );
}

/** «上年同期为1.87万户、5079户», «去年同期为31件41人»: what a list of earlier figures goes on with is earlier too. */
export function isInEarlierList(figures: readonly Figure[], index: number): boolean {
  const figure = figures[index];
  if (figure === undefined) return false;
  return isEarlier(figure) || (/^[、和及]?$/.test(figure.lead) && isInEarlierList(figures, index - 1));
}

/** «2022年156件,2023年214件»: two figures of neighbouring years in a row. */
function yearBefore(figures: readonly Figure[], index: number): Pair | undefined {
  const current = figures[index];
  const year = current === undefined ? undefined : ownYear(current);
  if (current === undefined || year === undefined) return undefined;
  const previous = figures
    .slice(0, index)
    .findLast((figure) => isSameKind(figure, current) && ownYear(figure) === year - 1);
  return previous === undefined ? undefined : { previous, current };
}

/** The year right before the figure: «2023年214件», «2024年的193件». */
function ownYear({ lead }: Figure): number | undefined {
  const match = /(\d{4})年(?:度)?[的为]?[^\d,]{0,30}$/.exec(lead);
  return match === null ? undefined : Number(match[1]);
}
