/** Which count before a list is the whole of it. */
import { namesPrevious } from '../../../../../lexicon/figures/figureWords.ts';
import { matchPartition } from '../../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../../lexicon/wordClasses.ts';
import { isAbove, sumOf } from '../../../../arithmetic/acceptance.ts';
import { boundsOf } from '../../../../arithmetic/bounds.ts';
import { type Figure, isComparable, isCount } from '../../../../figure.ts';
import { sharesPair } from '../../../../words.ts';
import { isPerUnit } from '../../../plain/averages/average.ts';
import { agrees, termOf } from '../../../rates/readings.ts';
import { isSlipAndNoRest, isSlipOfMany } from '../../totals/slipGap.ts';
import { compareSum, isOneSlipOff } from '../../totals/sums.ts';
import { beforeAmong, beforeDeeds, ownPartsOf } from '../ownParts.ts';
import { ownWords, type PartList, toList, wordsOf } from '../partList.ts';
import { namesItsClasses } from './announcedClasses.ts';
import { closest, exceeds, isOfEarlier, isOfOtherUnit } from './closest.ts';
import { isOfTwo } from './ofTwo.ts';

/** Where 其中 stands first, its whole is in the sentence or the stretch before. */
export interface Opening {
  readonly opensSentence: boolean;
  readonly opensSegment: boolean;
}

/** The list of parts with its whole among the figures left of it; undefined where none can be it. */
export function listWithWhole(
  parts: readonly Figure[],
  left: readonly Figure[],
  { opensSentence, opensSegment }: Opening,
  folded: string,
  figures: readonly Figure[],
): PartList | undefined {
  const [first] = parts;
  // «人均收入35682元,其中城镇45210元»: averages have no parts.
  if (first === undefined || parts.some(({ before }) => isPerUnit(before))) return undefined;
  const nearest = left.findLast(
    (figure) =>
      figure.sentence === first.sentence &&
      (figure.segment === first.segment || opensSegment) &&
      isComparable(figure, first) &&
      !isPerUnit(figure.before) &&
      !namesPrevious(figure.lead) &&
      !/均$/.test(figure.lead) &&
      (figure.bracket === -1 || figure.bracket === first.bracket),
  );
  if (nearest !== undefined) {
    const own = opensSegment ? beforeAmong(nearest, left, folded) : left;
    const whole = own === left ? nearest : own.findLast((figure) => isComparable(figure, first));
    return whole === undefined ? undefined : listInSentence(whole, parts, own, folded);
  }
  const told = opensSentence ? lastSentenceOf(left, first) : [];
  const greatest = greatestOf(told);
  const own = greatest === undefined ? parts : ownPartsOf(parts, greatest);
  if (greatest !== undefined && own.length < parts.length && parts.some((part) => exceeds(part, greatest)))
    return listWithWhole(own, left, { opensSentence, opensSegment }, folded, figures);
  if (greatest === undefined || isOfList(parts, greatest, told) || isOfEarlier(parts, greatest, left))
    return undefined;
  if (isOfOtherUnit(parts, greatest, left)) return undefined;
  const before = wholeOfShares(parts, told, figures) ?? wholeOfSum(parts, told) ?? greatest;
  const list = toList(before, parts, 'inferred', 'paragraph');
  // «。其中,甲类1206件;乙类38件»: after a semicolon something else may be told, so only what adds up is a division.
  const isTogether = parts.every(({ segment }) => segment === first.segment);
  const sum = compareSum(parts, before);
  const isOfSeveral = sum === 'over' && told.some(({ lead }) => /^[、和及]/.test(lead));
  // «投诉举报84.59万件。其中,投诉66.09万件;举报18.50万件»: the whole is named by just those.
  const isNamed = !isTogether && namesItsClasses(before, parts.map(ownWords));
  const isListed =
    isTogether || isNamed || sum === 'equal' || (sum === 'over' && isOneSlipOff(parts, before));
  return { ...list, isDivision: list.isDivision && !isOfSeveral && isListed };
}

