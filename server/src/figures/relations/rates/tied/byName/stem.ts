/** Operands of a rate by the verb that its name begins with: «批准1218件,批准率», «追回1083条,追回率». */
import { isCumulative } from '../../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../../figure.ts';
import { isAmount } from '../../../change/pairing/kinds.ts';
import { resultRank } from '../../../parts/lists/partList.ts';
import { isCurrentCount, type RateContext } from '../../context.ts';
import { agrees, nearValue, type Reading, type Term, termOf } from '../../readings.ts';
import { isRateSlip } from '../../slipped/rateSlips.ts';
import { affirms } from '../says.ts';
import type { TiedOperands } from '../tie.ts';

/** «接收1245件,批准1218件,批准率»: a rate that is not known by name is of the count with its verb. */
export function tieByStem(name: string, context: RateContext): TiedOperands | undefined {
  const part = ofWholeName(name, context) ?? ofList(name, context) ?? context.same[0];
  // «比10月份增加33件,环比增加率为10.12%».
  const isChange = (part !== undefined && isAmount(part)) || /[增升长降减变]/.test(name);
  const stem = part === undefined || isChange ? undefined : stemIn(part.lead, name);
  const whole =
    part === undefined || stem === undefined
      ? undefined
      : (dueAfter(part, context) ?? wholeBefore(part, context));
  if (part === undefined || stem === undefined || whole === undefined) return undefined;
  const isDue = whole.lead.startsWith('应');
  // «提交修复申请734家,修复689家»: asked for, and not yet done.
  const isDone = affirms(whole.lead, stem) && !askedFor.test(whole.lead);
  if ((!isDue && isDone) || isContrary(stem, whole)) return undefined;
  const isLess = nearValue(whole.quantity) < nearValue(part.quantity);
  // What names things of its own may be of others than a smaller count beside it.
  if (isLess && !isDue && !isBesideIt(part, whole, stem, context.rate)) return undefined;
  return isFarOff(part, whole, context.rate) ? undefined : { part: termOf(part), whole, tie: 'inferred' };
}

/** «按时公示文书1487份,逾时公示文书49份,按时公示率»: the count that has all of the name, where the one beside it has only its end. */
function ofWholeName(name: string, { same: [nearest, ...others], rate }: RateContext): Figure | undefined {
  const words = name.slice(0, -1);
  if (nearest === undefined || words.length < leastWords || nearest.lead.includes(words)) return undefined;
  return others.find(({ lead, clause }) => rate.clause - clause <= mostClauses && affirms(lead, words));
}

/** «好评3987条、差评25条,好评率»: of a list that 、 joins, the count that has the verb of the name. */
function ofList(name: string, { same, rate }: RateContext): Figure | undefined {
  const [nearest] = same;
  if (nearest === undefined || rate.clause - nearest.clause !== 1 || !/^[、和及与]/.test(nearest.lead))
    return undefined;
  if (affirms(nearest.lead, name.slice(-3, -1))) return undefined;
  return same.find((figure) => figure.clause === nearest.clause && affirms(figure.lead, name.slice(-3, -1)));
}

/** Shorter names are a verb and no more. */
const leastWords = 4;
/** So many clauses before the rate its part may stand. */
const mostClauses = 3;

const askedFor = expression`${'askedFor'}`;

/** «受理657件,调解649件,成功638件,调解率98.8%»: the count with the verb of the name, over one before it that gives the rate; not the `tied` one. */
export function readingByStem(name: string, tied: Term, { rate, same }: RateContext): Reading | undefined {
  for (const part of same) {
    if (tied.figures.includes(part) || stemIn(part.lead, name) === undefined) continue;
    const whole = same.find(
      (figure) =>
        figure.quantity.end <= part.quantity.start &&
        isComparable(figure, part) &&
        agrees({ part: termOf(part), whole: termOf(figure) }, rate.quantity),
    );
    if (whole !== undefined) return { part: termOf(part), whole: termOf(whole) };
  }
  return undefined;
}

