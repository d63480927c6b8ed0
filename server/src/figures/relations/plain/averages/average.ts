/** R27 AVERAGE: 人均, 户均, 平均每场 beside the total and the number. */
import { changeBefore } from '../../../../lexicon/figures/changeWords.ts';
import { namesPrevious, withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import { isSharingOut } from '../../../../lexicon/figures/processWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { divide } from '../../../arithmetic/rational.ts';
import type { Claim, Operand } from '../../../claim.ts';
import { formatValue } from '../../../describe.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import type { Term } from '../../rates/readings.ts';
import { agrees, asPrinted, formatInScale, mayAgree, type Pair, printedSum } from './averageValue.ts';
import { numbersOf, type PerOne, perOneOf, wordsOfAverage } from './numbersOf.ts';
import { saysTotal, sums, totalsOf, wholeButForSlip } from './terms.ts';

/** Whether the words before a count make it an average of many: «人均可支配收入», «平均每件», «日均». */
export function isPerUnit(words: string): boolean {
  return perUnit.test(words);
}

const perUnit = /[人户场次件案家日月年]均|(?<!\d)[起份处宗队站卷台所亩]均|平均/;

/** «人均每月», «日均»: over a time that is not stated. */
export const perTime = expression`${'perTimes'}`;

/** The claim of the figure at `index` as an average over the counts before it in its sentence. */
export function averageClaim(average: Figure, sentence: readonly Figure[], index: number): Claim | undefined {
  if (!average.lead.includes('均')) return undefined;
  if (perTime.test(average.before)) return undefined;
  const one = perOneOf(average.lead);
  if (one === undefined) return undefined;
  const counts = sentence.slice(0, index).filter(isCount);
  // «平均每个村12名,全县264个村»: the number may follow.
  const perOnes = numbersOf(average, counts);
  // «下沉12个街道192人,平均每个街道16人»: of two the one that is counted otherwise than the average.
  const others = perOnes.filter((figure) => !isComparable(figure, average));
  const told = others.length > 0 ? others : perOnes;
  const numbers =
    told.length > 0
      ? told
      : numbersOf(average, sentence.slice(index + 1).filter(isCount))
          .filter(({ segment }) => segment === average.segment)
          .slice(0, 1);
  // «法官12人,2023年人均结案205件,2024年人均结案217件»: an average of the year before is no total.
  const mayBeTotal = (figure: Figure): boolean =>
    (isComparable(figure, average) || areAttendances(figure, average)) &&
    !numbers.includes(figure) &&
    // «最多的为城东所(126件),全县16个所平均58.4件».
    (figure.bracket === -1 || figure.bracket === average.bracket) &&
    !isPerUnit(figure.lead) &&
    !isExtreme(figure) &&
    !isChangeOfAverage(figure);
  const before = counts.filter(mayBeTotal);
  // «每个村平均3.2名,125个村共有400名»: the total may follow, too, if it says that it is one.
  const totals =
    before.length > 0 || told.length > 0
      ? before
      : sentence.slice(index + 1).filter((figure) => mayBeTotal(figure) && saysTotal.test(figure.lead));
  const named = totals.filter(
    (figure) =>
      (before.length === 0 || isOfSameThings(average, figure, numbers)) &&
      isOfItsSubject(average, figure, one),
  );
  const nearest = named.at(-1);
  if (nearest === undefined || numbers.length === 0) return undefined;
  // «其中人均办案最多的街道有4人» is of one part.
  if (counts.slice(counts.indexOf(nearest)).some(({ lead }) => lead.includes('其中'))) return undefined;
  // «486名,其中县级18名、乡级130名、村级338名»: the whole before its parts.
  const whole = sums(numbers.filter((figure) => !isListed(figure, counts)).slice(-1));
  // «126场,走进企业57场、学校31场、村居38场»: what a list comes to is no number beside the whole that a slip keeps from being it.
  const slipped = sums(numbers).flatMap((term) => wholeButForSlip(term, numbers));
  const lists = sums(numbers).filter((term) => wholeButForSlip(term, numbers).length === 0);
  const [byTotal, byNumber] = [sums(totals), [...whole, ...lists, ...totalsOf(numbers, counts)]];
  const printed = asPrinted(average);
  const pairs = byTotal.flatMap((total) => byNumber.map((number) => ({ total, number })));
  const agreeing = pairs.find((pair) => mayAgree(pair, printed) && agrees(pair, printed));
  const [total] = sums([named.findLast(isOfTheYear) ?? nearest]);
  const [number] = sums(
    [slipped[0] ?? numbers.findLast((figure) => !isListed(figure, counts)) ?? numbers.at(-1)].filter(
      isFigure,
    ),
  );
  const pair = agreeing ?? (total === undefined || number === undefined ? undefined : { total, number });
  const least = pair?.number.bounds().low;
  if (pair === undefined || least === undefined || least.numerator <= 0n) return undefined;
  return toClaim(average, pair, agreeing !== undefined);
}

/** «出动234人次,次均4.9人»: who comes to one of many is counted as a person there, and each of «人均4.5次» as a time. */
function areAttendances({ quantity }: Figure, { quantity: average, lead }: Figure): boolean {
  if (quantity.population !== 'attendances') return false;
  return average.population === 'persons'
    ? /[场次]均|每[场期次]/.test(lead)
    : average.unit === '次' && lead.includes('人均');
}

/** «最多的城关所412件,最少的高坪所96件,8个所平均233.5件»: one of those that the average is over. */
export function isExtreme({ lead }: Figure): boolean {
  return /最[多少高低大小]/.test(lead);
}

/** «平均每户1.9次,较上年减少1.1次», «人均74件,比上年增加7件»: by how much an average has changed is no total. */
function isChangeOfAverage({ lead, quantity }: Figure): boolean {
  return (quantity.decimals > 0 || /^,?[较比]/.test(lead)) && changeBefore(lead)?.isLevel === false;
}

/** «名员工,其中男46名、女58名»: a part of a number that stands before it. */
function isListed({ lead, quantity }: Figure, counts: readonly Figure[]): boolean {
  if (lead.includes('其中')) return true;
  const before = counts.findLast((other) => other.quantity.start < quantity.start);
  return /^[、和及]/.test(lead) && before !== undefined && isListed(before, counts);
}

/** Not «较上年152.3万元增加35.3万元». */
export function isOfTheYear({ lead }: Figure): boolean {
  return !namesPrevious(lead) && changeBefore(lead) === undefined;
}

function isFigure(figure: Figure | undefined): figure is Figure {
  return figure !== undefined;
}

/** «行政强制1268次。涉企检查平均每户1.9次»: what the average is told of stands before 平均, and the total is of something else. */
function isOfItsSubject(average: Figure, total: Figure, one: PerOne): boolean {
  const { lead, segment } = average;
  const subject = withoutGeneric(withoutScope(lead.slice(0, one.start)));
  if (/[一-龥]{2}/.test(subject)) return sharesPair(subject, total.before + total.tail);
  return total.segment === segment || namesThingAfter(average, total);
}

/** «由罚款18.9万元和没收12.74万元构成;涉及罚款的案件13件,平均每件罚款1.45万元»: the average says what it is of. */
function namesThingAfter({ lead }: Figure, total: Figure): boolean {
  const noun = wordsOfAverage({ lead, tail: '' }, []);
  return noun.length > 1 && total.lead.endsWith(noun);
}

/** The average names nothing, or what the total names: 人均办案 of 办结…案件, not 人均参训 of 开展培训. */
export function isOfSameThings(average: Figure, total: Figure, numbers: readonly Figure[] = []): boolean {
  const noun = wordsOfAverage(average, numbers).replace(/[约近超达为了的]/g, '');
  let at = 0;
  const whole = total.lead + total.tail;
  for (const character of noun) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return areBodies(noun, whole) || isShare(noun, average, total, numbers);
  }
  return true;
}