function listInSentence(
  nearest: Figure,
  parts: readonly Figure[],
  left: readonly Figure[],
  folded: string,
): PartList | undefined {
  const wholes = left.filter(
    (figure) => figure.sentence === nearest.sentence && isComparable(figure, nearest),
  );
  const tooLarge = parts.filter((part) => exceeds(part, nearest));
  if (tooLarge.length > 0) {
    const own = ownPartsOf(parts, nearest);
    if (own.length < parts.length) return listInSentence(nearest, own, left, folded);
    if (fitTogether(tooLarge, wholes) || isAmountOfChange(nearest)) return undefined;
    // «投诉15起,移交1起,其中立案4起»: the list may be of an earlier count; but not «1936件:客运412件,其中…».
    const rival = wholes.findLast(
      (figure) =>
        folded.charAt(figure.quantity.end) !== ':' && !tooLarge.some((part) => exceeds(part, figure)),
    );
    // «教育3720起,立案43件,其中简易程序391件、普通程序72件»: classes that leave nothing out must add up to what they are of.
    const isAll = matchPartition(parts.map(wordsOf))?.isStrict === true;
    if (rival !== undefined && isAll && compareSum(parts, rival) !== 'equal')
      return toList(nearest, parts, 'inferred', 'sentence');
    if (rival !== undefined) {
      const list = toList(rival, parts, 'weak', 'sentence');
      // «参加年检651家,…,其中合格670家、基本合格35家» of 683: too many for each count that they may be of.
      const isTooMany = list.isDivision && !wholes.some((whole) => compareSum(parts, whole) !== 'over');
      return isTooMany ? { ...list, tie: 'inferred', isAsserted: false } : { ...list, isDivision: false };
    }
    const tie = hasOtherBetween(nearest, left) ? 'weak' : 'stated';
    return toList(nearest, parts, tie, 'sentence');
  }
  // «受理315件,调解成功311件,其中…»: the list may divide an earlier count, if it gives just that.
  // «示范村32个,其中国家级1个,省级6个,市级16个,复核合格24个»: too many together, and the last is no such class.
  const own = compareSum(parts, nearest) === 'over' ? beforeDeeds(parts) : parts;
  if (own.length < parts.length) return listInSentence(nearest, own, left, folded);
  const agreeing =
    parts.length < 2 || compareSum(parts, nearest) === 'equal'
      ? nearest
      : wholes.findLast((figure) => compareSum(parts, figure) === 'equal');
  const meant = agreeing ?? closest(parts, nearest, wholes);
  const list = toList(meant, parts, 'stated', 'sentence');
  return agreeing === undefined && isOfTwo(parts, wholes) ? { ...list, isDivision: false } : list;
}

/** «罚款同比增加86万元,其中占地类913万元»: what came in more than the year before is no whole. */
function isAmountOfChange({ lead }: Figure): boolean {
  if (/净[增减][^,;。]{0,8}$/.test(lead)) return true;
  return byHowMany.test(lead);
}

/** «建议86件、提案125件,…其中已解决198件»: the parts may be of the last counts together. */
function fitTogether(parts: readonly Figure[], wholes: readonly Figure[]): boolean {
  const last = wholes.at(-1);
  const beside = wholes.filter(({ clause, bracket }) => clause === last?.clause && bracket === last.bracket);
  if (beside.length < 2) return false;
  const sum = sumOf(beside.map(({ quantity }) => boundsOf(quantity)));
  return !parts.some(({ quantity }) => isAbove(boundsOf(quantity), sum));
}

/** «留言15件,来电8947个,其中转办2274件»: what is counted in between may be the whole, in another unit. */
function hasOtherBetween(whole: Figure, left: readonly Figure[]): boolean {
  return left
    .slice(left.indexOf(whole) + 1)
    .some(
      (figure) =>
        isCount(figure) &&
        figure.quantity.dimension !== 'money' &&
        !isComparable(figure, whole) &&
        figure.clause > whole.clause &&
        /[一-龥]{2}/.test(figure.lead),
    );
}