/** The verb of a rate's name that the words before a count hold: «追回» of «资金追回率». */
export function stemIn(lead: string, name: string): string | undefined {
  for (let length = Math.min(6, name.length - 1); length >= 2; length--) {
    const stem = name.slice(-1 - length, -1);
    if (affirms(lead, stem)) return stem;
  }
  return undefined;
}

/** «覆盖873项,覆盖率97.4%,应覆盖896项»: what there should be may follow. */
function dueAfter(part: Figure, { after }: RateContext): Figure | undefined {
  return after.find(
    (figure) =>
      figure.sentence === part.sentence && isComparable(figure, part) && figure.lead.startsWith('应'),
  );
}

/** «刑满释放523人,安置511人,安置率97.7%,帮教520人»: the count in the clause before, those passed over that have a rate of their own. */
function wholeBefore(part: Figure, { figures }: RateContext): Figure | undefined {
  const clauses = new Set<number>();
  for (const figure of figures.slice(0, figures.indexOf(part)).toReversed()) {
    if (figure.sentence !== part.sentence || figure.segment !== part.segment) return undefined;
    const isNext = part.clause - figure.clause - 1 <= clauses.size;
    if (!isNext) return undefined;
    const isPassedOver = figure.quantity.dimension === 'share' || areResults(figure, part);
    if (!isPassedOver && isComparable(figure, part) && isCurrentCount(figure) && !hasRate(figure, figures))
      return figure.clause < part.clause ? figure : undefined;
    clauses.add(figure.clause);
  }
  return undefined;
}

/** «案件45起,胜诉41起,败诉4起,败诉率»: one result is not the whole of the other. */
export function areResults(...figures: readonly Figure[]): boolean {
  return figures.every(({ stage }) => stage?.rank === resultRank);
}

/** «安置511人,安置率97.7%». */
function hasRate(figure: Figure, figures: readonly Figure[]): boolean {
  const next = figures[figures.indexOf(figure) + 1];
  return (
    next?.quantity.dimension === 'share' && next.sentence === figure.sentence && next.before.includes('率')
  );
}

/** In the next clause, in the same unit, and not of more than the year: such a count is too large by a slip. */
function isBesideIt(part: Figure, whole: Figure, stem: string, rate: Figure): boolean {
  if (!isAtLeast(whole, part) || isCumulative(part.lead)) return false;
  if (isBare(part.lead, stem)) return true;
  // «集体讨论41件,全过程音像记录142件,记录率100%»: of what else is recorded.
  const isNext = part.clause - whole.clause === 1 && part.quantity.unit === whole.quantity.unit;
  return isNext && isRateSlip(part.quantity, whole.quantity, rate.quantity);
}

/** Nothing but the verb, and what says how or when. */
function isBare(lead: string, stem: string): boolean {
  return lead.replace(stem, '').replace(/[已共均全年其中完成到位]/g, '').length < 2;
}

/** «监管行为36482条,覆盖监管事项873项,覆盖率97.4%»: no slip is so great; the whole is another. */
function isFarOff(part: Figure, whole: Figure, rate: Figure): boolean {
  const given = (100 * nearValue(part.quantity)) / nearValue(whole.quantity);
  const stated = nearValue(rate.quantity);
  return given * mostOff < stated || stated * mostOff < given;
}

const mostOff = 20;

/** «批准逮捕25人,不捕24人,不捕率»: what was done is not the whole of what was not. */
export function isContrary(stem: string, { lead }: Figure): boolean {
  return /^[不未]/.test(stem) && [...stem.slice(1)].every((character) => lead.includes(character));
}

/** A slip of a digit makes a whole ten times too small; one that is smaller still is another thing's. */
export function isAtLeast(whole: Figure, part: Figure): boolean {
  return nearValue(whole.quantity) * 20 >= nearValue(part.quantity);
}
