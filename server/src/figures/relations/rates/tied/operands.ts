/** Which part and whole the wording ties to a rate. */
import {
  type NamedRateMention,
  namedRateOf,
  namesTotal,
  withoutGeneric,
} from '../../../../lexicon/figures/figureWords.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { comparableTo, type RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { type Term, termOf } from '../readings.ts';
import { ofSentence, sharePairs, tieBySiblings } from '../shares/shareLists.ts';
import { tieAmongNamed, tieToPartBefore } from './amongNamed.ts';
import { tieByDeed } from './byName/deed.ts';
import { tieByName } from './byName/named.ts';
import { stemIn, tieByStem } from './byName/stem.ts';
import { hasOwnSubject, partOfSubject, placeOf, tieBySubject } from './byName/subject.ts';
import { tieInOrder, tieNamesInOrder } from './inOrder.ts';
import { tieDivided } from './ofShare/divided.ts';
import { tieToNoun } from './ofShare/ofNoun.ts';
import { nearestPart, partsTogether } from './ofShare/partOfShare.ts';
import { tieShare, tieToWholeAround, wholeAround } from './ofShare/share.ts';
import { tieToBracket, tieToCountAfter, tieToPartAfter } from './partAfter.ts';
import type { TiedOperands } from './tie.ts';

/** The operands that the words themselves name; undefined where they leave one open. */
export function tieOperands(cue: RateCue, context: RateContext, folded: string): TiedOperands | undefined {
  const tied = tieByWords(cue, context, folded);
  // A noun that is no total («占办结案件的») names another whole than the list's.
  const mayBeOfList = cue.kind === 'share' || (cue.kind === 'of-noun' && namesTotal(cue.noun));
  if (tied !== undefined || !mayBeOfList) return tied;
  const own = sharePairs(ofSentence(context.rate, context.figures)).find(
    ({ share }) => share === context.rate,
  );
  const part = own?.count.bracket === context.rate.quantity.end ? own.count : nearestPart(context);
  const siblings = part === undefined ? undefined : tieBySiblings(part, context);
  if (siblings === undefined || (cue.kind === 'of-noun' && isOfOtherPlace(cue.noun, siblings.whole)))
    return undefined;
  return { ...siblings, part: partsTogether(context, siblings.whole) ?? siblings.part };
}

/** «占全市来信总量的30%» beside counts of which nothing says that they are the city's. */
function isOfOtherPlace(noun: string, { before }: Figure): boolean {
  const place = placeOf(noun);
  return place !== undefined && !before.includes(place);
}

function tieByWords(cue: RateCue, context: RateContext, folded: string): TiedOperands | undefined {
  switch (cue.kind) {
    case 'of-figure':
      return tieToFigure(cue.whole, context);
    case 'of-noun':
      return isOfSubject(cue.noun, context)
        ? tieBySubject(cue.noun, context)
        : (tieToNoun(cue.noun, context) ?? tieToWholeAround(cue.noun, context, folded));
    case 'share':
      return (
        tieToCountAfter(context, folded) ??
        tieShare(context, folded) ??
        tieProportion(context) ??
        tieBySubject(undefined, context)
      );
    case 'named':
      return (
        tieInOrder(context) ??
        tieNamesInOrder(context) ??
        tieNamed(cue.name, cue.known, context) ??
        tieAmong(cue.name, context, folded) ??
        tieDivided(cue.known, context, folded) ??
        tieByDeed(cue.name, cue.known, context) ??
        tieAmongNamed(cue.name, context, folded) ??
        tieToPartBefore(cue.name, cue.known, context, folded)
      );
    case 'none':
      // «办结率分别为97.5%和98%»: the name stands before the first of them.
      return context.rate.before.includes('率')
        ? (tieInOrder(context) ?? tieNamesInOrder(context))
        : tieToCountAfter(context, folded);
    default:
      return undefined;
  }
}

/** Whether the share names another part than the count right before it. */
function isOfSubject(noun: string, context: RateContext): boolean {
  const nearest = nearestPart(context);
  const part = partOfSubject(context);
  return part === undefined
    ? nearest !== undefined && hasOwnSubject(context.rate, nearest, noun)
    : part !== nearest;
}

