/** R27 AVERAGE: what an average is per, and the counts of a sentence that may be as many. */
import {
  anyName,
  notPer,
  populationsOf,
  schoolAtEnd,
  shortPer,
  toldOf,
} from '../../../../lexicon/figures/averageWords.ts';
import { unitAt } from '../../../../lexicon/figures/units.ts';
import { type Figure, isComparable } from '../../../figure.ts';

/** The words of an average that say what it is per: «户均», «平均每个村», «每场平均», «村(社区)平均». */
export interface PerOne {
  /** Where they begin in the words before the average. */
  readonly start: number;
  /** What there are so many of; of «平均每个村» all that follows, of which the noun is the beginning. */
  readonly noun: string;
  /** Whether the noun stands in full, so that what is shared out may stand further off. */
  readonly saysNoun: boolean;
}

/** «均已», «均为»: 均 that says all and not each. */
const perCounter = /(?:^|,)[全]?[市县区镇乡街]?([一-龥])均(?![已为有未能应要在由可按被须经无不])/;

/** What the words before an average say that it is per; undefined where they say nothing. */
export function perOneOf(lead: string): PerOne | undefined {
  const each = /平均每一?个?([一-龥(][一-龥()]{0,9})/.exec(lead);
  if (each !== null) return perOne(each.index, each[1], true);
  const eachFirst = /每一?个?([一-龥()]{1,10}?)平均/.exec(lead);
  if (eachFirst !== null) return perOne(eachFirst.index, eachFirst[1], true);
  const counter = perCounter.exec(lead);
  if (counter !== null && !notPer.test(counter[1] ?? '')) return perOne(0, counter[1], false);
  const short = shortPer.exec(lead);
  if (short !== null) return perOne(short.index, short[1], false);
  const nounFirst = /^,?([一-龥()]{1,10})平均/.exec(lead);
  return nounFirst === null ? undefined : perOne(0, nounFirst[1], true);
}

function perOne(start: number, noun = '', saysNoun: boolean): PerOne {
  return { start, noun, saysNoun };
}

/** The counts that the average is per: by 人均, 户均, or by what stands after 每: «平均每份», «平均每个村». */
export function numbersOf(average: Figure, all: readonly Figure[]): readonly Figure[] {
  // «9个村各建1个调解室,…,平均每室18件», «平均每个法庭对接2.8个所», «较上年每份3.1个»: what each has is not how many there are.
  const counts = all.filter(({ lead }) => !ofEach.test(lead));
  const { lead } = average;
  const populations = populationsOf(lead);
  if (populations !== undefined)
    return counts.filter(({ quantity }) => populations.includes(quantity.population));
  const one = perOneOf(lead);
  if (one === undefined) return [];
  const { noun, saysNoun } = one;
  const unit = unitAt(noun, 0);
  if (unit !== undefined && unit.population !== 'places') {
    const counted = counts.filter(
      ({ quantity }) =>
        quantity.population === unit.population && (saysNoun || quantity.unit.startsWith(unit.text)),
    );
    if (counted.length > 0) return counted;
  }
  const named = counts.filter((figure, index) =>
    isOfNoun(figure, noun, counts[index - 1], counts[index + 1], average),
  );
  // «出具审查意见17个,核减能耗3460吨,平均每个项目核减203.5吨»: the one count of 个 is of them by another name.
  const ofAnyName = lead.includes('每个') && anyName.test(noun);
  if (named.length > 0 || !ofAnyName) return named;
  return counts.filter(({ quantity }) => quantity.unit === '个');
}

const ofEach = /各(?![类项种级界地])[^,]{0,4}$|平均|每一?[一-龥]{0,2}$/;

function isOfNoun(
  figure: Figure,
  noun: string,
  previous: Figure | undefined,
  next: Figure | undefined,
  average: Figure,
): boolean {
  const { quantity, lead: before, tail } = figure;
  return (
    noun.startsWith(quantity.unit) ||
    (tail !== '' && (tail.startsWith(noun) || noun.startsWith(tail))) ||
    // «16个县直单位,平均每个单位8份»: the noun without what narrows it.
    (isBody(quantity.unit) && tail.length > 2 && endsAny(tail, noun)) ||
    // «援助机构15个,…,平均每个机构受理124件».
    (quantity.unit === '个' && noun.length > 2 && before.endsWith(noun.slice(0, 2))) ||
    // «中小学86所,共聘任129名,校均1.5名».
    (quantity.unit === '所' && noun === '校' && schoolAtEnd.test(before)) ||
    // «24个司法所共108人,所均4.5人», «13个镇(街道)综合执法队共有247名,队均19名».
    (noun.length === 1 && isBody(quantity.unit) && endsShort(wholeTail(tail, next), noun)) ||
    // «综合执法队13支,队均19名».
    (noun.length === 1 && isBody(quantity.unit) && before.endsWith(noun)) ||
    // «18个镇街均完成承接,…,平均每个镇街承接8项».
    (quantity.unit === '个' && tail.length > 2 && tail.slice(0, 2) === noun.slice(0, 2)) ||
    // «下沉12个街道192人»: the words before the persons belong to the number before them; «下沉街道192人» are no streets.
    ((noun.length > 1 || quantity.unit === '个') &&
      before.endsWith(noun) &&
      !isComparable(figure, average) &&
      (quantity.unit === '个' || previous?.tail !== before))
  );
}

function isBody(unit: string): boolean {
  return /^[个家所支处座]$/.test(unit);
}

/** Whether the words end with two or more characters that the noun begins with: «县直单位», «单位调取». */
function endsAny(tail: string, noun: string): boolean {
  for (let length = 2; length <= noun.length; length++) if (tail.endsWith(noun.slice(0, length))) return true;
  return false;
}

/** A bracket cuts the words off: «13个镇(街道)执法队共有247名». */
function wholeTail(tail: string, next: Figure | undefined): string {
  return tail !== '' && next?.lead.startsWith(`${tail}(`) ? next.lead : tail;
}

/** Whether the noun phrase that the words begin with ends with a character. */
function endsShort(tail: string, noun: string): boolean {
  const at = tail.indexOf(noun, 1);
  return at !== -1 && at <= longestPhrase && toldOf.test(tail.slice(at + 1));
}

const longestPhrase = 14;

/** «每场», «每个网格», «每个村(社区)»; what follows a unit of one character is told of it («每场培训»). */
const perNoun =
  /[一-龥]*?每(?:[人户家场期]次|[人名户家场期次件]|个?[一-龥]+(?:\([一-龥]+\))?$|[份宗起案卷批所校镇])/;

/** The words that say what the average is of, without those that say what it is per. */
export function wordsOfAverage(
  { lead, tail }: Pick<Figure, 'lead' | 'tail'>,
  numbers: readonly Figure[],
): string {
  const words = (lead.slice(lead.lastIndexOf('均') + 1) + tail).replace(perNoun, '');
  const named = numbers.map((number) => number.lead + number.tail);
  for (let length = Math.min(words.length, longestNoun); length >= 2; length--)
    if (named.some((name) => name.includes(words.slice(0, length)))) return words.slice(length);
  return words;
}

const longestNoun = 8;