/** «86名网格员负责6450户居民,平均每名网格员联系75户»: by which verb they are shared out says nothing of what. */
function isShare(noun: string, average: Figure, total: Figure, numbers: readonly Figure[]): boolean {
  return (
    isSharingOut(noun) &&
    average.quantity.unit === total.quantity.unit &&
    numbers.some(({ clause, quantity }) => clause === total.clause && quantity.start < total.quantity.start)
  );
}

/** «人均监管对象46.7家» of «被监督单位2147家»: bodies by two names, of which one thing is said in part of its characters. */
function areBodies(noun: string, whole: string): boolean {
  if (!bodies.test(noun) || !bodies.test(whole)) return false;
  return [...noun.replace(bodies, '')].some((character) => whole.includes(character));
}

const bodies = expression`${'inspected'}`;

export function toClaim(
  average: Figure,
  { total, number }: Pair,
  holds: boolean,
  tied: Pick<Claim, 'scope' | 'tie'> = inOneSentence,
): Claim {
  const shown = ({ figures }: Term): string => {
    const terms = figures.map(({ quantity }) => formatValue(quantity)).join('+');
    return figures.length > 1 ? `(${terms})` : terms;
  };
  const operands = (role: 'total' | 'count', { figures }: Term): readonly Operand[] =>
    figures.map(({ quantity }) => ({ role, quantity }));
  return {
    relation: 'average',
    verdict: holds ? 'holds' : 'fails',
    operands: [
      { role: 'average', quantity: average.quantity },
      ...operands('total', total),
      ...operands('count', number),
    ],
    ...tied,
    get stated() {
      return formatValue(average.quantity);
    },
    get computed() {
      return formatInScale(divide(printedSum(total), printedSum(number)), average.quantity);
    },
    get arithmetic() {
      return `${shown(total)}÷${shown(number)}=${this.computed}`;
    },
  };
}

const inOneSentence = { scope: 'sentence', tie: 'stated' } as const;
