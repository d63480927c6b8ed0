/**
 * Operands of a rate whose name or class the words before it say only in part, told as wrong where one slip of the pen explains
 * it: «事项87项,目前用起来的有34项,使用率39.1%», «物业类1768件,工程类842件,物业类超过一半,占55.0%».
 */
import { namesPrevious, withoutGeneric } from '../../../lexicon/figures/figureWords.ts';
import { isInTime } from '../../../lexicon/figures/processWords.ts';
import { type Figure, isComparable } from '../../figure.ts';
import type { RateContext } from './context.ts';
import { isRateSlip } from './rateSlips.ts';
import { agrees, nearValue, termOf } from './readings.ts';
import type { TiedOperands } from './tied/tie.ts';

/** «取得执法证10名,持证率»: the part is the count before the rate that has a character of its deed; the whole stands before it. */
export function ofSharedCharacter(name: string, context: RateContext): TiedOperands | undefined {
  const { rate, same, shares } = context;
  const deed = [...name.slice(-1 - longestDeed, -1)].filter((character) => !ofAnyDeed.includes(character));
  if (shares.length > 1 || deed.length === 0 || /[增升长降减变]/.test(name) || rate.lead.includes(')'))
    return undefined;
  const part = same.find(
    (figure) => isNear(figure, context) && deed.some((character) => wordsOf(figure).includes(character)),
  );
  if (part === undefined || isInTime(name) !== isInTime(part.lead)) return undefined;
  return overWholeBefore(part, context);
}

/** So many characters of a name tell its deed: «全程网办率», «持证率». */
const longestDeed = 2;
/** What many names of rates have, and many counts of other things. */
const ofAnyDeed = '办理结到完成总处';

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

/** «一般隐患1563处,重大隐患19处,一般隐患占绝大多数,比重为98.8%», «后者所占比例为10.9%»: the class that is named again without its count. */
export function ofClassAgain(context: RateContext, folded: string): TiedOperands | undefined {
  const { rate, same, shares, figures } = context;
  const [nearest] = same;
  if (nearest === undefined || shares.length > 1 || nearest.bracket !== rate.bracket) return undefined;
  const between = folded.slice(nearest.quantity.end, rate.quantity.start);
  if (between.length > longestBetween || !tellsShare.test(between) || between.includes('其中'))
    return undefined;
  // «整治309处,整治率97.5%,…占67.5%»: only a word for a share («超过一半») may stand between.
  const isOnly = figures
    .slice(figures.indexOf(nearest) + 1, figures.indexOf(rate))
    .every(({ quantity }) => quantity.isApproximate && quantity.unit === '');
  if (!isOnly) return undefined;
  const part = classIn(between, same);
  return part === undefined || !isComparable(part, nearest) ? undefined : overWholeBefore(part, context);
}

const longestBetween = 40;
const tellsShare = /占|比重|比例|份额|最[大多]/;

/** The one count of a list that the words name, or that 前者 or 后者 stands for. */
function classIn(between: string, same: readonly Figure[]): Figure | undefined {
  const [latter, former] = same;
  if (latter !== undefined && former !== undefined && /[前后]者/.test(between))
    return between.includes('后者') ? latter : former;
  const named = same.filter((figure) => isToldIn(between, nounOf(figure)));
  return named.length === 1 ? named[0] : undefined;
}

/** Not «食品类案件罚没款占比», which is of what the class has. */
function isToldIn(between: string, noun: string): boolean {
  const at = noun.length < 2 ? -1 : between.indexOf(noun);
  if (at === -1) return false;
  const rest = between.slice(at + noun.length);
  return withoutGeneric(rest.slice(0, Math.max(0, rest.search(says)))).replace(/[类型的 ]/g, '').length < 2;
}

/** What begins to tell how large the class is. */
const says = /[,占比最为超接近过达份]/;

/** «物业服务类» of «,物业服务类1768件», «公安» of «公安机关选派61名». */
function nounOf({ lead }: Figure): string {
  return withoutGeneric(lead.replace(/^[,、:和及]+|其中/g, '').replace(organ, '')).trim();
}

const organ = /(?:机关|部门)[一-龥]*$/;

/** The nearest count before the part that gives the rate, or gives it but for a slip: of its unit, greater, no class beside it, not of another time. */
function overWholeBefore(part: Figure, context: RateContext): TiedOperands | undefined {
  const { rate, same, earlier } = context;
  const wholes = [...same, ...earlier].filter(
    (figure) =>
      figure.quantity.end <= part.quantity.start &&
      part.sentence - figure.sentence < 2 &&
      isComparable(figure, part) &&
      figure.quantity.unit === part.quantity.unit &&
      figure.bracket === part.bracket &&
      !/^[、和及与]/.test(figure.lead) &&
      !figure.lead.includes('其中') &&
      !figure.lead.includes('累计') &&
      !namesPrevious(figure.lead) &&
      nearValue(figure.quantity) > nearValue(part.quantity),
  );
  const whole =
    wholes.find((one) => agrees({ part: termOf(part), whole: termOf(one) }, rate.quantity)) ??
    wholes.find(
      (one) => isRateSlip(part.quantity, one.quantity, rate.quantity) && !isOfTwo(part, one, context),
    );
  return whole === undefined ? undefined : { part: termOf(part), whole, tie: 'inferred' };
}

/** «优秀96卷、合格139卷,合格率97.9%»: the part with one that stands beside it. */
function isOfTwo(part: Figure, whole: Figure, { rate, same }: RateContext): boolean {
  return same.some(
    (other) =>
      other !== part &&
      other.quantity.start > whole.quantity.start &&
      isComparable(other, part) &&
      agrees({ part: termOf(part, other), whole: termOf(whole) }, rate.quantity),
  );
}
