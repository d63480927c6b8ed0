/**
 * Operands of a rate whose part has its deed and whose whole stands further before it: «承接任务436项,完结428项,因停业而终止8项,
 * 完结率98.2%», «登记203件,其中初信178件、重信25件;已办结199件,办结率98%».
 */
import type { NamedRateMention } from '../../../../../lexicon/figures/figureWords.ts';
import { tellsOrder, withoutGeneric, wordsOfDeed } from '../../../../../lexicon/figures/figureWords.ts';
import { isCumulative, isInTime } from '../../../../../lexicon/figures/processWords.ts';
import { globalExpression } from '../../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../../figure.ts';
import { sharesPair } from '../../../../words.ts';
import { isAmount } from '../../../change/pairing/kinds.ts';
import { comparableTo, type RateContext } from '../../context.ts';
import { nearValue, termOf } from '../../readings.ts';
import { isRateSlip } from '../../slipped/rateSlips.ts';
import { holdsInOrder } from '../ofShare/ofNoun.ts';
import { affirms } from '../says.ts';
import type { TiedOperands } from '../tie.ts';
import { isOfNext } from './named.ts';
import { areResults, isContrary, stemIn } from './stem.ts';

/** The part by the deed of the rate's name, over the count before it that is no class beside it. */
export function tieByDeed(
  name: string,
  known: NamedRateMention | undefined,
  context: RateContext,
): TiedOperands | undefined {
  const { rate, shares } = context;
  if (known?.rate.firm === false || /[增升长降减变]/.test(name)) return undefined;
  if (shares.length > 1 && tellsOrder(rate.before)) return undefined;
  const done = partOfDeed(name, known, context);
  if (done === undefined || isSpent(done, context) || isOfNext(done.part, context)) return undefined;
  const { part, deed } = done;
  const wholes = wholesBefore(part, deed, context);
  const [nearest] = wholes;
  const slipped = wholes.find((whole) => isRateSlip(part.quantity, whole.quantity, rate.quantity));
  const isWithin = nearest !== undefined && nearValue(nearest.quantity) >= nearValue(part.quantity);
  const whole =
    slipped ?? (isWithin && isBareDeed(part, deed) ? nearest : ofSentenceBefore(part, name, context));
  if (whole === undefined || !isAbout(name, deed, part, [...wholes, whole])) return undefined;
  return { part: termOf(part), whole, tie: 'inferred' };
}

interface Done {
  readonly part: Figure;
  /** The word of the name that its words hold: «完结», or «参考» of «参加年度考试». */
  readonly deed: string;
}

/** The nearest count of the sentence with the deed of the name, or that has its characters in their order. */
function partOfDeed(
  name: string,
  known: NamedRateMention | undefined,
  { same, rate }: RateContext,
): Done | undefined {
  const unit = unitCounted(rate);
  for (const part of same) {
    if (rate.clause - part.clause > mostClauses) return undefined;
    if (unit !== undefined && (!isCountedBy(unit, part) || part.before.includes('其中'))) continue;
    if (isAmount(part) || isInTime(name) !== isInTime(part.lead)) continue;
    const lead = verbOf(part);
    const deed =
      stemIn(lead, name) ??
      [...(known?.rate.part ?? []), ...wordsOfDeed(name)].find((word) => affirms(lead, word)) ??
      spread(lead, name);
    if (deed !== undefined) return { part, deed };
  }
  return undefined;
}

/**
 * «成功5689件,成功率70%,其中金融纠纷2135件,成功率65.2%»: the part has had its rate, or what follows it is of some only; «办结161件、209件,
 * 办结率分别为»: it is one of a list for a list of rates.
 */
function isSpent({ part, deed }: Done, { rate, figures }: RateContext): boolean {
  if (tellsOrder(part.before) || /[)%]/.test(rate.lead)) return true;
  // «161件、209件»: bare numbers have a list before them that names what each is of.
  if (/^[、和及与]$/.test(part.lead) && unitCounted(rate) === undefined) return true;
  return figures.some(
    ({ quantity, before, bracket }) =>
      quantity.start > part.quantity.start &&
      quantity.start <= rate.quantity.start &&
      ((before.includes('其中') && unitCounted(rate) === undefined) ||
        bracket !== part.bracket ||
        (quantity.start < rate.quantity.start &&
          quantity.dimension === 'share' &&
          (before.includes('占') || before.includes(`${deed}率`)))),
  );
}