/** By what is known of the rate, else by the verb that its name begins with: «公开发布15件,公开率100%». */
function tieNamed(
  name: string,
  known: NamedRateMention | undefined,
  context: RateContext,
): TiedOperands | undefined {
  const byStem = (): TiedOperands | undefined =>
    tieByStem(name, context) ?? tieWithin(context) ?? tieToPartAfter(name, known, context);
  if (known === undefined) return byStem();
  // «处置1264件,当日办结1137件,当日办结率»: the part has every word of the name.
  const isWholeName = known.qualifier === '' || context.same[0]?.lead.includes(name.slice(0, -1)) === true;
  return tieByName(known, context) ?? (isWholeName ? byStem() : tieToBracket(name, known, context));
}

/** «违法图斑中已整改到位31个,整改率81.6%»: the count before that ends with what stands before 中. */
function tieWithin({ rate, same, earlier }: RateContext): TiedOperands | undefined {
  const [part] = same;
  const noun = part === undefined ? undefined : /^,?在?([^,;其]{2,12})[中里]/.exec(part.lead)?.[1];
  if (part === undefined || noun === undefined || rate.clause - part.clause !== 1) return undefined;
  const whole = comparableTo(part, [...same, ...earlier]).find(
    ({ lead }) => lead.endsWith(noun) || isSaid(noun, lead),
  );
  return whole === undefined ? undefined : { part: termOf(part), whole, tie: 'inferred' };
}

/** «普通程序案件» is said of «走普通程序的1210件». */
function isSaid(noun: string, lead: string): boolean {
  const words = withoutGeneric(noun).trim();
  return words.length >= 2 && lead.includes(words);
}

/**
 * «1500名人员中有1380名通过考试,通过率92.0%»: the words after the part have the verb of the rate; «前述968件纠纷调处成功942件,成功率»: those
 * between the whole and it have.
 */
function tieAmong(name: string, context: RateContext, folded: string): TiedOperands | undefined {
  const [part, whole] = context.same;
  if (part === undefined || context.rate.clause - part.clause !== 1) return undefined;
  const isOfIt = whole?.clause === part.clause && part.lead === whole.tail && ofThose.test(part.lead);
  if (isOfIt && whole.quantity.unit === part.quantity.unit && stemIn(part.lead, name) !== undefined)
    return { part: termOf(part), whole, tie: 'inferred' };
  // «318家中的276家开展监测,监测覆盖率»: what they are covered by.
  const deed = name.endsWith('覆盖率') ? name.slice(-5, -3) : name.slice(-3, -1);
  if (deed.length < 2 || !part.tail.includes(deed)) return undefined;
  const around = wholeAround(part, context, folded);
  return around?.clause === part.clause ? { part: termOf(part), whole: around, tie: 'inferred' } : undefined;
}

/** The words between a count and the part of it; «412家压减至17家» has what it came to, and what 、 joins is beside it. */
const ofThose = /^[^、和及与,][^,]*[^至到为成]$/;

/** «涉及资金3.86亿元,已清退2.19亿元,清退比例56.7%»: a rate that is called a proportion. */
function tieProportion(context: RateContext): TiedOperands | undefined {
  const name = /([一-龥]{2,8})比例[达到为]*$/.exec(context.rate.lead)?.[1];
  if (name === undefined || name.includes('占')) return undefined;
  const known = namedRateOf(`${name}率`);
  return tieNamed(`${name}率`, known, context) ?? tieByDeed(`${name}率`, known, context);
}

function tieToFigure(whole: Figure, context: RateContext): TiedOperands | undefined {
  const part = partsTogether(context, whole) ?? single(nearestPart(context, whole));
  return part === undefined || !isComparable(firstOf(part), whole)
    ? undefined
    : { part, whole, tie: 'stated' };
}

function single(figure: Figure | undefined): Term | undefined {
  return figure === undefined ? undefined : termOf(figure);
}

function firstOf({ figures }: Term): Figure {
  return figures[0] as Figure;
}
