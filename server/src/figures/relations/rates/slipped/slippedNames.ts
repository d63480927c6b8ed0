/**
 * Operands of a rate whose name the words before it say only in part, told as wrong where one slip of the pen explains it, or
 * where nothing else is counted: «事项87项,目前用起来的有34项,使用率39.1%».
 */
import type { NamedRateMention } from '../../../../lexicon/figures/figureWords.ts';
import { isInTime } from '../../../../lexicon/figures/processWords.ts';
import type { Figure } from '../../../figure.ts';
import type { RateContext } from '../context.ts';
import { nearValue } from '../readings.ts';
import { says } from '../tied/says.ts';
import type { TiedOperands } from '../tied/tie.ts';
import { overWholeBefore } from './slippedWhole.ts';

/** «取得执法证10名,持证率»: the part is the count before the rate that has a character of its deed; the whole stands before it. */
export function ofSharedCharacter(
  name: string,
  known: NamedRateMention | undefined,
  context: RateContext,
): TiedOperands | undefined {
  const { rate, same, shares } = context;
  const deed = [...name.slice(-1 - longestDeed, -1)].filter((character) => !ofAnyDeed.includes(character));
  // «审限内结案率» is of some only.
  if (known !== undefined && known.qualifier !== '') return undefined;
  const words = known?.rate.part ?? [];
  if (shares.length > 1 || deed.length + words.length === 0 || ofOthers.test(name + rate.lead))
    return undefined;
  const part = same.find(
    (figure) =>
      isNear(figure, context) &&
      (says(figure, words) || deed.some((character) => wordsOf(figure).includes(character))),
  );
  if (part === undefined || isInTime(name) !== isInTime(part.lead) || part.lead.includes('新'))
    return undefined;
  return overWholeBefore(part, context, isLonePair);
}

/** So many characters of a name tell its deed: «全程网办率», «持证率». */
const longestDeed = 2;
/** What many names of rates have, and many counts of other things. */
const ofAnyDeed = '办理结到完成总处';

/** «全市持证率», «同比增长率»: of others than those counted before, or of a change. */
const ofOthers = /[增升长降减变)]|平均|[全各][国省市州盟区县旗镇乡系行]/;

/** So many clauses on, at most, stands the rate of a part that is told in other words. */
const mostClauses = 2;

/** Not «节约资金1.76亿元,其中工程类项目168宗,节约率3.7%», which is of some only. */
function isNear(figure: Figure, { rate, figures }: RateContext): boolean {
  return (
    rate.clause - figure.clause <= mostClauses &&
    figure.segment === rate.segment &&
    figure.bracket === rate.bracket &&
    !figures
      .slice(figures.indexOf(figure) + 1, figures.indexOf(rate) + 1)
      .some(({ lead }) => lead.includes('其中'))
  );
}

/** The words beside a count that are of it, and not of the next. */
function wordsOf({ lead, tail }: Figure): string {
  const own = /^[,、和及与]/.test(tail) ? '' : tail;
  return /[不未没无非]/.test(lead + own) ? '' : lead + own;
}

/** «事项87项,目前用起来的有34项,使用率»: nothing else is counted in the sentence, and each stands in the clause before the next. */
function isLonePair(part: Figure, whole: Figure, { rate, same, figures }: RateContext): boolean {
  return (
    same.length === 2 &&
    figures.indexOf(rate) - figures.indexOf(whole) === 2 &&
    part.sentence === whole.sentence &&
    rate.clause - part.clause < 2 &&
    part.clause - whole.clause < 2 &&
    nearValue(part.quantity) * mostTimes > nearValue(whole.quantity)
  );
}

/** A whole that is more times as great is of something else. */
const mostTimes = 20;
