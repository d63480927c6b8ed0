/**
 * Shares that name their part themselves, counted before them: «检查1207处,查处违法用地47处、…。违法用地占检查总数的3.9%»,
 * «提出继续有效26件、修改4件的意见,继续有效的占68.4%».
 */
import { namesPrevious, namesTotal, withoutGeneric } from '../../../../../lexicon/figures/figureWords.ts';
import { expression, globalExpression } from '../../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../../figure.ts';
import { sharesPair } from '../../../../words.ts';
import { comparableTo, type RateContext } from '../../context.ts';
import { nearValue, termOf } from '../../readings.ts';
import { isRateSlip } from '../../slipped/rateSlips.ts';
import { holdsInOrder } from '../ofShare/ofNoun.ts';
import type { TiedOperands } from '../tie.ts';

/** What stands between the last mark and 占 or 比例: «简易程序» of «,简易程序案件占», «优良天数» of «,优良天数比例为». */
export function partNoun({ lead: own, before }: Figure): string {
  // «即办件占比由41.3%提高到55.6%»: the words stand before the first of two shares.
  const lead = reached.test(own) && before.includes('占') ? before : own;
  const from = lead.indexOf('占');
  const words = lead.slice(0, Math.max(0, from === -1 ? lead.search(shareNoun) : from));
  return withoutGeneric(words.replace(besideSubject, '')).trim();
}

const reached = expression`^[^占]*[升降增减][高低至到加少]?[到至为]?[了约]*$|^(?:提高|${'falling'}|变)[^占]*$`;

/**
 * «其他解读35份,图解、视频等多元化解读占全部解读的67.4%»: whether the share has a subject of its own, which says nothing that the count
 * before it says too.
 */
export function hasOwnSubject(rate: Figure, { lead, tail, clause }: Figure, noun: string): boolean {
  if (clause === rate.clause || pointsBack.test(rate.lead)) return false;
  const subject = partNoun(rate);
  const kernel = withoutGeneric(noun).replace(/[的总数量 ]/g, '');
  let own = subject;
  for (let at = 0; at + 2 <= kernel.length; at++) own = own.replaceAll(kernel.slice(at, at + 2), ' ');
  return /[一-龥]{2}/.test(own) && !sharesPair(own, lead + tail) && !holdsInOrder(lead, subject);
}

/** The count that the share's subject names, over the whole that its noun or the list before names. */
export function tieBySubject(noun: string | undefined, context: RateContext): TiedOperands | undefined {
  const { rate, shares } = context;
  if (shares.length > 1) return undefined;
  const part = partOfSubject(context);
  if (part === undefined || (part.sentence !== rate.sentence && isOfYearBefore(context))) return undefined;
  const wholes = comparableTo(part, [...context.same, ...context.earlier]).filter(
    (figure) =>
      figure.quantity.end <= part.quantity.start &&
      figure.sentence >= part.sentence - 1 &&
      figure.bracket === part.bracket,
  );
  const named = namedWhole(noun, wholes);
  if (named !== undefined) return { part: termOf(part), whole: named, tie: 'inferred' };
  // «占市级优秀案卷的31.2%», «占全市的18.4%»: of a whole that is told elsewhere.
  if (noun !== undefined && (!namesTotal(noun) || placeOf(noun) !== undefined)) return undefined;
  const whole =
    leadingWhole(part, wholes) ??
    wholes.find((one) => isRateSlip(part.quantity, one.quantity, rate.quantity));
  return whole === undefined ? undefined : { part: termOf(part), whole, tie: 'inferred' };
}

/** «上年许可办件44587件,即办件占比61.8%»: the sentence is of another year than the one before. */
function isOfYearBefore({ rate, figures }: RateContext): boolean {
  return figures.some(({ sentence, lead }) => sentence === rate.sentence && namesPrevious(lead));
}

/** «全市» of «全市来信总量». */
export function placeOf(noun: string): string | undefined {
  return placeOfAll.exec(noun)?.[0];
}

/** The one count, of the rate's sentence or the last before it with such a one, that has the subject for its name. */
export function partOfSubject({ rate, same, earlier }: RateContext): Figure | undefined {
  const subject = partNoun(rate).replace(/[的数量 ]+$/g, '');
  if (!/^[一-龥]{2,12}$/.test(subject)) return undefined;
  const named = [...same, ...earlier].filter(
    (figure) => rate.sentence - figure.sentence <= mostSentences && isNamed(figure, subject),
  );
  const [first] = named;
  if (first === undefined) return undefined;
  const beside = named.filter(({ sentence }) => sentence === first.sentence);
  return beside.every((figure) => !isComparable(figure, first) || figure === first) ? first : undefined;
}

const mostSentences = 2;

/** «抵押登记6873件», «违法用地图斑47个» for 违法图斑. */
function isNamed({ lead, tail }: Figure, subject: string): boolean {
  const own = withoutGeneric(lead).trim();
  if (own.endsWith(subject) || (subject.length > 2 && withoutGeneric(tail).trim().startsWith(subject)))
    return true;
  return subject.length >= 4 && own.length <= subject.length + 6 && holdsInOrder(own, subject);
}

/** «来电总量» of «受理来电37214件», «下发图斑总数»: the count that holds the characters of the noun. */
function namedWhole(noun: string | undefined, wholes: readonly Figure[]): Figure | undefined {
  const words = withoutGeneric(noun ?? '').replace(besideWhole, '');
  if (words.length < 2) return undefined;
  return wholes.find(({ lead, tail }) => holdsInOrder(lead, words) || tail.startsWith(words));
}

/** The count that opens the list that the part is in: greater than what follows it, no 、 before it. */
function leadingWhole(part: Figure, wholes: readonly Figure[]): Figure | undefined {
  return wholes.find(
    ({ lead, quantity, sentence, segment }) =>
      sentence === part.sentence &&
      segment === part.segment &&
      !/^[、和及与]/.test(lead) &&
      quantity.end < part.quantity.start &&
      nearValue(quantity) > nearValue(part.quantity) &&
      !lead.includes('其中'),
  );
}

/** «比例»: where the subject ends. */
const shareNoun = expression`${'shareNouns'}`;

/** «其中», «分别»: what says nothing of whose it is. */
const besideSubject = globalExpression`^[,、:和及]+|其中|共|合计|${'inOrder'}|各|所|在[^,在]*[中里]的?$`;

/** «上述», «两项合计»: of what was told before. */
const pointsBack = expression`[此该其这两三前后]|${'aforesaid'}|合计|总|共`;

/** «总数», «全部»: what says nothing of what is counted. */
const besideWhole = globalExpression`${'totalNouns'}|总面积|总额|总计|${'all'}|全年|[的数量总 ]`;

/** «全县», «全国»: the places of all. */
const placeOfAll = expression`^全(?:国|${'placeLevels'})`;
