/** A whole that the rate's own sentence names and does not count again: «应考4342人。在应考人员里,90分以上的3517人,优秀率81.0%». */
import {
  type NamedRateMention,
  stageOf,
  withoutGeneric,
  wordsOfDeed,
} from '../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../figure.ts';
import { sentenceBefore, sharesPair } from '../../../words.ts';
import { comparableTo, type RateContext } from '../context.ts';
import { nearValue, termOf } from '../readings.ts';
import { isRateSlip } from '../slipped/rateSlips.ts';
import { stemIn } from './byName/stem.ts';
import { affirms, says } from './says.ts';
import type { TiedOperands } from './tie.ts';

/** The count before the rate, over the count before both that the words «在…中» name. */
export function tieAmongNamed(name: string, context: RateContext, folded: string): TiedOperands | undefined {
  const { rate } = context;
  const [part] = context.same;
  if (part === undefined || rate.clause - part.clause !== 1 || part.segment !== rate.segment)
    return undefined;
  const noun = nounOpening(part, folded);
  const whole = noun === undefined ? undefined : countedAs(noun, part, context);
  if (whole === undefined) return undefined;
  const isWithin = nearValue(whole.quantity) >= nearValue(part.quantity);
  // A whole percentage is a slip from too many others.
  if (!isWithin && rate.quantity.decimals === 0) return undefined;
  const isOfDeed = isWithin && stemIn(part.lead + part.tail, name) !== undefined;
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
  const isSaid = (whole.lead + whole.tail).includes(noun.replace(generalEnd, ''));
  return isSaid && nearValue(whole.quantity) * 10 >= nearValue(part.quantity) ? whole : undefined;
}

/**
 * «审结1296件。已审结案件中,…直接纠错121件,终止418件。直接纠错率9.3%»: the sentence before counts the part, and names the whole that an
 * earlier one counts.
 */
export function tieToPartBefore(
  name: string,
  known: NamedRateMention | undefined,
  { rate, same, earlier, figures }: RateContext,
  folded: string,
): TiedOperands | undefined {
  if (same.length > 0 || rate.quantity.decimals === 0 || (known !== undefined && known.qualifier !== ''))
    return undefined;
  const words = known?.rate.part ?? [];
  const [part, ...others] = earlier.filter(
    (figure) =>
      figure.sentence === rate.sentence - 1 &&
      (says(figure, words) || stemIn(figure.lead, name) !== undefined),
  );
  if (part === undefined || others.length > 0) return undefined;
  const noun = nounOpening(part, folded);
  const whole = noun === undefined ? undefined : countedAs(noun, part, { same, earlier });
  if (whole === undefined || figures.indexOf(whole) > figures.indexOf(part)) return undefined;
  return isRateSlip(part.quantity, whole.quantity, rate.quantity)
    ? { part: termOf(part), whole, tie: 'inferred' }
    : undefined;
}

/** «审结案件» of «。在审结案件中,驳回95件;经调解129件», «参考人员» of «;在参考人员中成绩优秀的5926人». */
export function nounOpening({ quantity }: Figure, folded: string): string | undefined {
  const before = sentenceBefore(quantity.start, folded);
  // From a comma on, so that an endless sentence stays linear and no word is cut.
  const near =
    before.length > reach ? before.slice(Math.max(0, before.indexOf(',', before.length - reach))) : before;
  if (!/[中里后]|上述/.test(near)) return undefined;
  const match = opening.exec(near) ?? done.exec(near);
  return match?.[1] ?? match?.[2];
}

const reach = 240;

/** «审结» of «审结后未再提起诉讼的1187件», «经调解后自动履行的»: of those of which a count before tells that it was done. */
const done =
  /(?:^|[,;])(?:经|已)?((?:复议|案件|依法)?[^,;、\d]{2,4})(?:之)?后(?:仍|均|又)?(?:没有|未|不|再|自[动觉行]|主动)[^,;、\d]{2,12}$/;

const opening = expression`(?:^|.*[,;])(?:在|从|对)?(?:${'all'}|${'aforesaid'}|已)?([^,。;、\d其]{2,12}?)(?:当中|之中|(?<![过其])[中里])(?:[,:]|(?=[^,;:、])|$)|(?:^|.*[,;])(?:${'aforesaid'})([^,。;、\d]{2,12}?)(?:中|均|已)`;

/** The nearest count before the part's sentence or stretch that the noun names: by its stage, or by its words. */
function countedAs(
  noun: string,
  part: Figure,
  { same, earlier }: Pick<RateContext, 'same' | 'earlier'>,
): Figure | undefined {
  const before = comparableTo(part, [...same.filter(({ segment }) => segment !== part.segment), ...earlier]);
  const stage = stageOf(noun);
  const words = withoutGeneric(noun.replace(generalEnd, '')).trim();
  // «实考» for 参考人员.
  const said = words.length > 1 ? [words, ...wordsOfDeed(`${words}率`)] : [];
  return before.find(
    (figure) =>
      (stage !== undefined && figure.stage?.word === stage.word) ||
      said.some((word) => affirms(figure.lead, word)) ||
      (words.length > 1 && stage === undefined && sharesPair(words, figure.lead + figure.tail)),
  );
}

/** «案件»: what says hardly what is counted. */
const generalEnd = expression`(?:${'generalNouns'}|件|人)$`;
