/** Whether two counts of a report are tellings of one, by their deed, noun, body and year (R29, R32). */
import { leadingStageOf } from '../../../../lexicon/figures/figureWords.ts';
import { withoutLacking } from '../../../../lexicon/figures/retoldWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import type { Quantity } from '../../../quantities.ts';
import { digitsOf, isNumeralSlip } from '../../../repairs/slips.ts';
import { isShortFor } from '../../../words.ts';
import { isSaidIn, type Told } from './covered.ts';
import type { Telling } from './telling.ts';

/** Whether both tell of the same deed and noun. */
export function isOfSame(first: Telling, again: Telling): boolean {
  if (isOfNamedBody(first)) return false;
  if (!isOfOneDeed(first, again)) return false;
  // «历年累计化解» and «化解» are one only where the sentence names the same things to begin with.
  if (first.isCumulative !== again.isCumulative && !again.isOfTopic) return false;
  // «发现的154个图斑» are the «违法图斑» that were found.
  const isShortened = again.isTakenUp && again.deed !== '' && first.words.endsWith(again.words);
  return isSameNoun(first.words, again.words) || (isShortened && again.words !== '');
}

/** The same verb; «145个违法图斑中» are those that were found or came in. */
function isOfOneDeed(first: Telling, again: Telling): boolean {
  if (first.deed === again.deed) return true;
  // «受理的纠纷里,…物业纠纷98件» and «受理物业纠纷98件».
  if (
    first.deed === '' &&
    again.deed !== '' &&
    new RegExp(`${again.deed}的[^,;]*[中里],`).test(first.sentence)
  )
    return true;
  const stage = again.isTakenUp && again.deed === '' ? leadingStageOf(first.deed) : undefined;
  return stage !== undefined && stage.rank <= accepted;
}

const accepted = 2;

/** Whether their sentences name the same year, or none but that of the report. */
export function isOfYear(first: Told, again: Told, year: number | undefined): boolean {
  const [one, other] = [first, again].map(({ sentence }) => {
    const named = /(\d{4})年/.exec(sentence)?.[1];
    return named === String(year) ? undefined : named;
  });
  return one === other;
}

/** Whether nothing says that the one is of another body than the other. */
export function isOfOneBody(first: Telling, again: Telling): boolean {
  if (first.level !== '' && again.level !== '' && first.level !== again.level) return false;
  if (first.owner !== '' && again.owner !== '')
    return isShortFor(first.owner, again.owner) || isShortFor(again.owner, first.owner);
  return first.owner === '' ? again.owner === '' : again.level === '';
}

/**
 * Whether no clause before the later one names a body or a kind that the paragraph of the first, up to it, does not: «乡镇的培训较少,开展培训3期».
 * Those with counts are left out, which must have been told before themselves: «执法队44名队员中,已取得证件的39名».
 */
export function isOfReporter(again: Telling, first: Told, before: string): boolean {
  return clausesBefore(again).every(
    (clause) => !namesOther(clause) || isSaidIn(withoutLacking(clause), first, before),
  );
}

/** Whether two numbers are a slip of the pen apart, and of several digits, so that it is no chance. */
export function isCloseSlip(one: Quantity, other: Quantity): boolean {
  const [digits, others] = [digitsOf(one), digitsOf(other)];
  if (digits.length < fewestDigits || others.length < fewestDigits || !isNumeralSlip(digits, others))
    return false;
  // «26家» of «326家» may well be some of them.
  return digits.length === others.length || Math.min(digits.length, others.length) > fewestDigits;
}

const fewestDigits = 2;

/** Whether a bare deed or a part may be a body's that its sentence names, and that the later one does not. */
export function isOfNamedBody(first: Telling): boolean {
  return (first.words === '' || first.isPart) && otherBody.test(withoutScope(first.sentence));
}

/** The clauses without counts before the one of the count. */
export function clausesBefore({ sentence }: Pick<Telling, 'sentence'>): readonly string[] {
  return sentence
    .slice(sentence.lastIndexOf(';') + 1)
    .split(/[,:]/)
    .slice(0, -1)
    .filter((clause) => !/\d/.test(clause) && !ofSystem.test(clause));
}

/** «落实重大执法决定法制审核制度»: what is kept to whatever is done, which narrows nothing. */
const ofSystem =
  /^(?:全面|严格|认真|深入)?(?:落实|执行|健全|完善|推行|坚持|贯彻|建立)[^涉]{2,20}(?:制度|机制|规定|要求|责任制)$/;

/** Whether words name a body or a kind: «乡镇的», «专项行动中». */
export function namesOther(words: string): boolean {
  return otherBody.test(withoutScope(words));
}

const otherBody =
  /[局镇乡委院站村厅]|队(?!伍)|[区县市](?![场级域分])|街道|领域|方面|[^种各]类|专项|行动|机关|部门|行业|环节/;

/** Fewer characters are not known again among others. */
const shortestLoose = 4;

/** The same noun, or one that leaves something out in its middle: «取得证件» for «取得执法证件». */
function isSameNoun(first: string, again: string): boolean {
  if (first === again) return true;
  if (again.length < shortestLoose || again.length > first.length) return false;
  const isEnded = again.slice(0, 2) === first.slice(0, 2) && again.slice(-2) === first.slice(-2);
  return isEnded && isShortFor(again, first);
}
