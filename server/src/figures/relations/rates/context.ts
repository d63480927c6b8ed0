/** The counts around a percentage that it may be a percentage of. */
import { tellsDifference } from '../../../lexicon/figures/changeWords.ts';
import { namesPrevious } from '../../../lexicon/figures/figureWords.ts';
import { isLeftOver } from '../../../lexicon/figures/processWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';

/** The counts near a rate, each list nearest first. */
export interface RateContext {
  readonly rate: Figure;
  /** Before it in its sentence. */
  readonly same: readonly Figure[];
  /** In the sentences before, as far as a reader would look back. */
  readonly earlier: readonly Figure[];
  /** After it in its sentence, and in the next. */
  readonly after: readonly Figure[];
  /** The figures around it, in order, of any kind. */
  readonly figures: readonly Figure[];
  /** The percentages of its clause, in order, itself among them. */
  readonly shares: readonly Figure[];
}

/** So many sentences back a whole may stand; public reports put it one to three back, seldom more. */
const sentencesBack = 6;
/** So many figures stand around a rate on either side, at most, that may say what it is of. */
const mostAround = 48;
/** So many counts are looked at on either side. */
const mostCounts = 24;

export function contextOf(figures: readonly Figure[], index: number): RateContext | undefined {
  const rate = figures[index];
  if (rate === undefined) return undefined;
  const around = figures.slice(Math.max(0, index - mostAround), index + mostAround);
  const same: Figure[] = [];
  const earlier: Figure[] = [];
  const yearOpens = clauseOfOwnYear(around, rate);
  for (let at = index - 1; at >= 0 && same.length + earlier.length < mostCounts; at--) {
    const figure = figures[at];
    if (figure === undefined || figure.sentence < rate.sentence - sentencesBack) break;
    if (figure.sentence === rate.sentence && figure.clause < yearOpens) continue;
    if (!isCurrentCount(figure) || isOfOtherRate(figures, at, rate)) continue;
    (figure.sentence === rate.sentence ? same : earlier).push(figure);
  }
  const after: Figure[] = [];
  for (let at = index + 1; at < figures.length && after.length < 6; at++) {
    const figure = figures[at];
    if (figure === undefined || figure.sentence > rate.sentence + 1) break;
    if (isCurrentCount(figure)) after.push(figure);
  }
  const shares = sharesOfClause(figures, index);
  return { rate, same, earlier, after, figures: around, shares };
}

/**
 * «2011年…186件,…,2012年…118件,已调解118件,调解率100%»: where a sentence tells several years one after the other, what stands before
 * the last of them is of another; 0 where it tells of one.
 */
function clauseOfOwnYear(figures: readonly Figure[], rate: Figure): number {
  let own: Figure | undefined;
  for (const figure of figures.toReversed()) {
    if (figure.quantity.start >= rate.quantity.start) continue;
    if (figure.sentence !== rate.sentence) return 0;
    if (!opensYear.test(figure.before)) continue;
    own ??= figure;
    if (figure.before.slice(0, 4) !== own.before.slice(0, 4)) return own.clause;
  }
  return 0;
}

const opensYear = /^\d{4}年(?!以来|至|到|[-—~])/;

/** «调解成功率94.6%(受理1120件,成功1060件),行政调解成功率96%»: what a bracket tells is of the rate before it. */
function isOfOtherRate(figures: readonly Figure[], at: number, rate: Figure): boolean {
  const bracket = figures[at]?.bracket ?? -1;
  if (bracket === -1 || bracket === rate.bracket) return false;
  let before = at - 1;
  while (figures[before]?.bracket === bracket) before--;
  const opener = figures[before];
  return opener !== undefined && opener.quantity.dimension === 'share' && opener.quantity.end === bracket;
}

function sharesOfClause(figures: readonly Figure[], index: number): readonly Figure[] {
  const rate = figures[index];
  const isInClause = (at: number): boolean =>
    figures[at]?.sentence === rate?.sentence &&
    figures[at]?.clause === rate?.clause &&
    Math.abs(at - index) < mostCounts;
  let from = index;
  let to = index + 1;
  while (from > 0 && isInClause(from - 1)) from--;
  while (to < figures.length && isInClause(to)) to++;
  return figures.slice(from, to).filter(({ quantity }) => quantity.dimension === 'share');
}

/** A count of the year reported on, or carried over into it, not one that it is compared with («比上年402件»). */
export function isCurrentCount(figure: Figure): boolean {
  if (!(isCount(figure) || isNumberOfDays(figure)) || tellsDifference(figure.lead) || isThreshold(figure))
    return false;
  if (byHowMany.test(figure.lead)) return false;
  return !namesPrevious(figure.lead) || isLeftOver(figure.lead);
}

/** «检查次数减少6320次», «案件数量增加320件»: no count that a share is of. */
const byHowMany = expression`(?:${'falling'})了?$|[数量](?:${'rising'})了?$`;

/** «有效监测365天,优良天数334天»: days that are counted, and no time that something takes. */
function isNumberOfDays({ quantity, lead }: Figure): boolean {
  return quantity.unit === '天' && ofAirDays.test(lead);
}

/** «50万元以下的占61.8%,50万元至500万元的占30.7%»: a limit of a class, which counts nothing. */
function isThreshold({ lead, tail }: Figure): boolean {
  return /^(?:及?以[上下内外]|至$|到$)/.test(tail) || lead === '至' || lead === '到';
}

/** Counts in the text's order. */
export function inOrder(figures: readonly Figure[]): readonly Figure[] {
  return figures.toReversed();
}

/** Those that may count the same things as a figure, without it. */
export function comparableTo(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((other) => other !== figure && isComparable(other, figure));
}

/** «优良天数»: of the year's days. */
const ofAirDays = expression`${'airDays'}|优$|良$`;
