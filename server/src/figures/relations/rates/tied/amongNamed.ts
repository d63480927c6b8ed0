/** A whole that the rate's own sentence names and does not count again: «应考4342人。在应考人员里,90分以上的3517人,优秀率81.0%». */
import { stageOf, withoutGeneric, wordsOfDeed } from '../../../../lexicon/figures/figureWords.ts';
import type { Figure } from '../../../figure.ts';
import { sentenceBefore, sharesPair } from '../../../words.ts';
import { comparableTo, type RateContext } from '../context.ts';
import { nearValue, termOf } from '../readings.ts';
import { isRateSlip } from '../slipped/rateSlips.ts';
import { stemIn } from './byName/stem.ts';
import { affirms } from './says.ts';
import type { TiedOperands } from './tie.ts';

/** The count before the rate, over the count before both that the words «在…中» name. */
export function tieAmongNamed(name: string, context: RateContext, folded: string): TiedOperands | undefined {
  const { rate } = context;
  const [part] = context.same;
  if (part === undefined || rate.clause - part.clause !== 1 || part.segment !== rate.segment)
    return undefined;
  const noun = nounOpening(part, folded);
  const whole = noun === undefined ? undefined : countedAs(noun, part, context);
  if (whole === undefined || nearValue(whole.quantity) < nearValue(part.quantity)) return undefined;
  const isOfDeed = stemIn(part.lead + part.tail, name) !== undefined;
  return isOfDeed || isRateSlip(part.quantity, whole.quantity, rate.quantity)
    ? { part: termOf(part), whole, tie: 'inferred' }
    : undefined;
}

/** «处罚8643件;行政处罚中适用简易程序的6972件,适用普通程序的1671件,占19.3%»: the whole that the list of the part opens with. */
export function wholeNamedBefore(part: Figure, context: RateContext, folded: string): Figure | undefined {
  if (part.segment !== context.rate.segment || part.sentence !== context.rate.sentence) return undefined;
  const noun = nounOpening(part, folded);
  const whole = noun === undefined ? undefined : countedAs(noun, part, context);
  if (noun === undefined || whole === undefined) return undefined;
  const before = sentenceBefore(part.quantity.start, folded);
  if (before.includes(';', before.lastIndexOf(noun)) || whole.lead.includes(`${noun}中`)) return undefined;
  // «历年行政处罚中» are more than «行政处罚864件».
  const isSaid = (whole.lead + whole.tail).includes(noun.replace(/(?:案件|人员|事项|件|人)$/, ''));
  return isSaid && nearValue(whole.quantity) * 10 >= nearValue(part.quantity) ? whole : undefined;
}

/** «审结案件» of «。在审结案件中,驳回95件;经调解129件», «参考人员» of «;在参考人员中成绩优秀的5926人». */
export function nounOpening({ quantity }: Figure, folded: string): string | undefined {
  const before = sentenceBefore(quantity.start, folded);
  // From a comma on, so that an endless sentence stays linear and no word is cut.
  const near =
    before.length > reach ? before.slice(Math.max(0, before.indexOf(',', before.length - reach))) : before;
  if (!/[中里]|上述/.test(near)) return undefined;
  const match = opening.exec(near);
  return match?.[1] ?? match?.[2];
}

const reach = 240;

const opening =
  /(?:^|.*[,;])(?:在|从|对)?(?:全部|所有|上述|以上|这些|已)?([^,。;、\d其]{2,12}?)(?:当中|之中|(?<![过其])[中里])(?:[,:]|(?=[^,;:、])|$)|(?:^|.*[,;])(?:上述|以上|这些)([^,。;、\d]{2,12}?)(?:中|均|已)/;

/** The nearest count before the part's sentence or stretch that the noun names: by its stage, or by its words. */
function countedAs(noun: string, part: Figure, { same, earlier }: RateContext): Figure | undefined {
  const before = comparableTo(part, [...same.filter(({ segment }) => segment !== part.segment), ...earlier]);
  const stage = stageOf(noun);
  const words = withoutGeneric(noun.replace(/(?:案件|人员|事项|件|人)$/, '')).trim();
  // «实考» for 参考人员.
  const said = words.length > 1 ? [words, ...wordsOfDeed(`${words}率`)] : [];
  return before.find(
    (figure) =>
      (stage !== undefined && figure.stage?.word === stage.word) ||
      said.some((word) => affirms(figure.lead, word)) ||
      (words.length > 1 && stage === undefined && sharesPair(words, figure.lead + figure.tail)),
  );
}
