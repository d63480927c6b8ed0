/** Shares whose own subject is of other things than the part tied to them: cases beside matters, vehicles beside lines. */
import { withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { ownWords } from '../../parts/lists/partList.ts';
import type { RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { isRateSlip } from '../slipped/rateSlips.ts';
import type { TiedOperands } from '../tied/tie.ts';

/**
 * «进驻大厅的依申请事项63项,即办件占比由41.3%提高到55.6%»: the part says nothing of what the share is of; or «速裁团队9个,速裁案件占比»: it
 * is told of other things, and no slip gives the rate.
 */
export function isOfOtherThings(
  cue: RateCue,
  { part, whole }: TiedOperands,
  { rate, same }: RateContext,
): boolean {
  const [only] = part.figures;
  if (cue.kind !== 'share' || only === undefined || part.figures.length > 1) return false;
  // «取消的占37.3%,为31项»: the count behind the share is said to be it.
  if (only.quantity.start > rate.quantity.start) return false;
  const subject = subjectOf(rate);
  if (!/^[一-龥]{2,}$/.test(subject) || pointsBack.test(subject)) return false;
  // «即办件52项、承诺件34项,全年办件2.14万件,即办件占比88.3%»: of the last count, which the subject ends with.
  const [nearest] = same;
  const isOfNearest = nearest?.lead.endsWith(subject.slice(-2)) === true && !isComparable(nearest, only);
  if (isOfNearest) return true;
  const told = only.lead + only.tail;
  if (!sharesCharacter(withoutGeneric(subject), told)) return true;
  if (subject.length < shortestCompound || told.includes(subject)) return false;
  const own = /[一-龥]+$/.exec(only.tail === '' ? ownWords(only) : only.tail)?.[0] ?? '';
  return (
    own.length >= 2 &&
    !told.includes(subject.slice(-2)) &&
    !subject.endsWith(own.slice(-2)) &&
    !subject.includes(own) &&
    !isRateSlip(only.quantity, whole.quantity, rate.quantity)
  );
}

/** A word that says which, and one that says of what. */
const shortestCompound = 4;

/** «即办件» of «即办件占比由41.3%提高到»: what stands before the word for a share, in the clause of the rate. */
function subjectOf({ before }: Figure): string {
  const said =
    /([一-龥“”"]{2,})(?:所?占|的?比例|的?比重)[一-龥]{0,3}(?:[由从][^占]*)?[一-龥]{0,4}$/.exec(before)?.[1] ??
    '';
  return said
    .replace(/[“”"]/g, '')
    .replace(leading, '')
    .replace(/[的数量类]+$/, '');
}

/** «后者», «其中此类»: what was told before. */
const pointsBack = expression`[此该其这两三四前后二]|${'aforesaid'}|合计|${'inOrder'}|各|总|共`;

const leading = expression`^(?:其中|全年|目前|全(?:${'placeLevels'})|我[市县区局院]|年末|${'thisYear'})+`;

function sharesCharacter(one: string, other: string): boolean {
  return [...one].some((character) => character !== ' ' && other.includes(character));
}
