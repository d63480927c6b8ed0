/** Which part and whole the wording ties to a rate. */
import {
  type NamedRateMention,
  namesTotal,
  withoutGeneric,
  withoutTotal,
} from '../../../lexicon/figureWords.ts';
import { type Figure, isComparable } from '../../figure.ts';
import { sharesPair } from '../../words.ts';
import { wholeOfPart } from '../parts/amongLists.ts';
import { isWhole } from '../parts/withinLists.ts';
import { alignedPart, alignedParts } from './align.ts';
import { comparableTo, type RateContext } from './context.ts';
import { tieByName, tieByStem } from './named.ts';
import type { RateCue } from './rateCue.ts';
import { nearValue, type Term, termOf } from './readings.ts';
import { tieBySiblings } from './shareLists.ts';
import { isSiblingShare } from './siblings.ts';
import type { TiedOperands } from './tie.ts';

/** The operands that the words themselves name; undefined where they leave one open. */
export function tieOperands(cue: RateCue, context: RateContext, folded: string): TiedOperands | undefined {
  const tied = tieByWords(cue, context, folded);
  // A noun that is no total («占办结案件的») names another whole than the list's.
  const mayBeOfList = cue.kind === 'share' || (cue.kind === 'of-noun' && namesTotal(cue.noun));
  if (tied !== undefined || !mayBeOfList) return tied;
  const part = nearestPart(context);
  return part === undefined ? undefined : tieBySiblings(part, context);
}

function tieByWords(cue: RateCue, context: RateContext, folded: string): TiedOperands | undefined {
  switch (cue.kind) {
    case 'of-figure':
      return tieToFigure(cue.whole, context);
    case 'of-noun':
      return tieToNoun(cue.noun, context);
    case 'share':
      return tieShare(context, folded);
    case 'named':
      return tieNamed(cue.name, cue.known, context);
    default:
      return undefined;
  }
}

/** By what is known of the rate, else by the verb that its name begins with: «公开发布15件,公开率100%». */
function tieNamed(
  name: string,
  known: NamedRateMention | undefined,
  context: RateContext,
): TiedOperands | undefined {
  if (known === undefined) return tieByStem(name, context);
  const isPlain = known.qualifier === '';
  return tieByName(known, context) ?? (isPlain ? tieByStem(name, context) : undefined);
}

function tieToFigure(whole: Figure, context: RateContext): TiedOperands | undefined {
  const part = partsTogether(context, whole) ?? single(nearestPart(context, whole));
  return part === undefined || !isComparable(firstOf(part), whole)
    ? undefined
    : { part, whole, tie: 'stated' };
}

/** The part of a share: by the order of the list under 分别, else the nearest count before. */
export function nearestPart(context: RateContext, whole?: Figure): Figure | undefined {
  const aligned = alignedPart(context);
  if (aligned !== undefined) return aligned;
  return context.same.find(
    (figure) =>
      whole === undefined ||
      (figure !== whole && figure.quantity.start < whole.quantity.start && isComparable(figure, whole)),
  );
}

/** «三个领域合计占…», «两类占…»: the parts named before are meant together. */
const togetherWords = /(?:合计|共计|共|[两二三四五六七八](?:个|项|类|者|种|大类?)[^,]{0,6})(?:所)?占[^占]*$/;

/** The sum of the parts between the whole and a share that is said of all of them; undefined where it is of one. */
function partsTogether({ rate, same }: RateContext, whole: Figure): Term | undefined {
  if (!togetherWords.test(rate.before)) return undefined;
  const parts = same.filter(
    (figure) =>
      figure !== whole && isComparable(figure, whole) && figure.quantity.start > whole.quantity.start,
  );
  return parts.length < 2 ? undefined : termOf(...parts.toReversed());
}

/** «A 412名、B 86名、C 58名,三类占律师总数的20.6%»: the counts that the number means; none of them is the whole. */
function countedParts(part: Figure, { rate, same }: RateContext): readonly Figure[] {
  const number = /([两三四五六七八])(?:个|项|类|者|种|大类)[^,]{0,6}占/.exec(rate.before)?.[1];
  const count = number === undefined ? 0 : '两三四五六七八'.indexOf(number) + 2;
  return count === 0 ? [] : [part, ...comparableTo(part, same)].slice(0, count);
}

function single(figure: Figure | undefined): Term | undefined {
  return figure === undefined ? undefined : termOf(figure);
}

function firstOf({ figures }: Term): Figure {
  return figures[0] as Figure;
}

/** «占办结案件的…», «占自然人申请总数的…»: the count whose words share most with the noun. */
function tieToNoun(noun: string, context: RateContext): TiedOperands | undefined {
  const part = nearestPart(context);
  if (part === undefined) return undefined;
  const listed = alignedParts(context) ?? countedParts(part, context);
  const mayBeWhole = (figure: Figure): boolean =>
    !listed.includes(figure) && !isSiblingShare(figure, context.figures, noun);
  const same = comparableTo(part, context.same).filter(mayBeWhole);
  const candidates = [...same, ...comparableTo(part, context.earlier).filter(mayBeWhole)];
  const named = bestNamed(noun, candidates, part);
  if (named !== undefined) {
    const together = partsTogether(context, named);
    return {
      part: together ?? termOf(part),
      whole: named,
      tie: same.includes(named) ? 'stated' : 'inferred',
    };
  }
  const short = abbreviated(noun, same, part);
  if (short !== undefined) return { part: termOf(part), whole: short, tie: 'inferred' };
  if (!namesTotal(noun) || withoutTotal(noun).length > 6) return undefined;
  const greatest = same.toSorted((a, b) => nearValue(b.quantity) - nearValue(a.quantity))[0];
  if (greatest === undefined || !mayBeNamed(noun, greatest)) return undefined;
  if (nearValue(greatest.quantity) < nearValue(part.quantity)) return undefined;
  return { part: partsTogether(context, greatest) ?? termOf(part), whole: greatest, tie: 'inferred' };
}

