/** What makes a sum that does not hold right all the same: parts that are not told, or are not of that whole. */
import { isRest } from '../../../lexicon/figures/figureWords.ts';
import { countsCarriedOver, isLeftOver, stockRoleOf } from '../../../lexicon/figures/processWords.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable } from '../../figure.ts';
import { nearValue } from '../rates/readings.ts';
import { hasBareNumber } from '../rates/tied/ofShare/siblings.ts';
import { balanceEachOther, comeAndGo, holdDifference } from './excuses/changesOfParts.ts';
import {
  areOfOneYear,
  areOfOtherLevel,
  isListedItself,
  tellLevels,
  tellYears,
} from './excuses/otherLists.ts';
import {
  areOnlySome,
  countsOthers,
  dividesLast,
  goFarBeyond,
  haveOneShare,
  holdsClassOfPart,
  holdsWholeOfShare,
  leavesNamed,
  tellsCommon,
  tellsTotalAgain,
} from './excuses/otherParts.ts';
import {
  failedSum,
  gathersOthers,
  giveAnother,
  holdsOwnWhole,
  standsBesideParts,
} from './excuses/otherWholes.ts';
import { areSomeByShares, haveOwnWhole } from './excuses/ownShares.ts';
import { isPartOfOther } from './excuses/partsOfOthers.ts';
import { isDoneAndRest } from './lists/complete/completeLists.ts';
import {
  dividesBySeveral,
  goesOnUncounted,
  goesOnWithContrary,
  saysOverlap,
} from './lists/complete/leftOut.ts';
import { ownWords } from './lists/partList.ts';
import { giveTheSame } from './totals/sums.ts';

/** Whether a sum among all claims of a block does not hold and the words or other figures say why. */
export function isExcused(
  claim: Claim,
  all: readonly Claim[],
  figures: readonly Figure[],
  folded: string,
): boolean {
  if (claim.verdict !== 'fails') return false;
  if (claim.relation === 'part-within-whole')
    return isPartOfOther(claim, all, figures) || balanceEachOther(claim, figures);
  if (claim.relation !== 'sum-of-parts') return false;
  return (
    isOfOthers(claim, figures, folded) ||
    isExplainedByRest(claim, folded, figures) ||
    haveOwnWhole(claim, figures) ||
    areSomeByShares(claim, figures, folded) ||
    dividesOneOfThem(claim, figures) ||
    isPartOfHolding(claim, all) ||
    isCutShort(claim, figures) ||
    balanceEachOther(claim, figures)
  );
}

/** The parts give another count, or are of others, or are only some. */
function isOfOthers({ operands }: Claim, figures: readonly Figure[], folded: string): boolean {
  if (operands[0]?.quantity.dimension === 'share') return false;
  const sum = failedSum(
    operands.map(({ quantity }) => quantity),
    figures,
  );
  return (
    sum !== undefined &&
    (comeAndGo(sum) ||
      holdDifference(sum) ||
      giveAnother(sum) ||
      standsBesideParts(sum) ||
      gathersOthers(sum) ||
      holdsOwnWhole(sum) ||
      holdsWholeOfShare(sum) ||
      dividesLast(sum) ||
      tellsCommon(sum) ||
      isListedItself(sum) ||
      tellLevels(sum) ||
      tellYears(sum) ||
      areOfOneYear(sum, folded) ||
      areOfOtherLevel(sum) ||
      tellsTotalAgain(sum, folded) ||
      leavesNamed(sum) ||
      countsOthers(sum) ||
      holdsClassOfPart(sum) ||
      goFarBeyond(sum) ||
      areOnlySome(sum, folded) ||
      haveOneShare(sum, folded))
  );
}

/** «清理320件,保留210件、修改45件、废止62件,其余为内部文件»: what is missing is the rest, which is not counted; and what is too much is in two classes. */
function isExplainedByRest({ operands }: Claim, folded: string, figures: readonly Figure[]): boolean {
  const [total = 0, ...parts] = operands.map(({ quantity }) => nearValue(quantity));
  if (hasUnread(operands, folded, figures) || isWithCarriedOver(operands, figures)) return true;
  // «合计占79.7%,其余为…»: a sum of shares is not of all.
  if (operands[0]?.quantity.dimension === 'share') return false;
  const last = Math.max(...operands.map(({ quantity }) => quantity.end));
  const gap = total - parts.reduce((sum, part) => sum + part, 0);
  const next = figures.find(({ quantity }) => quantity.start >= last);
  // «立案53件,处罚50件。不予处罚9件,含上年立案的6件»: what is too much came from the year before.
  if (gap < 0 && next !== undefined && nearValue(next.quantity) === -gap && /^,?含/.test(next.lead))
    return true;
  if (gap <= 0)
    return saysOverlap(last, folded) || dividesBySeveral(operands[1]?.quantity.start ?? last, folded);
  // «…,限期整改14个。另有2个需长期坚持»: what is wanting is counted right behind the list.
  const isCounted = next !== undefined && next.quantity.unit === operands[0]?.quantity.unit;
  // «累计监管67人,解除矫正20人»: what went out is no part of what there was.
  if (isCounted && nearValue(next.quantity) === gap && stockRoleOf(next.lead) !== 'outflow') return true;
  // Smaller gaps are as great as some count by chance.
  if (gap >= leastGap && isCountedBetween(gap, operands, figures)) return true;
  return goesOnUncounted(last, folded) || goesOnWithContrary(last, folded);
}

