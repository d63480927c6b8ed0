/** Whether two counts of two parts of a report are one by their words. */
import {
  aimsAt,
  isBase,
  isCommonNoun,
  isKnownBefore,
  isLeft,
  isOfOthers,
  isOfSomeBodies,
  isSetAnew,
  isStanding,
  itemTo,
  withoutDeeds,
  withoutTakenUp,
} from '../../../../lexicon/figures/doubleWords.ts';
import { leadingStageOf, namesPrevious, newStatementVerb } from '../../../../lexicon/figures/figureWords.ts';
import { nounAfter, withoutLacking } from '../../../../lexicon/figures/retoldWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import type { Figure } from '../../../figure.ts';
import { sentenceBefore, sharesPair } from '../../../words.ts';
import { isOfOneBody } from '../passages/bodies.ts';
import { isOfOneTime } from '../passages/times.ts';
import { isSaidIn, isToldIn } from '../retold/covered.ts';
import { isOfYear, namesOther } from '../retold/sameness.ts';
import { besideOf, type Common, commonOf, shareLongRun } from './adjacent.ts';
import type { PartedCount } from './parts.ts';

/** So many digits, zeros at the end not counted, are hardly a slip apart by chance. */
const manyDigits = 4;
/** So few are a slip apart by chance, unless their words say that they are known. */
const fewDigits = 2;
/** Words so long are those of one thing only. */
const longWords = 4;

export function isDouble(one: PartedCount, other: PartedCount, year: number | undefined): boolean {
  if (!isOfOneUnit(one.figure, other.figure) || !mayBeTold(one) || !mayBeTold(other)) return false;
  if (isLeft(one.figure) !== isLeft(other.figure)) return false;
  const digits = digitsIn(one, other);
  if (digits < fewDigits || (digits < manyDigits && (isOfPlan(one) || isOfPlan(other)))) return false;
  if (!isOfOneTimeAndBody(one, other, year)) return false;
  const [earlier, later] = startOf(one) < startOf(other) ? [one, other] : [other, one];
  const isKnown = isKnownBefore(one.figure) || isKnownBefore(other.figure);
  const [mine, theirs] = [besideOf(one.figure), besideOf(other.figure)];
  const common = commonOf(mine, theirs);
  const isLong = (common?.run.length ?? 0) >= longWords || shareLongRun(mine.all, theirs.all);
  if (!isOfOneDeed(one.figure, other.figure)) return false;
  if (isKnown && digits >= manyDigits) return true;
  if (isOfAnotherBody(earlier, later)) return false;
  if (digits >= manyDigits) {
    if (common !== undefined) return isSaidBeside(common.narrowings[later === one ? 0 : 1], earlier);
    return isLong || isToldInSentence(one, theirs.all) || isToldInSentence(other, mine.all);
  }
  if (common === undefined && !isLong) return isOfOneTopic(one, other, mine.all, theirs.all);
  if (!isLong && common !== undefined && isCommonNoun(common.run)) return false;
  const isNamed =
    common === undefined ||
    (isTakenUp(later)
      ? isSaidBeside(common.narrowings[later === one ? 0 : 1], earlier)
      : isNotNarrowed(common, one, other));
  if (isKnown || (isLong && isNamed)) return true;
  const isSure = digits > fewDigits || isLeft(one.figure) || isDefinite(one) || isDefinite(other);
  return isSure && isNamed;
}

/** A number that a plan sets, as far as its words do not say that it is there already; one of many digits was counted. */
function isOfPlan({ figure, part }: PartedCount): boolean {
  return part === 'plan' && !isLeft(figure) && !isStanding(figure);
}

/** Whether no year or body that stands before the one contradicts the other. */
function isOfOneTimeAndBody(one: PartedCount, other: PartedCount, year: number | undefined): boolean {
  const [said, told] = [sentenceTo(one), sentenceTo(other)];
  if (
    !isOfYear(
      { figure: one.figure, sentence: itemTo(said) },
      { figure: other.figure, sentence: itemTo(told) },
      year,
    )
  )
    return false;
  if (isOfSomeBodies(itemTo(said)) || isOfSomeBodies(itemTo(told)) || !isOfOneBody(said, told)) return false;
  return one.part === 'plan' || other.part === 'plan' || isOfOneTime(itemTo(said), itemTo(told));
}

/** «县市场监管局查处», «在夏季行动中»: what the later one names before its number and the earlier one does not. */
function isOfAnotherBody(earlier: PartedCount, later: PartedCount): boolean {
  const told = { figure: earlier.figure, sentence: sentenceTo(earlier) };
  return itemTo(sentenceTo(later))
    .split(/[,:]/)
    .slice(-2)
    .filter((clause) => !/\d/.test(clause) || clause === later.figure.lead)
    .some(
      (clause) =>
        namesOther(clause) && !isSaidIn(withoutDeeds(withoutLacking(clause)), told, contextOf(earlier)),
    );
}