/** So many sentences back the whole of «。其中,…» may stand, if none in between counts such things. */
const sentencesBack = 3;

/** The counts of the last sentence that counts such things. */
function lastSentenceOf(left: readonly Figure[], first: Figure): readonly Figure[] {
  const comparable = left.filter(
    (figure) =>
      figure.sentence < first.sentence &&
      figure.sentence >= first.sentence - sentencesBack &&
      isComparable(figure, first),
  );
  const nearest = comparable.at(-1)?.sentence;
  const told = comparable.filter(({ sentence, before }) => sentence === nearest && !isPerUnit(before));
  // «培训19期,另组织活动35场。其中,专题班4期,…»: the unit says which of them is meant.
  const ofUnit = told.filter(({ quantity }) => quantity.unit === first.quantity.unit);
  // «大型活动8场,宣讲50次。其中,校园宣讲22场»: the words say more than the unit.
  const isOfOther = told.some((other) => !ofUnit.includes(other) && sharesPair(other.lead, first.lead));
  return ofUnit.length > 0 && !isOfOther ? ofUnit : told;
}

/**
 * «…。其中,…»: of several counts the greatest, since which one is meant the words do not say; so a part is too large only
 * if it is larger than all of them.
 */
function greatestOf(figures: readonly Figure[]): Figure | undefined {
  return figures.reduce<Figure | undefined>(
    (greatest, figure) => (greatest === undefined || exceeds(figure, greatest) ? figure : greatest),
    undefined,
  );
}

/** «撤销48件,责令履职10件,重做28件,确认违法150件。其中行政强制类164件»: a list of classes, and the parts are of all of it. */
function isOfList(parts: readonly Figure[], greatest: Figure, told: readonly Figure[]): boolean {
  const tooLarge = parts.filter((part) => exceeds(part, greatest));
  if (tooLarge.length === 0 || told.length < 3) return false;
  const sum = sumOf(told.map(({ quantity }) => boundsOf(quantity)));
  return !tooLarge.some(({ quantity }) => isAbove(boundsOf(quantity), sum));
}

/**
 * «1至10月来电386420件,10月来电31824件。其中热线15120件,小程序11207件,网站5497件»: the last of several counts that the parts give, or all but
 * give.
 */
function wholeOfSum(parts: readonly Figure[], told: readonly Figure[]): Figure | undefined {
  if (told.length < 2 || parts.length < 2) return undefined;
  const isMeant = (whole: Figure): boolean =>
    isSlipAndNoRest(parts, whole) || (compareSum(parts, whole) === 'over' && isSlipOfMany(parts, whole));
  return told.findLast((whole) => compareSum(parts, whole) === 'equal') ?? told.findLast(isMeant);
}

/** «受理1207件,审结1058件。其中,败诉92件,败诉率8.70%;…»: the share that stands by a part tells which count it is of. */
function wholeOfShares(
  parts: readonly Figure[],
  told: readonly Figure[],
  figures: readonly Figure[],
): Figure | undefined {
  if (told.length < 2) return undefined;
  for (const part of parts) {
    const share = figures[figures.indexOf(part) + 1];
    if (share?.quantity.dimension !== 'share' || share.clause - part.clause > 1) continue;
    if (share.sentence !== part.sentence || share.quantity.lastPlace >= 0) continue;
    const whole = told.find((figure) =>
      agrees({ part: termOf(part), whole: termOf(figure) }, share.quantity),
    );
    if (whole !== undefined && !parts.some((other) => exceeds(other, whole))) return whole;
  }
  return undefined;
}

/** «比上年增加»: an amount of change. */
const byHowMany = expression`(?:同比|环比|[较比](?:${'yearBefore'})(?:同期)?)[^,;。]{0,4}(?:${'rising'}|${'falling'}|多|少)了?$`;