const leastGap = 10;

/** «1640件,作出认定1586件,其中工伤1538件、非工伤48件,终止27件,其余27件在审»: what is wanting is told behind the parts of a part. */
function isCountedBetween(gap: number, operands: Claim['operands'], figures: readonly Figure[]): boolean {
  const own = new Set(operands.map(({ quantity }) => quantity));
  const told = figures.filter(({ quantity }) => own.has(quantity));
  const [from, to] = [told[0], told.at(-1)];
  if (from === undefined || to === undefined || !isRest(ownWords(to))) return false;
  return figures
    .slice(figures.indexOf(from) + 1, figures.indexOf(to))
    .some(
      (figure) =>
        !own.has(figure.quantity) &&
        isComparable(figure, from) &&
        figure.bracket === from.bracket &&
        nearValue(figure.quantity) === gap,
    );
}

/** «上年结转4件,本年交办126件,办结128件,未办结2件»: the parts are of what came in and what was left together. */
function isWithCarriedOver([total, ...parts]: Claim['operands'], figures: readonly Figure[]): boolean {
  const whole = figures.find(({ quantity }) => quantity === total?.quantity);
  if (whole === undefined) return false;
  const own = new Set(parts.map(({ quantity }) => quantity));
  const told = figures.filter(({ quantity }) => own.has(quantity));
  return figures.some(
    (figure) =>
      figure.sentence === whole.sentence &&
      isComparable(figure, whole) &&
      (isLeftOver(figure.lead) || countsCarriedOver(figure.lead)) &&
      giveTheSame([figure, whole], told),
  );
}

/** «12.6万台,其中加油机4268枪、电子秤8.2万台、其他3.97万台»: a number in the list whose unit is not known may be one of its parts. */
function hasUnread(operands: Claim['operands'], folded: string, figures: readonly Figure[]): boolean {
  const from = Math.min(...operands.map(({ quantity }) => quantity.end));
  const to = Math.max(...operands.map(({ quantity }) => quantity.start));
  return hasBareNumber(folded, from, to, figures);
}

/** «下发图斑47个,涉及耕地24个,已整改14个,其余10个…»: what was done and the rest are the parts of one before them. */
function dividesOneOfThem({ operands }: Claim, figures: readonly Figure[]): boolean {
  const last = figures.filter(({ quantity }) =>
    operands.slice(-2).some((operand) => operand.quantity === quantity),
  );
  const [done, rest] = operands.slice(-2).map(({ quantity }) => nearValue(quantity));
  if (done === undefined || rest === undefined || !isDoneAndRest(last)) return false;
  return operands.slice(1, -2).some(({ quantity }) => nearValue(quantity) === done + rest);
}

/** Two of a list may well be told to come to something of their own. */
const leastOfList = 3;

/** «受理72件,不予受理9件。其余5件…»: with more of them the parts are all. */
function isPartOfHolding(claim: Claim, all: readonly Claim[]): boolean {
  const [total, ...parts] = claim.operands;
  return all.some(
    ({ relation, verdict, operands }) =>
      relation === 'sum-of-parts' &&
      verdict === 'holds' &&
      (operands[0]?.quantity === total?.quantity ||
        // «维持61件,驳回14件,…,终止39件,合计130件»: one of its own list is no total of the others.
        operands.some(({ quantity }, at) => at > 0 && quantity === total?.quantity) ||
        // «869件,其中主动调解455件。…从类型看,A 160件;…»: some of a list that gives one count are no division of another.
        (claim.scope === 'paragraph' &&
          parts.length >= leastOfList &&
          operands.length > claim.operands.length)) &&
      parts.every((part) => operands.some(({ quantity }) => quantity === part.quantity)),
  );
}

/** «村级调处203件,占70.2%;婚姻家庭纠纷96件、邻里纠纷88件、…»: a list is added up to its end or not at all. */
function isCutShort({ operands }: Claim, figures: readonly Figure[]): boolean {
  const last = Math.max(...operands.map(({ quantity }) => quantity.end));
  const next = figures.find(({ quantity }) => quantity.start >= last);
  const end = figures.find(({ quantity }) => quantity.end === last);
  return (
    next !== undefined &&
    end !== undefined &&
    next.lead.startsWith('、') &&
    next.sentence === end.sentence &&
    isComparable(next, end) &&
    end.quantity !== operands[0]?.quantity
  );
}