/** «套» of «按房屋套数计算的化解率», «金额» of «按金额计算清偿率»: the unit of the counts that the rate is of. */
function unitCounted({ lead }: Figure): string | undefined {
  const match = lead.includes('按') ? countedBy.exec(lead) : null;
  return match?.[1] ?? match?.[2];
}

function isCountedBy(unit: string, { quantity }: Figure): boolean {
  return unit === '金额' ? quantity.dimension === 'money' : quantity.unit === unit;
}

const howCounted = /^按.*(?:计算?|统计|口径)的?/;
const countedBy = /按照?[^,;按]{0,6}?(?:(.)数(?:量)?|(金额))(?:计算?|统计|口径)的?[^,;]*$/;

/** So many clauses may stand between the part and its rate. */
const mostClauses = 4;

/** «参考» of «参加年度学法考试»: the last two characters of the name, the second not at once after the first. */
function spread(lead: string, name: string): string | undefined {
  const deed = name.slice(-3, -1);
  if (deed.length < 2 || lead.length > longestSpread || /[不未无非]/.test(lead)) return undefined;
  return holdsInOrder(lead, deed) ? deed : undefined;
}

const longestSpread = 24;

/** The words before a count, with the verb of the list that it goes on with: «化解小区44个、房屋11960套»; or «13个已表决通过». */
function verbOf({ lead, before, tail }: Figure): string {
  if (/^,?$/.test(lead)) return tail;
  return /^[、和及与]/.test(lead) ? before.slice(-longestSpread) : lead;
}

/** The counts of the sentence before the part that may be its whole, nearest first: no classes beside it, none with a rate of its own. */
function wholesBefore(part: Figure, deed: string, { same, rate, figures }: RateContext): readonly Figure[] {
  const isOfUnit = unitCounted(rate) !== undefined;
  return same.filter(
    (figure) =>
      figure.quantity.end <= part.quantity.start &&
      isComparable(figure, part) &&
      figure.bracket === part.bracket &&
      (isOfUnit || !(figure.clause === part.clause && /^[、和及与]/.test(part.lead))) &&
      !figure.before.includes('其中') &&
      (isOfUnit || !/^[、和及与]/.test(figure.lead)) &&
      !affirms(figure.lead, deed) &&
      !isContrary(deed, figure) &&
      !areResults(figure, part) &&
      !hasShare(figure, figures),
  );
}

/** «随机调阅案卷240份。结果显示,优秀57份、合格178份、不合格5份,优秀率23.8%»: the greatest count of the sentence before, by a slip. */
function ofSentenceBefore(part: Figure, name: string, { rate, earlier }: RateContext): Figure | undefined {
  // «受理58条。按期办结57条,按期办结率100%»: the other one has come in late.
  if (isInTime(name) || nearValue(rate.quantity) === 100) return undefined;
  const before = comparableTo(part, earlier).filter(({ sentence }) => sentence === part.sentence - 1);
  const [greatest] = before.toSorted((a, b) => nearValue(b.quantity) - nearValue(a.quantity));
  return greatest !== undefined &&
    greatest.quantity.unit === part.quantity.unit &&
    isRateSlip(part.quantity, greatest.quantity, rate.quantity)
    ? greatest
    : undefined;
}

/** «安置511人,安置率97.7%», «咨询类820件,占41%». */
function hasShare(figure: Figure, figures: readonly Figure[]): boolean {
  const next = figures[figures.indexOf(figure) + 1];
  return (
    next?.quantity.dimension === 'share' &&
    next.sentence === figure.sentence &&
    next.clause - figure.clause < 2
  );
}

/** Nothing but the deed and what says how or when: «已经解决», «现已全部办结». */
function isBareDeed({ lead }: Figure, deed: string): boolean {
  if (isCumulative(lead)) return false;
  return withoutGeneric(lead.replace(deed, '')).replace(adverbial, '').length < 2;
}

const adverbial = globalExpression`\d+[年月日]|${'daysNamed'}|${'respondents'}|${'besideSubjects'}|[,;、已共均全年现完成到位了并的经 ]`;

/** «诉求解决率»: what the name says beside its deed, the part or one of the wholes must say too. */
function isAbout(name: string, deed: string, part: Figure, wholes: readonly Figure[]): boolean {
  const at = name.lastIndexOf(deed);
  const rest = withoutGeneric(
    (at === -1 ? name.slice(0, -3) : name.slice(0, at)).replace(howCounted, ''),
  ).trim();
  // When it was done, name and part have been seen to say alike.
  if (rest.length < 2 || isInTime(rest)) return true;
  const words = [part, ...wholes].map(({ before, tail }) => before + tail).join();
  return sharesPair(rest, words);
}