/** «行政村总数» is not the number of what else the sentence counts; «申请总数» may be. */
function mayBeNamed(noun: string, { lead, tail }: Figure): boolean {
  const words = withoutGeneric(withoutTotal(noun));
  return !/[一-龥]{2}/.test(words) || sharesPair(words, lead + tail);
}

/** The count that the noun names: by its stage (受理, 办结), else by the words they have in common. */
function bestNamed(noun: string, candidates: readonly Figure[], part: Figure): Figure | undefined {
  const byStage = candidates.find(({ stage }) => stage !== undefined && noun.includes(stage.word));
  if (byStage !== undefined) return byStage;
  const words = withoutTotal(noun).replace(/案件|数量|人员|人数|事项|单位|企业|问题|[的数件]/g, '');
  if (words.length < 2) return undefined;
  let best: { readonly figure: Figure; readonly length: number } | undefined;
  for (const figure of candidates) {
    if (nearValue(figure.quantity) < nearValue(part.quantity) / 2) continue;
    const length = longestCommon(words, figure.lead + figure.tail);
    if (length >= 2 && length > (best?.length ?? 1)) best = { figure, length };
  }
  return best !== undefined && best.length * 2 >= words.length ? best.figure : undefined;
}

/** «持证人员» is short for «持有行政执法证件…人»: the nearest count whose own words hold the characters in their order. */
function abbreviated(noun: string, candidates: readonly Figure[], part: Figure): Figure | undefined {
  const words = withoutGeneric(withoutTotal(noun)).replace(/[的数件人 ]/g, '');
  if (words.length < 2 || words.length > 4) return undefined;
  return candidates.find(
    ({ lead, quantity }) => nearValue(quantity) > nearValue(part.quantity) && holdsInOrder(lead, words),
  );
}

function holdsInOrder(text: string, characters: string): boolean {
  let at = -1;
  return [...characters].every((character) => {
    at = text.indexOf(character, at + 1);
    return at !== -1;
  });
}

/** The length of the longest run of characters of `words` that `text` holds. */
function longestCommon(words: string, text: string): number {
  for (let length = words.length; length >= 2; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      if (text.includes(words.slice(from, from + length))) return length;
    }
  }
  return 0;
}

/** «其中农民工405人,占30.7%», «进入诉讼的47件案件中,…43件,占…»: the whole that the part is among. */
function tieShare(context: RateContext, folded: string): TiedOperands | undefined {
  const nearest = nearestPart(context);
  const part = nearest !== undefined && namesOther(context, nearest) ? partNamed(context) : nearest;
  if (part === undefined) return undefined;
  const whole =
    wholeAround(part, context, folded) ??
    wholeOfPart(part, [...context.earlier.toReversed(), ...context.same.toReversed()], folded);
  if (whole === undefined) return undefined;
  // «…,三类案件占比86.4%»: the share is of the parts together.
  const together = partsTogether(context, whole) ?? termOf(part);
  return { part: together, whole, tie: whole.sentence === part.sentence ? 'stated' : 'inferred' };
}

/** «刑事案件2000件,…,诉讼案件占比98.3%»: the share names a part of its own, which is not the nearest count. */
function namesOther(context: RateContext, part: Figure): boolean {
  const noun = partNoun(context.rate);
  if (!/[一-龥]{2}/.test(noun)) return false;
  const words = part.lead + part.tail;
  return !sharesPair(noun, words) || (!words.includes(noun) && partNamed(context) !== undefined);
}

/** «简易程序8973件,普通程序3873件,简易程序案件占69.85%»: the one count before that has the words of the share's part. */
function partNamed({ rate, same }: RateContext): Figure | undefined {
  const noun = partNoun(rate);
  const named = same.filter(({ lead, tail }) => (lead + tail).includes(noun));
  return named.length === 1 ? named[0] : undefined;
}

/** What stands between the last mark and 占: «简易程序» of «,简易程序案件占». */
function partNoun({ lead }: Figure): string {
  const words = lead.slice(0, Math.max(0, lead.indexOf('占')));
  return withoutGeneric(words.replace(/^[,、:和及]+|其中|共|合计|分别|依次|各/g, '')).trim();
}

/** «在办结的720件案件中,维持318件»: a count whose clause ends with 中 is the whole of what follows. */
export function wholeAround(part: Figure, { same }: RateContext, folded: string): Figure | undefined {
  return same.find(
    (figure) =>
      figure.quantity.start < part.quantity.start && isComparable(figure, part) && isWhole(figure, folded),
  );
}
