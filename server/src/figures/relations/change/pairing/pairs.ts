/** Finds which two figures a change is told of: the same thing earlier and later. */
import { changeBefore, namesBase } from '../../../../lexicon/figures/changeWords.ts';
import { namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import { isLeftOver } from '../../../../lexicon/figures/processWords.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { nearValue } from '../../rates/readings.ts';
import { bestNamed, nounCompared } from './named.ts';

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
  const isReached = changeBefore(current.lead)?.isLevel === true || reached.test(current.lead);
  return isReached && isSameKind(previous, current) && previous.clause === current.clause
    ? { previous, current }
    : undefined;
}

/** What is told by its new number only: «由18个整合为12个». */
const reached = /^(?:到|至|变为|增为|减为|(?:整合|合并|归并|优化|调整)(?:为|成|到|至))$/;

/** «占比由上年的62.5%升至70.2%», «由62.5%升至70.2%»: a figure that says itself that it is the earlier one of two. */
export function isToldAsEarlier(figures: readonly Figure[], index: number): boolean {
  const figure = figures[index];
  if (figure === undefined) return false;
  return isEarlier(figure) || ofYearFrom.test(figure.lead) || fromTo(figures, index + 1) !== undefined;
}

/** «由2022年的91.3%、2023年的93.6%提高到…»: the first of several years. */
const ofYearFrom = /[由从]\d{4}年度?的?$/;

/** «4.6个工作日,较法定时限20个工作日压缩77%»: what something is compared with has not changed. */
export function isCompared({ lead }: Figure): boolean {
  return /^[,、]?(?:较|比|相比|对比)/.test(lead);
}

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
  const others = before.filter(isOther);
  const noun = nounCompared(previous);
  const named =
    noun === ''
      ? undefined
      : (bestNamed(noun, others) ?? bestNamed(noun, figures.slice(index + 1).filter(isOther)));
  // «新增就业6480人,失业人员再就业2103人,比6000人的目标多480人»: a list may stand between.
  const farther = others
    .slice(-mostFarther, -1)
    .filter((current) => changeBefore(current.lead)?.isLevel !== true)
    .map((current): Pair => ({ previous, current, isFarther: true }));
  const pairs = [...farther, ...own];
  return named === undefined || named === own.at(-1)?.current
    ? pairs
    : [...pairs, { previous, current: named, isNamed: true }];
}

const mostFarther = 8;

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

/** «信访举报550件(含上级转办246件),比上年同期847件…»: what a bracket adds is not what stands outside it. */
export function isOnLevelOf({ bracket }: Figure, outside: Figure): boolean {
  return bracket === -1 || bracket === outside.bracket;
}

/** «减少34起»: the amount of a change is neither the earlier nor the later figure. */
export function isAmount({ lead }: Figure): boolean {
  return changeBefore(lead)?.isLevel === false;
}

/** «上年», «较2022年的», «环比上季度», «(2023年»: words that make a figure the earlier one of two. */
export function isEarlier(figure: Figure): boolean {
  const { lead, bracket, before, tail } = figure;
  // «较上年(365件)增加47件».
  if (bracket !== -1 && lead === '' && comparedBracket.test(before)) return true;
  // «(不含上年旧存28802件)»: what was left of the year before is not its count.
  if (isAmount(figure) || isLeftOver(lead)) return false;
  if (namesPrevious(lead) || namesBase(lead, tail)) return true;
  return (
    /(?:较|比|与)(?:\d{4}[年版]|年初|期初|[一二三]季度|上(?:一个?)?(?:季度?|月|周|期|半年|版|轮))/.test(
      lead,
    ) ||
    (bracket !== -1 && /^\d{4}年/.test(lead)) ||
    /^\d{4}年(?:为|是|同期)/.test(lead)
  );
}

const comparedBracket = /(?:[较比与](?:上年|去年|前一年|\d{4}年)(?:度|同期)?|同比)\($/;

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

/** Counts of one population, or two rates of which neither is a change. */
export function isSameKind(a: Figure, b: Figure): boolean {
  if (a.quantity.dimension === 'share' || b.quantity.dimension === 'share') {
    return (
      a.quantity.dimension === b.quantity.dimension &&
      changeBefore(a.lead)?.isLevel !== false &&
      changeBefore(b.lead)?.isLevel !== false
    );
  }
  return isComparable(a, b);
}

export function isShare({ quantity }: Figure): boolean {
  return quantity.dimension === 'share';
}