/**
 * «剩余48处列入督办» and «48处挂账隐患», «68项里头仅17项»: what is left, or all that there are, of what stands beside the one and before
 * the other.
 */
function isOfOneTopic(one: PartedCount, other: PartedCount, mine: string, theirs: string): boolean {
  if (one.part === 'opening' || other.part === 'opening') return false;
  const isMany = digitsIn(one, other) > fewDigits;
  const isAll = [one, other].some((count) => isBare(count) || (isMany && isDefinite(count)));
  if (!isLeft(one.figure) && !isAll) return false;
  return sharesPair(mine, contextOf(other)) || sharesPair(theirs, contextOf(one));
}

/** «68项里头»: the noun is that of the clause before. */
function isBare({ figure: { tail }, part }: PartedCount): boolean {
  return part === 'lacking' && bareAmong.test(tail);
}

const bareAmong = /^(?:[当之]?中|里[面头]?)(?![\u4e00-\u9fff]?[级小学央心型等介部])/;

/** Whether four characters in a row name both, whatever the digits. */
export function isNamedAlike(one: PartedCount, other: PartedCount): boolean {
  if (!isOfOneUnit(one.figure, other.figure) || !mayBeTold(one) || !mayBeTold(other)) return false;
  if (shareLongRun(besideOf(one.figure).all, besideOf(other.figure).all)) return true;
  const noun = nounAfter.exec(other.figure.tail)?.[1];
  return noun !== undefined && noun.length >= longWords && isToldIn(noun, one.figure.lead + one.figure.tail);
}

/** «14件投诉中有1件»: all that there are, where a report tells what is lacking. */
function isDefinite({ figure: { lead, tail }, part }: PartedCount): boolean {
  return (part === 'lacking' && amongAll.test(tail)) || (part === 'plan' && isBase(lead));
}

const amongAll = /^[\u4e00-\u9fff]{0,10}?(?:[当之]?中|里[面头]?)(?![级小学央心型等介部])/;

/** «374起纠纷当中»: what was told in more words. */
function isTakenUp({ figure: { lead, tail } }: PartedCount): boolean {
  return opensClause.test(lead) && amongAll.test(tail);
}

const opensClause = /^[,、;]?(?:在|从|全年)?$/;

/** «1372人», «1372名». */
function isOfOneUnit({ quantity: one }: Figure, { quantity: other }: Figure): boolean {
  return one.unit === other.unit || one.dimension === 'persons';
}

/** Not of another time, nor a change, nor what is only aimed at. */
function mayBeTold({ figure, part }: PartedCount): boolean {
  const { lead } = figure;
  if (namesPrevious(lead) || isOfOthers(lead) || aimsAt(figure)) return false;
  return part !== 'plan' || !isSetAnew(figure);
}

/** «技术合同登记数下滑,3915项的规模»: the clauses before say what it is of. */
function isToldInSentence(count: PartedCount, words: string): boolean {
  return shareLongRun(words, sentenceTo(count));
}

/** Whether no two different deeds are told: «发现», «整改». */
function isOfOneDeed(one: Figure, other: Figure): boolean {
  const [mine, theirs] = [deedOf(one), deedOf(other)];
  return mine === undefined || theirs === undefined || mine === theirs;
}

function deedOf({ lead }: Pick<Figure, 'lead'>): string | undefined {
  const words = withoutScope(lead).replace(/^[\s,、;:]+/, '');
  return leadingStageOf(words)?.word ?? newStatementVerb(words);
}

function digitsIn(one: PartedCount, other: PartedCount): number {
  return Math.min(...[one, other].map(({ read }) => read.digits.replace(/0+$/, '').length));
}

/** Whether what narrows the words of the one is said where the other stands. */
function isNotNarrowed(
  { narrowings: [mine, theirs] }: Common,
  one: PartedCount,
  other: PartedCount,
): boolean {
  return isSaidBeside(mine, other) && isSaidBeside(theirs, one);
}

function isSaidBeside(narrowing: string, at: PartedCount): boolean {
  const own = withoutTakenUp(narrowing.replace(/[中里]$/, ''));
  const deed = deedOf({ lead: own });
  const words = deed === undefined ? own : own.slice(own.indexOf(deed) + deed.length);
  // «即办件» of «办件».
  if (ofOneCharacter.test(words) && !sentenceTo(at).includes(words.slice(-1))) return false;
  return isSaidIn(words, { figure: at.figure, sentence: sentenceTo(at) }, contextOf(at));
}

const ofOneCharacter = /^(?:.*[^\u4e00-\u9fff])?[^类的等\P{Script=Han}]$/u;

function startOf({ block, figure }: PartedCount): number {
  return block.start + figure.quantity.start;
}

function sentenceTo({ block, figure }: PartedCount): string {
  return sentenceBefore(figure.quantity.start, block.folded);
}

const reach = 240;

function contextOf({ block: { folded, topic }, figure: { quantity } }: PartedCount): string {
  return `${topic}\n${folded.slice(Math.max(0, quantity.start - reach), quantity.start)}`;
}
