/** What makes a rate no mistake though the operands tied to it do not give it: the text says that it is of others. */
import { namesTotal } from '../../../../lexicon/figures/figureWords.ts';
import { explainsExcess, isInTime } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { boundsOf } from '../../../arithmetic/bounds.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { sentenceBefore, sharesPair } from '../../../words.ts';
import type { RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { nearValue, termOf } from '../readings.ts';
import { isOfOwnShare, isOfRest } from '../tied/ofRest.ts';
import type { TiedOperands } from '../tied/tie.ts';
import { isOfFewer } from './fewer.ts';
import {
  isOfCases,
  isOfFound,
  isOfNamedCases,
  isOfNarrower,
  isOfUntoldCarriedOver,
  isOfUntoldMediated,
} from './narrower.ts';
import { isOfOtherClass } from './otherClasses.ts';
import { isOfOtherThings } from './otherThings.ts';
import { isOfOtherWhole } from './otherWhole.ts';
import {
  isAboutAsWord,
  isAllOfNearest,
  isAmongNearest,
  isOfAllPlaces,
  isOfAverage,
  isOfNamedUnit,
  isOfNumberBesideMoney,
  isOfOwnStretch,
} from './ownSentence.ts';
import { isOfStart } from './saving.ts';
import { isOfToldAfter } from './toldAfter.ts';
import { isOfUncounted } from './uncounted.ts';

/** Whether the words excuse a rate that the operands tied to it do not give. */
export function isExcused(cue: RateCue, tied: TiedOperands, context: RateContext, folded: string): boolean {
  const { rate } = context;
  return (
    (cue.kind === 'named' && explainsExcess(sentencesAround(tied, rate, folded))) ||
    isOfTotalElsewhere(cue, tied, rate) ||
    isOfLarger(tied, context) ||
    isOfToldAfter(tied, context, folded) ||
    isOfBound(tied) ||
    isOfOtherWhole(cue, tied, context, folded) ||
    isOfNarrower(cue, tied, context, folded) ||
    isOfFound(tied, context) ||
    isOfCases(cue, tied) ||
    isOfNamedCases(cue, tied) ||
    isOfUntoldCarriedOver(cue, tied, context) ||
    isOfUntoldMediated(cue, tied, context, folded) ||
    isPartInTime(cue, tied, rate) ||
    isOfTimeUntold(cue, tied) ||
    (cue.kind === 'named' && rate.lead.includes('平均')) ||
    isOfShare(tied, context) ||
    isCountedOtherwise(tied, rate, folded) ||
    isOfNumberBesideMoney(tied, rate, folded) ||
    isOfAverage(tied) ||
    isOfAllPlaces(tied, context) ||
    isOfNamedUnit(tied, context) ||
    isOfOwnStretch(cue, tied, context) ||
    isAmongNearest(tied, context) ||
    isAboutAsWord(tied, rate, folded) ||
    isAllOfItself(tied, context) ||
    isAllOfNew(tied, rate) ||
    isAllOfNearest(tied, rate, folded) ||
    isOfThoseConcerned(cue, tied) ||
    isOfRest(cue, tied, context) ||
    isOfOwnShare(cue, tied, context) ||
    isOfStart(tied, rate.quantity) ||
    isOfOtherClass(cue, tied, context) ||
    isOfOtherThings(cue, tied, context) ||
    isOfUncounted(cue, tied, context, folded) ||
    isOfFewer(cue, tied, context, folded)
  );
}

/** From the sentence of the first operand to the end of the one after the rate's: what is said further off is of something else. */
function sentencesAround({ part, whole }: TiedOperands, rate: Figure, folded: string): string {
  const first = Math.min(whole.quantity.start, ...part.figures.map(({ quantity }) => quantity.start));
  const end = folded.indexOf('。', rate.quantity.end);
  const next = end === -1 ? -1 : folded.indexOf('。', end + 1);
  return folded.slice(folded.lastIndexOf('。', first) + 1, next === -1 ? folded.length : next);
}

/** «火灾1730起,…;其中较大火灾5起,占总数的83.3%»: of all such ones, whose number stands elsewhere; no slip is a hundredfold. */
function isOfTotalElsewhere(cue: RateCue, { part, whole, tie }: TiedOperands, { quantity }: Figure): boolean {
  if (cue.kind !== 'of-noun' || tie === 'stated' || !namesTotal(cue.noun)) return false;
  return nearValue(quantity) * nearValue(whole.quantity) > 100 * 100 * part.near;
}

/** «860处,其中重大隐患4处,立行立改812处,限期整改48处,整改率100%»: what is much too small is a class of the whole. */
function isOfLarger({ part, whole }: TiedOperands, { same }: RateContext): boolean {
  return (
    part.near > 10 * nearValue(whole.quantity) &&
    same.some(
      (other) =>
        !part.figures.includes(other) &&
        other.quantity.end <= whole.quantity.start &&
        isComparable(other, whole) &&
        nearValue(other.quantity) >= part.near,
    )
  );
}

/** «5个乡镇不足10人»: of what has no least value no rate is wrong. */
function isOfBound({ whole }: TiedOperands): boolean {
  const { low } = boundsOf(whole.quantity);
  return low === undefined || low.numerator <= 0n;
}

/** «发出36份,按期回复34份,回复率100%»: the two others were answered later. */
function isPartInTime(cue: RateCue, { part, whole }: TiedOperands, { quantity }: Figure): boolean {
  // «即办率» is of what was done 当场 by its name.
  if (cue.kind === 'named' && cue.known?.rate.part.some(isInTime)) return false;
  if (cue.kind !== 'named' || isInTime(cue.name) || !part.figures.some(({ lead }) => isInTime(lead)))
    return false;
  return nearValue(quantity) * nearValue(whole.quantity) > 100 * part.near;
}

/** «受理1527件,结案1511件,结案率99.0%,按期结案率97.8%»: how many were in time is not told. */
function isOfTimeUntold(cue: RateCue, { part }: TiedOperands): boolean {
  if (cue.kind !== 'named' || !isInTime(cue.name)) return false;
  return !cue.known?.rate.part.some(isInTime) && !part.figures.some(({ before }) => isInTime(before));
}

/** «资金2164万元,其中技改类1286万元,…;按企业数计,技改类占35.6%»: the words say what is counted, and it is not the part. */
function isCountedOtherwise(
  { part, whole }: TiedOperands,
  { quantity, lead }: Figure,
  folded: string,
): boolean {
  const before = sentenceBefore(quantity.start, folded);
  // «清退率按实际投入本金计算为42.2%»: of what the rate's own words say, which is not the whole.
  const base = lead.includes('按') ? computedBy.exec(lead)?.[1] : undefined;
  if (base !== undefined && !sharesPair(base, whole.lead + whole.tail)) return true;
  const noun = before.includes('按') ? countedBy.exec(before)?.[1] : undefined;
  return (
    noun !== undefined &&
    part.figures.every(({ quantity: { unit }, lead }) => !noun.includes(unit) && !lead.includes(noun))
  );
}

const computedBy = expression`按照?([^,;按]{3,12})(?:${'computing'})`;
const countedBy = /按照?([^,;按]{1,8})(?:数量?|金额)(?:计算?|统计|口径)[^;]*$/;

/** «分中心受理1846件,占全区受理总量的36.0%;全区调解成功5043件»: more than a whole that is told to be a part itself. */
function isOfShare({ part, whole }: TiedOperands, { rate, figures }: RateContext): boolean {
  const next = figures[figures.indexOf(whole) + 1];
  return (
    part.near > nearValue(whole.quantity) &&
    next !== undefined &&
    next !== rate &&
    next.quantity.dimension === 'share' &&
    next.sentence === whole.sentence &&
    next.clause - whole.clause < 2 &&
    next.before.includes('占')
  );
}

/** «事务所64家、公证处5家,共检查100家,占全部机构的72.5%»: the list comes to the part, and is no whole of it. */
function isAllOfItself(tied: TiedOperands, { figures }: RateContext): boolean {
  const list = listOfKinds(tied, figures);
  return list.length > 1 && termOf(...list).near === tied.part.near;
}

/** «在册734人,年内衔接213人,衔接率100%»: all of those that came in the year, who are fewer than all that there are. */
function isAllOfNew({ part, whole }: TiedOperands, { quantity }: Figure): boolean {
  return (
    nearValue(quantity) === 100 &&
    part.near < nearValue(whole.quantity) &&
    allThere.test(whole.lead) &&
    part.figures.every(({ lead }) => ofYear.test(lead) && !allThere.test(lead))
  );
}

/** «在册846人,…,重点帮教对象23人,帮教率98.9%»: whom it is done for, and not those for whom it was done. */
function isOfThoseConcerned(cue: RateCue, { part }: TiedOperands): boolean {
  return (
    cue.kind === 'named' && part.figures.every(({ lead }) => lead.includes('对象') && concerned.test(lead))
  );
}

const concerned = expression`(?:${'ownGroup'})[^,;]{0,6}对象[一-龥]{0,4}$`;
const allThere = expression`${'standing'}`;
const ofYear = /年内|年度|[本当全今]年|新|\d月/;

/** «承办建议18件、提案26件,办结43件»: the kinds that 、 joins to the whole, which is too small alone. */
export function listOfKinds({ part, whole }: TiedOperands, figures: readonly Figure[]): readonly Figure[] {
  const at = figures.indexOf(whole);
  const list = [whole];
  for (const figure of figures.slice(at + 1)) {
    if (!figure.lead.startsWith('、') || !isComparable(figure, whole) || part.figures.includes(figure)) break;
    list.push(figure);
  }
  return list;
}
